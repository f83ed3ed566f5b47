import type { SheetSnapshot } from '../model';
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../rules/rule-settings';
import type { ConfigurationLayout } from './layout';
import { RULE_SETTINGS, RULE_SETTING_WORDS, type RuleSetting } from './rule-setting-words';
import { endRow, numberAt, textAt } from './sheet-cells';

/** The row of each threshold: by its label, else where it would stand. */
export function ruleSettingRow(sheet: SheetSnapshot | null, { blocks }: ConfigurationLayout, setting: RuleSetting): number {
  const { rows: [first, last], column } = blocks.ruleSettings;
  for (let row = first; sheet && row <= Math.min(last, endRow(sheet) - 1); row += 1) {
    if (textAt(sheet, row, column) === RULE_SETTING_WORDS[setting].label) return row;
  }
  return first + RULE_SETTINGS.indexOf(setting);
}

/** The thresholds as a person has set them; the usual ones where nothing above zero stands there. */
export function recordedRuleSettings(sheet: SheetSnapshot, layout: ConfigurationLayout): RuleSettings {
  const read = (setting: RuleSetting): number => {
    const value = numberAt(sheet, ruleSettingRow(sheet, layout, setting), layout.blocks.ruleSettings.column + 1);
    return value !== null && value > 0 ? value : DEFAULT_RULE_SETTINGS[setting];
  };
  return Object.fromEntries(RULE_SETTINGS.map((setting) => [setting, read(setting)])) as Record<RuleSetting, number>;
}
