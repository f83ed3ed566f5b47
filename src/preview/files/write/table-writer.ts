import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import { parseRange } from '../cells/cell-reference';
import type { SheetTable } from '../custom-data';
import { addPart, freeName, removeRelationship } from '../package/package-registry';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { insertBefore, insertInOrder, WORKSHEET_ORDER } from '../xml/element-order';
import { child, childrenNamed, numberOf } from '../xml/xml-tree';
import { editSheet, relationshipAttribute } from './sheet-reference';
import type { StyleWriter } from './style-writer';
import { tableXml, type TotalsOf } from './table-xml';

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
    const element = `<tablePart ${relationshipAttribute(document, relationship)}/>`;
    if (list) insertBefore(edits, document, list, undefined, element);
    else insertInOrder(edits, document, WORKSHEET_ORDER, 'tableParts', `<tableParts>${element}</tableParts>`);
  }, withoutCount);
}

function removeTable(parts: WorkbookPackage, sheetPart: string, relationship: string): void {
  removeRelationship(parts, sheetPart, relationship);
  editSheet(parts, sheetPart, (edits, document) => {
    const list = child(document.root, 'tableParts');
    const all = childrenNamed(list, 'tablePart');
    const own = all.find(({ attributes }) => Object.entries(attributes).some(([name, value]) => /(?:^|:)id$/.test(name) && value === relationship));
    const gone = all.length === 1 ? list : own;
    if (gone) edits.remove(gone.start, gone.end);
  }, withoutCount);
}

/** The count that `tableParts` may tell is a hint that is left out rather than wrong. */
function withoutCount(source: string): string {
  return source.replace(/(<(?:\w+:)?tableParts)\s+count="\d+"/, '$1');
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
