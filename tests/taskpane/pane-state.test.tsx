import type { WorkbookRefusal } from '../../src/excel/outcomes';
import { initialState, isActing, paneReducer, refusalOf, reviewOf, type PaneEvent, type PaneState } from '../../src/taskpane/hooks/pane-state';
import { samplePlan } from './sample-plan';

const review = samplePlan();
const editing: WorkbookRefusal = { reason: 'cell-edit-mode' };
const noPlan: WorkbookRefusal = { reason: 'no-plan-found', sheets: [] };
const at = new Date(2023, 5, 30, 14, 5);

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);

const reading = (quiet = false): PaneEvent => ({ type: 'read-started', quiet });
const read: PaneEvent = { type: 'read-ended', outcome: { ok: true, review } };
const readRefused = (refusal: WorkbookRefusal): PaneEvent => ({ type: 'read-ended', outcome: { ok: false, refusal } });
const updated: PaneEvent = { type: 'update-ended', outcome: { ok: true, review, changedCells: 3, at } };

test('idle → reading → shown → updating → shown', () => {
  expect(initialState.phase).toBe('idle');
  expect(after(reading()).phase).toBe('reading');
  expect(after(reading(), read).phase).toBe('shown');
  const updating = after(reading(), read, { type: 'update-started' }, { type: 'step-reached', step: 'verifying' });
  expect(updating).toMatchObject({ phase: 'updating', step: 'verifying' });
  expect(isActing(updating)).toBe(true);
  expect(after(reading(), read, { type: 'update-started' }, updated)).toMatchObject({ phase: 'shown', result: { kind: 'updated', changedCells: 3 } });
});

test('the review stays in view through everything that does not disprove it', () => {
  const shown = [reading(), read] as const;
  expect(reviewOf(after(...shown, reading()))).toBe(review);
  expect(reviewOf(after(...shown, { type: 'update-started' }))).toBe(review);
  expect(reviewOf(after(...shown, { type: 'removal-started' }))).toBe(review);
  expect(reviewOf(after(...shown, { type: 'update-started' }, { type: 'update-ended', outcome: { ok: false, refusal: editing } }))).toBe(review);
  expect(reviewOf(after(...shown, reading(), readRefused(editing)))).toBe(review);
});

test('a sheet that no longer reads as a plan takes the review with it', () => {
  const state = after(reading(), read, reading(true), readRefused(noPlan));
  expect(state.phase).toBe('refused');
  expect(reviewOf(state)).toBeNull();
  expect(refusalOf(state)).toEqual({ of: 'reading', refusal: noPlan });
});

test('a quiet reading that meets a busy cell says nothing; one that was asked for does', () => {
  expect(refusalOf(after(reading(), read, reading(true), readRefused(editing)))).toBeNull();
  expect(refusalOf(after(reading(), read, reading(), readRefused(editing)))).toEqual({ of: 'reading', refusal: editing });
});

test('while a quiet reading runs, the refusal stays in view', () => {
  expect(refusalOf(after(reading(), readRefused(noPlan), reading(true)))?.refusal).toBe(noPlan);
  expect(refusalOf(after(reading(), readRefused(noPlan), reading(true), readRefused(editing)))?.refusal).toBe(noPlan);
  expect(refusalOf(after(reading(), readRefused(noPlan), reading(true), read))).toBeNull();
});

test('the result of the last run outlives quiet readings, not a new one', () => {
  const done = [reading(), read, { type: 'update-started' }, updated] as const;
  expect(after(...done, reading(true), read)).toMatchObject({ result: { kind: 'updated' } });
  expect(after(...done, reading(), read)).toMatchObject({ result: { kind: 'none' } });
});

test('an answer that comes when nobody reads is passed over', () => {
  const acting = after(reading(), read, { type: 'update-started' });
  expect(paneReducer(acting, readRefused(noPlan))).toBe(acting);
  const shown = after(reading(), read);
  expect(paneReducer(shown, { type: 'step-reached', step: 'writing' })).toBe(shown);
});

test('removal without a review, as after a refusal, reads on', () => {
  const state = after(reading(), readRefused(noPlan), { type: 'removal-started' }, { type: 'removal-ended', outcome: { ok: true, removed: true, kept: { cells: [], sheets: [] } }, at });
  expect(state).toMatchObject({ phase: 'reading', quiet: true, result: { kind: 'removed', removed: true, kept: { cells: [], sheets: [] } } });
});

test('a cell that could not be shown is said until one can', () => {
  const failed = after(reading(), read, { type: 'select-ended', cell: 'F9', refusal: editing });
  expect(failed).toMatchObject({ result: { kind: 'select-failed', cell: 'F9' } });
  expect(paneReducer(failed, { type: 'select-ended', cell: 'F9', refusal: null })).toMatchObject({ result: { kind: 'none' } });
});
