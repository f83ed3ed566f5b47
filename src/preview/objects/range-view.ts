/** The visible cells of a range. Reference: Excel.RangeView, Excel.RangeViewCollection. */
import type { Area } from '../engine/area';
import { fullAddress } from './addresses';
import { gridOf } from './cell-input';
import { HostError } from './host-error';
import { defineClass, itemAt, type HostObject, type ValueMember } from './member-table';
import { contentMembers } from './range-contents';
import { rangeOf } from './range-objects';
import { areaOf, isUnbounded, sheetOf, type RangeTarget } from './range-target';
import type { Session } from './session';

interface ViewTarget {
  readonly range: RangeTarget;
  /** The visible row that it is, counted from the first visible one; null for all of them. */
  readonly row: number | null;
}

interface Visible {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export const rangeView = defineClass<ViewTarget>({
  name: 'RangeView',
  values: {
    CellAddresses: {
      get: (target, session) => {
        const { rows, columns } = visibleOf(target, session);
        const { name } = sheetOf(target.range, session);
        return rows.map((row) => columns.map((column) => fullAddress(name, cellAt(row, column))));
      },
    },
    ColumnCount: { get: (target, session) => visibleOf(target, session).columns.length },
    RowCount: { get: (target, session) => visibleOf(target, session).rows.length },
    Index: { get: ({ row }) => row ?? 0 },
    Formulas: seen('Formulas'),
    FormulasLocal: seen('FormulasLocal'),
    FormulasR1C1: seen('FormulasR1C1'),
    NumberFormat: seen('NumberFormat'),
    Text: seen('Text'),
    ValueTypes: seen('ValueTypes'),
    Values: seen('Values'),
  },
  objects: { Rows: ({ range }) => rangeViewCollection.of({ range, row: null }) },
  methods: { GetRange: ({ range }) => rangeOf(range) },
});

/** One view for each visible row. */
const rangeViewCollection = defineClass<ViewTarget>({
  name: 'RangeViewCollection',
  items: rowsOf,
  methods: {
    GetCount: (target, _args, session) => rowsOf(target, session).length,
    GetItemAt: (target, [index], session) => itemAt(rowsOf(target, session), index),
  },
});

function rowsOf(target: ViewTarget, session: Session): readonly HostObject[] {
  return visibleOf({ ...target, row: null }, session).rows.map((_, row) => rangeView.of({ range: target.range, row }));
}

function visibleOf({ range, row }: ViewTarget, session: Session): Visible {
  const [sheet, area] = [sheetOf(range, session), areaOf(range)];
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  const rows = from(area.row, area.rows).filter((each) => !sheet.isRowHidden(each));
  return {
    rows: row === null ? rows : rows.slice(row, row + 1),
    columns: from(area.column, area.columns).filter((each) => !sheet.isColumnHidden(each)),
  };
}

/** A member of Range, cell by visible cell. */
function seen(name: string): ValueMember<ViewTarget> {
  const member = contentMembers[name];
  if (!member) throw new Error(`Range has no member ${name}`);
  const cell = ({ range }: ViewTarget, row: number, column: number): RangeTarget => ({ sheetId: range.sheetId, areas: [cellAt(row, column)] });
  return {
    get: (target, session) => {
      const { rows, columns } = visibleOf(target, session);
      return rows.map((row) => columns.map((column) => (member.get(cell(target, row, column), session) as readonly (readonly unknown[])[])[0]?.[0]));
    },
    ...(member.set && {
      set: (target, input, session) => {
        const { rows, columns } = visibleOf(target, session);
        gridOf({ row: 0, column: 0, rows: rows.length, columns: columns.length }, input).forEach((line, r) => {
          line.forEach((value, c) => {
            member.set?.(cell(target, rows[r] ?? 0, columns[c] ?? 0), [[value]], session);
          });
        });
      },
    }),
  };
}

function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function from(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => first + offset);
}
