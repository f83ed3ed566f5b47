/** Tables within a document: read as a sheet is read. */
import type { Indicator, Plan, SheetSnapshot } from '../model';
import { readPlan } from '../sheet/read-plan';
import type { DocumentLine } from './document-line';
import type { DocumentTarget } from './document-targets';

/** The tables of a document: rows of cells that stand together, a blank line between them at most. */
export function tablesOf(lines: readonly DocumentLine[]): readonly (readonly DocumentLine[])[] {
  const tables: DocumentLine[][] = [];
  let open: DocumentLine[] | null = null;
  for (const line of lines) {
    if (line.cells && !line.cells.every((cell) => /^:?-{2,}:?$/.test(cell))) {
      if (open) open.push(line);
      else tables.push((open = [line]));
    } else if (!line.cells && line.text.trim() !== '') open = null;
  }
  return tables;
}

/** The targets of one table; none where it has no column of targets. */
export function targetsOfTable(rows: readonly DocumentLine[], offset: number): readonly DocumentTarget[] {
  const sheet = sheetOf(rows);
  const reading = readPlan({ name: null, activeSheet: sheet.name, isReadOnly: true, sheets: [sheet] }, { sheet: sheet.name });
  if (!reading.ok || !reading.plan.layout.columns.some(({ role }) => role === 'plan')) return [];
  return rowsOf(reading.plan, rows, offset);
}

function sheetOf(rows: readonly DocumentLine[]): SheetSnapshot {
  const width = rows.reduce((most, { cells = [] }) => Math.max(most, cells.length), 0);
  const values = rows.map(({ cells = [] }) => Array.from({ length: width }, (_, column) => (cells[column] ?? '').trim() || null));
  return {
    id: 'table', name: 'table', visibility: 'visible', firstRow: 0, firstColumn: 0, values,
    formulas: values.map((line) => line.map(() => null)),
    numberFormats: null, fonts: null, merges: [], hiddenRows: [], hiddenColumns: [], highlights: [], isProtected: false, isFiltered: false,
  };
}

function rowsOf({ indicators }: Plan, rows: readonly DocumentLine[], offset: number): readonly DocumentTarget[] {
  const wanted = indicators.filter(({ target }) => target.comparator !== 'none' || target.text !== '');
  const places = new Map(wanted.map(({ row }, index) => [row, offset + index]));
  return wanted.map((indicator) => rowOf(indicator, rows[indicator.row], places));
}

function rowOf({ path, name, unit, unitText, target, section, parentRow, relation }: Indicator, line: DocumentLine | undefined, places: ReadonlyMap<number, number>): DocumentTarget {
  const above = path.slice(0, -1);
  const sentence = (line?.cells ?? []).filter((cell) => cell !== '').join(' | ');
  const start = Math.max(0, sentence.lastIndexOf(target.text));
  const parent = parentRow === null ? null : (places.get(parentRow) ?? null);
  return {
    path: [...(section === null ? [] : [section]), ...above],
    name,
    unit,
    unitText,
    target,
    actual: null,
    line: line?.number ?? 1,
    sentence,
    place: [start, start + target.text.length],
    sections: section === null ? [] : [{ ordinal: null, text: section }],
    group: parent === null ? (above.at(-1) ?? null) : null,
    parent,
    relation,
    doubt: target.comparator === 'none' ? 'vague' : null,
  };
}
