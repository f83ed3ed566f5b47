import { BooleanNumber, LocaleType, type IColumnData, type IRowData, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { CONDITIONAL_FORMATS, type SheetRule } from '../conditional-format-model';
import type { WorkbookCustomData, WorksheetCustomData } from '../custom-data';
import { DATA_VALIDATIONS, type SheetValidation } from '../data-validation-model';
import { DEFINED_NAMES } from '../defined-name-model';
import type { Loss, LossKind } from '../losses';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { child, descendants, flag, type XmlElement } from '../xml/xml-tree';
import type { CellContext } from './cells';
import { readCharts, type FileChart } from './charts';
import { readComments } from './comments';
import { readCustomXml } from './custom-xml';
import { readColours, type Colours } from './colours';
import { readConditionalFormats, type FileRules } from './conditional-formats';
import { readDataValidations, type FileValidation } from './data-validations';
import { readDocumentProperties } from './document-properties';
import { readDefinedNames, type FileName } from './defined-names';
import { readPageSetup } from './page-setup';
import { readSheetProtection } from './protection';
import { readSettings } from './settings';
import { readSharedStrings } from './shared-strings';
import { readHyperlinks } from './sheet-neighbours';
import { readTables } from './tables';
import { digitPixels } from './sizes';
import { readStyleNames } from './style-names';
import { readStyles, styleId, xfOfStyleId, type WorkbookStyles } from './styles';
import { readWorkbookPart, worksheetId, type SheetEntry, type WorkbookPart } from './workbook-part';
import { readWorksheet, type ReadWorksheet, type WorksheetSnapshot } from './worksheet';

/** Cells that a workbook may have here; more would make Univer's model unusable. */
const CELL_LIMIT = 2_000_000;

/** A package read: the snapshot for Univer, and for saving the file's side of everything in it. */
export interface ReadPackage {
  readonly parts: WorkbookPackage;
  readonly workbook: WorkbookPart;
  readonly styles: WorkbookStyles;
  readonly colours: Colours;
  readonly cells: CellContext;
  /** Pixels of a digit in the default font. */
  readonly digit: number;
  readonly data: IWorkbookData;
  readonly sheets: ReadonlyMap<string, ReadSheet>;
  readonly names: readonly FileName[];
  readonly losses: readonly Loss[];
}

/** One worksheet: where it is in the file, and its rules. */
export interface ReadSheet {
  readonly id: string;
  readonly entry: SheetEntry;
  readonly worksheet: ReadWorksheet;
  readonly rules: FileRules;
  readonly validations: readonly FileValidation[];
  readonly charts: readonly FileChart[];
  readonly custom: WorksheetCustomData;
}

/** Reads a whole package. Throws where a part that it needs is missing or no XML: the file is then corrupt. */
export function readPackage(parts: WorkbookPackage, fileName: string): ReadPackage | 'not-a-workbook' | 'no-worksheet' | 'too-large' {
  const workbook = readWorkbookPart(parts);
  if (!workbook) return 'not-a-workbook';
  const entries = workbook.sheets.filter((sheet) => sheet.kind === 'worksheet');
  if (entries.length === 0) return 'no-worksheet';

  const stylesRoot = workbook.stylesPart === undefined ? undefined : parts.xml(workbook.stylesPart)?.root;
  const colours = readColours(parts, workbook.themePart, stylesRoot);
  const styles = readStyles(stylesRoot, colours);
  const digit = digitPixels(styles.cellFormats[0]?.ff ?? '', styles.cellFormats[0]?.fs);
  const strings = readSharedStrings(workbook.stringsPart === undefined ? undefined : parts.text(workbook.stringsPart));
  const quoted = formatsWith(stylesRoot, (xf) => flag(xf, 'quotePrefix'));
  const unlocked = formatsWith(stylesRoot, (xf) => !flag(child(xf, 'protection'), 'locked', true));

  const styleNames = readStyleNames(stylesRoot);

  const cells: CellContext = { strings, date1904: workbook.date1904, isQuoted: (xf) => quoted.has(xf), isLocked: (xf) => !unlocked.has(xf), styleName: (xf) => styleNames[xf] ?? null };
  const sheets = new Map<string, ReadSheet>();
  let cellLimit = CELL_LIMIT;
  for (const entry of entries) {
    const source = parts.text(entry.part);
    if (source === undefined) throw new Error(`the package has no part ${entry.part}`);
    const worksheet = readWorksheet(source, { cells, colours, digit, cellLimit });
    if (worksheet === 'too-large') return 'too-large';
    cellLimit -= worksheet.cellCount;
    sheets.set(worksheetId(entry), readSheet(parts, workbook, entry, worksheet, styles, colours));
  }
  const names = readDefinedNames(workbook);
  return {
    parts,
    workbook,
    styles,
    colours,
    cells,
    digit,
    data: toWorkbookData(fileName, workbook, styles, sheets, names, {
      digitPixels: digit,
      settings: readSettings(parts),
      properties: readDocumentProperties(parts),
      customXml: readCustomXml(parts, workbook.part).map(({ id, xml }) => ({ id, xml })),
    }),
    sheets,
    names,
    losses: findLosses(parts, workbook, styles, sheets),
  };
}

function readSheet(
  parts: WorkbookPackage,
  workbook: WorkbookPart,
  entry: SheetEntry,
  worksheet: ReadWorksheet,
  styles: WorkbookStyles,
  colours: Colours,
): ReadSheet {
  const { root } = worksheet.document;
  const index = workbook.sheets.indexOf(entry);
  const charts = readCharts(parts, entry.part);
  return {
    id: worksheetId(entry),
    entry,
    worksheet,
    rules: readConditionalFormats(root, entry.sheetId, styles.differences, colours),
    validations: readDataValidations(root, entry.sheetId),
    charts,
    custom: {
      protection: readSheetProtection(root),
      autoFilter: worksheet.autoFilter,
      visibility: entry.state,
      pageSetup: readPageSetup(root, workbook.names.filter((name) => name.sheetIndex === index)),
      tables: readTables(parts, entry.part),
      charts: charts.map(({ chart }) => chart),
      hyperlinks: readHyperlinks(parts, entry.part, root),
      outline: worksheet.outline,
      comments: readComments(parts, entry.part),
      showHeadings: flag(child(child(root, 'sheetViews'), 'sheetView'), 'showRowColHeaders', true),
    },
  };
}

function toWorkbookData(
  fileName: string,
  workbook: WorkbookPart,
  styles: WorkbookStyles,
  sheets: ReadonlyMap<string, ReadSheet>,
  names: readonly FileName[],
  others: Pick<WorkbookCustomData, 'digitPixels' | 'settings' | 'properties' | 'customXml'>,
): IWorkbookData {
  const rules: Record<string, SheetRule[]> = {};
  const validations: Record<string, SheetValidation[]> = {};
  const worksheets: Record<string, Partial<IWorksheetData> & WorksheetSnapshot> = {};
  for (const sheet of sheets.values()) {
    const inOrder = [...sheet.rules.rules].sort((a, b) => a.priority - b.priority);
    rules[sheet.id] = inOrder.flatMap(({ rule }) => (rule ? [rule] : []));
    validations[sheet.id] = sheet.validations.map(({ validation }) => validation);
    worksheets[sheet.id] = {
      id: sheet.id,
      name: sheet.entry.name,
      hidden: sheet.entry.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...sheet.worksheet.data,
      custom: { ...sheet.custom },
    };
  }
  const active = workbook.sheets[workbook.activeTab];
  const custom: WorkbookCustomData = {
    date1904: workbook.date1904,
    protection: workbook.protection,
    calculationMode: workbook.calculationMode,
    activeSheet: active?.kind === 'worksheet' ? worksheetId(active) : null,
    ...others,
  };
  const resource = (name: string, value: unknown) => ({ name, data: JSON.stringify(value) });
  return {
    id: 'workbook',
    name: fileName,
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: styleTable(styles.cellFormats, worksheets),
    sheetOrder: [...sheets.keys()],
    sheets: worksheets,
    resources: [
      resource(CONDITIONAL_FORMATS, rules),
      resource(DATA_VALIDATIONS, validations),
      resource(DEFINED_NAMES, Object.fromEntries(names.flatMap(({ name }) => (name ? [[name.id, name]] : [])))),
    ],
    custom: { ...custom },
  };
}

/**
 * Univer lays a cell's style over its column's and row's, a file does not: what some column or row sets,
 * the cells' formats must set as well, if only to "none".
 */
function styleTable(formats: readonly IStyleData[], worksheets: Readonly<Record<string, WorksheetSnapshot>>): Record<string, IStyleData> {
  const used = new Set<unknown>();
  for (const { rowData, columnData } of Object.values(worksheets)) {
    // Univer's arrays by number are plain objects.
    const lines = [...Object.values(rowData as Record<number, IRowData>), ...Object.values(columnData as Record<number, IColumnData>)];
    for (const line of lines) if (line.s !== undefined) used.add(line.s);
  }
  const keys = new Set([...used].flatMap((style) => Object.keys(formats[xfOfStyleId(style) ?? 0] ?? {})));
  const blank: Record<string, unknown> = {};
  for (const key of keys) blank[key] = key in OFF ? OFF[key] : null;
  return Object.fromEntries(formats.map((format, index) => [styleId(index), { ...blank, ...format }]));
}

/** "None" for the keys of Univer's style that cannot be null. */
const OFF: Readonly<Record<string, unknown>> = {
  bl: BooleanNumber.FALSE,
  it: BooleanNumber.FALSE,
  ul: { s: BooleanNumber.FALSE },
  st: { s: BooleanNumber.FALSE },
};

function formatsWith(stylesRoot: XmlElement | undefined, hasIt: (xf: XmlElement) => boolean): Set<number> {
  const xfs = child(stylesRoot, 'cellXfs')?.children ?? [];
  return new Set(xfs.flatMap((xf, index) => (hasIt(xf) ? [index] : [])));
}

function findLosses(parts: WorkbookPackage, workbook: WorkbookPart, styles: WorkbookStyles, sheets: ReadonlyMap<string, ReadSheet>): Loss[] {
  const losses: Loss[] = [];
  const add = (kind: LossKind, sheet: string | null, count: number) => {
    if (count > 0) losses.push({ kind, sheet, count });
  };
  const related = (type: string) => workbook.relationships.filter((relationship) => relationship.type === type).length;
  add('date-1904', null, workbook.date1904 ? 1 : 0);
  add('macros', null, related('vbaProject'));
  add('external-links', null, related('externalLink'));
  add('pattern-fill', null, styles.approximatedFills);
  for (const sheet of workbook.sheets) if (sheet.kind !== 'worksheet') add(sheet.kind, sheet.name, 1);
  for (const { entry, worksheet, rules, custom } of sheets.values()) {
    const { root } = worksheet.document;
    const besides = relationshipsOf(parts, entry.part);
    const beside = (type: string) => besides.filter((relationship) => relationship.type === type).length;
    add('drawing', entry.name, beside('drawing'));
    add('comments', entry.name, beside('comments') + beside('threadedComment'));
    add('pivot-table', entry.name, beside('pivotTable'));
    add('table-style', entry.name, custom.tables.length);
    add('sparklines', entry.name, descendants(root, 'x14:sparklineGroup').length);
    const twins = new Set(rules.rules.map((rule) => rule.extensionId));
    const onlyNewer = rules.extensions.filter((extension) => extension.id === null || !twins.has(extension.id)).length;
    add('conditional-format', entry.name, rules.rules.filter(({ rule }) => !rule).length + onlyNewer);
    add('filter', entry.name, custom.autoFilter ? 1 : 0);
    add('rich-text', entry.name, worksheet.richTexts);
    add('array-formula', entry.name, worksheet.arrayFormulas);
    add('data-table', entry.name, worksheet.dataTables);
  }
  return losses;
}
