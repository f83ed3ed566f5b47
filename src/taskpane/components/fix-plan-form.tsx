import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { quietText, selectBox } from '../appearance/shared-styles';
import { useWords } from '../words';

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
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0 },
  note: { ...quietText, margin: 0 },
  label: quietText,
  field: { ...selectBox, width: '100%', boxSizing: 'border-box' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** Asks once before the plan is fixed: what it means, who does it, by which document. The text boxes keep what is typed until the form is sent. */
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
    <form
      className={styles.form}
      aria-describedby={`${id}-question`}
      onSubmit={(event) => {
        event.preventDefault();
        const entries = new FormData(event.currentTarget);
        const entry = (name: string): string => {
          const value = entries.get(name);
          return typeof value === 'string' ? value.trim() : '';
        };
        onFix(entry('person'), entry('document'));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
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
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {fixing.yes}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {fixing.no}
        </Button>
      </div>
    </form>
  );
}
