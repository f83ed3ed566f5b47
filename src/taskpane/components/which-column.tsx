import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { columnLetters } from '../../plan/address';
import type { Plan } from '../../plan/model';
import { quietText, selectBox } from '../appearance/shared-styles';
import { candidatesFor, type NeededRole } from '../selections/column-rows';
import { useWords } from '../words';
import type { SayColumn } from './recognised-columns';

interface WhichColumnProps {
  readonly plan: Plan;
  readonly wanted: NeededRole;
  readonly isBusy: boolean;
  readonly onSay: SayColumn;
}

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { ...quietText, margin: 0 },
  choice: { ...selectBox, width: '100%' },
});

/** Asks which column has the role without which nothing can be judged. */
export function WhichColumn({ plan, wanted, isBusy, onSay }: WhichColumnProps) {
  const styles = useStyles();
  const { columns } = useWords();
  const id = useId();
  const candidates = candidatesFor(plan, wanted);
  const { question, hint } = columns.missing[wanted];
  if (candidates.length === 0) return null;
  return (
    <div className={styles.question}>
      <label htmlFor={id} className={styles.label}>
        {question}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        className={styles.choice}
        disabled={isBusy}
        value=""
        onChange={(event) => {
          const chosen = candidates.find(({ column }) => String(column) === event.target.value);
          if (chosen) onSay(chosen.column, chosen.header, wanted);
        }}
      >
        <option value="">{columns.choose}</option>
        {candidates.map(({ column, header }) => (
          <option key={column} value={column}>
            {columns.candidate(columnLetters(column), header === '' ? columns.noHeading : header)}
          </option>
        ))}
      </select>
    </div>
  );
}
