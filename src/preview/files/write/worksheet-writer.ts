import type { IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { cellName, parseRange, rangeName } from '../cells/cell-reference';
import type { SheetRule } from '../conditional-format-model';
import type { WorksheetCustomData } from '../custom-data';
import type { SheetValidation } from '../data-validation-model';
import type { CellContext } from '../read/cells';
import type { FileRules } from '../read/conditional-formats';
import type { FileValidation } from '../read/data-validations';
import { styleId, xfOfStyleId } from '../read/styles';
import { setAttributes } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { child, type XmlDocument } from '../xml/xml-tree';
import { changedCells, styleData, type CellChanges, type Comparison } from './cell-changes';
import { writeCells } from './cell-writer';
import { writeConditionalFormats } from './conditional-format-writer';
import { writeDataValidations } from './data-validation-writer';
import { changedRows, writeColumns } from './line-writer';
import { writePageSetup } from './page-setup-writer';
import { writeSheetProtection } from './protection-writer';
import { writeAutoFilter, writeMergedCells, writeSheetFormat, writeSheetProperties, writeView } from './sheet-property-writer';
import type { StyleWriter } from './style-writer';

/** A sheet in the file, and the same sheet now. */
export interface SheetWriting {
  readonly document: XmlDocument;
  /** What `now` is compared with: the sheet as it was opened, or as it was once the host had calculated it. */
  readonly before: Partial<IWorksheetData>;
  readonly now: Partial<IWorksheetData>;
  readonly comparison: Comparison;
  readonly stylesInFile: IWorkbookData['styles'];
  readonly stylesBefore: IWorkbookData['styles'];
  readonly stylesNow: IWorkbookData['styles'];
  readonly rulesBefore: FileRules;
  readonly rulesNow: readonly SheetRule[];
  readonly validationsBefore: readonly FileValidation[];
  readonly validationsNow: readonly SheetValidation[];
  readonly context: CellContext;
  readonly digit: number;
  /** The formats of the file by index. */
  readonly formats: readonly IStyleData[];
}

export interface WrittenSheet {
  readonly source: string;
  readonly isContentChanged: boolean;
  readonly isFormulaChanged: boolean;
}

/** Writes what changed into the sheet's part. */
export function writeWorksheet(sheet: SheetWriting, styles: StyleWriter): WrittenSheet {
  const { document, before, now } = sheet;
  const edits = new TextEdits();
  const canonicals = new Map<unknown, string>();
  const look = (style: Nullable<IStyleData>) => {
    const known = canonicals.get(style) ?? JSON.stringify(styles.canonical(style));
    canonicals.set(style, known);
    return known;
  };
  const sameStyle = (a: Nullable<IStyleData>, b: Nullable<IStyleData>) => look(a) === look(b);
  /** The file's own format where the id is one of the file's, else one derived from `base`. */
  const formatOf = (style: Nullable<IStyleData>, id: unknown, base: number): number => {
    const own = xfOfStyleId(id);
    if (own !== null && own < sheet.formats.length && sameStyle(sheet.stylesInFile[styleId(own)], style)) return own;
    return styles.cellFormat(base, style);
  };
  const lineFormat = (row: number, column: number): number => {
    const line = now.rowData?.[row]?.s ?? now.columnData?.[column]?.s;
    return line === null || line === undefined ? 0 : formatOf(styleData(line, sheet.stylesNow), line, 0);
  };

  const cells = changedCells({ before, now, stylesBefore: sheet.stylesBefore, stylesNow: sheet.stylesNow, comparison: sheet.comparison, sameStyle });
  const lineStyle = (style: Nullable<IStyleData | string>, base: number) => formatOf(styleData(style, sheet.stylesNow), style, base);
  writeCells(edits, document, {
    cells,
    rows: changedRows(before, now, lineStyle),
    context: sheet.context,
    lineFormat,
    formatOf: (row, column, { data, id }, base) => (id === undefined || id === null || id === '' ? lineFormat(row, column) : formatOf(data, id, base)),
    variantOf: (index, variant) => styles.variant(index, variant),
  });
  writeSheetFormat(edits, document, before, now, sheet.digit);
  writeColumns(edits, document, before, now, sheet.digit, lineStyle);
  writeMergedCells(edits, document, before.mergeData ?? [], now.mergeData ?? []);
  writeView(edits, document, before, now);
  const customBefore = customOf(before);
  const customNow = customOf(now);
  const properties = (data: Partial<IWorksheetData>, custom: Partial<WorksheetCustomData>) => ({ tabColor: data.tabColor, isFitToPage: custom.pageSetup?.isFitToPage ?? false });
  writeSheetProperties(edits, document, properties(before, customBefore), properties(now, customNow));
  writeSheetProtection(edits, document, customBefore.protection, customNow.protection);
  writeAutoFilter(edits, document, customBefore.autoFilter ?? null, customNow.autoFilter ?? null, styles);
  writePageSetup(edits, document, customBefore.pageSetup ?? {}, customNow.pageSetup ?? {});
  writeConditionalFormats(edits, document, sheet.rulesBefore, sheet.rulesNow, styles);
  writeDataValidations(edits, document, sheet.validationsBefore, sheet.validationsNow);
  widenDimension(edits, document, cells);

  const changes = [...cells.values()].flatMap((row) => [...row.values()]);
  return {
    source: edits.apply(document.source),
    isContentChanged: changes.some((change) => change.isContentChanged),
    isFormulaChanged: changes.some((change) => change.isFormulaChanged),
  };
}

/** What the host keeps in `custom`, in the form of WorksheetCustomData as far as it is there. */
export function customOf(sheet: Partial<IWorksheetData>): Partial<WorksheetCustomData> {
  return (sheet.custom ?? {}) as Partial<WorksheetCustomData>;
}

function widenDimension(edits: TextEdits, document: XmlDocument, cells: CellChanges): void {
  const element = child(document.root, 'dimension');
  const range = parseRange(element?.attributes.ref ?? '');
  if (!element || !range || cells.size === 0) return;
  const rows = [...cells.keys()];
  const columns = [...cells.values()].flatMap((row) => [...row.keys()]);
  const widened = {
    startRow: Math.min(range.startRow, ...rows.slice(0, 1)),
    startColumn: columns.reduce((least, column) => Math.min(least, column), range.startColumn),
    endRow: Math.max(range.endRow, ...rows.slice(-1)),
    endColumn: columns.reduce((most, column) => Math.max(most, column), range.endColumn),
  };
  if (rangeName(widened) !== rangeName(range)) {
    const isCell = widened.startRow === widened.endRow && widened.startColumn === widened.endColumn;
    setAttributes(edits, document, element, { ref: isCell ? cellName(widened.startRow, widened.startColumn) : rangeName(widened) });
  }
}
