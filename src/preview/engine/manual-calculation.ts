/**
 * Manual calculation as Excel has it ("Change formula recalculation, iteration, or precision", support.microsoft.com): an edit calculates
 * nothing but the formulas that it enters, each with what the cells that it refers to show at that time; all else keeps its result until
 * a calculation is asked for. Univer 0.25.1 knows no such mode: it is kept from hearing of edits, and of what it calculates only what is
 * wanted gets into the cells.
 */
import { intersect } from './area';
import type { CalculationScope } from './embedded-workbook';
import type { UniverAccess } from './univer-access';
import {
  IActiveDirtyManagerService,
  ICommandService,
  SetFormulaCalculationResultMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from './univer-modules';
import type { ICommandInfo, IExecutionOptions } from './univer-modules';
import { letIn, type CellsByRow, type ResultsBySheet } from './univer-results';

export class ManualCalculation {
  /** Whose results are let in: `entered` are the cells that have none yet. */
  private wanted: 'everything' | 'entered' | CalculationScope = 'entered';
  private entered: { readonly sheetId: string; readonly row: number; readonly column: number }[] = [];
  private readonly ends: (() => void)[];

  constructor(
    private readonly access: UniverAccess,
    private readonly isManual: () => boolean,
  ) {
    const commands = access.injector.get(ICommandService);
    const hearing = this.keepEditsFromTheEngine();
    const starting = commands.beforeCommandExecuted((command, options) => {
      if (!this.isManual()) return;
      if (command.id === SetFormulaCalculationResultMutation.id) this.dropUnwanted((command.params as { unitData: Record<string, ResultsBySheet> }).unitData[access.unitId]);
      if (command.id === SetRangeValuesMutation.id && isOfTheEngine(options)) keepResults((command.params as { cellValue?: CellsByRow }).cellValue);
    });
    const executed = commands.onCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id && this.isManual()) this.noteEntered(command, options);
    });
    this.ends = [hearing, () => { starting.dispose(); }, () => { executed.dispose(); }];
  }

  /** Begins to calculate, in either mode; the results follow. */
  calculate(scope: CalculationScope | null): void {
    this.wanted = scope ?? 'everything';
    if (scope === null) this.entered = [];
    this.access.run(SetTriggerFormulaCalculationStartMutation, { commands: [], forceCalculation: true });
  }

  /** Begins to calculate the formulas that have just been entered; whether there are any. */
  calculateEntered(): boolean {
    if (this.entered.length === 0) return false;
    const { unitId, workbook } = this.access;
    const dirtyRanges = this.entered.map(({ sheetId, row, column }) => ({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }));
    this.entered = [];
    // What the engine remembers of formulas' references is from before the edits that it was kept from.
    const clearDependencyTreeCache = { [unitId]: Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), '1'])) };
    this.access.run(SetTriggerFormulaCalculationStartMutation, { commands: [], forceCalculation: false, dirtyRanges, clearDependencyTreeCache });
    return true;
  }

  /** The calculation that was asked for has ended. */
  finish(): void {
    this.wanted = 'entered';
  }

  dispose(): void {
    for (const end of this.ends) end();
  }

  private keepEditsFromTheEngine(): () => void {
    const dirtyManager = this.access.injector.get(IActiveDirtyManagerService);
    const get = dirtyManager.get.bind(dirtyManager);
    const own: typeof get = (id) => (this.isManual() && id !== SetTriggerFormulaCalculationStartMutation.id ? undefined : get(id));
    dirtyManager.get = own;
    return () => {
      if (dirtyManager.get === own) dirtyManager.get = get;
    };
  }

  private noteEntered(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = command.params as { readonly unitId: string; readonly subUnitId: string; readonly cellValue?: CellsByRow };
    if (options?.fromFormula === true || params.unitId !== this.access.unitId) return;
    for (const [row, line] of Object.entries(params.cellValue ?? {})) {
      for (const [column, cell] of Object.entries(line)) {
        const isFormula = typeof cell?.f === 'string' || typeof cell?.si === 'string';
        if (isFormula && !this.hasResult(params.subUnitId, Number(row), Number(column))) this.entered.push({ sheetId: params.subUnitId, row: Number(row), column: Number(column) });
      }
    }
  }

  private dropUnwanted(results: ResultsBySheet | undefined): void {
    if (this.wanted !== 'everything') letIn(results, (sheetId, row, column) => this.isWanted(sheetId, row, column));
  }

  private isWanted(sheetId: string, row: number, column: number): boolean {
    if (!this.hasResult(sheetId, row, column)) return true;
    if (typeof this.wanted === 'string') return false;
    const { area } = this.wanted;
    return this.wanted.sheetId === sheetId && (area === undefined || intersect({ row, column, rows: 1, columns: 1 }, area) !== null);
  }

  private hasResult(sheetId: string, row: number, column: number): boolean {
    const value = this.access.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column)?.v;
    return value !== null && value !== undefined;
  }
}

/** Not an edit, but what Univer does before one to formulas whose references change with it. */
function isOfTheEngine(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true && options.applyFormulaCalculationResult !== true;
}

/** A formula that moves with its cell, or whose references move, is emptied by Univer to be calculated: here it keeps its result. */
function keepResults(cells: CellsByRow | undefined): void {
  for (const line of Object.values(cells ?? {})) {
    for (const cell of Object.values(line)) {
      if (cell?.v !== null) continue;
      delete cell.v;
      delete cell.t;
    }
  }
}
