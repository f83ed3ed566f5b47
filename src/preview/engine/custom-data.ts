/** What a workbook needs besides what Univer has a place for: what files/ reads and writes, and what only the host keeps. */
import type { WorkbookCustomData, WorksheetCustomData } from '../files/custom-data';

export type {
  AnchorPoint,
  ChartAnchor,
  CellCustomData as CellCustom,
  ColumnFilter,
  CustomDocumentProperty,
  CustomXmlPart,
  DocumentProperties,
  FilterCriteria,
  PageSetup,
  SheetHyperlink,
  SheetPermission,
  SheetProtection,
  SheetOutline,
  SheetChart,
  SheetTable,
  SheetTableColumn,
  SortField,
  StoredPassword,
  TableLook,
  TableSortState,
} from '../files/custom-data';

/** A name's formula with structured references as Excel shows it, and the addresses that it is calculated with. */
export interface NameCustom {
  readonly text: string;
  readonly resolved: string;
}

export interface WorkbookCustom extends Partial<WorkbookCustomData> {
  /** By the name's id. */
  readonly structuredNames?: Readonly<Record<string, NameCustom>>;
}

export type SheetCustom = Partial<WorksheetCustomData>;
