/** The pane's conversation with the workbook: one thing at a time, the latest wish wins, no answer to an old question is shown. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { OnStep, ReadOutcome, RunHistory, RunSettings, UpdateOutcome, WorkbookRefusal } from '../../excel/outcomes';
import { hasResults } from '../../plan/actual';
import type { ColumnRole, Plan, SheetVerdict } from '../../plan/model';
import type { Wish } from '../../excel/decide';
import type { WorkbookActions } from '../actions';
import { initialState, isActing, paneReducer, refusalOf, reviewOf, type PaneEvent, type PaneState } from './pane-state';
import { nothingSaid, relocated, saidSettings, withoutSheet, withSaid, type SaidColumns } from './said-columns';

export interface ReviewControl {
  readonly state: PaneState;
  /** The sheet that the person chose; null for the one that reads best. */
  readonly chosenSheet: string | null;
  /** The sheets that a plan was looked for in, as of the last time that one was chosen among them. */
  readonly sheets: readonly SheetVerdict[];
  /** What the person has said about columns, not written yet. */
  readonly said: SaidColumns;
  readonly update: () => void;
  /** Carries out what a person decides on a finding. */
  readonly decide: (wish: Wish) => void;
  /** Runs what makes or fills a sheet; from then on that sheet is the one in view. Null where something else is under way, or came after. */
  readonly act: (work: Work) => Promise<UpdateOutcome | null>;
  /** The update that can be taken back, and what was done about a run that had been cut off. */
  readonly history: RunHistory;
  readonly takeBack: () => void;
  readonly remove: () => void;
  readonly readAgain: () => void;
  readonly chooseSheet: (sheet: string) => void;
  /** Says what a column is, null: what was read. Reads anew with it; writes nothing. `column` is 0-based. */
  readonly sayColumn: (sheet: string, column: number, header: string, role: ColumnRole | 'ignore' | null) => void;
  readonly select: (sheetId: string, address: string) => void;
  readonly showSheet: (sheet: string) => void;
}

/** A longer piece of work on the workbook that ends in a review. */
export type Work = (onStep: OnStep) => Promise<UpdateOutcome>;

