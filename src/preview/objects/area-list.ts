/** Several areas as one text (`A1:B2, D4`), and cells put together to areas. */
import { intersect, type Area } from '../engine/area';
import { parseAddress } from './addresses';

/** The areas of a text, with the sheet that each names; null where a part is no reference. */
export function parseAreas(text: string): readonly { readonly sheet: string | null; readonly area: Area }[] | null {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = parts.map((part) => parseAddress(part));
  return areas.length > 0 && areas.every((area) => area !== null) ? areas : null;
}

/**
 * Rectangles that cover the cells of an area that `isIn` takes, from the top and the left: cells side by side first, then rows of the
 * same width below each other.
 */
export function areasOf(area: Area, isIn: (row: number, column: number) => boolean): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const runs = runsOf(area, row, isIn);
    const grown = runs.map((run) => {
      const above = open.find(({ column, columns }) => column === run.column && columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((before) => !grown.some((now) => now.row === before.row && now.column === before.column && now.columns === before.columns)));
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(area: Area, row: number, isIn: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (!isIn(row, column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) runs.splice(-1, 1, { ...last, columns: last.columns + 1 });
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** What areas have in common with an area. */
export function within(areas: readonly Area[], area: Area): readonly Area[] {
  return areas.flatMap((each) => intersect(each, area) ?? []);
}
