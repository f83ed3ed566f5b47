import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { SheetTable, WorkbookCustomData } from './custom-data';
import { CONDITIONAL_FORMATS, type SheetRule } from './conditional-format-model';
import { DATA_VALIDATIONS, type SheetValidation } from './data-validation-model';
import { DEFINED_NAMES, type SheetName } from './defined-name-model';
import type { OpenedWorkbook } from './open-workbook';
import { addPart, freeName, removeRelationship } from './package/package-registry';
import { WorkbookPackage } from './package/workbook-package';
import { readPackage, type ReadPackage } from './read/read-package';
import { readWorksheet } from './read/worksheet';
import { TextEdits } from './xml/text-edits';
import { child, parseXml } from './xml/xml-tree';
import { renameReferences } from './write/renamed-references';
import { printNames } from './write/page-setup-writer';
import { writeCharts } from './write/chart-writer';
import { writeComments } from './write/comment-writer';
import { writeCustomXml } from './write/custom-xml-writer';
import { writeDocumentProperties } from './write/document-properties-writer';
import { planSheets } from './write/sheet-plan';
import { writeSettings } from './write/settings-writer';
import { MINIMAL_STYLES, StyleWriter } from './write/style-writer';
import { writeHyperlinks } from './write/hyperlink-writer';
import { writeTables } from './write/table-writer';
import { writeWorkbookPart } from './write/workbook-writer';
import { customOf, writeWorksheet, type SheetWriting, type WrittenSheet } from './write/worksheet-writer';

const EMPTY_WORKSHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/**
 * The workbook's bytes with everything that the host changed put into its parts, and every other part byte for byte as
 * it was. Without any change these are the bytes that were opened. `now` is the host's snapshot. `settled` is the one that the
 * host took once the opened workbook had been calculated and before anything was edited: with it, results that the
 * host's engine has only calculated otherwise than the program that wrote the file stay as the file has them.
 * Throws where `opened.original` cannot be read any more, which opening had ruled out.
 */
export function saveWorkbook(opened: OpenedWorkbook, now: IWorkbookData, settled?: IWorkbookData): Promise<Uint8Array> {
  return Promise.resolve(save(opened.original, now, settled));
}

function save(original: Uint8Array, now: IWorkbookData, settled: IWorkbookData | undefined): Uint8Array {
  const parts = WorkbookPackage.unpack(original, Infinity);
  if (parts === 'too-large') throw new Error('a package cannot be larger than without limit');
  // Univer changes the snapshot that it was given in place, so what was opened is read once more.
  const read = readPackage(parts, now.name);
  if (typeof read === 'string') throw new Error(`the opened file is no workbook any more: ${read}`);
  const before = settled ?? read.data;

  const plan = planSheets(read, now);
  const stylesPart = read.workbook.stylesPart ?? addStyles(read);
  const styles = new StyleWriter(parts, stylesPart, read.styles.cellFormats);
  const written = plan.tabs.flatMap((tab) => (tab.id !== null && tab.entry ? [writeExisting(read, tab.id, before, now, styles)] : []));
  const newRelationships = new Map<string, string>();
  const sheetParts = new Map(plan.tabs.flatMap(({ id, entry }) => (id !== null && entry ? [[id, entry.part] as const] : [])));
  for (const { id, entry } of plan.tabs) {
    if (id === null || entry) continue;
    const { result, part, relationship } = addSheet(read, id, before, now, styles);
    written.push(result);
    sheetParts.set(id, part);
    newRelationships.set(id, relationship);
  }
  styles.commit();
  for (const entry of plan.deleted) removeRelationship(parts, read.workbook.part, entry.relationshipId);
  renameReferences(parts, plan.renames);
  for (const [id, sheetPart] of sheetParts) {
    const { charts, comments } = customOf(now.sheets[id] ?? {});
    const inFile = read.sheets.get(id)?.custom.comments;
    writeHyperlinks(parts, sheetPart, customOf(before.sheets[id] ?? {}).hyperlinks ?? [], customOf(now.sheets[id] ?? {}).hyperlinks ?? []);
    if (inFile) writeComments(parts, sheetPart, inFile, comments);
    if (charts) writeCharts({ parts, sheetPart, before: read.sheets.get(id)?.charts ?? [], now: charts }, now);
  }

  const isFormulaChanged = plan.deleted.length > 0 || written.some((sheet) => sheet.isFormulaChanged);
  if (isFormulaChanged) removeCalculationChain(read);
  const hasFormulas = isFormulaChanged || Object.values(now.sheets).some(holdsFormulas);
  const custom = now.custom as Partial<WorkbookCustomData> | undefined;
  const names = resourceOf(now, DEFINED_NAMES) as Record<string, SheetName> | null;
  const workbookXml = writeWorkbookPart({
    read,
    plan,
    newRelationships,
    names: names && Object.values(names),
    builtInNames: builtInNames(before, now),
    calculationMode: custom?.calculationMode ?? null,
    protection: custom?.protection,
    mustRecalculate: hasFormulas && (isFormulaChanged || written.some((sheet) => sheet.isContentChanged)),
  });
  parts.setText(read.workbook.part, workbookXml);
  writeCustomXml(parts, read.workbook.part, custom?.customXml);
  writeSettings(parts, custom?.settings);
  if (plan.isChanged) forgetTitles(parts);
  writeDocumentProperties(parts, custom?.properties);
  return parts.isChanged ? parts.pack() : original;
}

