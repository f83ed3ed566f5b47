/** The configuration sheet's block of thresholds of rules. A person's levels stay; the sheet itself says where one cannot be read. */
import { cellAddress } from '../address';
import type { Edit, SheetSnapshot } from '../model';
import { BLOCKS } from '../configuration/blocks';
import type { BlockPlace, ConfigurationLayout } from '../configuration/layout';
import { ruleSettingRow } from '../configuration/recorded-rule-settings';
import { RULE_SETTINGS, RULE_SETTING_HEADINGS, RULE_SETTING_WORDS, unreadableSetting } from '../configuration/rule-setting-words';
import { isBlankAt } from '../configuration/sheet-cells';
import { DEFAULT_RULE_SETTINGS } from '../rules/rule-settings';
import { COMPUTED, ENTRY, FONT, HEADING } from './configuration-look';
import type { WantedCells } from './differences';

export function putRulesBlock(wanted: WantedCells, layout: ConfigurationLayout, existing: SheetSnapshot | null): void {
  const { heading, header, column } = layout.blocks.ruleSettings;
  wanted.text(heading, column, BLOCKS.ruleSettings.heading);
  RULE_SETTING_HEADINGS.forEach((words, offset) => {
    if (words !== '') wanted.text(header, column + offset, words);
  });
  for (const setting of RULE_SETTINGS) {
    const row = ruleSettingRow(existing, layout, setting);
    const { label, unit } = RULE_SETTING_WORDS[setting];
    const usual = DEFAULT_RULE_SETTINGS[setting];
    const level = cellAddress(row, column + 1);
    wanted.text(row, column, label);
    if (!existing || isBlankAt(existing, row, column + 1)) wanted.number(row, column + 1, usual);
    if (unit !== '') wanted.text(row, column + 2, unit);
    wanted.formula(row, column + 3, `=IF(ISNUMBER(${level}),IF(${level}>0,"","${unreadableSetting(usual)}"),"${unreadableSetting(usual)}")`);
  }
}

/** In points: label, level, unit, remark. */
const WIDTHS = [290, 56, 56, 150] as const;

/** Looks, once. */
export function rulesBlockLook(sheet: string, { heading, header, rows: [first], column }: BlockPlace): readonly Edit[] {
  const style = (row: number, offset: number, rows: number, columns: number, look: Extract<Edit, { kind: 'style' }>['style']): Edit => ({
    kind: 'style', sheet, area: { row, column: column + offset, rows, columns }, style: look,
  });
  const count = RULE_SETTINGS.length;
  return [
    ...WIDTHS.map((points, offset): Edit => ({ kind: 'column-width', sheet, column: column + offset, points })),
    style(heading, 0, 1, 1, { ...FONT, fontSize: 12, bold: true }),
    style(header, 0, 1, 3, HEADING),
    style(first, 0, count, 1, COMPUTED),
    style(first, 1, count, 1, { ...ENTRY, horizontal: 'center' }),
    style(first, 2, count, 1, { ...COMPUTED, horizontal: 'center' }),
    style(first, 3, count, 1, { ...FONT, italic: true }),
  ];
}
