import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { CONDITIONAL_FORMATS, type SheetRule } from './conditional-format-model';
import { DEFINED_NAMES, type SheetName } from './defined-name-model';
import type { OpenedWorkbook } from './open-workbook';
import { addPart, freeName, removeRelationship } from './package/package-registry';
import { WorkbookPackage } from './package/workbook-package';
import { readPackage, type ReadPackage } from './read/read-package';
import { readWorksheet } from './read/worksheet';
import { TextEdits } from './xml/text-edits';
import { child, parseXml } from './xml/xml-tree';
import { renameReferences } from './write/renamed-references';
import { planSheets } from './write/sheet-plan';
import { MINIMAL_STYLES, StyleWriter } from './write/style-writer';
import { writeWorkbookPart } from './write/workbook-writer';
import { writeWorksheet, type SheetWriting, type WrittenSheet } from './write/worksheet-writer';

const EMPTY_WORKSHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/**
 * The workbook's bytes with everything that differs between the file and `now` put into its parts, and every other
 * part byte for byte as it was. Without any difference these are the bytes that were opened.
 * Throws where `opened.original` cannot be read any more, which opening had ruled out.
 */
export function saveWorkbook(opened: OpenedWorkbook, now: IWorkbookData): Promise<Uint8Array> {
  return Promise.resolve(save(opened.original, now));
}

function save(original: Uint8Array, now: IWorkbookData): Uint8Array {
  const parts = WorkbookPackage.unpack(original, Infinity);
  if (parts === 'too-large') throw new Error('a package cannot be larger than without limit');
  // Univer changes the snapshot that it was given in place, so what was opened is read once more.
  const read = readPackage(parts, now.name);
  if (typeof read === 'string') throw new Error(`the opened file is no workbook any more: ${read}`);

  const plan = planSheets(read, now);
  const stylesPart = read.workbook.stylesPart ?? addStyles(read);
  const styles = new StyleWriter(parts, stylesPart, read.styles.cellFormats);
  const written = plan.tabs.flatMap((tab) => (tab.id !== null && tab.entry ? [writeExisting(read, tab.id, now, styles)] : []));
  const newRelationships = new Map<string, string>();
  for (const { id, entry } of plan.tabs) {
    if (id === null || entry) continue;
    const { result, relationship } = addSheet(read, id, now, styles);
    written.push(result);
    newRelationships.set(id, relationship);
  }
  styles.commit();
  for (const entry of plan.deleted) removeRelationship(parts, read.workbook.part, entry.relationshipId);
  renameReferences(parts, plan.renames);

  const isFormulaChanged = plan.deleted.length > 0 || written.some((sheet) => sheet.isFormulaChanged);
  if (isFormulaChanged) removeCalculationChain(read);
  const hasFormulas = isFormulaChanged || Object.values(now.sheets).some(holdsFormulas);
  const names = resourceOf<Record<string, SheetName>>(now, DEFINED_NAMES);
  const workbookXml = writeWorkbookPart({
    read,
    plan,
    newRelationships,
    names: names && Object.values(names),
    builtInNames: [],
    mustRecalculate: hasFormulas && (isFormulaChanged || written.some((sheet) => sheet.isContentChanged)),
  });
  parts.setText(read.workbook.part, workbookXml);
  if (plan.isChanged) forgetTitles(parts);
  return parts.isChanged ? parts.pack() : original;
}

function writeExisting(read: ReadPackage, id: string, now: IWorkbookData, styles: StyleWriter): WrittenSheet {
  const sheet = read.sheets.get(id);
  if (!sheet) throw new Error(`no such sheet in the file: ${id}`);
  const file = { document: sheet.worksheet.document, before: read.data.sheets[id] ?? {}, rulesBefore: sheet.rules };
  const result = writeWorksheet({ ...common(read, id, now), ...file }, styles);
  read.parts.setText(sheet.entry.part, result.source);
  return result;
}

function addSheet(read: ReadPackage, id: string, now: IWorkbookData, styles: StyleWriter): { result: WrittenSheet; relationship: string } {
  const writing = common(read, id, now);
  const empty = readWorksheet(EMPTY_WORKSHEET, { cells: writing.context, colours: read.colours, digit: read.digit, cellLimit: Infinity });
  if (empty === 'too-large') throw new Error('an empty sheet has no cells');
  const before: Partial<IWorksheetData> = empty.data;
  const result = writeWorksheet({ ...writing, document: empty.document, before, rulesBefore: { rules: [], extensions: [] } }, styles);
  const folder = read.workbook.part.slice(0, read.workbook.part.lastIndexOf('/') + 1);
  const name = freeName(`${folder}worksheets/sheet`, '.xml', (candidate) => read.parts.has(candidate));
  return { result, relationship: addPart(read.parts, read.workbook.part, 'worksheet', name, result.source) };
}

function common(read: ReadPackage, id: string, now: IWorkbookData): Omit<SheetWriting, 'document' | 'before' | 'rulesBefore'> {
  const rules = resourceOf<Record<string, readonly SheetRule[]>>(now, CONDITIONAL_FORMATS);
  const unchanged = [...(read.sheets.get(id)?.rules.rules ?? [])].sort((a, b) => a.priority - b.priority).flatMap(({ rule }) => (rule ? [rule] : []));
  return {
    now: now.sheets[id] ?? {},
    stylesBefore: read.data.styles,
    stylesNow: now.styles,
    rulesNow: rules ? (rules[id] ?? []) : unchanged,
    context: read.cells,
    digit: read.digit,
    formats: read.styles.cellFormats,
  };
}

/** A plugin's resource; null where the snapshot was taken without the plugin: then nothing of it has changed. */
function resourceOf<Data>(now: IWorkbookData, name: string): Data | null {
  const json = now.resources?.find((resource) => resource.name === name)?.data;
  // The plugin wrote the JSON from its own model.
  return json === undefined || json === '' ? null : (JSON.parse(json) as Data);
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
