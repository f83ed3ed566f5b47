/** The pane's conversation with the workbook: one thing at a time, the latest wish wins, no answer to an old question is shown. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { WorkbookRefusal } from '../../excel/outcomes';
import type { WorkbookActions } from '../actions';
import { initialState, isActing, paneReducer, type PaneEvent, type PaneState } from './pane-state';

export interface ReviewControl {
  readonly state: PaneState;
  /** The sheet that the person chose; null for the one that reads best. */
  readonly chosenSheet: string | null;
  readonly update: () => void;
  readonly remove: () => void;
  readonly readAgain: () => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly select: (sheetId: string, address: string) => void;
}

export function useReview(actions: WorkbookActions): ReviewControl {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const [chosenSheet, setChosenSheet] = useState<string | null>(null);
  const sheet = useRef<string | null>(null);
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
          outcome: await answered(actions.read(settingsOf(sheet.current))),
        }));
        isQuiet = true;
      } while (isLast && hasChanged());
    },
    [actions, hasChanged, run],
  );

  const update = useCallback(async (): Promise<void> => {
    const onStep = (step: Parameters<Parameters<WorkbookActions['update']>[1]>[0]): void => {
      dispatch({ type: 'step-reached', step });
    };
    const isLast = await run('acting', { type: 'update-started' }, async () => ({
      type: 'update-ended',
      outcome: await answered(actions.update(settingsOf(sheet.current), onStep)),
    }));
    if (isLast && hasChanged()) await read(true);
  }, [actions, hasChanged, read, run]);

  const remove = useCallback(async (): Promise<void> => {
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

  return {
    state,
    chosenSheet,
    update: () => {
      if (!isActing(state)) void update();
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
    select: (sheetId, address) => void select(sheetId, address),
  };
}

function settingsOf(sheet: string | null): { readonly sheet?: string } {
  return sheet === null ? {} : { sheet };
}

/** What is thrown is a fault of ours; the person still gets a calm answer, with the words for whoever repairs it. */
function unexpected(thrown: unknown): WorkbookRefusal {
  return { reason: 'host-failed', code: 'Unexpected', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

function answered<T>(promise: Promise<T>): Promise<T | { readonly ok: false; readonly refusal: WorkbookRefusal }> {
  return promise.catch((thrown: unknown) => ({ ok: false, refusal: unexpected(thrown) }));
}
