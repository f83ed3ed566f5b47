/**
 * One calculation at a time. Univer (sheets-formula 0.25.1, TriggerCalculationController) stops the one that runs when something changes
 * meanwhile and begins anew; it then takes the second of the two ends that a stopped one tells of for the end of the new one, so that
 * nobody can wait for its results; and what a stopped one was to calculate can be forgotten. Here the next waits until the last has ended.
 */
import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
} from './univer-modules';
import type { IExecutionOptions, Injector } from './univer-modules';

/** What is reached of Univer's controller. */
interface Trigger {
  _disposed: boolean;
  _commandService: { executeCommand: (id: string, params?: object, options?: IExecutionOptions) => Promise<boolean> };
  _resetExecutingDirtyData: () => void;
  _startProgress: () => void;
}

const known = new WeakMap<Injector, CalculationTurns>();

/** The turns of a Univer; all its workbooks share them. */
export function calculationTurns(injector: Injector): CalculationTurns {
  const turns = known.get(injector) ?? new CalculationTurns(injector);
  known.set(injector, turns);
  return turns;
}

export class CalculationTurns {
  private running = false;
  private waiting: (() => void) | null = null;
  private readonly changeListeners = new Set<() => void>();
  private readonly askListeners = new Set<() => void>();

  constructor(injector: Injector) {
    const commands = injector.get(ICommandService);
    const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    // It asks for a stop only while it knows of a calculation.
    Object.defineProperty(trigger, '_executionInProgressParams', { get: () => null, set: () => undefined });
    trigger._commandService = {
      executeCommand: (id, params, options) => {
        if (id !== SetFormulaCalculationStartMutation.id) return commands.executeCommand(id, params, options);
        this.ask(() => {
          // What it is told later is not to be calculated twice.
          trigger._resetExecutingDirtyData();
          void commands.executeCommand(id, params, options);
        });
        return Promise.resolve(true);
      },
    };
    sayNothingAfterItsEnd(trigger);
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationNotificationMutation.id && isEnd(params)) this.end();
    });
  }

  /** Something is being calculated, or waits for its turn. */
  get isBusy(): boolean {
    return this.running;
  }

  /** Called when Univer has collected what has changed, and asks for a calculation. Gives what ends it. */
  onAsked(listener: () => void): () => void {
    this.askListeners.add(listener);
    return () => {
      this.askListeners.delete(listener);
    };
  }

  /** Resolves when a calculation begins or ends, or after so long. */
  nextChange(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.changeListeners.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.changeListeners.add(done);
    });
  }

  private ask(begin: () => void): void {
    // One that waits later knows all that an earlier one was to calculate.
    if (this.running) this.waiting = begin;
    else this.begin(begin);
    for (const listener of [...this.askListeners]) listener();
  }

  private begin(begin: () => void): void {
    this.running = true;
    begin();
    this.tellChange();
  }

  private end(): void {
    const next = this.waiting;
    this.waiting = null;
    this.running = false;
    if (next) this.begin(next);
    else this.tellChange();
  }

  private tellChange(): void {
    for (const listener of [...this.changeListeners]) listener();
  }
}

/** The controller's word of progress comes a second late, when it may have been disposed of: it would throw. */
function sayNothingAfterItsEnd(trigger: Trigger): void {
  const startProgress = trigger._startProgress.bind(trigger);
  trigger._startProgress = () => {
    if (!trigger._disposed) startProgress();
  };
}

/** The last word of a calculation: how it went. */
function isEnd(params: object | undefined): boolean {
  return (params as { readonly functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined;
}
