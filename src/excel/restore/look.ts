import type { Area, Grid } from '../../plan/model';

/** How a cell looks, as `getCellProperties` tells it and `setCellProperties` takes it. Conditional formats and number formats are no part of it. */
export type Look = NonNullable<Excel.CellProperties['format']>;

/** All of a look that the add-in ever changes, and therefore all that it puts back. ExcelApi 1.9. */
export const LOOK_OPTIONS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true, tintAndShade: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** How the cells of an area look now; null for a cell of which that is not known. */
export type LooksNow = Grid<Look | null>;

/** What has been told of looks, in parts, as the looks of any area. */
export function looksOver(told: readonly { readonly area: Area; readonly looks: Grid<Look> }[], { row, column, rows, columns }: Area): LooksNow {
  const at = (r: number, c: number): Look | null => {
    const part = told.find(({ area }) => r >= area.row && r < area.row + area.rows && c >= area.column && c < area.column + area.columns);
    return part?.looks[r - part.area.row]?.[c - part.area.column] ?? null;
  };
  return Array.from({ length: rows }, (_row, r) => Array.from({ length: columns }, (_cell, c) => at(row + r, column + c)));
}

/**
 * Gives each cell of the area its look; null leaves a cell alone. Conditional formats stay as they are, which `copyFrom` and `clear` do not leave alone.
 * Only what differs from `now` is set: a line that the neighbour's cell holds is told of this one as well, and would be drawn twice.
 * A missing fill reads as white (office-js issue 6218), so that cells without one are cleared.
 */
export function queueLooks(sheet: Excel.Worksheet, area: Area, looks: Grid<Look | null>, now: LooksNow): void {
  const missing = looks.map((line, r) => line.map((look, c) => (look ? missingOf(look, now[r]?.[c] ?? null) : {})));
  if (missing.some((line) => line.some((look) => Object.keys(look).length > 0))) {
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).setCellProperties(missing.map((line) => line.map((format) => (Object.keys(format).length > 0 ? { format } : {}))));
  }
  for (let column = 0; column < area.columns; column += 1) {
    const isToClear = looks.map((line, r) => isUnfilled(line[column] ?? null) && !isUnfilled(now[r]?.[column] ?? null));
    for (const { first, count } of runsOf(isToClear)) {
      sheet.getRangeByIndexes(area.row + first, area.column + column, count, 1).format.fill.clear();
    }
  }
}

/** What a cell that looks like `now` lacks to look like `look`. */
function missingOf(look: Look, now: Look | null): Look {
  const { fill, borders, font, ...others } = look;
  const missing = {
    font: differing(font ?? {}, now?.font ?? {}),
    // A tint beside its result would be taken twice.
    fill: isUnfilled(look) ? {} : differing({ color: fill?.color }, isUnfilled(now) ? {} : { color: now?.fill?.color }),
    borders: differing(settableLines(borders), settableLines(now?.borders)),
  };
  return { ...differing(others, now ?? {}), ...Object.fromEntries(Object.entries(missing).filter(([, facets]) => Object.keys(facets).length > 0)) };
}

/** The entries of one object that another one does not have like that. */
function differing<T extends object>(wanted: T, now: Partial<T>): Partial<T> {
  const entries = Object.entries(wanted) as [keyof T, unknown][];
  return Object.fromEntries(entries.filter(([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(now[name]))) as Partial<T>;
}

/** A weight or a colour beside the style `None` would draw a line. */
function settableLines(borders: Excel.CellBorderCollection = {}): Excel.CellBorderCollection {
  const sides = Object.entries(borders) as [keyof Excel.CellBorderCollection, Excel.CellBorder | undefined][];
  return Object.fromEntries(sides.flatMap(([side, line]) => (line ? [[side, line.style === 'None' ? { style: line.style } : line]] : [])));
}

/** Known to have no fill: without one `tintAndShade` is null, with any fill a number (Microsoft's answer in office-js issue 4900). */
function isUnfilled(look: Look | null): boolean {
  return look !== null && typeof look.fill?.tintAndShade !== 'number';
}

function runsOf(flags: readonly boolean[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  flags.forEach((flag, index) => {
    const last = runs.at(-1);
    if (!flag) return;
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}
