const DAY = 86400000;

/** An ISO 8601 date, time or both (cells of type `d`) → Excel's day number; null where it is none of these. */
export function isoDateToSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (year === undefined) return time;
  const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / DAY);
  // Excel holds 1900 for a leap year: before 1 March 1900 its numbers are one lower.
  const serial = date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return serial + time;
}
