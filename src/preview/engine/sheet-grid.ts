import { intersect, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { UniverAccess } from './univer-access';
import * as univer from './univer-modules';
import type { ICellData, IExecutionOptions, Nullable, Worksheet } from './univer-modules';

/** Cells by row and column, as Univer's mutations take them. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** The grid of one worksheet of Univer's: its stored cells, its bounds, and how it is changed. */
export class SheetGrid {
  constructor(
    readonly univer: UniverAccess,
    readonly worksheet: Worksheet,
  ) {}

  get sheetId(): string {
    return this.worksheet.getSheetId();
  }

  /** Carries out a command on this sheet. */
  change(command: { readonly id: string }, params: object, options?: IExecutionOptions): void {
    this.univer.run(command, { unitId: this.univer.unitId, subUnitId: this.sheetId, ...params }, options);
  }

  /** The cell as it is stored. */
  raw(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellMatrix().getValue(row, column);
  }

  /** Calls for each stored cell of the area, however large the area is. */
  forStored(area: Area, visit: (row: number, column: number) => void): void {
    const found: [number, number][] = [];
    this.worksheet.getCellMatrix().forValue((row, column) => {
      if (intersect(area, { row, column, rows: 1, columns: 1 })) found.push([row, column]);
    });
    for (const [row, column] of found) visit(row, column);
  }

  /** The part of an area that lies on the engine's grid. */
  onGrid(area: Area): Area {
    const grid = { row: 0, column: 0, rows: this.worksheet.getRowCount(), columns: this.worksheet.getColumnCount() };
    return intersect(area, grid) ?? { ...area, rows: 1, columns: 1 };
  }

  /** Rows that an area may make the grid grow to. */
  gridRows(area: Area): number {
    return isEntireColumns(area) ? this.worksheet.getRowCount() : MAX_ROWS;
  }

  gridColumns(area: Area): number {
    return isEntireRows(area) ? this.worksheet.getColumnCount() : MAX_COLUMNS;
  }

  /** The engine's grid is smaller than Excel's: it grows where something is put beyond it. */
  growTo(rows: number, columns: number): void {
    if (rows > this.worksheet.getRowCount()) this.change(univer.SetWorksheetRowCountMutation, { rowCount: rows });
    if (columns > this.worksheet.getColumnCount()) this.change(univer.SetWorksheetColumnCountMutation, { columnCount: columns });
  }
}
