/** What can strike an operation at one of its requests. */
import type { Fault } from '../../../src/preview/faults/fault';

export interface Strike {
  readonly fault: Fault;
  /** The pane is gone with it: nothing that it sends after this batch arrives any more. */
  readonly paneIsGone?: true;
}

/** What another person enters. */
export const ENTERED = 42.5;

const plan = 'KH 2023';
const entered = (cell: string): Strike => ({ fault: { name: 'co-author-edit', sheet: plan, cell, value: ENTERED } });
const stopped = (share: number): Strike => ({ fault: { name: 'batch-stopped', share } });

export const strikes = {
  lostBefore: { fault: { name: 'connection-lost-before' } },
  lostAfter: { fault: { name: 'connection-lost-after' } },
  lostAfterAndGone: { fault: { name: 'connection-lost-after' }, paneIsGone: true },
  sessionExpired: { fault: { name: 'session-expired' } },
  typing: { fault: { name: 'cell-edit-mode' } },
  answerTooLarge: { fault: { name: 'response-too-large', mostBytes: 900 } },
  requestTooLarge: { fault: { name: 'request-too-large', mostBytes: 120_000 } },
  stoppedAtOnce: stopped(0.03),
  stoppedEarly: stopped(0.3),
  stoppedLate: stopped(0.6),
  stoppedAtTheEnd: stopped(0.97),
  stoppedEarlyAndGone: { ...stopped(0.2), paneIsGone: true },
  stoppedLateAndGone: { ...stopped(0.8), paneIsGone: true },
  readOnly: { fault: { name: 'read-only' } },
  protectedSheet: { fault: { name: 'protected-sheet', sheet: plan } },
  protectedStructure: { fault: { name: 'protected-structure' } },
  filtered: { fault: { name: 'filtered-range', sheet: plan } },
  inputEntered: entered('E6'),
  ownCellEntered: entered('J7'),
  cellBesideEntered: entered('G6'),
  sheetRenamed: { fault: { name: 'sheet-renamed', sheet: plan, by: 'co-author' } },
  sheetDeleted: { fault: { name: 'sheet-deleted', sheet: plan, by: 'co-author' } },
  slowHost: { fault: { name: 'slow-host', ms: 1 } },
  manualCalculation: { fault: { name: 'manual-calculation' } },
  otherRegion: { fault: { name: 'regional-settings', culture: 'de-DE' } },
} as const satisfies Readonly<Record<string, Strike>>;

export type StrikeName = keyof typeof strikes;
