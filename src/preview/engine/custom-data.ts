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

export type WorkbookCustom = Partial<WorkbookCustomData>;

export type SheetCustom = Partial<WorksheetCustomData>;
