import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { useWords } from '../words';

interface StepperProps {
  /** What the number is, for those who do not see where it stands. */
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
  /** What stands there in place of the lowest value; without it the number. */
  readonly below?: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

const useStyles = makeStyles({
  stepper: { display: 'inline-flex', alignItems: 'center' },
  button: { minWidth: '32px', minHeight: '32px', padding: 0 },
  value: { minWidth: '52px', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
});

/** A number that is set by buttons or the arrow keys: the pane shares the keyboard with the sheet, so little is typed here. */
export function Stepper({ label, value, step, from, to, decimals, below, isDisabled = false, onChange }: StepperProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const { stepper } = pane.settings;
  const set = (next: number): void => {
    const rounded = Number(Math.min(to, Math.max(from, next)).toFixed(decimals));
    if (rounded !== value) onChange(rounded);
  };
  const shown = below !== undefined && value <= from ? below : number(value, decimals);
  return (
    <span className={styles.stepper} role="group" aria-label={label}>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<SubtractRegular />}
        aria-label={stepper.less(label)}
        disabledFocusable={isDisabled || value <= from}
        onClick={() => {
          set(value - step);
        }}
      />
      <span
        role="spinbutton"
        tabIndex={0}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={from}
        aria-valuemax={to}
        aria-valuetext={shown}
        aria-disabled={isDisabled}
        className={styles.value}
        onKeyDown={(event) => {
          const steps = { ArrowUp: step, ArrowRight: step, ArrowDown: -step, ArrowLeft: -step }[event.key];
          if (steps === undefined || isDisabled) return;
          event.preventDefault();
          set(value + steps);
        }}
      >
        {shown}
      </span>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<AddRegular />}
        aria-label={stepper.more(label)}
        disabledFocusable={isDisabled || value >= to}
        onClick={() => {
          set(value + step);
        }}
      />
    </span>
  );
}
