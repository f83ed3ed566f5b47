import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../messages/format';
import type { Review } from '../../plan/model';
import { focusOutline, quietText } from '../appearance/shared-styles';
import { useWords } from '../words';

interface RecognisedProps {
  readonly review: Review;
  readonly chosenSheet: string | null;
  readonly isBusy: boolean;
  readonly onChooseSheet: (sheet: string) => void;
}

const useStyles = makeStyles({
  recognised: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { ...quietText, margin: 0 },
  sheets: {
    ...quietText,
    maxWidth: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: 'inherit',
    ...focusOutline,
  },
});

/** What was recognised, in the sheet's own words, so that a person sees at once whether the right table is looked at. */
export function Recognised({ review, chosenSheet, isBusy, onChooseSheet }: RecognisedProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const { recognised } = pane;
  const { plan, asOf, asOfSource } = review;
  const isToday = asOfSource === 'today';
  const day = formatDay(asOf);
  const title = [plan.title, plan.place].filter((part) => part !== null).join(' · ');
  const candidates = plan.chosenAmong.filter(({ indicators }) => indicators > 0);
  return (
    <section aria-label={recognised.label} className={styles.recognised}>
      <p className={styles.title}>{title === '' ? recognised.sheet(plan.sheet) : title}</p>
      <p className={styles.facts}>
        {recognised.indicators(number(plan.indicators.filter((indicator) => !indicator.isReference).length))}
        {' · '}
        <span title={isToday ? recognised.periodIsTodayHint : undefined}>
          {isToday ? recognised.periodIsToday(day) : recognised.period(day)}
        </span>
      </p>
      {candidates.length > 1 && (
        <select
          aria-label={recognised.chooseSheet}
          className={styles.sheets}
          disabled={isBusy}
          value={chosenSheet ?? plan.sheet}
          onChange={(event) => {
            onChooseSheet(event.target.value);
          }}
        >
          {candidates.map(({ sheet, indicators }) => (
            <option key={sheet} value={sheet}>
              {recognised.sheetChoice(sheet, number(indicators))}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}
