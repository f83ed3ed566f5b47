import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { quietText, selectBox } from '../appearance/shared-styles';
import { useWords } from '../words';
import { EntryForm } from './entry-form';

interface DismissFormProps {
  /** The name that was given last. */
  readonly person: string;
  readonly onDismiss: (reason: string, person: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  form: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 34px` },
  label: quietText,
  field: { ...selectBox, width: '100%', boxSizing: 'border-box' },
  note: { ...quietText, margin: 0 },
});

/** Why a finding may be passed over, and who says so. */
export function DismissForm({ person, onDismiss, onCancel }: DismissFormProps) {
  const styles = useStyles();
  const { dismissing } = useWords().pane.checks;
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <EntryForm
      className={styles.form}
      yes={dismissing.yes}
      no={dismissing.no}
      onSend={(entry) => {
        onDismiss(entry('other') || entry('reason'), entry('person'));
      }}
      onCancel={onCancel}
    >
      <label className={styles.label} htmlFor={`${id}-reason`}>
        {dismissing.reason}
      </label>
      <select id={`${id}-reason`} ref={first} name="reason" className={styles.field}>
        {dismissing.reasons.map((reason) => (
          <option key={reason}>{reason}</option>
        ))}
      </select>
      <label className={styles.label} htmlFor={`${id}-other`}>
        {dismissing.other}
      </label>
      <input id={`${id}-other`} name="other" className={styles.field} placeholder={dismissing.otherHint} maxLength={200} autoComplete="off" />
      <label className={styles.label} htmlFor={`${id}-person`}>
        {dismissing.person}
      </label>
      <input id={`${id}-person`} name="person" className={styles.field} defaultValue={person} maxLength={80} autoComplete="off" />
      <p className={styles.note}>{dismissing.kept}</p>
    </EntryForm>
  );
}
