import type { UniverAccess } from './univer-access';
import {
  FormulaCalculationSessionService,
  ICommandService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from './univer-modules';
import { changesResults } from './calculation-triggers';

/** How long Univer collects edits before it starts to calculate is 100 ms; a start that has not come after this does not come. */
const START_WATCHDOG_MS = 400;

/** Knows whether formulas' results are up to date, and waits until they are. */
export class Calculation {
  /** True at first: opening a workbook calculates it. */
  private isPending = true;
  private settling: Promise<void> | null = null;
  private isDisposed = false;
  private readonly stop: () => void;

  constructor(private readonly access: UniverAccess) {
    const commands = access.injector.get(ICommandService);
    const listening = commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.isPending = false;
      else if (changesResults(command, options)) this.isPending = true;
    });
    this.stop = () => {
      listening.dispose();
    };
  }

  /** Everybody who asks meanwhile waits for the same; a workbook that has been closed has nothing to wait for. */
  settle(): Promise<void> {
    this.settling ??= this.wait().finally(() => {
      this.settling = null;
    });
    return this.settling;
  }

  async recalculate(): Promise<void> {
    this.isPending = true;
    this.access.run(SetTriggerFormulaCalculationStartMutation, { commands: [], forceCalculation: true });
    await this.settle();
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
    while (!this.isUpToDate()) {
      this.isPending = false;
      await this.access.injector.get(FormulaCalculationSessionService).waitForLatestApplied(undefined, START_WATCHDOG_MS);
    }
  }
}

function isFinished(state: FormulaCalculationSessionService['state']): boolean {
  return !state.started || (state.resultApplied && (state.completed || state.stopped || state.resultEmitted));
}
