/**
 * Typing figures as Vietnamese write them. Univer reads what is typed as English does: "39,1" is text to it, "1.234" a little
 * more than one, "12,5%" one and a quarter. Excel with Vietnamese settings reads 39,1 · 1234 · 12,5 %.
 */

const grouped = /^([+-]?\d{1,3}(?:\.\d{3})+)(?:,(\d+))?(\s*%)?$/;
const withComma = /^([+-]?\d+),(\d+)(\s*%)?$/;
const dayMonthYear = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * Takes what was typed into a cell and gives it as Univer understands it: 6.541.055.000 becomes 6541055000, 39,1 becomes 39.1.
 * Everything else stays as it is, a decimal point that cannot be a thousands mark ("39.1") included.
 */
export function fromVietnamese(typed: string): string {
  const text = typed.trim();
  const [, whole, fraction, percent] = grouped.exec(text) ?? withComma.exec(text) ?? [];
  if (whole === undefined) return typed;
  return whole.replaceAll('.', '') + (fraction === undefined ? '' : `.${fraction}`) + (percent === undefined ? '' : '%');
}

/** Takes what was typed; gives the serial number (1900 system) of a date written day/month/year, null for anything else. */
export function dateSerial(typed: string): number | null {
  const [, day, month, year] = dayMonthYear.exec(typed.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCFullYear() < 1901) return null;
  return date.valueOf() / millisecondsPerDay + serialOfUnixEpoch;
}

const millisecondsPerDay = 24 * 60 * 60 * 1000;
const serialOfUnixEpoch = 25569;

/** Takes a plain figure as Univer puts it into the editor (39.1, 12.5%) and gives it as it would be typed (39,1 · 12,5%). */
export function toVietnamese(shown: string): string {
  return /^-?\d+\.\d+%?$/.test(shown) ? shown.replace('.', ',') : shown;
}
