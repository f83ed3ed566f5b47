/** Reads the sheet `Lịch sử` as a person may have left it: rows sorted, corrected or deleted by hand. Nothing here writes or throws. */
import { parseArea } from '../address';
import { formatAt, formulaAt, numberAt, referenceOf, textAt, valueAt } from '../configuration/sheet-cells';
import { PATH_SEPARATOR, STATUS_LABELS } from '../configuration/words';
import { shownNumber } from '../language/printed-number';
import type { IsoDate, SheetSnapshot, Status, WorkbookSnapshot } from '../model';
import { dateOfSerial, daysInMonth, isoDate } from '../progress/calendar';
import { pathKey } from '../rules/paths';
import { findHistorySheet, locateHistory, type HistoryLayout } from './layout';
import { readParts } from './parts';
import type { ClosedPeriod, ClosedRow, Closing } from './periods';
import type { HistoryField } from './words';

/** A row of the sheet, with what tells which closing it belongs to. */
interface Entry {
  readonly date: IsoDate;
  readonly sheet: string | null;
  readonly attempt: number;
  readonly at: string;
  readonly person: string;
  readonly row: ClosedRow;
}

/** The closed periods, earliest first; of a period closed several times each indicator as it was closed last. */
export function readClosedPeriods(snapshot: WorkbookSnapshot): readonly ClosedPeriod[] {
  const sheet = findHistorySheet(snapshot);
  if (!sheet) return [];
  const layout = locateHistory(sheet);
  const entries = Array.from({ length: layout.end - layout.header - 1 }, (_, index) => entryIn(sheet, layout, layout.header + 1 + index)).filter((entry) => entry !== null);
  const periods = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.date, entry.sheet]);
    const period = periods.get(key);
    if (period) period.push(entry);
    else periods.set(key, [entry]);
  }
  return [...periods.values()].map(periodOf).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function periodOf(entries: readonly Entry[]): ClosedPeriod {
  const ordered = [...entries].sort((a, b) => a.attempt - b.attempt);
  const latest: Entry[] = [];
  for (const entry of ordered) {
    const corrected = latest.findIndex((before) => before.attempt < entry.attempt && isSameIndicator(before.row, entry.row));
    if (corrected < 0) latest.push(entry);
    else latest[corrected] = entry;
  }
  const closings = new Map<number, Closing>();
  for (const { attempt, at, person } of ordered) closings.set(attempt, { attempt, at, person, rows: (closings.get(attempt)?.rows ?? 0) + 1 });
  const { date = '', sheet = null } = ordered[0] ?? {};
  return { date, sheet, closings: [...closings.values()], rows: latest.map(({ row }) => row) };
}

/** One path may stand in several rows of the plan: their lines tell them apart, as long as both are known. */
function isSameIndicator(one: ClosedRow, other: ClosedRow): boolean {
  return one.line !== null && other.line !== null ? one.line === other.line : pathKey(one.path) === pathKey(other.path);
}

/** Null for a row without a date or without a name: it closes nothing. */
function entryIn(sheet: SheetSnapshot, { columns }: HistoryLayout, row: number): Entry | null {
  const text = (field: HistoryField): string | null => textAt(sheet, row, columns[field]);
  const number = (field: HistoryField): number | null => numberAt(sheet, row, columns[field]);
  const date = dateIn(number('date'), text('date'));
  const path = text('path');
  if (date === null || path === null) return null;
  const actual = number('actual');
  const format = formatAt(sheet, row, columns.actual);
  const target = valueAt(sheet, row, columns.target);
  return {
    date,
    sheet: referenceOf(formulaAt(sheet, row, columns.column))?.sheet ?? null,
    attempt: number('attempt') ?? 1,
    at: momentIn(number('at')),
    person: text('person') ?? '',
    row: {
      path: path.split(/\s*›\s*/),
      unitText: text('unit'),
      target: target === null || typeof target === 'object' ? '' : String(target),
      actual,
      decimals: actual === null ? 0 : shownNumber(actual, format).decimals,
      actualText: text('actual'),
      percent: number('percent'),
      status: statusIn(text('status')),
      parts: readParts(text('parts')),
      line: lineIn(formulaAt(sheet, row, columns.line)),
    },
  };
}

/** A day typed by hand may have stayed text. */
function dateIn(serial: number | null, text: string | null): IsoDate | null {
  if (serial !== null) return dateOfSerial(serial);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text ?? '') ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const isDay = isMonth && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
  return isDay ? isoDate(Number(year), Number(month), Number(day)) : null;
}

function momentIn(serial: number | null): string {
  const day = serial === null ? null : dateOfSerial(serial);
  if (serial === null || day === null) return '';
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function statusIn(label: string | null): Status | null {
  const ids = Object.keys(STATUS_LABELS) as Status[];
  return ids.find((id) => STATUS_LABELS[id].toLowerCase() === label?.toLowerCase()) ?? null;
}

/** The row that a reference to the configuration sheet leads to: `='Cấu hình'!$B$45`. */
function lineIn(formula: string | null): number | null {
  const match = /^=\s*.+!(\$?[A-Za-z]{1,3}\$?\d+)$/.exec(formula ?? '');
  return match?.[1] === undefined ? null : (parseArea(match[1])?.row ?? null);
}

/** A path as one cell says it; the separator does not stand in a name. */
export function writtenPath(path: readonly string[]): string {
  return path.map((name) => name.replaceAll(PATH_SEPARATOR.trim(), '>')).join(PATH_SEPARATOR);
}
