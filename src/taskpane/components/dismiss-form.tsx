import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { quietText, selectBox } from '../appearance/shared-styles';
import { useWords } from '../words';

interface DismissFormProps {
  /** The name that was given last. */
  readonly person: string;
  readonly onDismiss: (reason: string, person: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 34px` },
  label: quietText,
  field: { ...selectBox, width: '100%', boxSizing: 'border-box' },
  note: { ...quietText, margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/**
 * Why a finding may be passed over, and who says so. The text boxes keep what is typed to themselves until the form is sent: the pane shares
 * the keyboard with the sheet.
 */
export function DismissForm({ person, onDismiss, onCancel }: DismissFormProps) {
  const styles = useStyles();
  const { dismissing } = useWords().pane.checks;
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const entries = new FormData(event.currentTarget);
        const entry = (name: string): string => {
          const value = entries.get(name);
          return typeof value === 'string' ? value.trim() : '';
        };
        onDismiss(entry('other') || entry('reason'), entry('person'));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        // Arrow keys belong to the fields here, not to the list around them.
        event.stopPropagation();
      }}
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
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {dismissing.yes}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {dismissing.no}
        </Button>
      </div>
    </form>
  );
}
