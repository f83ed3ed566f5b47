import { formulaToFile, renamedSheetFormula } from '../cells/formula-text';
import type { WorkbookCustomData, WorkbookProtection } from '../custom-data';
import { WHOLE_WORKBOOK, type SheetName } from '../defined-name-model';
import type { FileName } from '../read/defined-names';
import type { ReadPackage } from '../read/read-package';
import { insertInOrder, openingTag, setAttributes, sourceOf, WORKBOOK_ORDER } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { attributesXml, escapeXml } from '../xml/xml-text';
import { child, numberOf, parseXml, type XmlDocument } from '../xml/xml-tree';
import { writeWorkbookProtection } from './protection-writer';
import type { SheetPlan } from './sheet-plan';

export interface WorkbookWriting {
  readonly read: ReadPackage;
  readonly plan: SheetPlan;
  /** Relationship ids of the new sheets, by Univer's id. */
  readonly newRelationships: ReadonlyMap<string, string>;
  /** Null where the snapshot says nothing of names: then they stay. */
  readonly names: readonly SheetName[] | null;
  /** Built-in names that saving wants to be set (text) or gone (null), by name and Univer's sheet id. */
  readonly builtInNames: readonly { readonly name: string; readonly sheetId: string; readonly text: string | null }[];
  /** Null where the snapshot says nothing of it: then it stays. */
  readonly calculationMode: WorkbookCustomData['calculationMode'] | null;
  readonly mustRecalculate: boolean;
  /** Undefined where the snapshot says nothing of it: then it stays. */
  readonly protection: WorkbookProtection | undefined;
}

/** Writes what changed into the workbook part: tabs, names, views, and the wish to be recalculated. */
export function writeWorkbookPart(writing: WorkbookWriting): string {
  const { read, plan } = writing;
  const document = parseXml(read.parts.text(read.workbook.part) ?? '');
  const edits = new TextEdits();
  if (plan.isChanged) {
    writeTabs(edits, document, writing);
    writeBookView(edits, document, writing);
  }
  writeNames(edits, document, writing);
  writeCalculation(edits, document, writing);
  writeWorkbookProtection(edits, document, read.workbook.protection, writing.protection);
  return edits.apply(document.source);
}

function writeCalculation(edits: TextEdits, document: XmlDocument, { read, calculationMode, mustRecalculate }: WorkbookWriting): void {
  const isOtherMode = calculationMode !== null && calculationMode !== read.workbook.calculationMode;
  const changes = {
    ...(isOtherMode && { calcMode: calculationMode === 'auto' ? null : calculationMode }),
    ...(mustRecalculate && { fullCalcOnLoad: '1' }),
  };
  if (Object.keys(changes).length === 0) return;
  const element = child(document.root, 'calcPr');
  if (element) setAttributes(edits, document, element, changes);
  else insertInOrder(edits, document, WORKBOOK_ORDER, 'calcPr', `<calcPr${attributesXml({ calcId: '191029', ...changes })}/>`);
}

function writeTabs(edits: TextEdits, document: XmlDocument, { read, plan, newRelationships }: WorkbookWriting): void {
  const sheets = child(document.root, 'sheets');
  const [first] = sheets?.children ?? [];
  const idAttribute = Object.keys(first?.attributes ?? {}).find((name) => name.endsWith(":id")) ?? 'r:id';
  let nextSheetId = read.workbook.sheets.reduce((last, sheet) => Math.max(last, Number(sheet.sheetId) || 0), 0) + 1;
  const xml = plan.tabs.map((tab) => {
    const state = tab.state === 'visible' ? null : tab.state;
    const entry = sheets?.children[read.workbook.sheets.findIndex((candidate) => candidate === tab.entry)];
    if (entry) return openingTag(document, entry, { name: tab.name, state: tab.entry?.state === tab.state ? (entry.attributes.state ?? null) : state }).replace(/\s*\/?>$/, '/>');
    return `<${document.prefix}sheet${attributesXml({ name: tab.name, sheetId: nextSheetId++, state, [idAttribute]: newRelationships.get(tab.id ?? '') })}/>`;
  });
  if (sheets) edits.replace(sheets.contentStart, sheets.contentEnd, xml.join(''));
}

/** The tab in front and the first one in view are counted by place. */
function writeBookView(edits: TextEdits, document: XmlDocument, writing: WorkbookWriting): void {
  for (const view of child(document.root, 'bookViews')?.children ?? []) {
    const moved = (name: string) => {
      const index = numberOf(view, name);
      if (index === null) return {};
      const place = newIndex(writing, index);
      const visible = writing.plan.tabs.findIndex((tab) => tab.state === 'visible');
      return { [name]: String(place ?? Math.max(0, visible)) };
    };
    setAttributes(edits, document, view, { ...moved('activeTab'), ...moved('firstSheet') });
  }
}

