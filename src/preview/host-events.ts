/** From changes of the workbook to the events of the Excel API. Reference: Excel.WorksheetChangedEventArgs and its kin. */
import { isOneCell, type Area } from './engine/area';
import type { SingleCellChange, WorkbookChange } from './engine/embedded-workbook';
import type { Author } from './faults/fault';
import { areaAddress } from './objects/addresses';
import { chartEvents, followActiveChart } from './objects/charts/chart-events';
import { followCharts } from './objects/charts/chart-follow';
import { valueTypeOf } from './objects/range-contents';
import { eventTypes, WORKBOOK_TARGET } from './objects/registrations';
import type { Session } from './objects/session';
import { tableEvents } from './objects/table-events';
import { followTables } from './objects/table-follow';
import { shiftValidations } from './objects/validations';

/** What the client is told: `message` is the JSON of its event arguments. */
export interface HostEvent {
  readonly eventType: number;
  /** The id of the worksheet on which the event was registered, or the workbook. */
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

interface WorkbookWatch {
  /** Changes meanwhile are the add-in's own; their events follow after the answer. */
  duringBatch: <T>(work: () => Promise<T>) => Promise<T>;
  /** Changes meanwhile are a co-author's, or the person's own. */
  doAs: (author: Author, work: () => void) => void;
  subscribe: (listener: (event: HostEvent) => void) => () => void;
  dispose: () => void;
}

interface Noted {
  readonly change: WorkbookChange;
  readonly isOwn: boolean;
  readonly isRemote: boolean;
}

export function watchWorkbook(session: Session): WorkbookWatch {
  const listeners = new Set<(event: HostEvent) => void>();
  let noted: Noted[] = [];
  let inBatch = false;
  let isRemote = false;
  let isDisposed = false;

  const stop = session.workbook.subscribe((change) => {
    if (change.kind === 'shifted') followShift(session, change);
    followTables(session, change);
    followCharts(session, change);
    followActiveChart(change, session);
    noted.push({ change, isOwn: inBatch, isRemote });
    if (noted.length === 1 && !inBatch) later();
  });

  /** Formulas are calculated first: details of an event tell results. */
  async function tellNoted(): Promise<void> {
    await session.workbook.settle();
    if (isDisposed) return;
    const due = noted;
    noted = [];
    for (const event of due.flatMap((each) => [...toEvents(each, session), ...tableEvents(each.change, session), ...chartEvents(each.change, session)])) {
      for (const listener of [...listeners]) listener(event);
    }
  }

  function later(): void {
    setTimeout(() => void tellNoted(), 0);
  }

  return {
    duringBatch: async (work) => {
      inBatch = true;
      try {
        return await work();
      } finally {
        inBatch = false;
        if (noted.length > 0) later();
      }
    },
    doAs: (author, work) => {
      isRemote = author === 'co-author';
      try {
        work();
      } finally {
        isRemote = false;
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    dispose: () => {
      isDisposed = true;
      listeners.clear();
      stop();
    },
  };
}

function followShift(session: Session, { sheetId, shift }: Extract<WorkbookChange, { kind: 'shifted' }>): void {
  session.references.shift(sheetId, shift);
  const sheet = session.workbook.sheetById(sheetId);
  if (sheet) shiftValidations(sheet, shift);
}

function toEvents({ change, isOwn, isRemote }: Noted, session: Session): readonly HostEvent[] {
  const base = { worksheetId: change.sheetId, source: isRemote ? 'Remote' : 'Local' };
  switch (change.kind) {
    case 'cells':
      return forTargets(eventTypes.changed, change.sheetId, session, () => ({
        ...base,
        ...where(change.area, change.sheetId, session),
        changeType: 'RangeEdited',
        triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        ...(isOneCell(change.area) && change.single ? detailsOf(change.single, change, session) : {}),
      }));
    case 'shifted':
      return forTargets(eventTypes.changed, change.sheetId, session, () => ({
        ...base,
        ...where(change.shift.area, change.sheetId, session),
        ...shiftWords(change.shift),
        triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
      }));
    case 'selected':
      return forTargets(eventTypes.selectionChanged, change.sheetId, session, () => ({
        worksheetId: change.sheetId,
        address: areaAddress(change.area),
      }));
    case 'activated':
      return [
        ...(change.before === null ? [] : forTargets(eventTypes.deactivated, change.before, session, () => ({ worksheetId: change.before }))),
        ...forTargets(eventTypes.activated, change.sheetId, session, () => ({ worksheetId: change.sheetId })),
      ];
    case 'sheet-added':
      return forTargets(eventTypes.added, null, session, () => base);
    case 'sheet-deleted':
      return forTargets(eventTypes.deleted, null, session, () => base);
    default:
      return [];
  }
}

/** One event for the sheet and one for the collection, where an add-in listens there. */
function forTargets(eventType: number, sheetId: string | null, session: Session, tell: () => Readonly<Record<string, unknown>>): HostEvent[] {
  const targets = sheetId === null ? [WORKBOOK_TARGET] : [sheetId, WORKBOOK_TARGET];
  return targets.filter((target) => session.registrations.has(eventType, target)).map((targetId) => ({ eventType, targetId, message: tell() }));
}

function where(area: Area, sheetId: string, session: Session) {
  return { address: areaAddress(area), referenceId: session.references.keep('Range', { sheetId, areas: [area] }) };
}

function detailsOf({ before }: SingleCellChange, { sheetId, area }: { readonly sheetId: string; readonly area: Area }, session: Session) {
  const after = session.workbook.sheetById(sheetId)?.cell(area.row, area.column) ?? { value: null, formula: null, isError: false };
  return {
    valueBefore: before.value ?? '',
    valueAfter: after.value ?? '',
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function shiftWords({ kind, axis, area }: Extract<WorkbookChange, { kind: 'shifted' }>['shift']) {
  const whole = axis === 'rows' ? area.columns === 16_384 : area.rows === 1_048_576;
  const noun = whole ? (axis === 'rows' ? 'Row' : 'Column') : 'Cell';
  const direction = kind === 'insert' ? (axis === 'rows' ? 'Down' : 'Right') : axis === 'rows' ? 'Up' : 'Left';
  return { changeType: `${noun}${kind === 'insert' ? 'Inserted' : 'Deleted'}`, shiftDirection: `ShiftCell${direction}` };
}
