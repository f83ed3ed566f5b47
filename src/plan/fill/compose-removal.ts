import type { CellRef, Edit, SheetSnapshot, WorkbookSnapshot } from '../model';
import { findConfigurationSheet, locate } from '../configuration/layout';
import { recordedColumns, type RecordedColumn } from '../configuration/recorded-columns';
import { endRow, formatAt, formulaAt, isBlankAt } from '../configuration/sheet-cells';
import { findReportSheets } from './report-sheets';
import { WantedCells } from './differences';
import { isOurFormula } from './own-formulas';

export interface Removal {
  readonly edits: readonly Edit[];
  /** The plan sheet that is cleaned; null where nothing of ours is recorded. */
  readonly sheet: string | null;
  /** Cells of our columns into which a person has typed: they stay as they are. */
  readonly kept: readonly (CellRef & { readonly sheet: string })[];
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
  const columns = plan && configuration ? recorded.map((column) => removeColumn(plan, column, configuration.name)) : [];
  const edits = [
    ...unlit,
    ...columns.flatMap((column) => column.edits),
    // Last of all: until then it tells what is ours, should this be interrupted.
    ...findReportSheets(snapshot).map(({ name }) => ({ kind: 'delete-sheet', sheet: name }) as const),
    ...(configuration ? [{ kind: 'delete-sheet', sheet: configuration.name } as const] : []),
  ];
  const kept = columns.flatMap((column) => column.kept.map((cell) => ({ ...cell, sheet: plan?.name ?? '' })));
  return { edits, sheet: plan?.name ?? unlit[0]?.sheet ?? null, kept };
}

interface RemovedColumn {
  readonly edits: readonly Edit[];
  readonly kept: readonly CellRef[];
}

function removeColumn(plan: SheetSnapshot, recorded: RecordedColumn, configurationName: string): RemovedColumn {
  return recorded.origin === 'added' ? removeAddedColumn(plan, recorded, configurationName) : { edits: emptyOwnColumn(plan, recorded, configurationName), kept: [] };
}

/** Our heading stays over what a person has typed below it. */
function removeAddedColumn(plan: SheetSnapshot, { id, column, headerRow, lastRow }: RecordedColumn, configurationName: string): RemovedColumn {
  const cleared = new WantedCells();
  const kept: CellRef[] = [];
  for (let row = headerRow + 1; row < endRow(plan); row += 1) {
    if (isOurFormula(formulaAt(plan, row, column), configurationName)) cleared.put(row, column, { clear: true });
    else if (row <= lastRow && !isBlankAt(plan, row, column)) kept.push({ row, column });
  }
  if (kept.length === 0) cleared.put(headerRow, column, { clear: true });
  const area = { row: headerRow, column, rows: lastRow - headerRow + 1, columns: 1 };
  return { edits: [...cleared.edit(plan.name, plan), { kind: 'as-found', sheet: plan.name, area, column: id }], kept };
}

function emptyOwnColumn(plan: SheetSnapshot, { column, headerRow, format }: RecordedColumn, configurationName: string): readonly Edit[] {
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
