/** The configuration sheet's block of what stands above and below a report. Written once, with what the plan sheet tells; then it is a person's. */
import { absoluteAddress, quoteSheetName } from '../address';
import { BLOCKS } from '../configuration/blocks';
import { hasBlock, type ConfigurationLayout } from '../configuration/layout';
import { LETTERHEAD, LETTERHEAD_DEFAULTS, LETTERHEAD_FIELDS, SUB_ROWS_LABELS, placeAndDay, type LetterheadField } from '../configuration/letterhead-words';
import { letterheadRow } from '../configuration/recorded-letterhead';
import { textAt } from '../configuration/sheet-cells';
import type { Edit, Plan, SheetSnapshot } from '../model';
import { bareName } from '../report/place';
import { COMPUTED, ENTRY, FONT } from './configuration-look';
import type { WantedCells } from './differences';

export function putLetterhead(wanted: WantedCells, layout: ConfigurationLayout, existing: SheetSnapshot | null, plan: Plan, planSheet: SheetSnapshot): void {
  const { heading, column } = layout.blocks.letterhead;
  const isNew = !hasBlock(existing, layout, 'letterhead');
  if (isNew) wanted.text(heading, column, BLOCKS.letterhead.heading);
  for (const field of LETTERHEAD_FIELDS) {
    const row = letterheadRow(existing, layout, field);
    wanted.text(row, column, LETTERHEAD[field]);
    const value = isNew ? initialValue(field, plan, planSheet) : null;
    if (value !== null) wanted.text(row, column + 1, value);
  }
}

function initialValue(field: LetterheadField, plan: Plan, planSheet: SheetSnapshot): string | null {
  switch (field) {
    case 'superior': return superiorIn(plan, planSheet);
    case 'office': return plan.place === null ? null : `ỦY BAN NHÂN DÂN ${plan.place.toUpperCase()}`;
    case 'placeAndDay': return placeAndDay(plan.place === null ? '' : bareName(plan.place), plan.year);
    case 'number':
    case 'preparer':
    case 'authority':
    case 'signer': return LETTERHEAD_DEFAULTS[field];
    case 'subRows': return SUB_ROWS_LABELS.separate;
    case 'preparerName':
    case 'signerName': return null;
  }
}

const SUPERIOR = /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\s+(?:HUYỆN|TỈNH|THÀNH PHỐ|THỊ XÃ|QUẬN)\s+/iu;

/** The letterhead's line above the commune's own. */
function superiorIn({ layout }: Plan, sheet: SheetSnapshot): string | null {
  const [header] = layout.headerRows;
  for (let row = sheet.firstRow; row < header; row += 1) {
    for (let column = sheet.firstColumn; column < sheet.firstColumn + (sheet.values[0]?.length ?? 0); column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== null && SUPERIOR.test(text.normalize('NFC'))) return text;
    }
  }
  return null;
}

/** A formula part that gives an entry as text, blank where it is. */
export function letterheadCell(sheet: string, layout: ConfigurationLayout, existing: SheetSnapshot | null, field: LetterheadField): string {
  return `${quoteSheetName(sheet)}!${absoluteAddress(letterheadRow(existing, layout, field), layout.blocks.letterhead.column + 1)}&""`;
}

export function letterheadLook(sheet: string, layout: ConfigurationLayout, existing: SheetSnapshot | null): readonly Edit[] {
  if (hasBlock(existing, layout, 'letterhead')) return [];
  const { heading, column, rows: [first] } = layout.blocks.letterhead;
  const area = (row: number, at: number, rows: number): Extract<Edit, { kind: 'style' }>['area'] => ({ row, column: at, rows, columns: 1 });
  return [
    { kind: 'column-width', sheet, column, points: 130 },
    { kind: 'column-width', sheet, column: column + 1, points: 250 },
    { kind: 'style', sheet, area: area(heading, column, 1), style: { ...FONT, fontSize: 12, bold: true } },
    { kind: 'style', sheet, area: area(first, column, LETTERHEAD_FIELDS.length), style: COMPUTED },
    { kind: 'style', sheet, area: area(first, column + 1, LETTERHEAD_FIELDS.length), style: ENTRY },
    { kind: 'choices', sheet, area: area(first + LETTERHEAD_FIELDS.indexOf('subRows'), column + 1, 1), choices: Object.values(SUB_ROWS_LABELS) },
  ];
}
