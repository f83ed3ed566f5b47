import { BooleanNumber, type ICellData, type IColumnData, type IRange, type IRowData, type IWorksheetData } from '@univerjs/core';
import { contains, LAST_COLUMN, LAST_ROW, parseCell, parseRange, type CellRange } from '../cells/cell-reference';
import type { SheetOutline, WorksheetCustomData } from '../custom-data';
import { child, childrenNamed, flag, numberOf, parseXml, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import type { Colours } from './colours';
import { CellReader, rowProperties, type CellContext, type FileCell } from './cells';
import { readFilters } from './filters';
import { defaultColumnPixels, pointsToPixels, widthToPixels } from './sizes';
import { readColumnLevels } from './sheet-neighbours';
import { styleId } from './styles';

/** Rows and columns that the grid offers beyond the last one in use, and at least. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 60;

/** The part of Univer's snapshot that stands in a worksheet part. */
export type WorksheetSnapshot = Pick<
  IWorksheetData,
  | 'tabColor'
  | 'freeze'
  | 'rowCount'
  | 'columnCount'
  | 'defaultColumnWidth'
  | 'defaultRowHeight'
  | 'mergeData'
  | 'cellData'
  | 'rowData'
  | 'columnData'
  | 'defaultStyle'
  | 'rowHeader'
  | 'columnHeader'
  | 'showGridlines'
  | 'rightToLeft'
>;

/** A worksheet part in Univer's terms, and what else was seen on the way. */
export interface ReadWorksheet {
  readonly data: WorksheetSnapshot;
  readonly document: XmlDocument;
  readonly autoFilter: WorksheetCustomData['autoFilter'];
  readonly outline: SheetOutline;
  readonly cellCount: number;
  readonly richTexts: number;
  readonly arrayFormulas: number;
  readonly dataTables: number;
}

export interface WorksheetContext {
  readonly cells: CellContext;
  readonly colours: Colours;
  /** Pixels of a digit in the default font. */
  readonly digit: number;
  /** Cells that all sheets may still have together. */
  readonly cellLimit: number;
}

/** Reads a worksheet part; 'too-large' where it has more cells than allowed. Throws where it is not XML. */
export function readWorksheet(source: string, context: WorksheetContext): ReadWorksheet | 'too-large' {
  const reader = new CellReader(context.cells);
  const cells = new CellCollector();
  const rowData: Record<number, Partial<IRowData>> = {};
  const rowLevels: Record<string, number> = {};
  let lastRow = 0;
  const document = parseXml(source, {
    name: 'row',
    take: (element) => {
      if (cells.count > context.cellLimit) return;
      const { row, cells: inRow } = reader.read(element);
      if (row > LAST_ROW) return;
      for (const cell of inRow) cells.add(cell);
      const properties = readRow(element);
      if (properties) rowData[row] = properties;
      const level = numberOf(element, 'outlineLevel') ?? 0;
      if (level > 0) rowLevels[row] = level;
      if (properties ?? inRow.length > 0) lastRow = Math.max(lastRow, row);
    },
  });
  if (cells.count > context.cellLimit) return 'too-large';

  const { root } = document;
  const format = child(root, 'sheetFormatPr');
  const mergeData = childrenNamed(child(root, 'mergeCells'), 'mergeCell').flatMap((merge) => toUniverRange(merge.attributes.ref));
  const columnElements = childrenNamed(child(root, 'cols'), 'col');
  const columnCount = Math.min(LAST_COLUMN + 1, Math.max(cells.lastColumn + 1 + SPARE_COLUMNS, LEAST_COLUMNS));
  const rowCount = Math.min(LAST_ROW + 1, Math.max(lastRow + 1 + SPARE_ROWS, LEAST_ROWS));
  const columnData = readColumns(columnElements, columnCount, context.digit);
  const hasLineStyles = [...Object.values(rowData), ...Object.values(columnData)].some((line) => line.s !== undefined);
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const defaultWidth = numberOf(format, 'defaultColWidth');

  return {
    data: {
      tabColor: context.colours.rgb(child(child(root, 'sheetPr'), 'tabColor')) ?? '',
      freeze: readFreeze(view),
      rowCount,
      columnCount,
      defaultColumnWidth: defaultWidth === null ? defaultColumnPixels(numberOf(format, 'baseColWidth') ?? 8, context.digit) : widthToPixels(defaultWidth, context.digit),
      defaultRowHeight: pointsToPixels(numberOf(format, 'defaultRowHeight') ?? 15),
      mergeData,
      cellData: cells.matrix(hasLineStyles),
      rowData,
      columnData,
      defaultStyle: styleId(0),
      rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
      columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
      showGridlines: flag(view, 'showGridLines', true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      rightToLeft: flag(view, 'rightToLeft') ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    },
    document,
    autoFilter: readAutoFilter(root, rowData),
    outline: { rows: rowLevels, columns: readColumnLevels(root) },
    cellCount: cells.count,
    richTexts: cells.richTexts,
    arrayFormulas: cells.arrayFormulas,
    dataTables: cells.dataTables,
  };
}

/** Gathers the cells of a sheet without keeping their XML. */
class CellCollector {
  count = 0;
  lastColumn = 0;
  richTexts = 0;
  arrayFormulas = 0;
  dataTables = 0;
  private readonly cells: Record<number, Record<number, ICellData>> = {};

  add(cell: FileCell): void {
    this.count++;
    this.lastColumn = Math.max(this.lastColumn, cell.column);
    if (cell.isRich) this.richTexts++;
    if (cell.formula?.kind === 'array') this.arrayFormulas++;
    if (cell.formula?.kind === 'data-table') this.dataTables++;
    const data: ICellData = cell.content ?? {};
    if (cell.xf !== 0) data.s = styleId(cell.xf);
    if (!cell.isLocked) data.custom = { locked: false };
    if (cell.styleName !== null) data.custom = { ...data.custom, styleName: cell.styleName };
    if (cell.runFonts.length > 0) data.custom = { ...data.custom, runs: { text: String(data.v ?? ''), fonts: cell.runFonts } };
    (this.cells[cell.row] ??= {})[cell.column] = data;
  }

  /** A cell without style of its own would take the row's or column's in Univer; in a file it is plain. */
  matrix(hasLineStyles: boolean): Record<number, Record<number, ICellData>> {
    for (const row of Object.values(this.cells)) {
      for (const [column, data] of Object.entries(row)) {
        if (data.s !== undefined) continue;
        if (hasLineStyles) data.s = styleId(0);
        else if (data.v === undefined && data.f === undefined && !data.custom) Reflect.deleteProperty(row, column);
      }
    }
    return this.cells;
  }
}

function readRow(element: XmlElement): Partial<IRowData> | null {
  const { height, isCustomHeight, isHidden, xf } = rowProperties(element);
  if (height === null && !isHidden && xf === null) return null;
  return {
    ...(height !== null ? { h: pointsToPixels(height) } : {}),
    ...(isCustomHeight ? { ia: BooleanNumber.FALSE } : {}),
    ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
    ...(xf !== null ? { s: styleId(xf) } : {}),
  };
}

function readColumns(elements: readonly XmlElement[], columnCount: number, digit: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const element of elements) {
    const width = numberOf(element, 'width');
    const xf = numberOf(element, 'style') ?? 0;
    const properties = {
      ...(width !== null ? { w: widthToPixels(width, digit) } : {}),
      ...(flag(element, 'hidden') ? { hd: BooleanNumber.TRUE } : {}),
      ...(xf !== 0 ? { s: styleId(xf) } : {}),
    };
    const first = numberOf(element, 'min') ?? 1;
    const last = Math.min(numberOf(element, 'max') ?? first, columnCount);
    for (let column = first - 1; column < last; column++) columns[column] = { ...properties };
  }
  return columns;
}

/** Univer counts the frozen rows and columns and names the first that scrolls. */
function readFreeze(view: XmlElement | undefined): IWorksheetData['freeze'] {
  const pane = child(view, 'pane');
  const none = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  if (!pane?.attributes.state?.startsWith('frozen')) return none;
  const top = parseCell(view?.attributes.topLeftCell ?? 'A1') ?? { row: 0, column: 0 };
  const xSplit = Math.round(numberOf(pane, 'xSplit') ?? 0);
  const ySplit = Math.round(numberOf(pane, 'ySplit') ?? 0);
  return { xSplit, ySplit, startRow: ySplit > 0 ? top.row + ySplit : -1, startColumn: xSplit > 0 ? top.column + xSplit : -1 };
}

function readAutoFilter(root: XmlElement, rows: Readonly<Record<number, Partial<IRowData>>>): WorksheetCustomData['autoFilter'] {
  const element = child(root, 'autoFilter');
  const range = element?.attributes.ref?.replace(/\$/g, '');
  const area: CellRange | null = range === undefined ? null : parseRange(range);
  if (!element || range === undefined || !area) return null;
  const hidesRows = Object.entries(rows).some(([row, data]) => data.hd === BooleanNumber.TRUE && contains(area, Number(row), area.startColumn));
  const filters = readFilters(element) ?? [];
  return { range, isFiltered: hidesRows && filters.length > 0, filters };
}

function toUniverRange(reference: string | undefined): IRange[] {
  const range = reference === undefined ? null : parseRange(reference);
  return range ? [range] : [];
}
