import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../model';
import { findConfigurationSheet, isOurSheet, locate } from '../configuration/layout';
import { recordedColumns, type RecordedColumn } from '../configuration/recorded-columns';
import { formulaAt } from '../configuration/sheet-cells';
import { isReportSheet } from './report-sheets';
import { isOurFormula } from './own-formulas';

/**
 * The workbook as the office entered it: without our sheets, our added columns and our formulas in the sheet's own columns. A plan is read
 * from this, so that what we wrote is never taken for a figure of the office. Rows and columns keep their places.
 */
export function withoutOurs(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const configuration = findConfigurationSheet(snapshot);
  const others = snapshot.sheets.filter((sheet) => !isOurSheet(sheet) && !isReportSheet(sheet));
  if (!configuration) return { ...snapshot, sheets: others };
  const recorded = recordedColumns(configuration, locate(configuration));
  const sheets = others.map((sheet) => blanked(sheet, recorded.filter((column) => column.sheet === sheet.name), configuration.name));
  return { ...snapshot, sheets };
}

function blanked(sheet: SheetSnapshot, ours: readonly RecordedColumn[], configurationName: string): SheetSnapshot {
  if (ours.length === 0) return sheet;
  const isOurs = (row: number, column: number): boolean =>
    ours.some(
      (recorded) =>
        recorded.column === column &&
        row >= recorded.headerRow &&
        (recorded.origin === 'added' ? row <= recorded.lastRow : isOurFormula(formulaAt(sheet, row, column), configurationName)),
    );
  const clear = <T>(grid: readonly (readonly T[])[], blank: T): T[][] =>
    grid.map((line, r) => line.map((cell, c) => (isOurs(sheet.firstRow + r, sheet.firstColumn + c) ? blank : cell)));
  return {
    ...sheet,
    values: clear<CellValue>(sheet.values, null),
    formulas: clear<string | null>(sheet.formulas, null),
    merges: sheet.merges?.filter((area) => !(area.columns === 1 && isOurs(area.row, area.column))) ?? null,
  };
}
