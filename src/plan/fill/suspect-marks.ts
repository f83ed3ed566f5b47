/**
 * Marks of suspect cells: an outline and an underline, no fill, so that a typo never looks like a lag. Each rule compares its cell with what
 * the cell held when the finding was made: a corrected figure loses the mark at once, without the add-in.
 */
import { cellAddress } from '../address';
import type { CellRef, Finding, Highlight, Severity, SheetSnapshot } from '../model';
import { valueAt } from '../configuration/sheet-cells';
import { tagged } from './highlights';
import { holdsTest } from './live-cell';

/** Bold within dashes over a double line for an error, dots and a single line for a warning: told apart in grey too. Mere notes are not marked. */
const OUTLINES: Readonly<Partial<Record<Severity, NonNullable<Highlight['outline']>>>> = {
  error: { border: 'Dash', color: '#1F4E9E', underline: 'Double' },
  warning: { border: 'Dot', color: '#1F4E9E', underline: 'Single' },
};

/** One rule for each suspect cell, in the order of the sheet; a cell that is suspected twice bears the graver mark. Blank cells below each other share one. */
export function suspectMarks(findings: readonly Finding[], sheet: SheetSnapshot): readonly Highlight[] {
  const gravest = new Map<string, { readonly cell: CellRef; readonly severity: Severity }>();
  for (const severity of ['warning', 'error'] as const) {
    for (const finding of findings) {
      // The row above a missing one is not at fault.
      if (finding.severity !== severity || finding.rule === 'structure/missing-indicator') continue;
      for (const cell of finding.cells) gravest.set(cellAddress(cell.row, cell.column), { cell, severity });
    }
  }
  const marks: Highlight[] = [];
  for (const { cell, severity } of [...gravest.values()].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row)) {
    const outline = OUTLINES[severity];
    if (!outline) continue;
    const value = valueAt(sheet, cell.row, cell.column);
    const previous = marks.at(-1);
    if (value === null && previous && isBlankAbove(previous, cell, sheet) && previous.outline === outline) {
      marks[marks.length - 1] = { ...previous, area: { ...previous.area, rows: previous.area.rows + 1 } };
      continue;
    }
    const formula = tagged(holdsTest(cellAddress(cell.row, cell.column), value));
    marks.push({ area: { ...cell, rows: 1, columns: 1 }, formula, fill: null, fontColor: null, bold: severity === 'error', outline });
  }
  return marks;
}

function isBlankAbove({ area }: Highlight, { row, column }: CellRef, sheet: SheetSnapshot): boolean {
  return area.column === column && area.row + area.rows === row && valueAt(sheet, area.row, column) === null;
}
