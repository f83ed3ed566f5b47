import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { quietText, selectBox } from '../appearance/shared-styles';
import { useWords } from '../words';
import { EntryForm } from './entry-form';

interface FixPlanFormProps {
  /** How many will be fixed. */
  readonly targets: number;
  /** What is to be known before, each a sentence. */
  readonly remarks: readonly string[];
  /** The name that was given last. */
  readonly person: string;
  readonly onFix: (person: string, document: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  form: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0 },
  note: { ...quietText, margin: 0 },
  label: quietText,
  field: { ...selectBox, width: '100%', boxSizing: 'border-box' },
});

/** Asks once before the plan is fixed: what it means, who does it, by which document. */
export function FixPlanForm({ targets, remarks, person, onFix, onCancel }: FixPlanFormProps) {
  const styles = useStyles();
  const { number, pane } = useWords();
  const { fixing } = pane;
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <EntryForm
      className={styles.form}
      describedBy={`${id}-question`}
      yes={fixing.yes}
      no={fixing.no}
      onSend={(entry) => {
        onFix(entry('person'), entry('document'));
      }}
      onCancel={onCancel}
    >
      <p id={`${id}-question`} className={styles.text}>
        {fixing.question(number(targets))}
      </p>
      <p className={styles.note}>{fixing.meaning}</p>
      {remarks.map((remark) => (
        <p key={remark} className={styles.text}>
          {remark}
        </p>
      ))}
      <label className={styles.label} htmlFor={`${id}-person`}>
        {fixing.person}
      </label>
      <input id={`${id}-person`} ref={first} name="person" className={styles.field} defaultValue={person} maxLength={80} autoComplete="off" />
      <label className={styles.label} htmlFor={`${id}-document`}>
        {fixing.document}
      </label>
      <input id={`${id}-document`} name="document" className={styles.field} placeholder={fixing.documentHint} maxLength={120} autoComplete="off" />
    </EntryForm>
  );
}
