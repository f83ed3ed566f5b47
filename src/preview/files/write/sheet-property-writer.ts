import { BooleanNumber, type IRange, type IWorksheetData } from '@univerjs/core';
import { cellName, rangeName } from '../cells/cell-reference';
import type { WorksheetCustomData } from '../custom-data';
import { pixelsToWidth } from '../read/sizes';
import { insertBefore, insertInOrder, setAttributes, sourceOf, withPrefix, WORKSHEET_ORDER } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml } from '../xml/xml-text';
import { child, childrenNamed, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import { argb, hexColour } from './canonical-style';
import { outlineDepthChange } from './outline';
import { autoFilterXml } from './filter-xml';
import type { StyleWriter } from './style-writer';

/** Writes merged areas: those that stay keep their element and place. */
export function writeMergedCells(edits: TextEdits, document: XmlDocument, before: readonly IRange[], now: readonly IRange[]): void {
  const namesBefore = before.map(rangeName);
  const namesNow = now.map(rangeName);
  const added = namesNow.filter((name) => !namesBefore.includes(name));
  const removed = namesBefore.filter((name) => !namesNow.includes(name));
  if (added.length === 0 && removed.length === 0) return;
  const element = child(document.root, 'mergeCells');
  const kept = childrenNamed(element, 'mergeCell').filter((merge) => !removed.includes((merge.attributes.ref ?? '').replace(/\$/g, '')));
  const xml = [...kept.map((merge) => sourceOf(document, merge)), ...added.map((name) => `<mergeCell ref="${name}"/>`)];
  if (element) edits.remove(element.start, element.end);
  if (xml.length > 0) insertInOrder(edits, document, WORKSHEET_ORDER, 'mergeCells', `<mergeCells count="${xml.length}">${xml.join('')}</mergeCells>`);
}

/** Writes frozen panes, grid lines, headings and the reading direction. */
export function writeView(edits: TextEdits, document: XmlDocument, before: Partial<IWorksheetData>, now: Partial<IWorksheetData>): void {
  const pane = paneXml(now.freeze);
  const isPaneChanged = pane !== paneXml(before.freeze);
  const attributes: Record<string, string | null> = {};
  if (isOff(before.showGridlines) !== isOff(now.showGridlines)) attributes.showGridLines = isOff(now.showGridlines) ? '0' : null;
  if (showsHeadings(before) !== showsHeadings(now)) attributes.showRowColHeaders = showsHeadings(now) ? null : '0';
  if (isOn(before.rightToLeft) !== isOn(now.rightToLeft)) attributes.rightToLeft = isOn(now.rightToLeft) ? '1' : null;
  if (!isPaneChanged && Object.keys(attributes).length === 0) return;

  const views = child(document.root, 'sheetViews');
  const view = child(views, 'sheetView');
  if (!view) {
    const xml = `<sheetView${attributesXml({ ...attributes, workbookViewId: 0 })}>${pane}</sheetView>`;
    if (views) edits.remove(views.start, views.end);
    insertInOrder(edits, document, WORKSHEET_ORDER, 'sheetViews', `<sheetViews>${xml}</sheetViews>`);
    return;
  }
  if (isPaneChanged) {
    for (const old of view.children) if (old.name === 'pane' || old.name === 'selection') edits.remove(old.start, old.end);
    if (view.contentStart === view.end) {
      const opened = { ...attributes, topLeftCell: null };
      edits.replace(view.start, view.end, rewritten(document, view, opened, pane));
      return;
    }
    const next = view.children.find((old) => old.name !== 'pane' && old.name !== 'selection');
    if (pane !== '') insertBefore(edits, document, view, next, pane);
    attributes.topLeftCell = null;
  }
  setAttributes(edits, document, view, attributes);
}

/** Writes the tab's colour and whether the print is fitted to pages. */
export function writeSheetProperties(edits: TextEdits, document: XmlDocument, before: SheetProperties, now: SheetProperties): void {
  const colour = hexColour(now.tabColor);
  const isColourChanged = colour !== hexColour(before.tabColor);
  const isFitChanged = before.isFitToPage !== now.isFitToPage;
  if (!isColourChanged && !isFitChanged) return;
  const tabXml = colour === undefined ? '' : `<tabColor rgb="${argb(colour)}"/>`;
  const fitXml = now.isFitToPage ? '<pageSetUpPr fitToPage="1"/>' : '';
  const properties = child(document.root, 'sheetPr');
  if (!properties || properties.contentStart === properties.end) {
    const inner = `${isColourChanged ? tabXml : ''}${isFitChanged ? fitXml : ''}`;
    if (properties) edits.replace(properties.start, properties.end, withPrefix(rewritten(document, properties, {}, inner), document.prefix));
    else insertInOrder(edits, document, WORKSHEET_ORDER, 'sheetPr', `<sheetPr>${inner}</sheetPr>`);
    return;
  }
  const tab = child(properties, 'tabColor');
  const fit = child(properties, 'pageSetUpPr');
  if (isColourChanged && tab) edits.replace(tab.start, tab.end, withPrefix(tabXml, document.prefix));
  else if (isColourChanged) insertBefore(edits, document, properties, properties.children[0], tabXml);
  if (isFitChanged && fit) setAttributes(edits, document, fit, { fitToPage: now.isFitToPage ? '1' : null });
  else if (isFitChanged) insertBefore(edits, document, properties, undefined, fitXml);
}

export interface SheetProperties {
  readonly tabColor: string | undefined;
  readonly isFitToPage: boolean;
}

/** Writes the width of the columns that have none of their own, and how deep rows and columns are grouped. */
export function writeSheetFormat(edits: TextEdits, document: XmlDocument, before: Partial<IWorksheetData>, now: Partial<IWorksheetData>, digit: number): void {
  const isWidthNew = before.defaultColumnWidth !== now.defaultColumnWidth && now.defaultColumnWidth !== undefined;
  const changes = {
    ...(isWidthNew && { defaultColWidth: String(pixelsToWidth(now.defaultColumnWidth ?? 0, digit)) }),
    ...outlineDepthChange(before, now),
  };
  if (Object.keys(changes).length === 0) return;
  const element = child(document.root, 'sheetFormatPr');
  if (element) setAttributes(edits, document, element, changes);
  else insertInOrder(edits, document, WORKSHEET_ORDER, 'sheetFormatPr', `<sheetFormatPr${attributesXml({ defaultRowHeight: 15, ...changes })}/>`);
}

/** Writes the sheet's filter; one that did not change keeps its text. */
export function writeAutoFilter(
  edits: TextEdits,
  document: XmlDocument,
  before: WorksheetCustomData['autoFilter'],
  now: WorksheetCustomData['autoFilter'],
  styles: StyleWriter,
): void {
  if (JSON.stringify([before?.range, before?.filters]) === JSON.stringify([now?.range, now?.filters])) return;
  const element = child(document.root, 'autoFilter');
  if (element) edits.remove(element.start, element.end);
  if (now === null) return;
  insertInOrder(edits, document, WORKSHEET_ORDER, 'autoFilter', autoFilterXml(now.range, now.filters ?? [], styles, { document, element }));
}

function showsHeadings({ custom }: Partial<IWorksheetData>): boolean {
  return (custom as { readonly showHeadings?: boolean } | undefined)?.showHeadings !== false;
}

function isOn(flag: BooleanNumber | undefined): boolean {
  return flag === BooleanNumber.TRUE;
}

function isOff(flag: BooleanNumber | undefined): boolean {
  return flag === BooleanNumber.FALSE;
}

function paneXml(freeze: IWorksheetData['freeze'] | undefined): string {
  const { xSplit = 0, ySplit = 0, startRow = ySplit, startColumn = xSplit } = freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) return '';
  const activePane = xSplit > 0 && ySplit > 0 ? 'bottomRight' : xSplit > 0 ? 'topRight' : 'bottomLeft';
  const topLeftCell = cellName(Math.max(startRow, ySplit, 0), Math.max(startColumn, xSplit, 0));
  const pane = `<pane${attributesXml({ xSplit: xSplit || null, ySplit: ySplit || null, topLeftCell, activePane, state: 'frozen' })}/>`;
  return `${pane}<selection pane="${activePane}"/>`;
}

/** An element without content, opened to hold some. */
function rewritten(document: XmlDocument, element: XmlElement, attributes: Readonly<Record<string, string | null>>, inner: string): string {
  const all: Record<string, string | null> = { ...element.attributes, ...attributes };
  return inner === ''
    ? `<${document.prefix}${element.name}${attributesXml(all)}/>`
    : `<${document.prefix}${element.name}${attributesXml(all)}>${inner}</${document.prefix}${element.name}>`;
}
