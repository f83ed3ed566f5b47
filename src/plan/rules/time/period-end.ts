/** Where periods end. */
import type { PeriodId } from '../../model';

/** The last month that a period covers, `2023-06`; null for one that is not understood. */
export function lastMonth(period: PeriodId | null): string | null {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|(\d{1,2})M))?$/.exec(period ?? '');
  if (!match) return null;
  const [, year = '', month, quarter, half, months] = match;
  const last = month ?? (quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : (months ?? 12));
  return `${year}-${String(last).padStart(2, '0')}`;
}
