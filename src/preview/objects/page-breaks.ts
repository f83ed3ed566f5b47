/** Reference: Excel.PageBreak, Excel.PageBreakCollection: the breaks that were set by hand. */
import { cellsOf } from './cells-argument';
import { HostError } from './host-error';
import { defineClass, itemAt } from './member-table';
import { setupOf, updateSetup } from './page-setup';
import { rangeOf } from './range-objects';
import type { Session } from './session';

export interface BreaksTarget {
  readonly sheetId: string;
  /** Breaks before rows are horizontal. */
  readonly axis: 'rows' | 'columns';
}

interface BreakTarget extends BreaksTarget {
  /** The row or column after the break, 0-based. */
  readonly line: number;
}

const pageBreak = defineClass<BreakTarget>({
  name: 'PageBreak',
  identity: ({ line }) => ({ _Id: String(line) }),
  values: {
    _Id: { get: ({ line }) => String(line) },
    RowIndex: { get: (target, session) => (target.axis === 'rows' ? found(target, session).line : 0) },
    ColumnIndex: { get: (target, session) => (target.axis === 'columns' ? found(target, session).line : 0) },
  },
  methods: {
    Delete: (target, _args, session) => {
      const { line } = found(target, session);
      setBreaks(target, linesOf(target, session).filter((other) => other !== line), session);
      return null;
    },
    GetCellAfterBreak: (target, _args, session) => {
      const { sheetId, axis, line } = found(target, session);
      return rangeOf({ sheetId, areas: [{ row: axis === 'rows' ? line : 0, column: axis === 'columns' ? line : 0, rows: 1, columns: 1 }] });
    },
  },
});

export const pageBreakCollection = defineClass<BreaksTarget>({
  name: 'PageBreakCollection',
  items: breaksOf,
  item: (target, index, session) => itemAt(breaksOf(target, session), index),
  methods: {
    GetCount: (target, _args, session) => linesOf(target, session).length,
    // "Adds a page break before the top-left cell of the range specified."
    Add: (target, [range], session) => {
      const [area] = cellsOf(range, target.sheetId, session).areas;
      const line = (target.axis === 'rows' ? area?.row : area?.column) ?? 0;
      if (line === 0) throw new HostError('InvalidArgument');
      setBreaks(target, [...new Set([...linesOf(target, session), line])].sort((a, b) => a - b), session);
      return pageBreak.of({ ...target, line });
    },
    RemovePageBreaks: (target, _args, session) => {
      setBreaks(target, [], session);
      return null;
    },
  },
});

function breaksOf(target: BreaksTarget, session: Session) {
  return linesOf(target, session).map((line) => pageBreak.of({ ...target, line }));
}

function linesOf({ sheetId, axis }: BreaksTarget, session: Session): readonly number[] {
  const { rowBreaks = [], columnBreaks = [] } = setupOf(sheetId, session);
  return axis === 'rows' ? rowBreaks : columnBreaks;
}

function setBreaks({ sheetId, axis }: BreaksTarget, lines: readonly number[], session: Session): void {
  updateSetup(sheetId, axis === 'rows' ? { rowBreaks: lines } : { columnBreaks: lines }, session);
}

function found(target: BreakTarget, session: Session): BreakTarget {
  if (!linesOf(target, session).includes(target.line)) throw new HostError('ItemNotFound');
  return target;
}
