/** What Excel does to a workbook when a person inserts, deletes or renames: cells move, and every reference follows them. */
import { columnIndex, columnLetters, quoteSheetName } from '../../../src/plan/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';

interface Insertion {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
}

export function inserted(snapshot: WorkbookSnapshot, { sheet, axis, at }: Insertion): WorkbookSnapshot {
  const follow = (row: number, column: number): string =>
    axis === 'row' ? `$${columnLetters(column)}$${row + (row >= at ? 1 : 0) + 1}` : `$${columnLetters(column + (column >= at ? 1 : 0))}$${row + 1}`;
  return moved(snapshot, sheet, follow, (grid, blank) => {
    if (grid.length === 0) return grid;
    if (axis === 'column') return grid.map((line) => [...line.slice(0, at), blank, ...line.slice(at)]);
    const width = grid[0]?.length ?? 0;
    return [...grid.slice(0, at), Array.from({ length: width }, () => blank), ...grid.slice(at)];
  });
}

export function columnDeleted(snapshot: WorkbookSnapshot, sheet: string, at: number): WorkbookSnapshot {
  const follow = (row: number, column: number): string => (column === at ? '#REF!' : `$${columnLetters(column - (column > at ? 1 : 0))}$${row + 1}`);
  return moved(snapshot, sheet, follow, (grid) => grid.map((line) => line.filter((_, column) => column !== at)));
}

export function rowDeleted(snapshot: WorkbookSnapshot, sheet: string, at: number): WorkbookSnapshot {
  const follow = (row: number, column: number): string => (row === at ? '#REF!' : `$${columnLetters(column)}$${row - (row > at ? 1 : 0) + 1}`);
  return moved(snapshot, sheet, follow, (grid) => grid.filter((_, row) => row !== at));
}

export function renamed(snapshot: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot {
  const rename = (formula: string): string => formula.replaceAll(`${quoteSheetName(from)}!`, `${quoteSheetName(to)}!`);
  return {
    ...snapshot,
    activeSheet: snapshot.activeSheet === from ? to : snapshot.activeSheet,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === from ? to : sheet.name,
      formulas: sheet.formulas.map((line) => line.map((formula) => (formula === null ? null : rename(formula)))),
    })),
  };
}

function moved(
  snapshot: WorkbookSnapshot,
  name: string,
  follow: (row: number, column: number) => string,
  shift: <T>(grid: readonly (readonly T[])[], blank: T) => readonly (readonly T[])[],
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet): SheetSnapshot => {
      const formulas = sheet.formulas.map((line) => line.map((formula) => (formula === null ? null : following(formula, sheet.name, name, follow))));
      if (sheet.name !== name) return { ...sheet, formulas };
      return {
        ...sheet,
        values: shift(sheet.values, null),
        formulas: shift(formulas, null),
        numberFormats: sheet.numberFormats && shift(sheet.numberFormats, 'General'),
        fonts: sheet.fonts && shift(sheet.fonts, null),
      };
    }),
  };
}

/** The formula of a cell on sheet `own` after cells of sheet `name` have moved. Tests hold absolute references only where it matters. */
function following(formula: string, own: string, name: string, follow: (row: number, column: number) => string): string {
  const part = /("[^"]*")|('(?:[^']|'')+'!)?\$?\b([A-Z]{1,3})\$?(\d+)\b(?!\()/g;
  return formula.replaceAll(part, (whole, text: string | undefined, prefix: string | undefined, letters: string, digits: string) => {
    const column = columnIndex(letters);
    const isThere = prefix === undefined ? own === name : prefix === `${quoteSheetName(name)}!`;
    if (text !== undefined || column === null || !isThere) return whole;
    return (prefix ?? '') + follow(Number(digits) - 1, column);
  });
}