/** Print areas, print titles and filters are names of the workbook as well. */
function builtInNames(before: IWorkbookData, now: IWorkbookData): { name: string; sheetId: string; text: string | null }[] {
  return now.sheetOrder.flatMap((sheetId) => {
    const sheet = now.sheets[sheetId] ?? {};
    const [was, is] = [customOf(before.sheets[sheetId] ?? {}), customOf(sheet)];
    const names = printNames(was.pageSetup ?? {}, is.pageSetup ?? {}, sheet.name ?? '');
    const isFilterGone = was.autoFilter?.range !== is.autoFilter?.range;
    // Excel makes the filter's name again by itself.
    return [...names, ...(isFilterGone ? [{ name: '_xlnm._FilterDatabase', text: null }] : [])].map((name) => ({ ...name, sheetId }));
  });
}

function writeExisting(read: ReadPackage, id: string, before: IWorkbookData, now: IWorkbookData, styles: StyleWriter): WrittenSheet {
  const sheet = read.sheets.get(id);
  if (!sheet) throw new Error(`no such sheet in the file: ${id}`);
  const file = { document: sheet.worksheet.document, rulesBefore: sheet.rules, validationsBefore: sheet.validations };
  const result = writeWorksheet({ ...common(read, id, before, now), ...file, before: before.sheets[id] ?? {} }, styles);
  read.parts.setText(sheet.entry.part, result.source);
  writeTables(read.parts, sheet.entry.part, tablesOf(before, id), tablesOf(now, id), now.sheets[id] ?? {}, styles);
  return result;
}

function addSheet(read: ReadPackage, id: string, before: IWorkbookData, now: IWorkbookData, styles: StyleWriter): { result: WrittenSheet; part: string; relationship: string } {
  const writing = common(read, id, before, now);
  const empty = readWorksheet(EMPTY_WORKSHEET, { cells: writing.context, colours: read.colours, digit: read.digit, cellLimit: Infinity });
  if (empty === 'too-large') throw new Error('an empty sheet has no cells');
  const file = { document: empty.document, rulesBefore: { rules: [], extensions: [] }, validationsBefore: [] };
  const result = writeWorksheet({ ...writing, ...file, before: empty.data }, styles);
  const folder = read.workbook.part.slice(0, read.workbook.part.lastIndexOf('/') + 1);
  const name = freeName(`${folder}worksheets/sheet`, '.xml', (candidate) => read.parts.has(candidate));
  const relationship = addPart(read.parts, read.workbook.part, 'worksheet', name, result.source);
  writeTables(read.parts, name, [], tablesOf(now, id), now.sheets[id] ?? {}, styles);
  return { result, part: name, relationship };
}

function tablesOf(data: IWorkbookData, sheetId: string): readonly SheetTable[] {
  return customOf(data.sheets[sheetId] ?? {}).tables ?? [];
}

function common(
  read: ReadPackage,
  id: string,
  before: IWorkbookData,
  now: IWorkbookData,
): Omit<SheetWriting, 'document' | 'before' | 'rulesBefore' | 'validationsBefore'> {
  const sheet = read.sheets.get(id);
  const rules = resourceOf(now, CONDITIONAL_FORMATS) as Record<string, readonly SheetRule[]> | null;
  const validations = resourceOf(now, DATA_VALIDATIONS) as Record<string, readonly SheetValidation[]> | null;
  const rulesInFile = [...(sheet?.rules.rules ?? [])].sort((a, b) => a.priority - b.priority).flatMap(({ rule }) => (rule ? [rule] : []));
  return {
    now: now.sheets[id] ?? {},
    comparison: before === read.data ? 'file' : 'edits',
    stylesInFile: read.data.styles,
    stylesBefore: before.styles,
    stylesNow: now.styles,
    rulesNow: rules ? (rules[id] ?? []) : rulesInFile,
    validationsNow: validations ? (validations[id] ?? []) : (sheet?.validations.map(({ validation }) => validation) ?? []),
    context: read.cells,
    digit: read.digit,
    formats: read.styles.cellFormats,
  };
}

/** A plugin's resource; null where the snapshot was taken without the plugin: then nothing of it has changed. */
function resourceOf(now: IWorkbookData, name: string): unknown {
  const json = now.resources?.find((resource) => resource.name === name)?.data;
  return json === undefined || json === '' ? null : JSON.parse(json);
}

function addStyles(read: ReadPackage): string {
  const folder = read.workbook.part.slice(0, read.workbook.part.lastIndexOf('/') + 1);
  addPart(read.parts, read.workbook.part, 'styles', `${folder}styles.xml`, MINIMAL_STYLES);
  return `${folder}styles.xml`;
}

/** The order of calculation is a hint that Excel makes again; a wrong one counts as damage. */
function removeCalculationChain(read: ReadPackage): void {
  const chain = read.workbook.relationships.find((relationship) => relationship.type === 'calcChain');
  if (chain) removeRelationship(read.parts, read.workbook.part, chain.id);
}

function holdsFormulas(sheet: Partial<IWorksheetData>): boolean {
  return Object.values(sheet.cellData ?? {}).some((row) => Object.values(row as object).some((cell: { f?: unknown } | null) => typeof cell?.f === 'string'));
}

/** docProps/app.xml may list the tabs; the list is left out rather than wrong. */
function forgetTitles(parts: WorkbookPackage): void {
  const source = parts.text('docProps/app.xml');
  if (source === undefined) return;
  const document = parseXml(source);
  const edits = new TextEdits();
  for (const name of ['HeadingPairs', 'TitlesOfParts']) {
    const element = child(document.root, name);
    if (element) edits.remove(element.start, element.end);
  }
  parts.setText('docProps/app.xml', edits.apply(source));
}
