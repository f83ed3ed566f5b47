/** Range methods that read and set properties cell by cell, row by row and column by column. Reference: Excel.Range. */
import type { Area } from '../engine/area';
import { requireRecord } from './argument-values';
import { gridOf } from './cell-input';
import { readCellProperties, readLaneProperties, writeProperties } from './cell-properties';
import { HostError } from './host-error';
import type { Arguments } from './member-table';
import { areaOf, isUnbounded, mapCells, sheetOf, type RangeTarget } from './range-target';
import { beforeEdit, type Session } from './session';

type Method = (range: RangeTarget, args: Arguments, session: Session) => unknown;

export const propertyMethods: Readonly<Record<string, Method>> = {
  GetCellProperties: (range, [options], session) => {
    const asked = requireRecord(options);
    const sheet = sheetOf(range, session);
    return mapCells(bounded(areaOf(range)), (row, column) => readCellProperties(sheet, row, column, asked));
  },
  GetRowProperties: (range, [options], session) => {
    const { row, rows } = areaOf(range);
    const asked = requireRecord(options);
    return Array.from({ length: rows }, (_, offset) => readLaneProperties(sheetOf(range, session), row + offset, null, asked));
  },
  GetColumnProperties: (range, [options], session) => {
    const { column, columns } = areaOf(range);
    const asked = requireRecord(options);
    return Array.from({ length: columns }, (_, offset) => readLaneProperties(sheetOf(range, session), null, column + offset, asked));
  },
  SetCellProperties: (range, [properties], session) => {
    const [sheet, area] = [sheetOf(range, session), bounded(areaOf(range))];
    if (!Array.isArray(properties)) throw new HostError('InvalidArgument');
    const grid = gridOf(area, properties);
    beforeEdit(session, sheet, area, 'formats');
    for (let column = 0; column < area.columns; column += 1) {
      const cells = grid.map((line) => line[column]);
      for (const { first, rows } of runsOfEqual(cells)) {
        writeProperties(sheet, { row: area.row + first, column: area.column + column, rows, columns: 1 }, cells[first], 'SettableCellProperties');
      }
    }
    return null;
  },
  // One object for each row or column.
  SetRowProperties: (range, [properties], session) => {
    const [sheet, area] = [sheetOf(range, session), areaOf(range)];
    beforeEdit(session, sheet, area, 'formats');
    lanes(properties, area.rows).forEach((given, offset) => {
      writeProperties(sheet, { ...area, row: area.row + offset, rows: 1 }, given, 'SettableRowProperties');
    });
    return null;
  },
  SetColumnProperties: (range, [properties], session) => {
    const [sheet, area] = [sheetOf(range, session), areaOf(range)];
    beforeEdit(session, sheet, area, 'formats');
    lanes(properties, area.columns).forEach((given, offset) => {
      writeProperties(sheet, { ...area, column: area.column + offset, columns: 1 }, given, 'SettableColumnProperties');
    });
    return null;
  },
};

function runsOfEqual(cells: readonly unknown[]): readonly { readonly first: number; readonly rows: number }[] {
  const runs: { first: number; rows: number; key: string | undefined }[] = [];
  cells.forEach((cell, index) => {
    const key = JSON.stringify(cell);
    const last = runs.at(-1);
    if (last?.key === key) last.rows += 1;
    else runs.push({ first: index, rows: 1, key });
  });
  return runs;
}

function lanes(properties: unknown, count: number): readonly unknown[] {
  if (!Array.isArray(properties) || properties.length !== count) throw new HostError('InvalidArgument');
  return properties;
}

function bounded(area: Area): Area {
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  return area;
}
