/** Which numbers the entry cells of the configuration sheet accept; anything else is refused with plain words. */
import type { ConfigurationLayout } from '../configuration/layout';
import { ENTRY_ALERTS, type LineField } from '../configuration/words';
import type { Area, Edit } from '../model';

/** 1 January 2000 and 31 December 2100, as Excel counts days. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_415];
const MOST = 1e15;

const LIMITS: Readonly<Record<keyof typeof ENTRY_ALERTS, readonly [from: number, to: number]>> = {
  date: [FIRST_DAY, LAST_DAY], share: [0, 2], spi: [0, 5], deviation: [-100, 100], weight: [0, MOST], baseline: [-MOST, MOST],
};

function entry(sheet: string, area: Area, kind: keyof typeof ENTRY_ALERTS): Edit {
  const [from, to] = LIMITS[kind];
  return { kind: 'number-entry', sheet, area, from, to, alert: ENTRY_ALERTS[kind] };
}

/** Reporting date, thresholds, shares of the profiles. */
export function generalEntries(sheet: string, { general, left, profiles: [first, last], profileColumns }: ConfigurationLayout): readonly Edit[] {
  const value = left + 2;
  return [
    entry(sheet, { row: general.reportingDate, column: value, rows: 1, columns: 1 }, 'date'),
    entry(sheet, { row: general.thresholds + 2, column: value, rows: 3, columns: 1 }, 'spi'),
    entry(sheet, { row: general.thresholds + 2, column: value + 1, rows: 3, columns: 1 }, 'deviation'),
    entry(sheet, { row: first, column: profileColumns.months, rows: last - first + 1, columns: 12 }, 'share'),
  ];
}

/** `over` gives the cells of a field in the lines that are looked after. */
export function lineEntries(sheet: string, over: (field: LineField) => Area): readonly Edit[] {
  return [entry(sheet, over('dueDate'), 'date'), entry(sheet, over('baseline'), 'baseline'), entry(sheet, over('weight'), 'weight')];
}
