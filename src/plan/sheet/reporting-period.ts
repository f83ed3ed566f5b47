/** Which period a sheet reports on, and of which year its plan is: everything that tells it, in the order in which it is believed. */
import { plain } from '../language/fold';
import type { PeriodId } from '../model';
import { namedPeriod, periodId, readPeriod, yearsIn, type NamedPeriod } from './periods';
import type { GridRow } from './sheet-grid';

/** What the names of sheet and file say. */
export interface OuterNames {
  readonly sheet: NamedPeriod;
  readonly file: NamedPeriod;
}

export interface PeriodEvidence {
  /** The period of the results that the plan is judged by. */
  readonly result: PeriodId | null;
  readonly title: NamedPeriod;
  /** The latest results, where none is the result since January. */
  readonly headings: PeriodId | null;
  readonly names: OuterNames;
  /** The day under the title or beside the signatures. */
  readonly signedOn: SigningDay | null;
}

/**
 * A result column names its own period, and the whole plan is judged by that column: it comes first. "Thực hiện năm 2023" names none
 * within the year, though, and is only believed last. `year` stands in where a period is named without one.
 */
export function reportingPeriod(evidence: PeriodEvidence, year: number | null): PeriodId | null {
  const { result, title, headings, names, signedOn } = evidence;
  const within = (id: PeriodId | null) => (id !== null && namedPeriod(id).span?.kind !== 'year' ? id : null);
  const named = ({ span, year: own }: NamedPeriod) => (span === null || span.kind === 'year' ? null : periodId(span, own ?? year));
  return (
    within(result) ??
    named(title) ??
    within(headings) ??
    named(names.sheet) ??
    named(names.file) ??
    periodBefore(signedOn, year) ??
    result ??
    headings
  );
}

/** The year of a plan that neither title nor headings state. */
export function outerYear(names: OuterNames, signedOn: SigningDay | null): number | null {
  return names.sheet.year ?? names.file.year ?? signedOn?.year ?? null;
}

/** Reads `T6`, `Thang 5`, `bao-cao-6-thang-2023.xlsx`, `BC T5.2023`. */
export function outerNames(sheet: string, file: string | null): OuterNames {
  return { sheet: periodInName(sheet), file: periodInName((file ?? '').replace(/\.[a-z]{3,4}$/i, '')) };
}

function periodInName(name: string): NamedPeriod {
  const words = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').replace(/(\p{L}{2})(\d)/gu, '$1 $2').replace(/(\p{L})((?:19|20)\d{2})(?!\d)/gu, '$1 $2');
  return readPeriod(words);
}

export interface SigningDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SIGNING_DAY = /\bngay\s*(\d{1,2})\s*(?:thang|\/|-)\s*(\d{1,2})\s*(?:nam|\/|-)\s*((?:19|20)\d{2})\b/;

/** Dates of papers that say what is to be done, not what has been. */
const OTHER_PAPERS = /\b(?:quyet dinh|nghi quyet|ke hoach|thong tu|huong dan|quy che|chi thi)\b/;

/** The day on which a report is dated, in the first of these rows that has one. */
export function signingDay(rows: readonly GridRow[]): SigningDay | null {
  for (const { cells } of rows) {
    for (const cell of cells) {
      const text = typeof cell.value === 'string' ? plain(cell.text) : '';
      const match = OTHER_PAPERS.test(text) ? null : SIGNING_DAY.exec(text);
      if (match) return { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
    }
  }
  return null;
}

/** A year that stands alone in a cell above the table: "Năm" | 2020. */
export function yearAlone(rows: readonly GridRow[]): number | null {
  const years = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ text }) => (/^(?:năm\s*)?\d{4}$/iu.test(text) ? yearsIn(text) : []))));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** Reports are signed about the end of their period: until the ninth they speak of the month before. A plan signed in another year says nothing. */
function periodBefore(signedOn: SigningDay | null, year: number | null): PeriodId | null {
  if (!signedOn || (year !== null && signedOn.year !== year)) return null;
  const month = signedOn.day < LATEST_DAY_FOR_THE_MONTH_BEFORE ? signedOn.month - 1 : signedOn.month;
  return month >= 1 && month <= 12 ? periodId({ kind: 'month', month }, signedOn.year) : null;
}

const LATEST_DAY_FOR_THE_MONTH_BEFORE = 10;
