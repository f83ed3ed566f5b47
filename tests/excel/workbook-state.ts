/** Everything that a person could notice of a workbook, as text: two workbooks with the same description are the same to them. */
import type { EmbeddedSheet } from '../../src/preview/engine/embedded-workbook';
import { borderAt } from '../../src/preview/objects/borders';
import type { UniverWorkbook } from '../../src/preview/engine/univer-workbook';

/** By place (`KH 2023 F12`) what is there; plain blank cells are left out. */
export type WorkbookState = ReadonlyMap<string, string>;

/** Rows and columns beyond what is used that are looked at, too: a column added at the right must leave no format behind. */
const MARGIN = { rows: 3, columns: 10 } as const;

/** Sheet by sheet and cell by cell. */
export function stateOf(workbook: UniverWorkbook): WorkbookState {
  const names = workbook.names.map(({ name, formula, visible }): [string, string] => [`name ${name}`, `${formula} ${String(visible)}`]);
  return new Map([...names, ...workbook.sheets.flatMap(sheetState)]);
}

function sheetState(sheet: EmbeddedSheet): [string, string][] {
  const { name } = sheet;
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const [endRow, endColumn] = [used.row + used.rows + MARGIN.rows, used.column + used.columns + MARGIN.columns];
  const { protection, autoFilter, pageSetup } = sheet.custom as Record<string, unknown>;
  const entries: [string, string][] = [
    [`${name} sheet`, JSON.stringify([sheet.visibility, sheet.tabColor, sheet.showGridlines, sheet.frozen, sheet.filter, protection, autoFilter, pageSetup])],
    [`${name} merged`, sheet.merges.map((area) => JSON.stringify(area)).sort().join()],
    [`${name} conditional formats`, sheet.conditionalFormats.map(({ id: _random, ...format }) => JSON.stringify(format)).join()],
    [`${name} validations`, sheet.validations.map((validation) => JSON.stringify({ ...validation, id: null })).sort().join()],
  ];
  const put = (place: string, content: string, plain: string): void => {
    if (content !== plain) entries.push([`${name} ${place}`, content]);
  };
  for (let column = 0; column < endColumn; column += 1) put(`column ${column}`, columnState(sheet, column), columnState(sheet, endColumn + 20));
  for (let row = 0; row < endRow; row += 1) {
    put(`row ${row}`, rowState(sheet, row), rowState(sheet, endRow + 20));
    for (let column = 0; column < endColumn; column += 1) put(`${row}:${column}`, cellState(sheet, row, column), cellState(sheet, endRow + 20, endColumn + 20));
  }
  return entries;
}

function columnState(sheet: EmbeddedSheet, column: number): string {
  return `${sheet.columnWidth(column).toFixed(1)} ${String(sheet.isColumnHidden(column))}`;
}

function rowState(sheet: EmbeddedSheet, row: number): string {
  return `${sheet.rowHeight(row).toFixed(1)} ${String(sheet.isRowHidden(row))}`;
}

function cellState(sheet: EmbeddedSheet, row: number, column: number): string {
  const { value, formula } = sheet.cell(row, column);
  const { mixed, ...style } = sheet.style(row, column);
  // A line between two cells is seen, and told by Excel, as both of theirs.
  const borders = (['top', 'bottom', 'left', 'right'] as const).map((side) => borderAt(sheet, row, column, side));
  return JSON.stringify([value, formula, { ...style, borders }, [...mixed]]);
}

/** What is different, as far as a message can say it; empty where two states are the same. */
export function differences(before: WorkbookState, after: WorkbookState): readonly string[] {
  const places = [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place));
  return places.slice(0, 8).map((place) => `${place}: ${contrast(before.get(place) ?? '', after.get(place) ?? '')}`);
}

/** Two texts from where they differ. */
function contrast(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 25);
  return `${one.slice(from, at + 50)} → ${other.slice(from, at + 50)}`;
}
