import { bounding, isOneCell, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { CellContent, EmbeddedSheet, FormulaChange, SheetVisibility, WorkbookChange } from './embedded-workbook';
import type { UniverAccess } from './univer-access';
import * as univer from './univer-modules';
import { ICommandService } from './univer-modules';
import type { ICommandInfo, IExecutionOptions, IRange } from './univer-modules';
import { toArea } from './univer-range';

type Find = (sheetId: string) => EmbeddedSheet | null;
type Emit = (change: WorkbookChange) => void;
type Params = Readonly<Record<string, unknown>> & { readonly unitId?: string; readonly subUnitId?: string };

/**
 * Tells of every change that a command of Univer's makes to the workbook, the page's own edits and undo included.
 * Returns the function that ends it.
 */
export function watchChanges(access: UniverAccess, find: Find): () => void {
  const emit: Emit = (change) => {
    if (!access.report.isSilent) access.report.emit(change);
  };
  const commands = access.injector.get(ICommandService);
  let before: CellContent | null = null;
  let formulasBefore: Formulas | null = null;
  let beforeName = '';
  let beforeVisibility: SheetVisibility = 'Visible';
  let active: string | null = access.workbook.getActiveSheet().getSheetId();

  const starting = commands.beforeCommandExecuted((command, options) => {
    const params = paramsOf(command, access.unitId);
    if (params === null || isResult(options)) return;
    // A formula is stored by a mutation of the engine's own just before the edit itself: what stood there before is seen only then.
    if (command.id === univer.SetRangeValuesMutation.id) {
      before ??= onlyCell(params, find);
      if (access.report.watchesFormulas()) formulasBefore ??= formulasIn(params, find);
    }
    if (isFollowUp(options)) return;
    if (command.id === univer.SetWorksheetHideMutation.id) beforeVisibility = find(params.subUnitId ?? '')?.visibility ?? 'Visible';
    if (command.id === univer.SetWorksheetNameMutation.id || command.id === univer.RemoveSheetMutation.id) beforeName = find(params.subUnitId ?? '')?.name ?? '';
  });
  const executed = commands.onCommandExecuted((command, options) => {
    const params = paramsOf(command, access.unitId);
    if (params !== null && isResult(options) && command.id === univer.SetRangeValuesMutation.id) emitResults(params, emit);
    if (params === null || isFollowUp(options)) return;
    const sheetId = params.subUnitId ?? '';
    switch (command.id) {
      case univer.SetRangeValuesMutation.id:
        emitCells(params, before, find, emit);
        if (formulasBefore) emitFormulas(params, formulasBefore, find, emit);
        before = null;
        formulasBefore = null;
        return;
      case univer.SetRowHiddenMutation.id:
      case univer.SetRowVisibleMutation.id:
        for (const range of params.ranges as readonly IRange[]) {
          emit({ kind: 'rows-hidden', sheetId, area: { ...toArea(range), column: 0, columns: MAX_COLUMNS }, hidden: command.id === univer.SetRowHiddenMutation.id });
        }
        return;
      case univer.SetWorksheetHideMutation.id: {
        const after = params.hidden === univer.BooleanNumber.TRUE ? 'Hidden' : 'Visible';
        if (after !== beforeVisibility) emit({ kind: 'sheet-visibility', sheetId, before: beforeVisibility, after });
        return;
      }
      case univer.SetWorksheetOrderMutation.id: {
        const { fromOrder, toOrder } = params as { fromOrder?: number; toOrder?: number };
        if (fromOrder !== undefined && toOrder !== undefined && fromOrder !== toOrder) emit({ kind: 'sheet-moved', sheetId, before: fromOrder, after: toOrder });
        return;
      }
      case univer.MoveRangeMutation.id:
        for (const part of [params.from, params.to] as { subUnitId: string; value: Matrix }[]) {
          const area = extentOf(part.value);
          if (area) emit({ kind: 'cells', sheetId: part.subUnitId, area, single: null });
        }
        return;
      case univer.InsertRowMutation.id:
      case univer.RemoveRowMutation.id: {
        const area = { ...toArea(params.range as IRange), column: 0, columns: MAX_COLUMNS };
        emit({ kind: 'shifted', sheetId, shift: { kind: command.id === univer.InsertRowMutation.id ? 'insert' : 'delete', axis: 'rows', area } });
        return;
      }
      case univer.InsertColMutation.id:
      case univer.RemoveColMutation.id: {
        const area = { ...toArea(params.range as IRange), row: 0, rows: MAX_ROWS };
        emit({ kind: 'shifted', sheetId, shift: { kind: command.id === univer.InsertColMutation.id ? 'insert' : 'delete', axis: 'columns', area } });
        return;
      }
      case univer.InsertSheetMutation.id:
        emit({ kind: 'sheet-added', sheetId: (params.sheet as { id: string }).id });
        return;
      case univer.RemoveSheetMutation.id:
        emit({ kind: 'sheet-deleted', sheetId, name: beforeName });
        return;
      case univer.SetWorksheetNameMutation.id:
        emit({ kind: 'sheet-renamed', sheetId, before: beforeName, after: params.name as string });
        return;
      case univer.SetWorksheetActiveOperation.id:
        if (sheetId !== active) emit({ kind: 'activated', sheetId, before: active });
        active = sheetId;
        return;
      case univer.SetSelectionsOperation.id: {
        const [selection] = params.selections as readonly { readonly range: IRange }[];
        if (selection) emit({ kind: 'selected', sheetId, area: toArea(selection.range) });
        return;
      }
    }
  });
  return () => {
    starting.dispose();
    executed.dispose();
  };
}

type Matrix = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | undefined>>;

function paramsOf(command: Readonly<ICommandInfo>, unitId: string): Params | null {
  const params = command.params as Params | undefined;
  return params?.unitId === unitId ? params : null;
}

/** Formulas' results and the engine's own bookkeeping: not an edit of anybody's. */
function isFollowUp(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal === true || options?.fromFormula === true;
}

function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.applyFormulaCalculationResult === true;
}

