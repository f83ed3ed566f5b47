import { intersect, wholeSheet, type Area, type Shift } from './area';
import type { CellStyle, CellStylePatch } from './cell-style';
import type { ConditionalFormat } from './conditional-format';
import type { SheetCustom } from './custom-data';
import type { CellContent, CellWrite, ClearWhat, EmbeddedSheet, SheetVisibility } from './embedded-workbook';
import { SheetContents } from './sheet-contents';
import { SheetGrid } from './sheet-grid';
import { SheetLines } from './sheet-lines';
import { SheetLooks } from './sheet-looks';
import { withoutActivating, type UniverAccess } from './univer-access';
import { toConditionalFormat, toStoredRule } from './univer-conditional-format';
import * as univer from './univer-modules';
import { BooleanNumber } from './univer-modules';
import type { Worksheet } from './univer-modules';
import { parseReference, toArea, toRange } from './univer-range';
import { moveCells, shiftCells } from './univer-shift';
import { toHex } from './univer-style';
import { followTableChange } from './univer-structured';
import type { Validation } from './validation';

/** A worksheet of a Univer workbook. */
export class UniverSheet implements EmbeddedSheet {
  private readonly grid: SheetGrid;
  private readonly contents: SheetContents;
  private readonly looks: SheetLooks;
  private readonly lines: SheetLines;

  constructor(
    private readonly univer: UniverAccess,
    private readonly worksheet: Worksheet,
  ) {
    this.grid = new SheetGrid(univer, worksheet);
    this.contents = new SheetContents(this.grid);
    this.looks = new SheetLooks(this.grid);
    this.lines = new SheetLines(this.grid);
  }

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
    this.grid.change(univer.SetWorksheetNameCommand, { name });
  }

  moveTo(position: number): void {
    this.grid.change(univer.SetWorksheetOrderMutation, { fromOrder: this.position, toOrder: position });
  }

  setVisibility(visibility: SheetVisibility): void {
    const before = this.visibility;
    if (visibility === before) return;
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.univer.as({ kind: 'sheet-visibility', sheetId: this.id, before, after: visibility }, () => {
      this.grid.change(univer.SetWorksheetHideMutation, { hidden }, withoutActivating);
      this.updateCustom({ visibility: visibility === 'VeryHidden' ? 'veryHidden' : visibility === 'Hidden' ? 'hidden' : 'visible' });
    });
  }

  setTabColor(color: string): void {
    this.grid.change(univer.SetTabColorMutation, { color });
  }

  setShowGridlines(show: boolean): void {
    this.grid.change(univer.ToggleGridlinesMutation, { showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  updateCustom(patch: SheetCustom): void {
    const before = this.custom.tables ?? [];
    this.worksheet.getConfig().custom = { ...this.custom, ...patch };
    if (patch.tables) followTableChange(this.univer, this.worksheet, before);
  }

  remove(): void {
    this.grid.change(univer.RemoveSheetCommand, {});
  }

  cell(row: number, column: number): CellContent {
    return this.contents.cell(row, column);
  }

  write(row: number, column: number, lines: readonly (readonly (CellWrite | null)[])[]): void {
    this.contents.write(row, column, lines);
  }

  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    return this.contents.usedArea(valuesOnly, within);
  }

  clear(area: Area, what: ClearWhat): void {
    if (what === 'contents') this.contents.clear(area);
    else if (what === 'formats') this.looks.clear(area);
    else this.looks.clearAll(area);
  }

  style(row: number, column: number): CellStyle {
    return this.looks.at(row, column);
  }

  applyStyle(area: Area, patch: CellStylePatch): void {
    this.looks.apply(area, patch);
  }

  copyStyle(from: EmbeddedSheet, fromRow: number, fromColumn: number, row: number, column: number): void {
    if (!(from instanceof UniverSheet)) throw new Error('sheets of one workbook are of one kind');
    this.looks.copy(from.looks, fromRow, fromColumn, row, column);
  }

  isLocked(row: number, column: number): boolean {
    return this.looks.isLocked(row, column);
  }

  styleName(row: number, column: number): string {
    return this.looks.styleName(row, column);
  }

  setStyleName(area: Area, name: string): void {
    this.looks.setStyleName(area, name);
  }

  setLocked(area: Area, locked: boolean): void {
    this.looks.setLocked(area, locked);
  }

  merge(area: Area): void {
    this.grid.growTo(area.row + area.rows, area.column + area.columns);
    this.unmerge(area);
    this.grid.change(univer.AddWorksheetMergeMutation, { ranges: [toRange(area)] });
  }

  unmerge(area: Area): void {
    const ranges = this.worksheet.getMergeData().filter((range) => intersect(toArea(range), area) !== null);
    if (ranges.length > 0) this.grid.change(univer.RemoveWorksheetMergeMutation, { ranges: ranges.map((range) => ({ ...range })) });
  }

  get standardHeight(): number {
    return this.lines.standardHeight;
  }

  get standardWidth(): number {
    return this.lines.standardWidth;
  }

  setStandardWidth(points: number): void {
    this.lines.standardWidth = points;
  }

  columnWidth(column: number): number {
    return this.lines.columnWidth(column);
  }

  rowHeight(row: number): number {
    return this.lines.rowHeight(row);
  }

  setColumnWidth(area: Area, points: number | null): void {
    this.lines.setColumnWidth(area, points);
  }

  setRowHeight(area: Area, points: number | null): void {
    this.lines.setRowHeight(area, points);
  }

  fitRows(area: Area): void {
    this.lines.fitRows(area);
  }

  isRowHidden(row: number): boolean {
    return this.lines.isRowHidden(row);
  }

  isColumnHidden(column: number): boolean {
    return this.lines.isColumnHidden(column);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.lines.setRowsHidden(area, hidden);
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.lines.setColumnsHidden(area, hidden);
  }

  shift(shift: Shift): void {
    this.grid.growTo(shift.area.row + 1, shift.area.column + 1);
    this.univer.as({ kind: 'shifted', sheetId: this.id, shift }, () => {
      shiftCells(this.univer, this.worksheet, { ...shift, area: this.grid.onGrid(shift.area) });
    });
  }

  moveCells(area: Area, to: EmbeddedSheet, row: number, column: number): void {
    if (!(to instanceof UniverSheet)) throw new Error('sheets of one workbook are of one kind');
    const target = { ...area, row, column };
    this.grid.growTo(area.row + area.rows, area.column + area.columns);
    to.grid.growTo(row + area.rows, column + area.columns);
    moveCells(this.univer, { sheetId: this.id, area }, { sheetId: to.id, area: target });
  }

  freeze(rows: number, columns: number): void {
    this.grid.change(univer.SetFrozenMutation, {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  addConditionalFormat(format: ConditionalFormat): void {
    this.grid.change(univer.AddConditionalRuleMutation, { rule: toStoredRule(format) });
  }

  replaceConditionalFormat(format: ConditionalFormat): void {
    this.grid.change(univer.SetConditionalRuleMutation, { cfId: format.id, rule: toStoredRule(format) });
  }

  deleteConditionalFormat(id: string): void {
    this.grid.change(univer.DeleteConditionalRuleMutation, { cfId: id });
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
}

