/** Numbers, days and times as a person writes them: `6.541.055.000`, `39,1`, `30/6/2023` in Vietnamese. */
import type { IsoDate } from '../plan/model';

type Language = 'vi' | 'en';

/**
 * `2844.5 → "2.844,5"`. With `decimals` exactly so many digits stand behind the mark; without, as many as the value has, at most six.
 * No `Intl`: its Vietnamese data are missing in some embedded browsers.
 */
export function formatNumber(value: number, decimals: number | null, language: Language): string {
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  const text = decimals === null ? String(Number(Math.abs(value).toFixed(6))) : Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const isNegative = value < 0 && /[1-9]/.test(text);
  return (isNegative ? '−' : '') + grouped + (fraction === undefined ? '' : mark + fraction);
}

/** `2023-06-30 → "30/6/2023"`, in either language: the sheet's own way. */
export function formatDay(day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}

/** `14:05`, by this computer's clock. */
export function formatTime(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
