import type { CalculationScope } from './embedded-workbook';
import { ManualCalculation } from './manual-calculation';
import type { UniverAccess } from './univer-access';
import { FormulaCalculationSessionService, ICommandService, SetFormulaCalculationStartMutation } from './univer-modules';
import { changesResults } from './calculation-triggers';

/** How long Univer collects edits before it starts to calculate is 100 ms; a start that has not come after this does not come. */
const START_WATCHDOG_MS = 400;

/** Knows whether formulas' results are up to date, and waits until they are. */
export class Calculation {
  /** True at first: opening a workbook calculates it. */
  private isPending = true;
  private isBehind = false;
  private settling: Promise<void> | null = null;
  private isDisposed = false;
  private readonly manual: ManualCalculation;
  private readonly stop: () => void;

  /** `isManual`: nothing is calculated before it is asked for. */
  constructor(
    private readonly access: UniverAccess,
    private readonly isManual: () => boolean,
  ) {
    this.manual = new ManualCalculation(access, isManual);
    const commands = access.injector.get(ICommandService);
    const listening = commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.isPending = false;
      else if (!changesResults(command, options)) return;
      else if (isManual()) this.isBehind = true;
      else this.isPending = true;
    });
    this.stop = () => {
      listening.dispose();
      this.manual.dispose();
    };
  }

  /** Something has changed since formulas were calculated, and waits until that is asked for. */
  get isStale(): boolean {
    return this.isBehind;
  }

  /** Everybody who asks meanwhile waits for the same; a workbook that has been closed has nothing to wait for. */
  settle(): Promise<void> {
    this.settling ??= this.wait().finally(() => {
      this.settling = null;
    });
    return this.settling;
  }

  /** Begins to calculate everything, or a part; `settle` waits for the results. */
  recalculate(scope: CalculationScope | null): void {
    this.manual.calculate(scope);
    if (scope === null) this.isBehind = false;
    this.isPending = true;
  }

  dispose(): void {
    this.isDisposed = true;
    this.stop();
  }

  private isUpToDate(): boolean {
    if (this.isDisposed) return true;
    return !this.isPending && isFinished(this.access.injector.get(FormulaCalculationSessionService).state);
  }

  private async wait(): Promise<void> {
    do {
      while (!this.isUpToDate()) {
        this.isPending = false;
        await this.access.injector.get(FormulaCalculationSessionService).waitForLatestApplied(undefined, START_WATCHDOG_MS);
      }
      this.manual.finish();
      this.isPending = !this.isDisposed && this.isManual() && this.manual.calculateEntered();
    } while (this.isPending);
  }
}

function isFinished(state: FormulaCalculationSessionService['state']): boolean {
  return !state.started || (state.resultApplied && (state.completed || state.stopped || state.resultEmitted));
}
