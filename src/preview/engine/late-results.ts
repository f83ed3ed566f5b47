/**
 * Univer calculates beside the work on the workbook, in the page even in another thread, and writes the results into the cells where the
 * formulas stood when it began (sheets 0.25.1, CalculateResultApplyController). By then somebody may have typed a figure over a formula or
 * cleared it, which must stand, or have inserted a row, and every result below it would get into the wrong cell.
 */
import type { UniverAccess } from './univer-access';
import {
  ICommandService,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetFormulaCalculationResultMutation,
} from './univer-modules';
import { letIn, type ResultsBySheet } from './univer-results';

const movesCells: ReadonlySet<string> = new Set(
  [InsertRowMutation, RemoveRowMutation, InsertColMutation, RemoveColMutation, MoveRangeMutation, MoveRowsMutation, MoveColsMutation, ReorderRangeMutation].map(({ id }) => id),
);

export class LateResults {
  private isOvertaken = false;
  private readonly ends: (() => void)[];

  /** `onOvertaken`: the results that are on their way will be dropped, and everything must be calculated anew. */
  constructor(
    private readonly access: UniverAccess,
    isCalculating: () => boolean,
    onOvertaken: () => void,
  ) {
    const commands = access.injector.get(ICommandService);
    const arriving = commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      const { unitData } = params as { readonly unitData: Record<string, ResultsBySheet> };
      if (this.isOvertaken) unitData[access.unitId] = {};
      else letIn(unitData[access.unitId], (sheetId, row, column) => this.holdsFormula(sheetId, row, column));
    });
    const moving = commands.onCommandExecuted(({ id, params }) => {
      if (!movesCells.has(id) || (params as { readonly unitId?: string }).unitId !== access.unitId || !isCalculating()) return;
      this.isOvertaken = true;
      onOvertaken();
    });
    this.ends = [() => { arriving.dispose(); }, () => { moving.dispose(); }];
  }

  /** Whether results have been dropped since it was last asked. */
  takeOvertaken(): boolean {
    const was = this.isOvertaken;
    this.isOvertaken = false;
    return was;
  }

  dispose(): void {
    for (const end of this.ends) end();
  }

  private holdsFormula(sheetId: string, row: number, column: number): boolean {
    const cell = this.access.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    return (cell?.f ?? cell?.si ?? '') !== '';
  }
}
