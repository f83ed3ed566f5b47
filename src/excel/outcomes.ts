/** What may come of asking the workbook for something: a result, or a refusal that says why. Nothing expected is thrown. */
import type { CellRef, ColumnCorrection, ReportVoice, Review, ReviewRefusal } from '../plan/model';

/** Why the workbook was not read, or not written. Each has its words and its next step in messages/. */
export type WorkbookRefusal =
  | ReviewRefusal
  | { readonly reason: 'read-only' }
  | { readonly reason: 'protected-sheet'; readonly sheet: string }
  | { readonly reason: 'protected-structure' }
  | { readonly reason: 'filtered'; readonly sheet: string | null }
  | { readonly reason: 'cell-edit-mode' }
  /** Cells that we would write hold somebody else's content. */
  | { readonly reason: 'occupied'; readonly sheet: string; readonly cells: string }
  | { readonly reason: 'too-large'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly reason: 'sheet-gone'; readonly sheet: string | null }
  | { readonly reason: 'changed-meanwhile'; readonly sheet: string }
  /** Merged cells lie where we would write. */
  | { readonly reason: 'merged'; readonly sheet: string; readonly cells: string }
  /** Excel did not keep what was written; the workbook is as it was before. */
  | { readonly reason: 'not-kept'; readonly sheet: string; readonly cells: string; readonly hasHiddenRows: boolean }
  /** As before, but the workbook could not be put back: that is done as soon as it can be. */
  | { readonly reason: 'half-written'; readonly sheet: string; readonly cells: string }
  /** A run broke off, and so did putting back what it had done: whoever opens the workbook next does it. `code` is Excel's word for why. */
  | { readonly reason: 'broken-off'; readonly code: string; readonly detail: string }
  /** A run was cut off, and cannot be put back now: what is on the sheet is half of something. `because` null: this one must not write. */
  | { readonly reason: 'unsettled'; readonly because: WorkbookRefusal | null }
  /** Another window seems to be writing. After `until` (milliseconds since 1970) it is taken for cut off. */
  | { readonly reason: 'being-written'; readonly until: number }
  /** There is no update that could be taken back. */
  | { readonly reason: 'nothing-to-take-back' }
  /** Rows or columns have been inserted or deleted, or sheets renamed, since the update. */
  | { readonly reason: 'moved-since'; readonly sheet: string }
  /** Excel lets nobody write here. */
  | { readonly reason: 'not-allowed'; readonly detail: string }
  /** The finding that a person decided on is no longer the same; nothing was written. */
  | { readonly reason: 'finding-changed' }
  /** The cell no longer holds what the repair wrote there. */
  | { readonly reason: 'repair-overwritten'; readonly cell: string }
  | { readonly reason: 'host-failed'; readonly code: string; readonly detail: string };

export interface Refused {
  readonly ok: false;
  readonly refusal: WorkbookRefusal;
}

/** What a person has changed since, and has been left as it is. */
export interface Kept {
  readonly cells: readonly (CellRef & { readonly sheet: string })[];
  /** Sheets of ours on which somebody has written. */
  readonly sheets: readonly string[];
}

/** What was done, unasked, about a run that had been cut off. */
export interface Recovery {
  readonly kind: 'rolled-back' | 'removed';
  /** When that run had begun. */
  readonly at: Date;
  readonly kept: Kept;
}

/** What is known of former runs, beside the review. */
export interface RunHistory {
  /** When the update began that can be taken back; absent where there is none. */
  readonly lastUpdate?: Date;
  /** Absent where no run had been cut off. */
  readonly recovery?: Recovery;
}

export type ReadOutcome = ({ readonly ok: true; readonly review: Review } & RunHistory) | Refused;

export type UpdateOutcome =
  | ({ readonly ok: true; readonly review: Review; readonly changedCells: number; readonly at: Date } & RunHistory)
  | Refused;

/** The workbook is as it was before the update, but for what a person has changed since. */
export type TakeBackOutcome = { readonly ok: true; readonly kept: Kept } | Refused;

/** `removed` is false where nothing of ours stood in the workbook. */
export type RemoveOutcome = { readonly ok: true; readonly removed: boolean; readonly kept: Kept } | Refused;

/** What a run is doing, for the progress line. */
export type RunStep = 'reading' | 'checking' | 'writing' | 'verifying';
export type OnStep = (step: RunStep) => void;

/** What a person asked for; today's date and the time are filled in by the run. */
export interface RunSettings {
  readonly sheet?: string;
  readonly asOf?: string;
  /** What a person has said about columns of that sheet, and the columns (0-based) of which it is taken back. */
  readonly corrections?: readonly ColumnCorrection[];
  readonly withdrawn?: readonly number[];
  /** The words of the report sheet; without them that sheet is left as it is. */
  readonly voice?: ReportVoice;
}
