import type { WorkbookChange } from './embedded-workbook';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from './univer-modules';
import type { IExecutionOptions, Injector, IWorkbookData, Workbook } from './univer-modules';
import { ValidationStore } from './univer-validation';

/** One open workbook inside a Univer instance, and the way to its services. */
export interface UniverAccess {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly validations: ValidationStore;
  /**
   * Carries out a Univer command or mutation. Throws where Univer declines: what may be declined for a person's reason is
   * refused before it gets here.
   */
  readonly run: (command: { readonly id: string }, params: object, options?: IExecutionOptions) => void;
  /**
   * Carries out a command whose handler is asynchronous only in name: the workbook has changed when this returns. What it still
   * has to say is waited for with `finish`.
   */
  readonly start: (command: { readonly id: string }, params: object) => void;
  readonly finish: () => Promise<void>;
  /** Does some work and tells of it as one change, whatever the engine reports of its parts. */
  readonly as: (change: WorkbookChange, work: () => void) => void;
  readonly report: ChangeReport;
  /** Called when tables have changed, with what renames in a formula what was renamed. */
  readonly tableFollowers: ((rename: (formula: string) => string) => void)[];
}

/** Univer activates a sheet that is added or shown, except where the change comes from elsewhere; Excel's API does not activate it. */
export const withoutActivating: IExecutionOptions = { fromCollab: true };

/** Where changes are told; `isSilent` while the engine's own reports are to be passed over. */
export interface ChangeReport {
  isSilent: boolean;
  /** Whether changes of formulas are to be told. */
  watchesFormulas: () => boolean;
  emit: (change: WorkbookChange) => void;
}

/** `data` is what the workbook was opened from. */
export function accessUniver(injector: Injector, unitId: string, data: Partial<IWorkbookData>): UniverAccess {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error(`no workbook ${unitId} in this Univer instance`);
  const commands = injector.get(ICommandService);
  const report: ChangeReport = { isSilent: false, watchesFormulas: () => false, emit: () => undefined };
  let unfinished: Promise<unknown>[] = [];
  return {
    injector,
    workbook,
    unitId,
    validations: new ValidationStore(data.resources),
    report,
    tableFollowers: [],
    start: ({ id }, params) => {
      unfinished.push(commands.executeCommand(id, params));
    },
    finish: async () => {
      const waiting = unfinished;
      unfinished = [];
      await Promise.all(waiting);
    },
    as: (change, work) => {
      report.isSilent = true;
      try {
        work();
      } finally {
        report.isSilent = false;
      }
      report.emit(change);
    },
    run: ({ id }, params, options) => {
      if (!commands.syncExecuteCommand(id, params, options)) throw new Error(`Univer declined ${id}`);
    },
  };
}
