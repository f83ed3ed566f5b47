/** A workbook that answers as the test says, and remembers what it was asked. */
import type { CreatePlanRequest } from '../../src/excel/create-plan';
import type { Wish } from '../../src/excel/decide';
import type { ReadOutcome, RemoveOutcome, RunSettings, TakeBackOutcome, UpdateOutcome, WorkbookRefusal } from '../../src/excel/outcomes';
import type { ResultOffer } from '../../src/plan/document/match-results';
import type { SelectedCell } from '../../src/excel/watch-selection';
import type { Review } from '../../src/plan/model';
import type { WorkbookActions } from '../../src/taskpane/actions';

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

export interface FakeActions extends Changeable<WorkbookActions> {
  /** What the next questions are answered with; change at will. */
  answers: { read: ReadOutcome; update: UpdateOutcome; takeBack: TakeBackOutcome; remove: RemoveOutcome; select: WorkbookRefusal | null };
  readonly asked: { readonly reads: RunSettings[]; readonly updates: RunSettings[]; takenBack: number; removals: number; readonly selected: string[]; readonly wishes: Wish[]; readonly created: CreatePlanRequest[]; readonly entered: ResultOffer[][]; readonly shown: string[] };
  /** How many are listening for changes just now. */
  readonly listeners: Set<() => void>;
  /** The person selects a cell on the sheet. */
  selectOnSheet: (cell: SelectedCell) => void;
  /** Somebody edits the sheet. */
  readonly edit: () => void;
}

export function fakeActions(review: Review): FakeActions {
  const listeners = new Set<() => void>();
  const fake: FakeActions = {
    answers: {
      read: { ok: true, review },
      update: { ok: true, review, changedCells: 31, at: new Date(2023, 5, 30, 14, 5) },
      takeBack: { ok: true, kept: { cells: [], sheets: [] } },
      remove: { ok: true, removed: true, kept: { cells: [], sheets: [] } },
      select: null,
    },
    asked: { reads: [], updates: [], takenBack: 0, removals: 0, selected: [], wishes: [], created: [], entered: [], shown: [] },
    listeners,
    selectOnSheet: () => undefined,
    edit: () => {
      for (const listener of listeners) listener();
    },
    read: (settings) => {
      fake.asked.reads.push(settings);
      return Promise.resolve(fake.answers.read);
    },
    update: (settings) => {
      fake.asked.updates.push(settings);
      return Promise.resolve(fake.answers.update);
    },
    decide: (wish) => {
      fake.asked.wishes.push(wish);
      return Promise.resolve(fake.answers.update);
    },
    createPlan: (request) => {
      fake.asked.created.push(request);
      return Promise.resolve(fake.answers.update);
    },
    enterResults: (offers) => {
      fake.asked.entered.push([...offers]);
      return Promise.resolve(fake.answers.update);
    },
    takeBack: () => {
      fake.asked.takenBack += 1;
      return Promise.resolve(fake.answers.takeBack);
    },
    remove: () => {
      fake.asked.removals += 1;
      return Promise.resolve(fake.answers.remove);
    },
    select: (sheetId, address) => {
      fake.asked.selected.push(`${sheetId}!${address}`);
      return Promise.resolve(fake.answers.select);
    },
    showSheet: (sheet) => {
      fake.asked.shown.push(sheet);
      return Promise.resolve(null);
    },
    watchSelection: (onSelect) => {
      fake.selectOnSheet = onSelect;
      return Promise.resolve(() => Promise.resolve());
    },
    watch: (onChange) => {
      // Each registration is one of its own, even of the same function.
      const listener = (): void => {
        onChange();
      };
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  };
  return fake;
}

/** A promise that the test settles. */
export function pending<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
