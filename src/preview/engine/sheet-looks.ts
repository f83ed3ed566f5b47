import { isEntireColumns, isEntireRows, type Area } from './area';
import type { CellStyle, CellStylePatch } from './cell-style';
import type { CellCustom } from './custom-data';
import type { CellMatrix, SheetGrid } from './sheet-grid';
import * as univer from './univer-modules';
import type { ICellData, IStyleData, Nullable } from './univer-modules';
import { toCellStyle, toStyleData, withRunFonts } from './univer-style';

/** The style of cells that have no other. */
const PLAIN = 'Normal';

/** How the cells of a worksheet look: styles of cells, rows and columns, and whether they are locked. */
export class SheetLooks {
  /** Looks by the styles that they are made of: a plan has thousands of cells, and a dozen looks. */
  private readonly known = new Map<string, CellStyle>();

  constructor(private readonly grid: SheetGrid) {}

  at(row: number, column: number): CellStyle {
    const style = this.knownAt(row, column);
    const cell = this.grid.raw(row, column);
    const runs = (cell?.custom as CellCustom | null | undefined)?.runs;
    return runs && runs.text === cell?.v ? withRunFonts(style, runs.fonts) : style;
  }

  apply(area: Area, patch: CellStylePatch): void {
    const style = toStyleData(patch);
    if (isEntireColumns(area) || isEntireRows(area)) {
      this.applyLaneStyle(area, style);
      this.patchCells(area, () => ({ s: style }), 'stored');
    } else {
      this.patchCells(area, () => ({ s: style }), 'every');
    }
  }

  /** Replaces the look of a cell by that of another, nothing left of its own. */
  copy(from: SheetLooks, fromRow: number, fromColumn: number, row: number, column: number): void {
    const style = from.composed(fromRow, fromColumn);
    this.grid.growTo(row + 1, column + 1);
    this.changeLooks({ [row]: { [column]: { s: null } } });
    const name = from.styleName(fromRow, fromColumn);
    const isNamed = name !== this.styleName(row, column);
    this.changeLooks({ [row]: { [column]: { s: structuredClone(style), ...(isNamed && { custom: named(this.grid.raw(row, column), name) }) } } });
  }

  isLocked(row: number, column: number): boolean {
    return (this.grid.raw(row, column)?.custom as CellCustom | null | undefined)?.locked !== false;
  }

  setLocked(area: Area, locked: boolean): void {
    const custom = (cell: Nullable<ICellData>) => ({ ...(cell?.custom as CellCustom | null | undefined), locked });
    this.patchCells(area, (cell) => ({ custom: custom(cell) }), locked ? 'stored' : 'every');
  }

  styleName(row: number, column: number): string {
    return (this.grid.raw(row, column)?.custom as CellCustom | null | undefined)?.styleName ?? PLAIN;
  }

  setStyleName(area: Area, name: string): void {
    const isWhole = isEntireColumns(area) || isEntireRows(area);
    this.patchCells(area, (cell) => ({ custom: named(cell, name) }), isWhole || name === PLAIN ? 'stored' : 'every');
  }

  clear(area: Area): void {
    const cellValue: CellMatrix = {};
    this.grid.forStored(area, (row, column) => {
      const cell = this.grid.raw(row, column);
      (cellValue[row] ??= {})[column] = this.styleName(row, column) === PLAIN ? { s: null } : { s: null, custom: named(cell, PLAIN) };
    });
    this.changeLooks(cellValue);
    this.clearLaneStyles(area);
  }

  /** Takes away what cells hold together with their looks. */
  clearAll(area: Area): void {
    const cellValue: CellMatrix = {};
    this.grid.forStored(area, (row, column) => {
      (cellValue[row] ??= {})[column] = null;
    });
    if (Object.keys(cellValue).length > 0) this.grid.change(univer.SetRangeValuesMutation, { cellValue });
    this.clearLaneStyles(area);
  }

  private knownAt(row: number, column: number): CellStyle {
    const { worksheet } = this.grid;
    const styles = [this.grid.raw(row, column)?.s, worksheet.getRowManager().getRow(row)?.s, worksheet.getColumnManager().getColumn(column)?.s];
    // A style that stands in its place itself has no name; what a name stands for never changes.
    const names = styles.filter((style) => typeof style !== 'object' || style === null);
    if (names.length < styles.length) return toCellStyle(this.composed(row, column));
    const key = names.map((name) => name ?? '').join(' ');
    const found = this.known.get(key) ?? toCellStyle(this.composed(row, column));
    this.known.set(key, found);
    return found;
  }

  /** The cell's look with what its column, its row and the workbook add. */
  private composed(row: number, column: number): IStyleData {
    return this.grid.worksheet.getComposedCellStyleByCellData(row, column, this.grid.raw(row, column));
  }

  private applyLaneStyle(area: Area, style: IStyleData): void {
    const merged = (stored: Nullable<IStyleData | string>): IStyleData => {
      const before = typeof stored === 'string' ? this.grid.univer.workbook.getStyles().get(stored) : stored;
      return withoutNulls({ ...before, ...style });
    };
    const { row, column, rows, columns } = this.grid.onGrid(area);
    if (isEntireColumns(area)) {
      const manager = this.grid.worksheet.getColumnManager();
      this.grid.change(univer.SetColDataMutation, { columnData: lanes(column, columns, (index) => ({ s: merged(manager.getColumn(index)?.s) })) });
    } else {
      const manager = this.grid.worksheet.getRowManager();
      this.grid.change(univer.SetRowDataMutation, { rowData: lanes(row, rows, (index) => ({ s: merged(manager.getRow(index)?.s) })) });
    }
  }

  private clearLaneStyles(area: Area): void {
    const { row, column, rows, columns } = this.grid.onGrid(area);
    if (isEntireColumns(area)) this.grid.change(univer.SetColDataMutation, { columnData: lanes(column, columns, () => ({ s: null })) });
    else if (isEntireRows(area)) this.grid.change(univer.SetRowDataMutation, { rowData: lanes(row, rows, () => ({ s: null })) });
  }

  /** Sets something on cells: on every cell of the area, or only on those that the sheet has stored. */
  private patchCells(area: Area, patch: (cell: Nullable<ICellData>) => ICellData, which: 'every' | 'stored'): void {
    const cellValue: CellMatrix = {};
    const add = (row: number, column: number): void => {
      (cellValue[row] ??= {})[column] = patch(this.grid.raw(row, column));
    };
    if (which === 'stored') {
      this.grid.forStored(area, add);
    } else {
      this.grid.growTo(area.row + area.rows, area.column + area.columns);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) add(row, column);
      }
    }
    this.changeLooks(cellValue);
  }

  /** Changes cells but not what they hold; without this trigger Univer takes the formulas for deleted. */
  private changeLooks(cellValue: CellMatrix): void {
    if (Object.keys(cellValue).length > 0) this.grid.change(univer.SetRangeValuesMutation, { cellValue, trigger: univer.SetStyleCommand.id });
  }
}

function lanes<T>(first: number, count: number, make: (index: number) => T): Record<number, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, offset) => [first + offset, make(first + offset)]));
}

function withoutNulls(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}

/** What a cell keeps beside its contents, with the name of its style. */
function named(cell: Nullable<ICellData>, name: string): CellCustom {
  const others = Object.fromEntries(Object.entries((cell?.custom as CellCustom | null | undefined) ?? {}).filter(([key]) => key !== 'styleName'));
  return name === PLAIN ? others : { ...others, styleName: name };
}
