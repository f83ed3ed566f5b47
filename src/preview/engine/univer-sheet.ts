import { bounding, intersect, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, wholeSheet, type Area, type Shift } from './area';
import type { CellStyle, CellStylePatch } from './cell-style';
import type { ConditionalFormat } from './conditional-format';
import type { CellCustom, SheetCustom } from './custom-data';
import type { CellContent, CellWrite, ClearWhat, EmbeddedSheet, SheetVisibility } from './embedded-workbook';
import { withoutActivating, type UniverAccess } from './univer-access';
import { toCellContent, toCellData } from './univer-cells';
import { toConditionalFormat, toStoredRule } from './univer-conditional-format';
import * as univer from './univer-modules';
import { BooleanNumber } from './univer-modules';
import type { ICellData, IExecutionOptions, IStyleData, Nullable, Worksheet } from './univer-modules';
import { parseReference, toArea, toRange } from './univer-range';
import { shiftCells } from './univer-shift';
import { followTableChange, shownFormula, withAddresses } from './univer-structured';
import type { Validation } from './validation';
import { toCellStyle, toHex, toStyleData, withRunFonts } from './univer-style';

/** Screen pixels (96 to the inch) to points (72 to the inch). */
const POINTS_PER_PIXEL = 0.75;

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** A worksheet of a Univer workbook. */
export class UniverSheet implements EmbeddedSheet {
  constructor(
    private readonly univer: UniverAccess,
    private readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get position(): number {
    return this.univer.workbook.getSheetOrders().indexOf(this.id);
  }

  get visibility(): SheetVisibility {
    if (!this.worksheet.isSheetHidden()) return 'Visible';
    return this.custom.visibility === 'veryHidden' ? 'VeryHidden' : 'Hidden';
  }

  get tabColor(): string {
    return toHex(this.worksheet.getTabColor()) ?? '';
  }

  get showGridlines(): boolean {
    return this.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  get custom(): SheetCustom {
    return (this.worksheet.getConfig().custom ?? {}) as SheetCustom;
  }

  get merges(): readonly Area[] {
    return this.worksheet.getMergeData().map(toArea);
  }

  get frozen() {
    const { ySplit, xSplit } = this.worksheet.getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  get filter() {
    const model = this.univer.injector.get(univer.SheetsFilterService).getFilterModel(this.univer.unitId, this.id);
    return model ? { area: toArea(model.getRange()), hidesRows: model.getAllFilterColumns().length > 0 } : this.filterInFile();
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return (this.ruleModel.getSubunitRules(this.univer.unitId, this.id) ?? []).map(toConditionalFormat);
  }

  get validations(): readonly Validation[] {
    return this.univer.validations.of(this.id);
  }

  rename(name: string): void {
    this.change(univer.SetWorksheetNameCommand, { name });
  }

  moveTo(position: number): void {
    this.change(univer.SetWorksheetOrderMutation, { fromOrder: this.position, toOrder: position });
  }

  setVisibility(visibility: SheetVisibility): void {
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.change(univer.SetWorksheetHideMutation, { hidden }, withoutActivating);
    this.updateCustom({ visibility: visibility === 'VeryHidden' ? 'veryHidden' : visibility === 'Hidden' ? 'hidden' : 'visible' });
  }

  setTabColor(color: string): void {
    this.change(univer.SetTabColorMutation, { color });
  }

  setShowGridlines(show: boolean): void {
    this.change(univer.ToggleGridlinesMutation, { showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  updateCustom(patch: SheetCustom): void {
    const before = this.custom.tables ?? [];
    this.worksheet.getConfig().custom = { ...this.custom, ...patch };
    if (patch.tables) followTableChange(this.univer, this.worksheet, before);
  }

  remove(): void {
    this.change(univer.RemoveSheetCommand, {});
  }

  cell(row: number, column: number): CellContent {
    const cell = this.raw(row, column);
    return toCellContent(cell, cell ? this.formulaOf(cell, row, column) : null);
  }

  write(row: number, column: number, lines: readonly (readonly (CellWrite | null)[])[]): void {
    const cellValue: CellMatrix = {};
    lines.forEach((line, r) => {
      line.forEach((write, c) => {
        if (write !== null) (cellValue[row + r] ??= {})[column + c] = withAddresses(this.univer, this.worksheet, row + r, column + c, toCellData(write));
      });
    });
    if (Object.keys(cellValue).length === 0) return;
    this.growTo(row + lines.length, column + Math.max(...lines.map((line) => line.length)));
    this.change(univer.SetRangeValuesMutation, { cellValue });
  }

  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    const [lastRow, lastColumn] = [within.row + within.rows, within.column + within.columns];
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (row < within.row || row >= lastRow || column < within.column || column >= lastColumn) return;
      if (!cell || !(hasContent(cell) || (!valuesOnly && hasOwnLook(cell)))) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    const used = bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    if (valuesOnly) return used;
    const merged = this.merges.flatMap((area) => intersect(area, within) ?? []);
    return merged.reduce<Area | null>((sum, area) => (sum ? bounding(sum, area) : area), used);
  }

  clear(area: Area, what: ClearWhat): void {
    const cellValue: CellMatrix = {};
    this.forStored(area, (row, column) => {
      (cellValue[row] ??= {})[column] = what === 'all' ? null : what === 'contents' ? toCellData({ value: null }) : { s: null };
    });
    if (what === 'formats') this.changeLooks(cellValue);
    else if (Object.keys(cellValue).length > 0) this.change(univer.SetRangeValuesMutation, { cellValue });
    if (what !== 'contents') this.clearLaneStyles(area);
  }

  style(row: number, column: number): CellStyle {
    const style = toCellStyle(this.composed(row, column));
    const cell = this.raw(row, column);
    const runs = (cell?.custom as CellCustom | null | undefined)?.runs;
    return runs && runs.text === cell?.v ? withRunFonts(style, runs.fonts) : style;
  }

  applyStyle(area: Area, patch: CellStylePatch): void {
    const style = toStyleData(patch);
    if (isEntireColumns(area) || isEntireRows(area)) {
      this.applyLaneStyle(area, style);
      this.patchCells(area, () => ({ s: style }), 'stored');
    } else {
      this.patchCells(area, () => ({ s: style }), 'every');
    }
  }

  copyStyle(from: EmbeddedSheet, fromRow: number, fromColumn: number, row: number, column: number): void {
    const style = from instanceof UniverSheet ? from.composed(fromRow, fromColumn) : toStyleData(from.style(fromRow, fromColumn));
    this.growTo(row + 1, column + 1);
    this.changeLooks({ [row]: { [column]: { s: null } } });
    this.changeLooks({ [row]: { [column]: { s: structuredClone(style) } } });
  }

  isLocked(row: number, column: number): boolean {
    return (this.raw(row, column)?.custom as CellCustom | null | undefined)?.locked !== false;
  }

  setLocked(area: Area, locked: boolean): void {
    const custom = (cell: Nullable<ICellData>) => ({ ...(cell?.custom as CellCustom | null | undefined), locked });
    this.patchCells(area, (cell) => ({ custom: custom(cell) }), locked ? 'stored' : 'every');
  }

  merge(area: Area): void {
    this.growTo(area.row + area.rows, area.column + area.columns);
    this.unmerge(area);
    this.change(univer.AddWorksheetMergeMutation, { ranges: [toRange(area)] });
  }

  unmerge(area: Area): void {
    const ranges = this.worksheet.getMergeData().filter((range) => intersect(toArea(range), area) !== null);
    if (ranges.length > 0) this.change(univer.RemoveWorksheetMergeMutation, { ranges: ranges.map((range) => ({ ...range })) });
  }

  columnWidth(column: number): number {
    const width = this.worksheet.getColumnManager().getColumn(column)?.w ?? this.worksheet.getConfig().defaultColumnWidth;
    return width * POINTS_PER_PIXEL;
  }

  rowHeight(row: number): number {
    const stored = this.worksheet.getRowManager().getRow(row);
    const height = stored?.ia === BooleanNumber.TRUE ? (stored.ah ?? stored.h) : stored?.h;
    return (height ?? this.worksheet.getConfig().defaultRowHeight) * POINTS_PER_PIXEL;
  }

  setColumnWidth(area: Area, points: number | null): void {
    const colWidth = points === null ? this.worksheet.getConfig().defaultColumnWidth : points / POINTS_PER_PIXEL;
    this.growTo(1, Math.min(area.column + area.columns, this.gridColumns(area)));
    this.change(univer.SetWorksheetColWidthMutation, { ranges: [toRange(this.onGrid(area))], colWidth });
  }

  setRowHeight(area: Area, points: number | null): void {
    const rowHeight = points === null ? this.worksheet.getConfig().defaultRowHeight : points / POINTS_PER_PIXEL;
    this.growTo(Math.min(area.row + area.rows, this.gridRows(area)), 1);
    const ranges = [toRange(this.onGrid(area))];
    this.change(univer.SetWorksheetRowHeightMutation, { ranges, rowHeight });
    this.change(univer.SetWorksheetRowIsAutoHeightMutation, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  fitRows(area: Area): void {
    this.change(univer.SetWorksheetRowIsAutoHeightMutation, { ranges: [toRange(this.onGrid(area))], autoHeightInfo: BooleanNumber.TRUE });
  }

  isRowHidden(row: number): boolean {
    if (this.worksheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE) return true;
    const filter = this.univer.injector.get(univer.SheetsFilterService).getFilterModel(this.univer.unitId, this.id);
    return filter?.isRowFiltered(row) ?? false;
  }

  isColumnHidden(column: number): boolean {
    return this.worksheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.growTo(Math.min(area.row + area.rows, this.gridRows(area)), 1);
    this.change(hidden ? univer.SetRowHiddenMutation : univer.SetRowVisibleMutation, { ranges: [toRange(this.onGrid(area))] });
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.growTo(1, Math.min(area.column + area.columns, this.gridColumns(area)));
    this.change(hidden ? univer.SetColHiddenMutation : univer.SetColVisibleMutation, { ranges: [toRange(this.onGrid(area))] });
  }

  shift(shift: Shift): void {
    this.growTo(shift.area.row + 1, shift.area.column + 1);
    this.univer.as({ kind: 'shifted', sheetId: this.id, shift }, () => {
      shiftCells(this.univer, this.worksheet, { ...shift, area: this.onGrid(shift.area) });
    });
  }

  freeze(rows: number, columns: number): void {
    this.change(univer.SetFrozenMutation, {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  addConditionalFormat(format: ConditionalFormat): void {
    this.change(univer.AddConditionalRuleMutation, { rule: toStoredRule(format, null) });
  }

  replaceConditionalFormat(format: ConditionalFormat): void {
    const previous = this.ruleModel.getRule(this.univer.unitId, this.id, format.id) ?? null;
    this.change(univer.SetConditionalRuleMutation, { cfId: format.id, rule: toStoredRule(format, previous) });
  }

  deleteConditionalFormat(id: string): void {
    this.change(univer.DeleteConditionalRuleMutation, { cfId: id });
  }

  /** The cell's look with what its column, its row and the workbook add. */
  private composed(row: number, column: number): IStyleData {
    return this.worksheet.getComposedCellStyleByCellData(row, column, this.raw(row, column));
  }

  setValidations(validations: readonly Validation[]): void {
    this.univer.validations.set(this.id, validations);
  }

  /** A filter that came with the file and that Univer was not told of. */
  private filterInFile() {
    const { autoFilter } = this.custom;
    const area = autoFilter ? parseReference(autoFilter.range) : null;
    return autoFilter && area ? { area, hidesRows: autoFilter.isFiltered } : null;
  }

  private get ruleModel() {
    return this.univer.injector.get(univer.ConditionalFormattingRuleModel);
  }

  private change(command: { readonly id: string }, params: object, options?: IExecutionOptions): void {
    this.univer.run(command, { unitId: this.univer.unitId, subUnitId: this.id, ...params }, options);
  }

  private raw(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellMatrix().getValue(row, column);
  }

  private formulaOf(cell: ICellData, row: number, column: number): string | null {
    if (cell.f) return shownFormula(cell) ?? cell.f;
    if (!cell.si) return null;
    const formula = this.univer.injector.get(univer.FormulaDataModel).getFormulaStringByCell(row, column, this.id, this.univer.unitId);
    return formula === null || formula === undefined || formula === '' ? null : formula;
  }

  /** Sets something on cells: on every cell of the area, or only on those that the sheet has stored. */
  private patchCells(area: Area, patch: (cell: Nullable<ICellData>) => ICellData, which: 'every' | 'stored'): void {
    const cellValue: CellMatrix = {};
    const add = (row: number, column: number): void => {
      (cellValue[row] ??= {})[column] = patch(this.raw(row, column));
    };
    if (which === 'stored') {
      this.forStored(area, add);
    } else {
      this.growTo(area.row + area.rows, area.column + area.columns);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) add(row, column);
      }
    }
    this.changeLooks(cellValue);
  }

  /** Changes cells but not what they hold; without this trigger Univer takes the formulas for deleted. */
  private changeLooks(cellValue: CellMatrix): void {
    if (Object.keys(cellValue).length > 0) this.change(univer.SetRangeValuesMutation, { cellValue, trigger: univer.SetStyleCommand.id });
  }

  /** Calls for each stored cell of the area, however large the area is. */
  private forStored(area: Area, visit: (row: number, column: number) => void): void {
    const found: [number, number][] = [];
    this.worksheet.getCellMatrix().forValue((row, column) => {
      if (intersect(area, { row, column, rows: 1, columns: 1 })) found.push([row, column]);
    });
    for (const [row, column] of found) visit(row, column);
  }

  private applyLaneStyle(area: Area, style: IStyleData): void {
    const merged = (stored: Nullable<IStyleData | string>): IStyleData => {
      const before = typeof stored === 'string' ? this.univer.workbook.getStyles().get(stored) : stored;
      return withoutNulls({ ...before, ...style });
    };
    const { row, column, rows, columns } = this.onGrid(area);
    if (isEntireColumns(area)) {
      const manager = this.worksheet.getColumnManager();
      this.change(univer.SetColDataMutation, { columnData: lanes(column, columns, (index) => ({ s: merged(manager.getColumn(index)?.s) })) });
    } else {
      const manager = this.worksheet.getRowManager();
      this.change(univer.SetRowDataMutation, { rowData: lanes(row, rows, (index) => ({ s: merged(manager.getRow(index)?.s) })) });
    }
  }

  private clearLaneStyles(area: Area): void {
    const { row, column, rows, columns } = this.onGrid(area);
    if (isEntireColumns(area)) this.change(univer.SetColDataMutation, { columnData: lanes(column, columns, () => ({ s: null })) });
    else if (isEntireRows(area)) this.change(univer.SetRowDataMutation, { rowData: lanes(row, rows, () => ({ s: null })) });
  }

  /** The part of an area that lies on the engine's grid. */
  private onGrid(area: Area): Area {
    const grid = { row: 0, column: 0, rows: this.worksheet.getRowCount(), columns: this.worksheet.getColumnCount() };
    return intersect(area, grid) ?? { ...area, rows: 1, columns: 1 };
  }

  private gridRows(area: Area): number {
    return isEntireColumns(area) ? this.worksheet.getRowCount() : MAX_ROWS;
  }

  private gridColumns(area: Area): number {
    return isEntireRows(area) ? this.worksheet.getColumnCount() : MAX_COLUMNS;
  }

  /** The engine's grid is smaller than Excel's: it grows where something is put beyond it. */
  private growTo(rows: number, columns: number): void {
    if (rows > this.worksheet.getRowCount()) this.change(univer.SetWorksheetRowCountMutation, { rowCount: rows });
    if (columns > this.worksheet.getColumnCount()) this.change(univer.SetWorksheetColumnCountMutation, { columnCount: columns });
  }
}

function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

function hasOwnLook(cell: ICellData): boolean {
  return cell.s !== undefined && cell.s !== null;
}

function lanes<T>(first: number, count: number, make: (index: number) => T): Record<number, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, offset) => [first + offset, make(first + offset)]));
}

function withoutNulls(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
