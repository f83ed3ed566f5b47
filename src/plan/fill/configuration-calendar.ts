/** The calendar on the configuration sheet, and the formulas that follow it: they say what progress/calendar.ts says, on every day. */
import { absoluteAddress } from '../address';
import type { ConfigurationLayout } from '../configuration/layout';
import { isBlankAt, textAt } from '../configuration/sheet-cells';
import { CALENDAR_HINT, CALENDAR_LABELS } from '../configuration/words';
import type { CalendarId, Edit, SheetSnapshot } from '../model';
import { generalEntries } from './configuration-entries';
import type { WantedCells } from './differences';

/** A person's choice stays; the year's end, and how many months are over, follow it and the reporting date. */
export function putCalendar(wanted: WantedCells, layout: ConfigurationLayout, existing: SheetSnapshot | null, calendar: CalendarId): void {
  const { general, left } = layout;
  const value = left + 2;
  const cell = (row: keyof typeof general): string => absoluteAddress(general[row], value);
  const [date, year, yearEnd, whole] = [cell('reportingDate'), cell('year'), cell('yearEnd'), cell('wholeMonths')];
  if (existing === null || isBlankAt(existing, general.calendar, value)) wanted.text(general.calendar, value, CALENDAR_LABELS[calendar]);
  wanted.text(general.calendar, value + 1, CALENDAR_HINT);
  wanted.formula(general.yearEnd, value, `=DATE(${year},12,IF(${cell('calendar')}="${CALENDAR_LABELS.administrative}",14,31))`);

  const begun = `12*(YEAR(${date}+1)-${year})+MONTH(${date}+1)`;
  wanted.formula(general.wholeMonths, value, `=MAX(0,MIN(12,${begun}-IF(OR(DAY(${yearEnd})=31,DAY(${date}+1)<15),1,0)))`);
  const start = monthStartFormula(layout, `${whole}+1`);
  const next = monthStartFormula(layout, `${whole}+2`);
  wanted.formula(general.monthPart, value, `=IF(${whole}=12,0,MAX(0,(${date}+1-${start})/(${next}-${start})))`);
}

/** The first day of a month of the plan's year; `month` is a number or an expression of one, 1 for January. */
export function monthStartFormula(layout: ConfigurationLayout, month: string): string {
  const { year, isAdministrative } = terms(layout);
  return `DATE(${year},${month}-IF(${isAdministrative},1,0),IF(${isAdministrative},15,1))`;
}

/** The last day of a month of the plan's year. */
export function monthEndFormula(layout: ConfigurationLayout, month: string): string {
  const { year, isAdministrative } = terms(layout);
  return `DATE(${year},${month}+IF(${isAdministrative},0,1),IF(${isAdministrative},14,0))`;
}

/** The day on which the year ends tells the calendar. */
function terms({ general, left }: ConfigurationLayout): { readonly year: string; readonly isAdministrative: string } {
  return { year: absoluteAddress(general.year, left + 2), isAdministrative: `DAY(${absoluteAddress(general.yearEnd, left + 2)})=14` };
}

/** The list of calendars and what the other entries of the general parts accept; also for a sheet that an earlier version wrote, which knew one calendar only. */
export function calendarLook(name: string, layout: ConfigurationLayout, existing: SheetSnapshot | null): readonly Edit[] {
  const [row, value] = [layout.general.calendar, layout.left + 2];
  if (existing !== null && textAt(existing, row, value + 1) === CALENDAR_HINT) return [];
  return [
    ...generalEntries(name, layout),
    { kind: 'row-height', sheet: name, row, points: 30 },
    { kind: 'style', sheet: name, area: { row, column: value, rows: 1, columns: 1 }, style: { wrap: true } },
    { kind: 'choices', sheet: name, area: { row, column: value, rows: 1, columns: 1 }, choices: Object.values(CALENDAR_LABELS) },
    { kind: 'style', sheet: name, area: { row, column: value + 1, rows: 1, columns: 1 }, style: { fontName: 'Times New Roman', fontSize: 11, vertical: 'center', italic: true } },
  ];
}
