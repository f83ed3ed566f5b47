/**
 * Structured references (`Table1[Amount]`, `[@Date]`) and the addresses that they stand for. Grammar: "Using structured references with
 * Excel tables" (support.microsoft.com). Univer's own tables know neither `[@Date]` nor rows of totals, so formulas are calculated with
 * addresses and told with their references.
 */
import { fullReference } from './area-text';
import type { Area } from './area';

/** A table as formulas see it. */
export interface NamedTable {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** The cell that a formula stands in. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A structured reference taken apart; `table` null where the formula's own table is meant, columns null for all of them. */
interface Reference {
  readonly table: string | null;
  readonly parts: readonly Part[];
  readonly first: string | null;
  readonly last: string | null;
}

const partNames = ['#All', '#Data', '#Headers', '#Totals', '#This Row'] as const;
type Part = (typeof partNames)[number];

/** The formula with addresses in place of its structured references; null where it has none. */
export function toAddresses(formula: string, place: FormulaPlace, tables: readonly NamedTable[]): string | null {
  return replaceReferences(formula, place, tables, (reference, table) => addressOf(reference, table, place));
}

/** As files write it: every reference names its table, `@` is `[#This Row]`. */
export function toFileForm(formula: string, place: FormulaPlace, tables: readonly NamedTable[]): string {
  return replaceReferences(formula, place, tables, (reference, table) => fileText(reference, table.name)) ?? formula;
}

/** As Excel shows it: `@` for this row, and no name where the cell stands in the table itself. */
export function toShownForm(formula: string, place: FormulaPlace, tables: readonly NamedTable[]): string {
  const own = tableAt(place, tables);
  return replaceReferences(formula, place, tables, (reference, table) => shownText(reference, table === own && !isWhole(reference) ? '' : table.name)) ?? formula;
}

/** After a table or a column has another name. `before` is the table as it was. */
export function renamedReferences(formula: string, place: FormulaPlace, before: NamedTable, name: string, columns: ReadonlyMap<string, string>): string {
  const renamed = (column: string | null) => (column === null ? null : (columns.get(column.toLowerCase()) ?? column));
  return (
    replaceReferences(formula, place, [before], (reference) =>
      shownText({ ...reference, first: renamed(reference.first), last: renamed(reference.last) }, reference.table === null ? '' : name),
    ) ?? formula
  );
}

/** Whether it is worth looking for structured references in a formula. */
export function mayBeStructured(formula: string, tables: readonly NamedTable[]): boolean {
  if (formula.includes('[')) return true;
  const folded = formula.toLowerCase();
  return tables.some(({ name }) => folded.includes(name.toLowerCase()));
}

type Replace = (reference: Reference, table: NamedTable) => string;

/** Texts, quoted sheet names, words, everything else one by one. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*|[\d.]+|./gsuy;

/** Null where nothing was replaced. References to tables that are not given stay as they are. */
function replaceReferences(formula: string, place: FormulaPlace, tables: readonly NamedTable[], replace: Replace): string | null {
  const own = tableAt(place, tables);
  let result = '';
  let isChanged = false;
  for (let at = 0; at < formula.length; ) {
    pieces.lastIndex = at;
    const piece = pieces.exec(formula)?.[0] ?? formula.charAt(at);
    const isWord = /^[\p{L}_\\]/u.test(piece);
    const open = isWord ? at + piece.length : piece === '[' ? at : -1;
    const end = open >= 0 && formula.charAt(open) === '[' ? closing(formula, open) : -1;
    const table = isWord ? tables.find(({ name }) => name.toLowerCase() === piece.toLowerCase()) : own;
    const next = formula.charAt(end > 0 ? end : at + piece.length);
    const isPlain = isWord && end < 0 && table !== undefined && !'(!:'.includes(next || ' ') && !/[!:\]]$/.test(result);
    const reference = end > 0 && !(piece === '[' && /[\p{L}\p{N}_'!]/u.test(next)) ? parse(isWord ? piece : null, formula.slice(open + 1, end - 1)) : null;
    const given = reference ?? (isPlain ? { table: piece, parts: [], first: null, last: null } : null);
    if (given && table) {
      result += replace(given, table);
      isChanged = true;
      at = end > 0 ? end : at + piece.length;
    } else {
      result += piece;
      at += piece.length;
    }
  }
  return isChanged ? result : null;
}

/** The place behind the bracket that closes the one at `open`; -1 where none does. An apostrophe takes its meaning from what follows. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && (depth -= 1) === 0) return at + 1;
  }
  return -1;
}

function parse(table: string | null, inner: string): Reference | null {
  const text = inner.trim();
  if (text === '') return { table, parts: [], first: null, last: null };
  if (text.startsWith('@')) {
    const columns = parseColumns(text.slice(1).trim());
    return columns && { table, parts: ['#This Row'], ...columns };
  }
  if (!text.startsWith('[')) {
    const part = partNamed(text);
    return part ? { table, parts: [part], first: null, last: null } : { table, parts: [], first: unescape(inner), last: null };
  }
  const parts: Part[] = [];
  let rest = text;
  for (;;) {
    const end = closing(rest, 0);
    const part = end > 0 ? partNamed(rest.slice(1, end - 1).trim()) : null;
    if (!part) break;
    parts.push(part);
    rest = rest.slice(end).replace(/^\s*,\s*/, '');
  }
  const columns = parseColumns(rest);
  return columns && { table, parts, ...columns };
}

