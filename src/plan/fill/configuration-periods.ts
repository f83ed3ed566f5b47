/** The table on the configuration sheet that tells which months or quarters count at the reporting date. */
import { absoluteAddress, quoteSheetName } from '../address';
import type { Area, CellStyle, Edit, Plan, SheetSnapshot } from '../model';
import { periodsPlace, type ConfigurationLayout } from '../configuration/layout';
import { textAt } from '../configuration/sheet-cells';
import { COMPUTED_IDS, PERIOD_LABELS } from '../configuration/words';
import { firstMonth } from '../progress/calendar';
import { monthStartFormula } from './configuration-calendar';
import { COMPUTED, FONT, HEADING } from './configuration-look';
import type { WantedCells } from './differences';

/** Each period with its heading by a live reference, which keeps hold of the column, its first day, and the column's number once it has begun. */
export function putPeriods(wanted: WantedCells, plan: Plan, planSheet: SheetSnapshot, layout: ConfigurationLayout): void {
  if (plan.resultPeriods.length === 0) return;
  const { column, title, heading, start, counted } = periodsPlace(layout);
  wanted.text(title, column, PERIOD_LABELS.title);
  wanted.text(heading, column, PERIOD_LABELS.heading);
  wanted.text(start, column, PERIOD_LABELS.start);
  wanted.text(counted, column, PERIOD_LABELS.counted);
  const date = absoluteAddress(layout.general.reportingDate, layout.left + 2);
  plan.resultPeriods.forEach((result, index) => {
    const at = column + 1 + index;
    const header = `${quoteSheetName(plan.sheet)}!${absoluteAddress(headingRow(plan, planSheet, result.column), result.column)}`;
    wanted.formula(heading, at, `=${header}`);
    wanted.formula(start, at, `=${monthStartFormula(layout, String(firstMonth(result.period) ?? 1))}`);
    wanted.formula(counted, at, `=IF(${absoluteAddress(start, at)}<=${date},COLUMN(${header}),0)`);
  });
}

/** The lowest header row with a text in the column. */
export function headingRow(plan: Plan, sheet: SheetSnapshot, column: number): number {
  const [first, last] = plan.layout.headerRows;
  for (let row = last; row > first; row -= 1) if (textAt(sheet, row, column) !== null) return row;
  return first;
}

/** How the table looks, and the record of the cumulative column beside it; once, when the table is first written. */
export function periodsLook(sheet: string, layout: ConfigurationLayout, periods: number): readonly Edit[] {
  const { column, title, heading, start, counted } = periodsPlace(layout);
  const style = (area: Area, look: CellStyle): Edit => ({ kind: 'style', sheet, area, style: look });
  const format = (area: Area, code: string): Edit => ({ kind: 'number-format', sheet, area, format: code });
  const over = (row: number, from = column + 1, columns = periods): Area => ({ row, column: from, rows: 1, columns });
  const record = layout.headings.computed + 2 + COMPUTED_IDS.indexOf('cumulative');
  return [
    style(over(title, column, 1), { ...FONT, bold: true }),
    ...[heading, start, counted].map((row) => style(over(row, column, 1), HEADING)),
    style(over(heading), HEADING),
    ...[start, counted].map((row) => style(over(row), { ...COMPUTED, horizontal: 'center' })),
    format(over(start), 'dd/mm/yyyy'),
    format(over(counted), '0;;"–"'),
    style(over(record, layout.left + 1, 5), COMPUTED),
    format(over(record, layout.left + 4, 1), '"✓";"✓";"✓";"✓"'),
  ];
}

/** Whether the table stands on the sheet for so many periods. */
export function hasPeriods(sheet: SheetSnapshot | null, layout: ConfigurationLayout): boolean {
  const { column, title } = periodsPlace(layout);
  return sheet !== null && textAt(sheet, title, column) === PERIOD_LABELS.title;
}
