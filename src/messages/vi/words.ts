/** Small parts of Vietnamese sentences that findings share. */
import { formatNumber } from '../format';

/** At most so many digits behind the mark, fewer where they are zeros. */
export function number(value: number, mostDecimals = 6): string {
  return formatNumber(Number(value.toFixed(mostDecimals)), null, 'vi');
}

/** A figure that was typed wrongly reads as it was typed: 2150, not 2.150. */
export function asEntered(value: number): string {
  return Math.abs(value) < 10_000 ? number(value).replaceAll('.', '') : number(value);
}

export function percent(value: number, mostDecimals = 6): string {
  return `${number(value, mostDecimals)} %`;
}

export function signed(value: number): string {
  return value > 0 ? `+${number(value, 2)}` : number(value, 2);
}

/** "Lúa nước – Năng suất": the last two names say which row it is. */
export function quoted(path: readonly string[]): string {
  return `"${path.slice(-2).join(' – ')}"`;
}

export function listed(items: readonly string[], last: 'và' | 'hoặc' = 'và'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

/** `2023-06 → "tháng 6/2023"`, `2023-Q2 → "quý II/2023"`. */
export function periodName(period: string): string {
  const [, year = period, month, quarter, half, months] = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)|(\d+)M))?$/.exec(period) ?? [];
  if (month) return `tháng ${Number(month)}/${year}`;
  if (quarter) return `quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? quarter}/${year}`;
  if (half) return `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`;
  return months ? `${months} tháng năm ${year}` : `năm ${year}`;
}

/** The same without the year: `2023-06 → "tháng 6"`. */
export function periodInYear(period: string): string {
  return periodName(period).replace(/\/\d{4}$/, '');
}
