import type { SheetTable, SheetTableColumn, SortField } from '../custom-data';
import { formulaToFile } from '../cells/formula-text';
import { parseRange, rangeName } from '../cells/cell-reference';
import { columnName as nameInFile } from '../read/tables';
import { sourceOf, withPrefix } from '../xml/element-order';
import { attributesXml, encodeCellText, escapeXml } from '../xml/xml-text';
import { child, childrenNamed, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import { autoFilterXml } from './filter-xml';
import type { StyleWriter } from './style-writer';

/** What stands in a column's cell of the row of totals: text, or a formula with its `=`. */
export type TotalsOf = (column: number) => string | null;

/** Functions of SUBTOTAL that a row of totals has names for (ST_TotalsRowFunction). */
const totalsFunctions: Readonly<Record<string, string>> = {
  '101': 'average',
  '102': 'countNums',
  '103': 'count',
  '104': 'max',
  '105': 'min',
  '107': 'stdDev',
  '109': 'sum',
  '110': 'var',
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WRITTEN = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo'];

/** The part of a table (ECMA-376 part 1, 18.5.1); of the one in the file, `document`, everything stays that the host does not know. */
export function tableXml(table: SheetTable, totals: TotalsOf, styles: StyleWriter, document: XmlDocument | null): string {
  const before = document?.root;
  const attributes = {
    ...(before?.attributes ?? { xmlns: MAIN }),
    id: String(table.id),
    name: table.name,
    displayName: table.name,
    ref: table.range,
    headerRowCount: table.hasHeaderRow ? null : '0',
    insertRow: table.hasInsertRow === true ? '1' : null,
    totalsRowCount: table.hasTotalsRow ? '1' : null,
    totalsRowShown: table.hasTotalsRow || before?.attributes.totalsRowShown === '1' ? null : '0',
  };
  const kept = document ? document.root.children.filter(({ name }) => !WRITTEN.includes(name)).map((element) => sourceOf(document, element)) : [];
  const written = [filterXml(table, styles, document), sortXml(table), columnsXml(table, totals, document), lookXml(table)].map((xml) => withPrefix(xml, document?.prefix ?? ''));
  const name = `${document?.prefix ?? ''}table`;
  return `${document ? document.source.slice(0, document.root.start) : DECLARATION}<${name}${attributesXml(attributes)}>${written.join('')}${kept.join('')}</${name}>`;
}

function filterXml(table: SheetTable, styles: StyleWriter, document: XmlDocument | null): string {
  const range = parseRange(table.range);
  if (!table.filters || !range) return '';
  const filtered = rangeName({ ...range, endRow: range.endRow - (table.hasTotalsRow ? 1 : 0) });
  return autoFilterXml(filtered, table.filters, styles, document && { document, element: child(document.root, 'autoFilter') });
}

/** Orders by colour are not written: their looks would need places of their own in the styles. */
function sortXml({ sort, range: reference, hasHeaderRow, hasTotalsRow }: SheetTable): string {
  const range = parseRange(reference);
  const fields = sort?.fields.filter(({ sortOn }) => sortOn === 'Value') ?? [];
  if (!range || !sort || fields.length === 0) return '';
  const body = { ...range, startRow: range.startRow + (hasHeaderRow ? 1 : 0), endRow: range.endRow - (hasTotalsRow ? 1 : 0) };
  const condition = ({ key, ascending }: SortField) => {
    const column = range.startColumn + key;
    return `<sortCondition${attributesXml({ descending: ascending ? null : '1', ref: rangeName({ ...body, startColumn: column, endColumn: column }) })}/>`;
  };
  return `<sortState${attributesXml({ caseSensitive: sort.matchCase ? '1' : null, ref: rangeName(body) })}>${fields.map(condition).join('')}</sortState>`;
}

function columnsXml(table: SheetTable, totals: TotalsOf, document: XmlDocument | null): string {
  const before = childrenNamed(child(document?.root ?? undefined, 'tableColumns'), 'tableColumn');
  const columns = table.columns.map((column, index) => {
    const old = before.find((element) => element.attributes.id === String(column.id));
    return columnXml(column, table.hasTotalsRow ? totals(index) : (column.totals ?? null), table, document, old);
  });
  return `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
}

function columnXml(column: SheetTableColumn, total: string | null, table: SheetTable, document: XmlDocument | null, old: XmlElement | undefined): string {
  const { function: named, formula, label } = totalsParts(column, total, table);
  const attributes = {
    ...old?.attributes,
    id: String(column.id),
    name: old && nameInFile(old) === column.name ? old.attributes.name : columnName(column.name),
    totalsRowLabel: label,
    totalsRowFunction: named,
  };
  const calculated = column.formula === undefined ? '' : `<calculatedColumnFormula>${escapeXml(formulaToFile(column.formula))}</calculatedColumnFormula>`;
  const totalsFormula = formula === null ? '' : `<totalsRowFormula>${escapeXml(formulaToFile(formula))}</totalsRowFormula>`;
  const others = old && document ? old.children.filter(({ name }) => name !== 'calculatedColumnFormula' && name !== 'totalsRowFormula').map((element) => sourceOf(document, element)).join('') : '';
  const inner = calculated + totalsFormula + others;
  return `<tableColumn${attributesXml(attributes)}${inner === '' ? '/>' : `>${inner}</tableColumn>`}`;
}

/** A name's line breaks and the like stand as `_x000a_`; the attribute is escaped when it is written. */
function columnName(name: string): string {
  return encodeCellText(name.replace(/\n/g, '_x000a_')).replace(/_x005F_x000a_/g, '_x000a_').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function totalsParts(column: SheetTableColumn, total: string | null, table: SheetTable) {
  if (total === null || total === '') return { function: null, formula: null, label: null };
  if (!total.startsWith('=')) return { function: null, formula: null, label: total };
  const [, number = '', inside = ''] = /^=SUBTOTAL\((\d+),([^()]*)\)$/i.exec(total) ?? [];
  const isOwn = [`${table.name}[${column.name}]`, `[${column.name}]`].some((text) => text.toLowerCase() === inside.replace(/'(.)/g, '$1').toLowerCase());
  const named = isOwn ? totalsFunctions[number] : undefined;
  if (named !== undefined) return { function: named, formula: null, label: null };
  // Of a row that is not shown only the named functions are kept: their formula stands in no cell.
  return table.hasTotalsRow ? { function: 'custom', formula: total, label: null } : { function: null, formula: null, label: null };
}

function lookXml({ look }: SheetTable): string {
  const flag = (on: boolean) => (on ? '1' : '0');
  return `<tableStyleInfo${attributesXml({
    name: look.style,
    showFirstColumn: flag(look.firstColumn),
    showLastColumn: flag(look.lastColumn),
    showRowStripes: flag(look.bandedRows),
    showColumnStripes: flag(look.bandedColumns),
  })}/>`;
}
