import type { IRange, IWorksheetData } from '@univerjs/core';
import { cellName, rangeName } from '../cells/cell-reference';
import { insertBefore, insertInOrder, setAttributes, sourceOf, WORKSHEET_ORDER } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml } from '../xml/xml-text';
import { child, childrenNamed, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import { argb, hexColour } from './canonical-style';

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

/** Writes frozen panes, grid lines and the reading direction. */
export function writeView(edits: TextEdits, document: XmlDocument, before: Partial<IWorksheetData>, now: Partial<IWorksheetData>): void {
  const pane = paneXml(now.freeze);
  const isPaneChanged = pane !== paneXml(before.freeze);
  const attributes: Record<string, string | null> = {};
  if ((before.showGridlines ?? 1) !== (now.showGridlines ?? 1)) attributes.showGridLines = now.showGridlines === 0 ? '0' : null;
  if ((before.rightToLeft ?? 0) !== (now.rightToLeft ?? 0)) attributes.rightToLeft = now.rightToLeft === 1 ? '1' : null;
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

/** Writes the tab's colour. */
export function writeSheetProperties(edits: TextEdits, document: XmlDocument, before: Partial<IWorksheetData>, now: Partial<IWorksheetData>): void {
  const colour = hexColour(now.tabColor);
  if (colour === hexColour(before.tabColor)) return;
  const xml = colour === undefined ? '' : `<tabColor rgb="${argb(colour)}"/>`;
  const properties = child(document.root, 'sheetPr');
  const old = child(properties, 'tabColor');
  if (!properties) insertInOrder(edits, document, WORKSHEET_ORDER, 'sheetPr', `<sheetPr>${xml}</sheetPr>`);
  else if (old) edits.replace(old.start, old.end, xml);
  else insertBefore(edits, document, properties, properties.children[0], xml);
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
