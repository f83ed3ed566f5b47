import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../messages/format';
import type { ColumnRole, Review, SheetVerdict } from '../../plan/model';
import { focusOutline, quietText, selectBox } from '../appearance/shared-styles';
import { columnRows, missingRole } from '../selections/column-rows';
import { useWords } from '../words';
import type { SayColumn } from './recognised-columns';
import { WhichColumn } from './which-column';

interface RecognisedProps {
  readonly review: Review;
  readonly chosenSheet: string | null;
  /** The sheets that may hold a plan. */
  readonly sheets: readonly SheetVerdict[];
  /** How many columns the person has chosen anew on this sheet, with nothing written yet. */
  readonly unwritten: number;
  readonly isBusy: boolean;
  readonly onChooseSheet: (sheet: string) => void;
  readonly onSayColumn: (sheet: string, column: number, header: string, role: ColumnRole | 'ignore' | null) => void;
  readonly onShowSettings: () => void;
}

const useStyles = makeStyles({
  recognised: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { ...quietText, margin: 0 },
  sheets: { ...selectBox, maxWidth: '100%' },
  link: { alignSelf: 'flex-start', padding: 0, border: 'none', background: 'none', color: tokens.colorBrandForegroundLink, fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, textDecoration: 'underline', cursor: 'pointer', minHeight: '24px', ...focusOutline },
});

/** What was recognised, in the sheet's own words, so that a person sees at once whether the right table is looked at. */
export function Recognised({ review, chosenSheet, sheets, unwritten, isBusy, onChooseSheet, onSayColumn, onShowSettings }: RecognisedProps) {
  const styles = useStyles();
  const { pane, columns, number } = useWords();
  const { recognised } = pane;
  const { plan, asOf, asOfSource } = review;
  const isToday = asOfSource === 'today';
  const day = formatDay(asOf);
  const title = [plan.title, plan.place].filter((part) => part !== null).join(' · ');
  const candidates = sheets.filter(({ indicators }) => indicators > 0);
  const missing = missingRole(plan);
  const unsure = columnRows(plan, review.columnsAsRead, review.configuration.corrections).filter((row) => row.isUnsure).length;
  const say: SayColumn = (column, header, role) => {
    onSayColumn(plan.sheet, column, header, role);
  };
  return (
    <section aria-label={recognised.label} className={styles.recognised}>
      <p className={styles.title}>{title === '' ? recognised.sheet(plan.sheet) : title}</p>
      <p className={styles.facts}>
        {recognised.indicators(number(plan.indicators.filter((indicator) => !indicator.isReference).length))}
        {' · '}
        <span title={isToday ? recognised.periodIsTodayHint : undefined}>
          {isToday ? recognised.periodIsToday(day) : recognised.period(day)}
        </span>{' '}
        <button type="button" className={styles.link} onClick={onShowSettings} title={recognised.changePeriod}>
          {recognised.change}
        </button>
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
      {unsure > 0 && (
        <button type="button" className={styles.link} onClick={onShowSettings}>
          {columns.toConfirm(number(unsure))}
        </button>
      )}
      {missing && <WhichColumn plan={plan} wanted={missing} isBusy={isBusy} onSay={say} />}
      {unwritten > 0 && <p className={styles.facts}>{columns.unwritten(number(unwritten), pane.run.start)}</p>}
    </section>
  );
}
