import type { Grid } from '../../plan/model';

/** A grid in which equal neighbours are common: its different values, and runs `[index of the value, how many]` down its columns. */
export interface PackedGrid<T> {
  readonly rows: number;
  readonly values: readonly T[];
  readonly runs: readonly (readonly [value: number, count: number])[];
}

/** Values are compared as JSON. */
export function pack<T>(grid: Grid<T>): PackedGrid<T> {
  const columns = grid[0]?.length ?? 0;
  const values: T[] = [];
  const places = new Map<string, number>();
  const runs: [number, number][] = [];
  for (let column = 0; column < columns; column += 1) {
    for (const row of grid) {
      const cell = row[column] as T;
      const key = JSON.stringify(cell);
      const place = places.get(key) ?? values.push(cell) - 1;
      places.set(key, place);
      const last = runs.at(-1);
      if (last?.[0] === place) last[1] += 1;
      else runs.push([place, 1]);
    }
  }
  return { rows: grid.length, values, runs };
}

export function unpack<T>({ rows, values, runs }: PackedGrid<T>): Grid<T> {
  const grid: T[][] = Array.from({ length: rows }, () => []);
  let at = 0;
  for (const [place, count] of runs) {
    // The places come from `pack`, so that each has its value.
    for (let index = 0; index < count; index += 1, at += 1) grid[at % rows]?.push(values[place] as T);
  }
  return grid;
}
