import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Wish } from '../../excel/decide';
import { formatDay } from '../../messages/format';
import { closingOf } from '../../plan/history/close';
import type { Review } from '../../plan/model';
import { quietText, textField } from '../appearance/shared-styles';
import { useWords } from '../words';
import { EntryForm } from './entry-form';
import { Section } from './section';

interface ClosePeriodProps {
  readonly review: Review;
  readonly isBusy: boolean;
  readonly person: string;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  line: { margin: 0 },
  note: { ...quietText, margin: 0 },
  button: { alignSelf: 'flex-start' },
  field: textField,
  form: { padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
});

/** Whether the reporting period has been closed, whether anything has changed since, and the way to close it. */
export function ClosePeriod({ review, isBusy, person, onDecide }: ClosePeriodProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const { closing: words } = pane.report;
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const closing = useMemo(() => closingOf(review), [review]);
  const day = formatDay(review.asOf);
  const last = (review.closed ?? []).find(({ date, sheet }) => date === review.asOf && sheet === review.plan.sheet)?.closings.at(-1) ?? null;
  const count = number(closing.rows.length);
  const errors = review.findings.filter(({ severity }) => severity === 'error').length;
  const closedAt = last === null || last.at === '' ? '' : formatDay(last.at.slice(0, 10));
  return (
    <Section label={words.label}>
      <p className={styles.line}>{last === null ? words.open(day) : words.closed(day, closedAt, last.person)}</p>
      {last !== null && <p className={styles.note}>{closing.rows.length === 0 ? words.same : words.differs(count)}</p>}
      {!isAsking && closing.rows.length > 0 && (
        <Button
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {last === null ? words.close : words.correct}
        </Button>
      )}
      {isAsking && !isBusy && (
        <EntryForm
          className={styles.form}
          yes={words.yes}
          no={words.no}
          describedBy={`${id}-question`}
          onCancel={() => {
            setAsking(false);
          }}
          onSend={(entry) => {
            setAsking(false);
            onDecide({ kind: 'close-period', closing, person: entry('person') });
          }}
        >
          <p id={`${id}-question`} className={styles.line}>
            {last === null ? words.question(count, day) : words.correction(count, day)}
          </p>
          <p className={styles.note}>{words.meaning}</p>
          {errors > 0 && <p className={styles.note}>{words.withErrors(number(errors))}</p>}
          <label htmlFor={`${id}-person`}>{words.person}</label>
          <input id={`${id}-person`} name="person" className={styles.field} defaultValue={person} maxLength={80} autoComplete="name" autoFocus />
        </EntryForm>
      )}
    </Section>
  );
}