export function useReview(actions: WorkbookActions): ReviewControl {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const [chosenSheet, setChosenSheet] = useState<string | null>(null);
  const [sheets, setSheets] = useState<readonly SheetVerdict[]>([]);
  const [said, setSaid] = useState(nothingSaid);
  const [history, setHistory] = useState<RunHistory>({});
  const sheet = useRef<string | null>(null);
  /** As `said`, for work that is under way; and the sheet that was spoken of last, which is the one to read while none is chosen. */
  const spoken = useRef(nothingSaid);
  const spokenOf = useRef<string | null>(null);
  /** Counts the questions asked; only the answer to the last one counts. */
  const asked = useRef(0);
  const busy = useRef<'no' | 'reading' | 'acting'>('no');
  /** A change came while something was running: read once more afterwards. */
  const changed = useRef(false);

  const run = useCallback(
    async (kind: 'reading' | 'acting', started: PaneEvent, work: () => Promise<PaneEvent>): Promise<boolean> => {
      asked.current += 1;
      const question = asked.current;
      busy.current = kind;
      dispatch(started);
      const ended = await work();
      if (asked.current !== question) return false;
      busy.current = 'no';
      dispatch(ended);
      return true;
    },
    [],
  );

  const hearSaid = useCallback((next: SaidColumns): void => {
    spoken.current = next;
    setSaid(next);
  }, []);

  /** What was put right stays said until the person does something of their own. */
  const hearHistory = useCallback((outcome: ReadOutcome | UpdateOutcome, isOwnWish: boolean): void => {
    if (!outcome.ok) return;
    const { lastUpdate, recovery } = outcome;
    setHistory((before) => {
      const said = recovery ?? (isOwnWish ? undefined : before.recovery);
      return { ...(lastUpdate && { lastUpdate }), ...(said && { recovery: said }) };
    });
  }, []);

  const settings = useCallback((): RunSettings => {
    const name = sheet.current ?? (spokenOf.current !== null && spoken.current.has(spokenOf.current) ? spokenOf.current : null);
    return { ...(name !== null && { sheet: name }), ...saidSettings(spoken.current, name) };
  }, []);

  const ask = useCallback(async (): Promise<ReadOutcome> => {
    const outcome = await answered(actions.read(settings()));
    hearHistory(outcome, false);
    if (!outcome.ok) return outcome;
    const { plan } = outcome.review;
    if (plan.chosenAmong.length > 1) setSheets(plan.chosenAmong);
    const moved = relocated(spoken.current, outcome.review);
    if (moved === spoken.current) return outcome;
    // Columns have been inserted or deleted since: what was said goes with the headings.
    hearSaid(moved);
    return answered(actions.read(settings()));
  }, [actions, hearHistory, hearSaid, settings]);

  const hasChanged = useCallback((): boolean => changed.current, []);

  const read = useCallback(
    async (quiet: boolean): Promise<void> => {
      let isLast = true;
      let isQuiet = quiet;
      // Changes that come while a read is under way are read once it has ended.
      do {
        changed.current = false;
        isLast = await run('reading', { type: 'read-started', quiet: isQuiet }, async () => ({
          type: 'read-ended',
          outcome: await ask(),
        }));
        isQuiet = true;
      } while (isLast && hasChanged());
    },
    [ask, hasChanged, run],
  );

  const act = useCallback(async (work: Work): Promise<UpdateOutcome | null> => {
    const onStep: OnStep = (step) => {
      dispatch({ type: 'step-reached', step });
    };
    const ended: { outcome: UpdateOutcome | null } = { outcome: null };
    const isLast = await run('acting', { type: 'update-started' }, async () => {
      const outcome = await answered(work(onStep));
      hearHistory(outcome, true);
      if (outcome.ok && isFilled(outcome.review.plan)) hearSaid(withoutSheet(spoken.current, outcome.review.plan.sheet));
      ended.outcome = outcome;
      return { type: 'update-ended', outcome };
    });
    if (isLast && hasChanged()) await read(true);
    return ended.outcome;
  }, [hasChanged, hearHistory, hearSaid, read, run]);

  const update = useCallback(
    (wish: Wish | null) => act((onStep) => (wish ? actions.decide(wish, settings(), onStep) : actions.update(settings(), onStep))),
    [act, actions, settings],
  );

  const takeBack = useCallback(async (): Promise<void> => {
    setHistory({});
    const isLast = await run('acting', { type: 'take-back-started' }, async () => ({ type: 'take-back-ended', outcome: await answered(actions.takeBack()), at: new Date() }));
    if (isLast) await read(true);
  }, [actions, read, run]);

  const remove = useCallback(async (): Promise<void> => {
    setHistory({});
    const isLast = await run('acting', { type: 'removal-started' }, async () => ({
      type: 'removal-ended',
      outcome: await answered(actions.remove()),
      at: new Date(),
    }));
    // Without our configuration the plan may read differently.
    if (isLast) await read(true);
  }, [actions, read, run]);

  const select = useCallback(
    async (sheetId: string, address: string): Promise<void> => {
      const refusal = await actions.select(sheetId, address).catch(unexpected);
      dispatch({ type: 'select-ended', cell: address, refusal });
    },
    [actions],
  );

  const showSheet = useCallback(
    async (name: string): Promise<void> => {
      const refusal = await actions.showSheet(name).catch(unexpected);
      dispatch({ type: 'select-ended', cell: name, refusal });
    },
    [actions],
  );

  useEffect(() => {
    const onChange = (): void => {
      if (busy.current === 'no') void read(true);
      else changed.current = true;
    };
    void read(false);
    // Without change notices the pane still works: every action reads the workbook anew.
    const watching = actions.watch(onChange).catch(() => null);
    return () => {
      asked.current += 1;
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [actions, read]);

  const refusal = refusalOf(state)?.refusal;
  const readAgainAt = refusal?.reason === 'being-written' ? refusal.until : null;
  useEffect(() => {
    if (readAgainAt === null) return undefined;
    const timer = setTimeout(() => void read(true), Math.max(0, readAgainAt - Date.now()));
    return () => {
      clearTimeout(timer);
    };
  }, [read, readAgainAt]);

  const isBusy = isActing(state);
  const decide = useCallback(
    (wish: Wish): void => {
      if (!isBusy) void update(wish);
    },
    [isBusy, update],
  );

  return {
    state,
    chosenSheet,
    sheets,
    said,
    update: () => {
      if (!isActing(state)) void update(null);
    },
    decide,
    act: async (work) => {
      if (isActing(state)) return null;
      const outcome = await act(work);
      if (outcome?.ok) {
        sheet.current = outcome.review.plan.sheet;
        setChosenSheet(outcome.review.plan.sheet);
      }
      return outcome;
    },
    history,
    takeBack: () => {
      if (!isActing(state)) void takeBack();
    },
    remove: () => {
      if (!isActing(state)) void remove();
    },
    readAgain: () => {
      if (!isActing(state)) void read(false);
    },
    chooseSheet: (name) => {
      if (isActing(state)) return;
      sheet.current = name;
      setChosenSheet(name);
      void read(false);
    },
    sayColumn: (name, column, header, role) => {
      if (isActing(state)) return;
      const isCorrected = reviewOf(state)?.configuration.corrections.some((correction) => correction.column === column) ?? false;
      spokenOf.current = name;
      hearSaid(withSaid(spoken.current, name, { column, header, role }, isCorrected));
      void read(false);
    },
    select: (sheetId, address) => void select(sheetId, address),
    showSheet: (name) => void showSheet(name),
  };
}

/** Only then is anything written, and what was said about columns with it. */
function isFilled(plan: Plan): boolean {
  return plan.planColumn !== null && hasResults(plan);
}

/** What is thrown is a fault of ours; the person still gets a calm answer, with the words for whoever repairs it. */
function unexpected(thrown: unknown): WorkbookRefusal {
  return { reason: 'host-failed', code: 'Unexpected', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

function answered<T>(promise: Promise<T>): Promise<T | { readonly ok: false; readonly refusal: WorkbookRefusal }> {
  return promise.catch((thrown: unknown) => ({ ok: false, refusal: unexpected(thrown) }));
}
