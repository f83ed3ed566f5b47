/** What a workbook needs besides what Univer has a place for: what files/ reads and writes, and what only the host keeps. */
import type { WorkbookCustomData, WorksheetCustomData } from '../files/custom-data';

export type {
  AnchorPoint,
  ChartAnchor,
  CellCustomData as CellCustom,
  ColumnFilter,
  CustomXmlPart,
  FilterCriteria,
  PageSetup,
  SheetChart,
  SheetTable,
  SheetTableColumn,
  SortField,
  TableLook,
  TableSortState,
} from '../files/custom-data';

export interface WorkbookCustom extends Partial<WorkbookCustomData> {
  /** The add-in's settings; not in the saved file yet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface SheetCustom extends Partial<WorksheetCustomData> {
  /** Width of columns without a width of their own, in characters as in Excel's `standardWidth`; not in the saved file yet. */
  readonly standardWidth?: number;
}