/** Formulas by place. */
type Formulas = ReadonlyMap<string, string>;

/** The formulas that stand where something is going to be written. */
function formulasIn(params: Params, find: Find): Formulas {
  const sheet = find(params.subUnitId ?? '');
  const formulas = new Map<string, string>();
  forPlaces(params.cellValue as Matrix | undefined, (row, column) => {
    const formula = sheet?.cell(row, column).formula;
    if (formula) formulas.set(`${row},${column}`, formula);
  });
  return formulas;
}

function emitFormulas(params: Params, before: Formulas, find: Find, emit: Emit): void {
  const sheetId = params.subUnitId ?? '';
  const sheet = find(sheetId);
  const details: FormulaChange[] = [];
  forPlaces(params.cellValue as Matrix | undefined, (row, column) => {
    const previous = before.get(`${row},${column}`) ?? '';
    if ((sheet?.cell(row, column).formula ?? '') !== previous) details.push({ row, column, previous });
  });
  if (details.length > 0) emit({ kind: 'formulas', sheetId, details });
}

function emitResults(params: Params, emit: Emit): void {
  const area = extentOf(params.cellValue as Matrix | undefined);
  if (area) emit({ kind: 'calculated', sheetId: params.subUnitId ?? '', areas: [area] });
}

function forPlaces(matrix: Matrix | undefined, visit: (row: number, column: number) => void): void {
  for (const [row, line] of Object.entries(matrix ?? {})) {
    for (const column of Object.keys(line ?? {})) visit(Number(row), Number(column));
  }
}

function onlyCell(params: Params, find: Find): CellContent | null {
  const area = extentOf(params.cellValue as Matrix | undefined);
  return area && isOneCell(area) ? (find(params.subUnitId ?? '')?.cell(area.row, area.column) ?? null) : null;
}

function emitCells(params: Params, before: CellContent | null, find: Find, emit: Emit): void {
  const sheetId = params.subUnitId ?? '';
  const matrix = params.cellValue as Matrix | undefined;
  const edited = extentOf(matrix, (cell) => cell === null || 'v' in cell || 'f' in cell || 'p' in cell);
  if (edited === null) {
    const formatted = extentOf(matrix);
    if (formatted) emit({ kind: 'formats', sheetId, area: formatted });
    return;
  }
  const after = isOneCell(edited) ? find(sheetId)?.cell(edited.row, edited.column) : undefined;
  emit({ kind: 'cells', sheetId, area: edited, single: before && after ? { before, after } : null });
}

function extentOf(matrix: Matrix | undefined, counts: (cell: Readonly<Record<string, unknown>> | null) => boolean = () => true): Area | null {
  let extent: Area | null = null;
  for (const [row, line] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!counts(cell)) continue;
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      extent = extent ? bounding(extent, area) : area;
    }
  }
  return extent;
}
