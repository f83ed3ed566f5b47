/** What may come of asking the workbook for something: a result, or a refusal that says why. Nothing expected is thrown. */
import type { ColumnCorrection, ReportVoice, Review, ReviewRefusal } from '../plan/model';

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
  /** The read-back did not show what was written. */
  | { readonly reason: 'half-written'; readonly sheet: string; readonly cells: string }
  /** The finding that a person decided on is no longer the same; nothing was written. */
  | { readonly reason: 'finding-changed' }
  /** The cell no longer holds what the repair wrote there. */
  | { readonly reason: 'repair-overwritten'; readonly cell: string }
  | { readonly reason: 'host-failed'; readonly code: string; readonly detail: string };

export interface Refused {
  readonly ok: false;
  readonly refusal: WorkbookRefusal;
}

export type ReadOutcome = { readonly ok: true; readonly review: Review } | Refused;

export type UpdateOutcome =
  | { readonly ok: true; readonly review: Review; readonly changedCells: number; readonly at: Date }
  | Refused;

/** `removed` is false where nothing of ours stood in the workbook. */
export type RemoveOutcome = { readonly ok: true; readonly removed: boolean } | Refused;

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
