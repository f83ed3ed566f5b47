/**
 * What the pane is doing, as a state machine:
 * idle → reading → shown → updating | taking-back | removing → shown, with `refused` wherever the workbook says no.
 * A review once shown stays in view while the next one is made, so that nothing jumps.
 */
import type { Kept, ReadOutcome, RemoveOutcome, RunStep, TakeBackOutcome, UpdateOutcome, WorkbookRefusal } from '../../excel/outcomes';
import type { Review } from '../../plan/model';

/** What was asked of the workbook. */
export type Activity = 'reading' | 'updating' | 'taking-back' | 'removing';

export interface Refusal {
  readonly of: Activity;
  readonly refusal: WorkbookRefusal;
}

/** What the last action of the person came to. */
export type Result =
  | { readonly kind: 'none' }
  | { readonly kind: 'updated'; readonly changedCells: number; readonly at: Date }
  | { readonly kind: 'taken-back'; readonly kept: Kept; readonly at: Date }
  | { readonly kind: 'removed'; readonly removed: boolean; readonly kept: Kept; readonly at: Date }
  | { readonly kind: 'refused'; readonly refused: Refusal }
  | { readonly kind: 'select-failed'; readonly cell: string; readonly refusal: WorkbookRefusal };

export type PaneState =
  | { readonly phase: 'idle' }
  /** `quiet`: a refresh that nobody asked for; what was in view, a review or a refusal, stays until it has ended. */
  | {
      readonly phase: 'reading';
      readonly quiet: boolean;
      readonly review: Review | null;
      readonly result: Result;
      readonly refused: Refusal | null;
    }
  | { readonly phase: 'shown'; readonly review: Review; readonly result: Result }
  | { readonly phase: 'updating'; readonly step: RunStep; readonly review: Review | null }
  | { readonly phase: 'taking-back' | 'removing'; readonly review: Review | null }
  /** There is no review to show. */
  | { readonly phase: 'refused'; readonly refused: Refusal };

export type PaneEvent =
  | { readonly type: 'read-started'; readonly quiet: boolean }
  | { readonly type: 'read-ended'; readonly outcome: ReadOutcome }
  | { readonly type: 'update-started' }
  | { readonly type: 'step-reached'; readonly step: RunStep }
  | { readonly type: 'update-ended'; readonly outcome: UpdateOutcome }
  | { readonly type: 'take-back-started' }
  | { readonly type: 'take-back-ended'; readonly outcome: TakeBackOutcome; readonly at: Date }
  | { readonly type: 'removal-started' }
  | { readonly type: 'removal-ended'; readonly outcome: RemoveOutcome; readonly at: Date }
  | { readonly type: 'select-ended'; readonly cell: string; readonly refusal: WorkbookRefusal | null };

export const initialState: PaneState = { phase: 'idle' };

const noResult: Result = { kind: 'none' };

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'read-started':
      return event.quiet
        ? { phase: 'reading', quiet: true, review: reviewOf(state), result: resultOf(state), refused: refusalOf(state) }
        : { phase: 'reading', quiet: false, review: reviewOf(state), result: noResult, refused: null };
    case 'read-ended':
      return state.phase === 'reading' ? afterReading(state, event.outcome) : state;
    case 'update-started':
      return { phase: 'updating', step: 'reading', review: reviewOf(state) };
    case 'step-reached':
      return state.phase === 'updating' ? { ...state, step: event.step } : state;
    case 'update-ended':
      return afterUpdate(state, event.outcome);
    case 'take-back-started':
      return { phase: 'taking-back', review: reviewOf(state) };
    case 'take-back-ended':
      return afterTakeBack(state, event.outcome, event.at);
    case 'removal-started':
      return { phase: 'removing', review: reviewOf(state) };
    case 'removal-ended':
      return afterRemoval(state, event.outcome, event.at);
    case 'select-ended':
      return afterSelect(state, event.cell, event.refusal);
  }
}

/** The review in view, also while another one is being made. */
export function reviewOf(state: PaneState): Review | null {
  return state.phase === 'idle' || state.phase === 'refused' ? null : state.review;
}

/** The refusal in view: of the last action, or of the reading without which there is nothing to show. */
export function refusalOf(state: PaneState): Refusal | null {
  const result = resultOf(state);
  if (result.kind === 'refused') return result.refused;
  return state.phase === 'refused' || state.phase === 'reading' ? state.refused : null;
}

export function resultOf(state: PaneState): Result {
  return state.phase === 'reading' || state.phase === 'shown' ? state.result : noResult;
}

/** Whether the workbook is being written to: a second action has to wait. */
export function isActing(state: PaneState): boolean {
  return state.phase === 'updating' || state.phase === 'taking-back' || state.phase === 'removing';
}

/** The workbook is only busy, so the figures in view are as good as before. */
function isPassing(refusal: WorkbookRefusal): boolean {
  return refusal.reason === 'cell-edit-mode' || refusal.reason === 'changed-meanwhile' || refusal.reason === 'being-written';
}

function afterReading(state: PaneState & { phase: 'reading' }, outcome: ReadOutcome): PaneState {
  const { quiet, review, result } = state;
  if (outcome.ok) return { phase: 'shown', review: outcome.review, result };
  const refused: Refusal = { of: 'reading', refusal: outcome.refusal };
  if (!isPassing(outcome.refusal)) return { phase: 'refused', refused };
  if (review) return { phase: 'shown', review, result: quiet ? result : { kind: 'refused', refused } };
  return { phase: 'refused', refused: state.refused ?? refused };
}

function afterUpdate(state: PaneState, outcome: UpdateOutcome): PaneState {
  if (!outcome.ok) return afterRefusedAction(state, { of: 'updating', refusal: outcome.refusal });
  const { review, changedCells, at } = outcome;
  return { phase: 'shown', review, result: { kind: 'updated', changedCells, at } };
}

function afterTakeBack(state: PaneState, outcome: TakeBackOutcome, at: Date): PaneState {
  if (!outcome.ok) return afterRefusedAction(state, { of: 'taking-back', refusal: outcome.refusal });
  return withResult(state, { kind: 'taken-back', kept: outcome.kept, at });
}

function afterRemoval(state: PaneState, outcome: RemoveOutcome, at: Date): PaneState {
  if (!outcome.ok) return afterRefusedAction(state, { of: 'removing', refusal: outcome.refusal });
  return withResult(state, { kind: 'removed', removed: outcome.removed, kept: outcome.kept, at });
}

/** The workbook reads differently by now; until it has been read, what was in view stays. */
function withResult(state: PaneState, result: Result): PaneState {
  const review = reviewOf(state);
  return review ? { phase: 'shown', review, result } : { phase: 'reading', quiet: true, review, result, refused: null };
}

/** The entered figures are as they were, so the review in view still holds. */
function afterRefusedAction(state: PaneState, refused: Refusal): PaneState {
  const review = reviewOf(state);
  return review ? { phase: 'shown', review, result: { kind: 'refused', refused } } : { phase: 'refused', refused };
}

function afterSelect(state: PaneState, cell: string, refusal: WorkbookRefusal | null): PaneState {
  if (state.phase !== 'shown' && state.phase !== 'reading') return state;
  if (refusal) return { ...state, result: { kind: 'select-failed', cell, refusal } };
  return state.result.kind === 'select-failed' ? { ...state, result: noResult } : state;
}
