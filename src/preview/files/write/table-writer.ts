import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import { parseRange } from '../cells/cell-reference';
import type { SheetTable } from '../custom-data';
import { addPart, freeName, removeRelationship } from '../package/package-registry';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { insertBefore, insertInOrder, WORKSHEET_ORDER } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { child, childrenNamed, numberOf, parseXml } from '../xml/xml-tree';
import type { StyleWriter } from './style-writer';
import { tableXml, type TotalsOf } from './table-xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet's tables before and now; the sheet's part has been written already. A table that did not change keeps its bytes. */
export function writeTables(
  parts: WorkbookPackage,
  sheetPart: string,
  before: readonly SheetTable[],
  now: readonly SheetTable[],
  sheet: Partial<IWorksheetData>,
  styles: StyleWriter,
): void {
  const inFile = relationshipsOf(parts, sheetPart).flatMap(({ type, id, target }) => {
    const tableId = type === 'table' ? numberOf(parts.xml(target)?.root, 'id') : null;
    return tableId === null ? [] : [{ relationship: id, part: target, tableId }];
  });
  for (const { relationship, tableId } of inFile) {
    const isGone = before.some(({ id }) => id === tableId) && !now.some(({ id }) => id === tableId);
    if (isGone) removeTable(parts, sheetPart, relationship);
  }
  for (const table of now) {
    const old = inFile.find(({ tableId }) => tableId === table.id);
    const was = before.find(({ id }) => id === table.id);
    const totals = totalsIn(table, sheet);
    if (old && JSON.stringify(was) === JSON.stringify(table)) continue;
    if (old) parts.setText(old.part, tableXml(table, totals, styles, parts.xml(old.part) ?? null));
    else addTable(parts, sheetPart, tableXml(table, totals, styles, null));
  }
}

function addTable(parts: WorkbookPackage, sheetPart: string, xml: string): void {
  const folder = sheetPart.slice(0, sheetPart.lastIndexOf('worksheets/'));
  const name = freeName(`${folder}tables/table`, '.xml', (candidate) => parts.has(candidate));
  const relationship = addPart(parts, sheetPart, 'table', name, xml);
  editSheet(parts, sheetPart, (edits, document) => {
    const list = child(document.root, 'tableParts');
    const prefix = /xmlns:(\w+)="[^"]*\/officeDocument\/(?:2006\/)?relationships"/.exec(document.source)?.[1];
    const reference = prefix === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id` : `${prefix}:id`;
    const element = `<tablePart ${reference}="${relationship}"/>`;
    if (list) insertBefore(edits, document, list, undefined, element);
    else insertInOrder(edits, document, WORKSHEET_ORDER, 'tableParts', `<tableParts>${element}</tableParts>`);
  });
}

function removeTable(parts: WorkbookPackage, sheetPart: string, relationship: string): void {
  removeRelationship(parts, sheetPart, relationship);
  editSheet(parts, sheetPart, (edits, document) => {
    const list = child(document.root, 'tableParts');
    const all = childrenNamed(list, 'tablePart');
    const own = all.find(({ attributes }) => Object.entries(attributes).some(([name, value]) => /(?:^|:)id$/.test(name) && value === relationship));
    const gone = all.length === 1 ? list : own;
    if (gone) edits.remove(gone.start, gone.end);
  });
}

/** The count that `tableParts` may tell is a hint that is left out rather than wrong. */
function editSheet(parts: WorkbookPackage, sheetPart: string, edit: (edits: TextEdits, document: ReturnType<typeof parseXml>) => void): void {
  const source = (parts.text(sheetPart) ?? '').replace(/(<(?:\w+:)?tableParts)\s+count="\d+"/, '$1');
  const document = parseXml(source, { name: 'row', take: () => undefined });
  const edits = new TextEdits();
  edit(edits, document);
  parts.setText(sheetPart, edits.apply(source));
}

/** What the cells of the row of totals hold. */
function totalsIn(table: SheetTable, sheet: Partial<IWorksheetData>): TotalsOf {
  const range = parseRange(table.range);
  return (column) => {
    const cell: Nullable<ICellData> = range && sheet.cellData?.[range.endRow]?.[range.startColumn + column];
    const value = cell?.f ?? cell?.v;
    return value === null || value === undefined ? null : String(value);
  };
}
