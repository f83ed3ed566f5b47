import { MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { parseAddress } from './addresses';
import { integerOr } from './argument-values';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { rangeOf } from './range-objects';
import { beforeEdit, type Session } from './session';

export const freezePanes = defineClass<string>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (id, [count], session) => {
      freeze(id, integerOr(count, 1), 0, session);
      return null;
    },
    FreezeColumns: (id, [count], session) => {
      freeze(id, 0, integerOr(count, 1), session);
      return null;
    },
    FreezeAt: (id, [frozen], session) => {
      const area = areaOf(frozen);
      freeze(id, area.row + area.rows, area.column + area.columns, session);
      return null;
    },
    Unfreeze: (id, _args, session) => {
      freeze(id, 0, 0, session);
      return null;
    },
    GetLocationOrNullObject: (id, _args, session) => {
      const { rows, columns } = sheetOf(id, session).frozen;
      if (rows === 0 && columns === 0) return null;
      return rangeOf({ sheetId: id, areas: [{ row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS }] });
    },
  },
});

function sheetOf(id: string, session: Session): EmbeddedSheet {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

function freeze(id: string, rows: number, columns: number, session: Session): void {
  if (rows < 0 || columns < 0) throw new HostError('InvalidArgument');
  const sheet = sheetOf(id, session);
  beforeEdit(session, sheet, null, 'formats');
  sheet.freeze(rows === MAX_ROWS ? 0 : rows, columns === MAX_COLUMNS ? 0 : columns);
}

function areaOf(frozen: unknown): Area {
  const target = rangeOf.targetOf(frozen);
  if (target) return target.areas[0];
  const parsed = typeof frozen === 'string' ? parseAddress(frozen) : null;
  if (!parsed) throw new HostError('InvalidArgument');
  return parsed.area;
}
