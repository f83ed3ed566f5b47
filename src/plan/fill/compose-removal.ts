import type { Edit, SheetSnapshot, WorkbookSnapshot } from '../model';
import { findConfigurationSheet, locate } from '../configuration/layout';
import { recordedColumns, type RecordedColumn } from '../configuration/recorded-columns';
import { endRow, formatAt, formulaAt } from '../configuration/sheet-cells';
import { findReportSheets } from './report-sheets';
import { WantedCells } from './differences';
import { isOurFormula } from './own-formulas';

export interface Removal {
  readonly edits: readonly Edit[];
  /** The plan sheet that is cleaned; null where nothing of ours is recorded. */
  readonly sheet: string | null;
}

/**
 * Takes everything of ours away: formulas in the sheet's own columns, added columns, number formats, highlights, the sheets of configuration, reports and closed periods.
 * Entered figures and everything else stay as they are. No edits where nothing of ours is found.
 */
export function composeRemoval(snapshot: WorkbookSnapshot): Removal {
  const configuration = findConfigurationSheet(snapshot);
  const recorded = configuration ? recordedColumns(configuration, locate(configuration)) : [];
  const plan = snapshot.sheets.find((sheet) => sheet.name === recorded[0]?.sheet) ?? null;
  const unlit = snapshot.sheets
    .filter((sheet) => sheet.highlights.length > 0)
    .map((sheet): Edit => ({ kind: 'highlights', sheet: sheet.name, highlights: [] }));
  const edits = [
    ...unlit,
    ...(plan && configuration ? recorded.flatMap((column) => removeColumn(plan, column, configuration.name)) : []),
    ...(configuration ? [{ kind: 'delete-sheet', sheet: configuration.name } as const] : []),
    ...findReportSheets(snapshot).map(({ name }) => ({ kind: 'delete-sheet', sheet: name }) as const),
  ];
  return { edits, sheet: plan?.name ?? unlit[0]?.sheet ?? null };
}

function removeColumn(plan: SheetSnapshot, recorded: RecordedColumn, configurationName: string): readonly Edit[] {
  const { column, headerRow, lastRow, origin, format } = recorded;
  if (origin === 'added') {
    return [{ kind: 'wipe', sheet: plan.name, area: { row: headerRow, column, rows: lastRow - headerRow + 1, columns: 1 }, widths: true }];
  }
  const cleared = new WantedCells();
  const formats: Edit[] = [];
  for (let row = headerRow; row < endRow(plan); row += 1) {
    if (!isOurFormula(formulaAt(plan, row, column), configurationName)) continue;
    cleared.put(row, column, { clear: true });
    const current = formatAt(plan, row, column);
    if (format !== null && current !== null && current !== format) {
      formats.push({ kind: 'number-format', sheet: plan.name, area: { row, column, rows: 1, columns: 1 }, format });
    }
  }
  return [...cleared.edit(plan.name, plan), ...formats];
}
