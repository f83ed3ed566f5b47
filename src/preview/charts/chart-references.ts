/** The cells that a chart refers to: followed when cells and sheets move, and read into the chart at saving. */
import { quotedSheetName, renamedSheetFormula } from '../files/cells/formula-text';
import { parseRange, rangeName, type CellRange } from '../files/cells/cell-reference';
import { shiftArea, type Area, type Shift } from '../engine/area';
import { allNamed, childNamed, node, removeChildren, setText, textOf, type ChartNode } from './chart-node';

/** One area of a chart's formula: `'KH 2023'!$B$5:$B$9`. */
export interface ChartReference {
  readonly sheet: string;
  readonly area: Area;
}

const reference = /(?:'((?:[^']|'')+)'|([^\s'!(),]+))!(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)/g;

/** As charts want it: the sheet's name, and every row and column fixed. */
export function chartFormula(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${fixed(area)}`;
}

/** The areas that a formula names; none where it names something else, such as a defined name. */
export function referencesIn(formula: string): readonly ChartReference[] {
  return [...formula.matchAll(reference)].flatMap(([, quoted, plain, address = '']) => {
    const range = parseRange(address);
    return range ? [{ sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', area: toArea(range) }] : [];
  });
}

/** Brings a chart's references along with cells that were moved on a sheet; tells whether any changed. */
export function followShift(root: ChartNode, sheet: string, shift: Shift): boolean {
  return rewrite(root, (formula) =>
    formula.replace(reference, (whole: string, quoted: string | undefined, plain: string | undefined, address: string) => {
      const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
      const range = name.toLowerCase() === sheet.toLowerCase() ? parseRange(address) : null;
      if (!range) return whole;
      const moved = shiftArea(toArea(range), shift);
      return moved ? chartFormula(name, moved) : `${quotedSheetName(name)}!#REF!`;
    }),
  );
}

/** Follows a sheet's new name, or its end (null). */
export function followRename(root: ChartNode, from: string, to: string | null): boolean {
  return rewrite(root, (formula) => renamedSheetFormula(formula, from, to));
}

/** What stands in a cell of a sheet now, numbers as numbers; for a sheet that is not there, null. */
export type CellReader = (sheet: string) => ((row: number, column: number) => string | number | null) | null;

/** Writes into every reference what its cells hold: programs that do not calculate show the chart from that. */
export function fillCaches(root: ChartNode, read: CellReader): void {
  for (const name of ['c:strRef', 'c:numRef', 'c:multiLvlStrRef']) {
    for (const element of allNamed(root, name)) {
      const formula = childNamed(element, 'c:f');
      const areas = referencesIn(textOf(formula));
      const cache = formula && cacheOf(name, areas, read);
      if (!cache) continue;
      removeChildren(element, 'c:strCache', 'c:numCache', 'c:multiLvlStrCache');
      element.children.splice(element.children.indexOf(formula) + 1, 0, cache);
    }
  }
}

/** The values of an area, row by row; none of one that is too large to be written out or on no sheet. */
export function valuesOf({ sheet, area }: ChartReference, read: CellReader): readonly (string | number | null)[] {
  const cell = read(sheet);
  const size = area.rows * area.columns;
  if (!cell || size > MOST_CACHED) return [];
  return Array.from({ length: size }, (_, index) => cell(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)));
}

/** Whole columns are not written out. */
const MOST_CACHED = 32_000;

function cacheOf(name: string, areas: readonly ChartReference[], read: CellReader): ChartNode | null {
  const values = areas.map((each) => valuesOf(each, read));
  if (values.every((each) => each.length === 0)) return null;
  if (name === 'c:multiLvlStrRef') return levelsCache(areas[0]?.area, values[0] ?? []);
  const all = values.flat();
  if (name === 'c:strRef') return node('c:strCache', {}, [counted(all.length), ...points(all)]);
  const numbers = all.map((value) => (typeof value === 'number' ? value : null));
  return node('c:numCache', {}, [node('c:formatCode', {}, ['General']), counted(all.length), ...points(numbers)]);
}

/** The innermost labels, next to the values, come first. */
function levelsCache(area: Area | undefined, values: readonly (string | number | null)[]): ChartNode | null {
  if (!area) return null;
  const { rows, columns } = area;
  const isUpright = rows >= columns;
  const [levels, count] = isUpright ? [columns, rows] : [rows, columns];
  const at = (level: number, index: number) => values[isUpright ? index * columns + level : level * columns + index] ?? null;
  const lines = Array.from({ length: levels }, (_, level) => Array.from({ length: count }, (__, index) => at(level, index))).reverse();
  return node('c:multiLvlStrCache', {}, [counted(count), ...lines.map((line) => node('c:lvl', {}, points(line)))]);
}

function counted(count: number): ChartNode {
  return node('c:ptCount', { val: String(count) });
}

function points(values: readonly (string | number | null)[]): ChartNode[] {
  return values.flatMap((value, index) => (value === null || value === '' ? [] : [node('c:pt', { idx: String(index) }, [node('c:v', {}, [String(value)])])]));
}

function rewrite(root: ChartNode, change: (formula: string) => string): boolean {
  let isChanged = false;
  for (const element of allNamed(root, 'c:f')) {
    const before = textOf(element);
    const after = change(before);
    if (after === before) continue;
    setText(element, after);
    isChanged = true;
  }
  return isChanged;
}

function toArea({ startRow, startColumn, endRow, endColumn }: CellRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function fixed({ row, column, rows, columns }: Area): string {
  const name = rangeName({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });
  return name.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
