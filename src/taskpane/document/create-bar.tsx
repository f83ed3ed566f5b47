import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { RESULT_COLUMNS, type ResultColumns } from '../../plan/document/sheet/plan-sheet-words';
import { quietText, selectBox } from '../appearance/shared-styles';
import { useWords } from '../words';
import { useDocumentWords } from './document-words';

interface CreateBarProps {
  readonly wanted: number;
  readonly year: number;
  readonly results: ResultColumns;
  readonly isCreating: boolean;
  readonly onYear: (year: number) => void;
  readonly onResults: (results: ResultColumns) => void;
  readonly onCreate: () => void;
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choices: { display: 'grid', gridTemplateColumns: '96px 1fr', gap: tokens.spacingHorizontalS },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: quietText,
  box: { ...selectBox, width: '100%', boxSizing: 'border-box' },
  create: { width: '100%', minHeight: '44px' },
  note: { ...quietText, margin: 0 },
});

/** Plans are made for the year before or for the years to come. */
const [YEARS_BACK, YEARS_AHEAD] = [3, 6];

/** For which year, with which result columns; and the one action. */
export function CreateBar({ wanted, year, results, isCreating, onYear, onResults, onCreate }: CreateBarProps) {
  const styles = useStyles();
  const { number } = useWords();
  const { create } = useDocumentWords();
  const id = useId();
  const thisYear = new Date().getFullYear();
  const years = new Set([year, ...Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, index) => thisYear - YEARS_BACK + index)]);
  return (
    <div className={styles.bar}>
      <div className={styles.choices}>
        <div className={styles.field}>
          <label htmlFor={`${id}-year`} className={styles.label}>
            {create.year}
          </label>
          <select
            id={`${id}-year`}
            className={styles.box}
            value={year}
            onChange={(event) => {
              onYear(Number(event.target.value));
            }}
          >
            {[...years].sort((a, b) => a - b).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-results`} className={styles.label}>
            {create.periods}
          </label>
          <select
            id={`${id}-results`}
            className={styles.box}
            value={results}
            onChange={(event) => {
              const chosen = RESULT_COLUMNS.find((candidate) => candidate === event.target.value);
              if (chosen) onResults(chosen);
            }}
          >
            {RESULT_COLUMNS.map((candidate) => (
              <option key={candidate} value={candidate}>
                {create.periodsOf[candidate]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Button appearance="primary" size="large" className={styles.create} disabledFocusable={wanted === 0 || isCreating} onClick={onCreate}>
        {create.start(number(wanted))}
      </Button>
      {isCreating ? <Spinner size="tiny" label={create.creating} /> : <p className={styles.note}>{wanted === 0 ? create.none : create.reassurance}</p>}
    </div>
  );
}
