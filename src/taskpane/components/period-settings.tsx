import { useMemo } from 'react';
import type { Wish } from '../../excel/decide';
import { formatDay } from '../../messages/format';
import type { CalendarId, Review } from '../../plan/model';
import { periodUpTo } from '../../plan/history/closed-figures';
import { monthEnd } from '../../plan/progress/calendar';
import { calendarOf, planYearOf } from '../../plan/progress/expected';
import { useWords } from '../words';
import { ChoiceField } from './choice-field';
import { Section } from './section';

interface PeriodSettingsProps {
  readonly review: Review;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const CALENDARS: readonly CalendarId[] = ['calendar-year', 'administrative'];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The reporting date, chosen among the ends of the plan's months, and the calendar that these follow. */
export function PeriodSettings({ review, isBusy, onDecide }: PeriodSettingsProps) {
  const { pane, period } = useWords();
  const { period: words } = pane.settings;
  const { plan, asOf, configuration } = review;
  const calendar = calendarOf(configuration);
  const year = planYearOf(plan, asOf);
  const dates = useMemo(() => {
    const ends = MONTHS.map((month) => monthEnd(year, month, calendar));
    const choices = ends.map((day) => {
      const upTo = periodUpTo(day, calendar);
      return { value: day, label: `${formatDay(day)}${upTo === null ? '' : ` · ${period(upTo)}`}` };
    });
    return ends.includes(asOf) ? choices : [{ value: asOf, label: pane.settings.period.other(formatDay(asOf)) }, ...choices];
  }, [asOf, calendar, pane, period, year]);
  return (
    <Section label={words.label}>
      <ChoiceField
        label={words.date}
        value={asOf}
        choices={dates}
        isDisabled={isBusy}
        onChange={(day) => {
          onDecide({ kind: 'configure', asOf: day, changes: {} });
        }}
      />
      <ChoiceField
        label={words.calendar}
        value={calendar}
        choices={CALENDARS.map((id) => ({ value: id, label: words.calendars[id] }))}
        isDisabled={isBusy}
        onChange={(chosen) => {
          const next = CALENDARS.find((id) => id === chosen);
          if (next) onDecide({ kind: 'configure', changes: { calendar: next } });
        }}
      />
    </Section>
  );
}
