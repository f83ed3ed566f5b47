import type { IWorkbookData } from '@univerjs/core';
import { chartXml, parseChart } from '../../charts/chart-node';
import { fillCaches, type CellReader } from '../../charts/chart-references';
import type { AnchorPoint, ChartAnchor, SheetChart } from '../custom-data';
import { addPart, freeName, removeRelationship } from '../package/package-registry';
import { targetOfType } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { chartReference, EMU_PER_POINT, nameElement, type FileChart } from '../read/charts';
import { insertBefore, setAttributes, withPrefix } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { attributesXml } from '../xml/xml-text';
import { descendants, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import { referTo } from './sheet-reference';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

/** A sheet's charts in the file and now. */
interface ChartWriting {
  readonly parts: WorkbookPackage;
  readonly sheetPart: string;
  readonly before: readonly FileChart[];
  readonly now: readonly SheetChart[];
}

/** Writes the charts that came, went or changed; those that stayed as they were keep their bytes. `data` has the cells that they show. */
export function writeCharts({ parts, sheetPart, before, now }: ChartWriting, data: IWorkbookData): void {
  const read = cellsOf(data);
  const gone = before.filter(({ chart }) => !now.some(({ id }) => id === chart.id));
  const kept = before.flatMap((file) => {
    const chart = now.find(({ id }) => id === file.chart.id);
    return chart ? [{ file, chart }] : [];
  });
  const added = now.filter(({ id }) => !before.some(({ chart }) => chart.id === id));
  for (const { file, chart } of kept) if (chart.xml !== file.chart.xml) parts.setText(file.part, withCaches(chart.xml, read));

  const drawingPart = before[0]?.drawingPart ?? targetOfType(parts, sheetPart, 'drawing') ?? (added.length > 0 ? addDrawing(parts, sheetPart) : undefined);
  const document = drawingPart === undefined ? undefined : parts.xml(drawingPart);
  if (drawingPart === undefined || !document) return;
  const edits = new TextEdits();
  for (const { relationshipId } of gone) {
    const anchor = anchorWith(document, relationshipId);
    if (anchor) edits.remove(anchor.start, anchor.end);
  }
  for (const { file, chart } of kept) {
    const anchor = anchorWith(document, file.relationshipId);
    if (anchor) writeAnchor(edits, document, anchor, file.chart, chart);
  }
  const lastShape = Math.max(1, ...descendants(document.root, 'cNvPr').map(({ attributes }) => Number(attributes.id) || 0));
  const anchors = added.map((chart, index) => {
    const name = freeName(`${folderOf(sheetPart)}charts/chart`, '.xml', (candidate) => parts.has(candidate));
    return anchorXml(chart, lastShape + 1 + index, addPart(parts, drawingPart, 'chart', name, withCaches(chart.xml, read)));
  });
  if (anchors.length > 0) insertBefore(edits, document, document.root, undefined, anchors.join(''));
  parts.setText(drawingPart, edits.apply(document.source));
  for (const { relationshipId } of gone) removeRelationship(parts, drawingPart, relationshipId);
}

function anchorWith(document: XmlDocument, relationshipId: string): XmlElement | undefined {
  return document.root.children.find((anchor) => chartReference(anchor) === relationshipId);
}

function writeAnchor(edits: TextEdits, document: XmlDocument, anchor: XmlElement, before: SheetChart, now: SheetChart): void {
  const named = nameElement(anchor);
  if (named && before.name !== now.name) setAttributes(edits, document, named, { name: now.name });
  if (JSON.stringify(before.anchor) === JSON.stringify(now.anchor)) return;
  const [content] = anchor.children.filter(({ name }) => !['from', 'to', 'pos', 'ext'].includes(name));
  const { name, place } = anchorElement(now.anchor);
  const tag = document.source.slice(anchor.start, anchor.contentStart);
  edits.replace(anchor.start, content?.start ?? anchor.contentEnd, `${name === anchor.name ? tag : withPrefix(`<${name}>`, document.prefix)}${withPrefix(place, document.prefix)}`);
  edits.replace(anchor.contentEnd, anchor.end, withPrefix(`</${name}>`, document.prefix));
}

function anchorXml(chart: SheetChart, shapeId: number, relationship: string): string {
  const { name, place } = anchorElement(chart.anchor);
  const frame =
    `<graphicFrame macro=""><nvGraphicFramePr><cNvPr${attributesXml({ id: shapeId, name: chart.name })}/><cNvGraphicFramePr/></nvGraphicFramePr>` +
    `<xfrm><a:off xmlns:a="${MAIN}" x="0" y="0"/><a:ext xmlns:a="${MAIN}" cx="0" cy="0"/></xfrm><a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic></graphicFrame><clientData/>`;
  return `<${name}>${place}${frame}</${name}>`;
}

/** The element for an anchor, and what says the place in it. */
function anchorElement(anchor: ChartAnchor): { readonly name: string; readonly place: string } {
  const from = pointXml('from', anchor.from);
  if ('to' in anchor) return { name: 'twoCellAnchor', place: `${from}${pointXml('to', anchor.to)}` };
  return { name: 'oneCellAnchor', place: `${from}<ext${attributesXml({ cx: emu(anchor.width), cy: emu(anchor.height) })}/>` };
}

function pointXml(name: string, { row, column, x, y }: AnchorPoint): string {
  return `<${name}><col>${column}</col><colOff>${emu(x)}</colOff><row>${row}</row><rowOff>${emu(y)}</rowOff></${name}>`;
}

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

function withCaches(xml: string, read: CellReader): string {
  const root = parseChart(xml);
  fillCaches(root, read);
  return chartXml(root);
}

function cellsOf(data: IWorkbookData): CellReader {
  const sheets = Object.values(data.sheets);
  return (name) => {
    const cells = sheets.find((sheet) => sheet.name?.toLowerCase() === name.toLowerCase())?.cellData;
    return (row, column) => {
      const value = cells?.[row]?.[column]?.v;
      return typeof value === 'number' ? value : value === undefined || value === null ? null : String(value);
    };
  };
}

/** A new drawing of a sheet. */
function addDrawing(parts: WorkbookPackage, sheetPart: string): string {
  const name = freeName(`${folderOf(sheetPart)}drawings/drawing`, '.xml', (candidate) => parts.has(candidate));
  referTo(parts, sheetPart, 'drawing', addPart(parts, sheetPart, 'drawing', name, EMPTY_DRAWING));
  return name;
}

/** `xl/` of `xl/worksheets/sheet1.xml`. */
function folderOf(sheetPart: string): string {
  return sheetPart.slice(0, sheetPart.lastIndexOf('/worksheets/') + 1);
}
