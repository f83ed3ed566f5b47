/** What happens in the workbook, told as the events of the Excel API when the batch has been answered and formulas show their results. */
import type { WorkbookChange } from './engine/embedded-workbook';
import type { Author } from './faults/fault';
import { chartEvents, followActiveChart } from './objects/charts/chart-events';
import { followCharts } from './objects/charts/chart-follow';
import { shiftComments } from './objects/comment-places';
import { shiftHyperlinks } from './objects/hyperlinks';
import { shiftOutline } from './objects/outline';
import { shiftPageSetup } from './objects/page-setup';
import { eventTypes } from './objects/registrations';
import type { Session } from './objects/session';
import { tableEvents } from './objects/table-events';
import { followTables } from './objects/table-follow';
import { shiftValidations } from './objects/validations';
import { joinCalculations, worksheetEvents } from './objects/worksheet-events';

/** What the client is told: `message` is the JSON of its event arguments. */
export interface HostEvent {
  readonly eventType: number;
  /** The id of the object on which the event was registered, or the workbook. */
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

/** A change and whose it is. */
export interface NotedChange {
  readonly change: WorkbookChange;
  /** The add-in's own, in a batch. */
  readonly isOwn: boolean;
  /** A co-author's. */
  readonly isRemote: boolean;
}

export function watchWorkbook(session: Session): WorkbookWatch {
  const listeners = new Set<(event: HostEvent) => void>();
  let noted: NotedChange[] = [];
  let inBatch = false;
  let isRemote = false;
  let isDisposed = false;

  session.workbook.watchFormulas(() => session.registrations.hasAny(eventTypes.formulaChanged));
  const stop = session.workbook.subscribe((change) => {
    if (change.kind === 'shifted') followShift(session, change);
    followTables(session, change);
    followCharts(session, change);
    followActiveChart(change, session);
    // What happens while events are switched off is never told.
    if (!session.registrations.areEnabled) return;
    noted.push({ change, isOwn: inBatch, isRemote });
    if (noted.length === 1 && !inBatch) later();
  });

  /** Formulas are calculated first: details of an event tell results. */
  async function tellNoted(): Promise<void> {
    await session.workbook.settle();
    if (isDisposed) return;
    const due = noted;
    noted = [];
    for (const event of joinCalculations(due).flatMap((each) => [...worksheetEvents(each, session), ...tableEvents(each, session), ...chartEvents(each, session)])) {
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
  if (!sheet) return;
  shiftValidations(sheet, shift);
  shiftHyperlinks(sheet, shift);
  shiftOutline(sheet, shift);
  shiftPageSetup(sheet, shift);
  shiftComments(sheet, shift);
}
