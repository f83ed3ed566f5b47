import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface EntryFormProps {
  readonly className?: string;
  readonly yes: string;
  readonly no: string;
  /** Id of the text that the form is about. */
  readonly describedBy?: string;
  readonly children: ReactNode;
  /** `entry` gives what stands in the field of that name, without spaces around it. */
  readonly onSend: (entry: (name: string) => string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/**
 * A short form inside a view. Its text boxes keep what is typed to themselves until it is sent: the pane shares the keyboard with the sheet.
 * Escape leaves it; other keys belong to its fields, not to a list around them.
 */
export function EntryForm({ className, yes, no, describedBy, children, onSend, onCancel }: EntryFormProps) {
  const styles = useStyles();
  return (
    <form
      className={mergeClasses(styles.form, className)}
      aria-describedby={describedBy}
      onSubmit={(event) => {
        event.preventDefault();
        const entries = new FormData(event.currentTarget);
        onSend((name) => {
          const value = entries.get(name);
          return typeof value === 'string' ? value.trim() : '';
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        event.stopPropagation();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {yes}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {no}
        </Button>
      </div>
    </form>
  );
}
