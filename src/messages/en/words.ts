/** Small parts of English sentences that findings share. */
import { formatNumber } from '../format';

export function number(value: number, mostDecimals = 6): string {
  return formatNumber(Number(value.toFixed(mostDecimals)), null, 'en');
}

export function percent(value: number, mostDecimals = 6): string {
  return `${number(value, mostDecimals)}%`;
}

export function quoted(path: readonly string[]): string {
  return `"${path.slice(-2).join(' – ')}"`;
}

export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

/** `2023-06 → "June 2023"`, `2023-Q2 → "Q2 2023"`. */
export function periodName(period: string): string {
  const [, year = period, month, quarter, half, months] = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)|(\d+)M))?$/.exec(period) ?? [];
  if (month) return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  if (quarter) return `Q${quarter} ${year}`;
  if (half) return `the ${half === '1' ? 'first' : 'second'} half of ${year}`;
  return months ? `the first ${months} months of ${year}` : year;
}

/** The same without the year: `2023-06 → "June"`. */
export function periodInYear(period: string): string {
  return periodName(period).replace(/ \d{4}$/, '');
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