function writeNames(edits: TextEdits, document: XmlDocument, writing: WorkbookWriting): void {
  const { read, plan, names, builtInNames } = writing;
  const element = child(document.root, 'definedNames');
  const byId = new Map(names?.map((name) => [name.id, name]));
  const pieces: string[] = [];
  const old = (element?.children ?? []).map((node) => sourceOf(document, node));
  for (const file of read.names) {
    const node = element?.children.find((candidate) => candidate.start === file.entry.element.start);
    const sheetIndex = file.entry.sheetIndex;
    const place = sheetIndex === null ? null : newIndex(writing, sheetIndex);
    const isGone = (sheetIndex !== null && place === null) || (file.name !== null && names !== null && !byId.has(file.name.id));
    const override = builtInNames.find((wanted) => wanted.name.toLowerCase() === file.entry.name.toLowerCase() && wanted.sheetId === sheetIdAt(writing, sheetIndex));
    if (isGone || !node || override) continue;
    const now = file.name ? byId.get(file.name.id) : undefined;
    const text = nameText(file, now, plan.renames);
    const scope = now && now.localSheetId !== file.name?.localSheetId ? scopeIndex(writing, now.localSheetId) : place;
    const attributes = { name: now?.name ?? file.entry.name, localSheetId: scope === null ? null : String(scope), hidden: hiddenAttribute(file, now, node.attributes.hidden), comment: commentAttribute(file, now) };
    const tag = openingTag(document, node, attributes).replace(/\s*\/>$/, '>');
    pieces.push(`${tag}${text === file.entry.text ? document.source.slice(node.contentStart, node.contentEnd) : escapeXml(text)}</${document.prefix}definedName>`);
  }
  for (const name of names ?? []) {
    if (read.names.some((file) => file.name?.id === name.id)) continue;
    const attributes = { name: name.name, comment: name.comment === '' ? null : name.comment, localSheetId: scopeIndex(writing, name.localSheetId), hidden: name.hidden ? 1 : null };
    pieces.push(`<${document.prefix}definedName${attributesXml(attributes)}>${escapeXml(toFile(name.formulaOrRefString))}</${document.prefix}definedName>`);
  }
  for (const wanted of builtInNames) {
    if (wanted.text === null) continue;
    const attributes = { name: wanted.name, localSheetId: scopeIndex(writing, wanted.sheetId), hidden: wanted.name.endsWith('_FilterDatabase') ? 1 : null };
    pieces.push(`<${document.prefix}definedName${attributesXml(attributes)}>${escapeXml(wanted.text)}</${document.prefix}definedName>`);
  }
  if (pieces.join('') === old.join('')) return;
  if (element) edits.remove(element.start, element.end);
  if (pieces.length > 0) insertInOrder(edits, document, WORKBOOK_ORDER, 'definedNames', `<definedNames>${pieces.join('')}</definedNames>`);
}

/** A name's text: as it is now where the host changed it, else as in the file with the sheets' new names. */
function nameText(file: FileName, now: SheetName | undefined, renames: SheetPlan['renames']): string {
  if (now && now.formulaOrRefString !== file.name?.formulaOrRefString) return toFile(now.formulaOrRefString);
  let text = file.entry.text;
  for (const [from, to] of renames) text = renamedSheetFormula(text, from, to);
  return text;
}

function commentAttribute(file: FileName, now: SheetName | undefined): string | null {
  const comment = (now ? now.comment : file.entry.comment) ?? '';
  return comment === '' ? null : comment;
}

function hiddenAttribute(file: FileName, now: SheetName | undefined, old: string | undefined): string | null {
  if (!now || (now.hidden ?? false) === file.entry.isHidden) return old ?? null;
  return now.hidden ? '1' : null;
}

function toFile(text: string): string {
  return text.startsWith('=') ? formulaToFile(text) : text;
}

/** The place of a tab after saving, by its place in the file; null where it is gone. */
function newIndex({ read, plan }: WorkbookWriting, index: number): number | null {
  const entry = read.workbook.sheets[index];
  const place = plan.tabs.findIndex((tab) => tab.entry !== null && tab.entry === entry);
  return place === -1 ? null : place;
}

function sheetIdAt({ plan, read }: WorkbookWriting, index: number | null): string | null {
  const entry = index === null ? undefined : read.workbook.sheets[index];
  return plan.tabs.find((tab) => tab.entry === entry)?.id ?? null;
}

function scopeIndex({ plan }: WorkbookWriting, sheetId: string | undefined): number | null {
  if (sheetId === undefined || sheetId === '' || sheetId === WHOLE_WORKBOOK) return null;
  const place = plan.tabs.findIndex((tab) => tab.id === sheetId);
  return place === -1 ? null : place;
}
