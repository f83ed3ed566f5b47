/** Periods in words, as the configuration sheet writes them and a person may type them. */
import type { PeriodId } from '../model';
import { namedPeriod, periodId, readPeriod } from '../sheet/periods';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** `2023-06 → "tháng 6/2023"`, `2023-Q2 → "quý II/2023"`, `2023-H1 → "6 tháng 2023"`, `2023 → "năm 2023"`. */
export function periodWords(period: PeriodId): string {
  const { span, year } = namedPeriod(period);
  if (span === null || year === null) return period;
  switch (span.kind) {
    case 'month':
      return `tháng ${span.month}/${year}`;
    case 'months':
      return `${span.count} tháng ${year}`;
    case 'quarter':
      return `quý ${QUARTERS[span.quarter - 1] ?? span.quarter}/${year}`;
    case 'year':
      return `năm ${year}`;
    case 'rest':
      return period;
  }
}

/** The period that a person has typed; `usualYear` where the words name none. Null where there is none in them. */
export function periodFrom(words: string, usualYear: number | null): PeriodId | null {
  const typed = words.trim();
  if (namedPeriod(typed).span !== null) return typed;
  const { span, year } = readPeriod(typed);
  return periodId(span, year ?? usualYear);
}