/** `[A]`, `[A]:[B]`, a plain name, or nothing. */
function parseColumns(text: string): Pick<Reference, 'first' | 'last'> | null {
  if (text === '') return { first: null, last: null };
  if (!text.startsWith('[')) return { first: unescape(text), last: null };
  const end = closing(text, 0);
  if (end < 0) return null;
  const first = unescape(text.slice(1, end - 1));
  const rest = text.slice(end).trim();
  if (rest === '') return { first, last: null };
  const second = rest.slice(1).trim();
  return rest.startsWith(':') && closing(second, 0) === second.length ? { first, last: unescape(second.slice(1, -1)) } : null;
}

function partNamed(text: string): Part | null {
  return partNames.find((name) => name.toLowerCase() === text.toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

function unescape(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}

function escaped(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function isWhole({ parts, first }: Reference): boolean {
  return first === null && parts.every((part) => part !== '#This Row');
}

function fileText({ parts, first, last }: Reference, name: string): string {
  const columns = first === null ? '' : last === null ? `[${escaped(first)}]` : `[${escaped(first)}]:[${escaped(last)}]`;
  const items = [...parts.map((part) => `[${part}]`), ...(columns === '' ? [] : [columns])];
  if (items.length === 0) return name + '[]';
  return items.length === 1 && last === null ? name + (items[0] ?? '') : `${name}[${items.join(',')}]`;
}

function shownText(reference: Reference, name: string): string {
  const { parts, first, last } = reference;
  if (first === null && parts.length === 0) return name;
  if (parts.length !== 1 || parts[0] !== '#This Row') return fileText(reference, name);
  const isPlain = first !== null && last === null && /^[\p{L}\p{N}_.]+$/u.test(first);
  const columns = first === null ? '' : last !== null ? `[${escaped(first)}]:[${escaped(last)}]` : isPlain ? first : `[${escaped(first)}]`;
  return `${name}[@${columns}]`;
}

function tableAt({ sheetId, row, column }: FormulaPlace, tables: readonly NamedTable[]): NamedTable | undefined {
  return tables.find(
    ({ sheetId: id, area }) => id === sheetId && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** Parts that the table does not show are `#REF!`; this row outside of the data is `#VALUE!`. */
function addressOf({ parts, first, last }: Reference, table: NamedTable, place: FormulaPlace): string {
  const columnOf = (name: string) => table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  const left = first === null ? 0 : columnOf(first);
  const right = first === null ? table.columns.length - 1 : last === null ? left : columnOf(last);
  if (left < 0 || right < 0) return '#REF!';
  const [from, to] = [Math.min(left, right), Math.max(left, right)];
  const rows = rowsOf(parts, table, place);
  if (typeof rows === 'string') return rows;
  const area = { row: rows.first, rows: rows.last - rows.first + 1, column: table.area.column + from, columns: to - from + 1 };
  return fullReference(table.sheetId === place.sheetId ? null : table.sheetName, area);
}

function rowsOf(parts: readonly Part[], { area, hasHeaderRow, hasTotalsRow }: NamedTable, { row }: FormulaPlace): { first: number; last: number } | string {
  const bottom = area.row + area.rows - 1;
  const data = { first: area.row + (hasHeaderRow ? 1 : 0), last: bottom - (hasTotalsRow ? 1 : 0) };
  const asked = (parts.length === 0 ? (['#Data'] as const) : parts).map((part) => {
    switch (part) {
      case '#All':
        return { first: area.row, last: bottom };
      case '#Data':
        return data;
      case '#Headers':
        return hasHeaderRow ? { first: area.row, last: area.row } : '#REF!';
      case '#Totals':
        return hasTotalsRow ? { first: bottom, last: bottom } : '#REF!';
      case '#This Row':
        return row >= data.first && row <= data.last ? { first: row, last: row } : '#VALUE!';
    }
  });
  const refused = asked.find((rows) => typeof rows === 'string');
  if (typeof refused === 'string') return refused;
  const spans = asked.flatMap((rows) => (typeof rows === 'string' ? [] : [rows]));
  return { first: Math.min(...spans.map((rows) => rows.first)), last: Math.max(...spans.map((rows) => rows.last)) };
}
