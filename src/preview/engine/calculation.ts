import type { CalculationScope } from './embedded-workbook';
import { LateResults } from './late-results';
import { ManualCalculation } from './manual-calculation';
import type { UniverAccess } from './univer-access';
import { calculationTurns, type CalculationTurns } from './calculation-turns';
import { ICommandService } from './univer-modules';
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
  private readonly late: LateResults;
  private readonly turns: CalculationTurns;
  private lastChange = performance.now();
  private readonly stop: () => void;

  /** `isManual`: nothing is calculated before it is asked for. */
  constructor(
    access: UniverAccess,
    private readonly isManual: () => boolean,
  ) {
    this.manual = new ManualCalculation(access, isManual);
    this.late = new LateResults(access, () => this.turns.isBusy, () => void this.settle());
    this.turns = calculationTurns(access.injector);
    const commands = access.injector.get(ICommandService);
    const listening = commands.onCommandExecuted((command, options) => {
      if (!changesResults(command, options)) return;
      else if (isManual()) this.isBehind = true;
      else this.expectStart();
    });
    const asked = this.turns.onAsked(() => {
      this.isPending = false;
    });
    this.stop = () => {
      asked();
      listening.dispose();
      this.manual.dispose();
      this.late.dispose();
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
    this.expectStart();
  }

  dispose(): void {
    this.isDisposed = true;
    this.stop();
  }

  private expectStart(): void {
    this.isPending = true;
    this.lastChange = performance.now();
  }

  private isUpToDate(): boolean {
    return this.isDisposed || (!this.isPending && !this.turns.isBusy);
  }

  /** Results were dropped; in manual calculation they wait until they are asked for again. */
  private calculateAnew(): void {
    if (this.isManual()) this.isBehind = true;
    else this.recalculate(null);
  }

  private async wait(): Promise<void> {
    do {
      while (!this.isUpToDate()) {
        await this.turns.nextChange(START_WATCHDOG_MS);
        if (!this.turns.isBusy && performance.now() - this.lastChange >= START_WATCHDOG_MS) this.isPending = false;
      }
      this.manual.finish();
      if (this.late.takeOvertaken() && !this.isDisposed) this.calculateAnew();
      else if (!this.isDisposed && this.isManual() && this.manual.calculateEntered()) this.expectStart();
    } while (this.isPending);
  }
}
