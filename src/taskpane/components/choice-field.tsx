import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { selectBox } from '../appearance/shared-styles';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(96px, 2fr) 3fr', alignItems: 'center', gap: tokens.spacingHorizontalS },
  select: { ...selectBox, width: '100%', minWidth: 0 },
});

/** A labelled native list of choices. */
export function ChoiceField({ label, value, choices, isDisabled = false, onChange }: ChoiceFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        disabled={isDisabled}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
