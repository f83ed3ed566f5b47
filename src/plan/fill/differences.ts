/** Turns what cells should hold into the smallest edit that is still missing. */
import type { CellInput, Edit, SheetSnapshot } from '../model';
import { formulaAt, isBlankAt, valueAt } from '../configuration/sheet-cells';

/** What single cells of one sheet should hold. */
export class WantedCells {
  private readonly cells = new Map<string, { readonly row: number; readonly column: number; readonly input: Exclude<CellInput, null> }>();

  put(row: number, column: number, input: CellInput): void {
    if (input !== null) this.cells.set(`${row}:${column}`, { row, column, input });
  }

  text(row: number, column: number, text: string): void {
    this.put(row, column, { text });
  }

  formula(row: number, column: number, formula: string): void {
    this.put(row, column, { formula });
  }

  /** The number, or a blank. */
  number(row: number, column: number, number: number | null): void {
    this.put(row, column, number === null ? { clear: true } : { number });
  }

  /**
   * One edit over all cells that do not yet hold what they should, the others in its rectangle left alone; none where nothing is missing.
   * `sheet` null is a sheet that is still to be added.
   */
  edit(name: string, sheet: SheetSnapshot | null): readonly Edit[] {
    const missing = [...this.cells.values()].filter(({ row, column, input }) => !holds(sheet, row, column, input));
    if (missing.length === 0) return [];
    const row = missing.reduce((first, cell) => Math.min(first, cell.row), Infinity);
    const column = missing.reduce((first, cell) => Math.min(first, cell.column), Infinity);
    const rows = missing.reduce((last, cell) => Math.max(last, cell.row), row) - row + 1;
    const columns = missing.reduce((last, cell) => Math.max(last, cell.column), column) - column + 1;
    const cells: CellInput[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
    for (const cell of missing) {
      const line = cells[cell.row - row];
      if (line) line[cell.column - column] = cell.input;
    }
    return [{ kind: 'cells', sheet: name, area: { row, column, rows, columns }, cells }];
  }
}

function holds(sheet: SheetSnapshot | null, row: number, column: number, input: Exclude<CellInput, null>): boolean {
  if (!sheet) return 'clear' in input;
  const formula = formulaAt(sheet, row, column);
  if ('formula' in input) return formula !== null && comparableFormula(formula) === comparableFormula(input.formula);
  if ('clear' in input) return isBlankAt(sheet, row, column);
  return formula === null && valueAt(sheet, row, column) === ('text' in input ? input.text : input.number);
}

/** Spreadsheets give formulas back with their own spacing, letter case and quotes around sheet names. */
export function comparableFormula(formula: string): string {
  return formula.normalize('NFC').replaceAll(/[\s']/g, '').toUpperCase();
}
