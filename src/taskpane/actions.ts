import type { CreatePlanRequest } from '../excel/create-plan';
import type { Wish } from '../excel/decide';
import type { SelectedCell } from '../excel/watch-selection';
import type { OnStep, ReadOutcome, RemoveOutcome, RunSettings, TakeBackOutcome, UpdateOutcome, WorkbookRefusal } from '../excel/outcomes';
import type { ResultOffer } from '../plan/document/match-results';

/** What the pane asks of the workbook. The entry passes in the functions of `excel/`, a test its own. */
export interface WorkbookActions {
  /** Reads and reviews; writes nothing. */
  readonly read: (settings: RunSettings) => Promise<ReadOutcome>;
  /** Reads, reviews, writes, reads back. */
  readonly update: (settings: RunSettings, onStep: OnStep) => Promise<UpdateOutcome>;
  /** Dismisses a finding, repairs its cell, or takes either back; then as `update`. */
  readonly decide: (wish: Wish, settings: RunSettings, onStep: OnStep) => Promise<UpdateOutcome>;
  /** Makes a plan sheet of a document's targets in the open workbook, then as `update` for that sheet. */
  readonly createPlan: (request: CreatePlanRequest, onStep: OnStep) => Promise<UpdateOutcome>;
  /** Writes figures of a report into their result cells, then as `update`. */
  readonly enterResults: (offers: readonly ResultOffer[], settings: RunSettings, onStep: OnStep) => Promise<UpdateOutcome>;
  /** Takes the last update back. */
  readonly takeBack: () => Promise<TakeBackOutcome>;
  /** Takes everything of ours out of the workbook. */
  readonly remove: () => Promise<RemoveOutcome>;
  /** Shows a cell, such as `F61`, to the person; gives a refusal where that is not possible now. */
  readonly select: (sheetId: string, address: string) => Promise<WorkbookRefusal | null>;
  /** Shows a sheet to the person. */
  readonly showSheet: (sheet: string) => Promise<WorkbookRefusal | null>;
  /** Calls back with the cell that the person is in, now and whenever it is another. */
  readonly watchSelection: (onSelect: (cell: SelectedCell) => void) => Promise<() => Promise<void>>;
  /** Calls back once after each burst of changes by others; gives the way to stop. */
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
}
