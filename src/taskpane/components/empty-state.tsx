import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { statusColours } from '../appearance/status-colours';
import { useTheme } from '../appearance/theme-context';

interface EmptyStateProps {
  readonly title: string;
  /** What this means, or what to do. */
  readonly next?: string;
  /** Good news: nothing is left to do. */
  readonly isGood?: boolean;
}

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    textAlign: 'center',
    textWrap: 'balance',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A list with nothing in it says why. */
export function EmptyState({ title, next, isGood = false }: EmptyStateProps) {
  const styles = useStyles();
  const colours = statusColours[useTheme()];
  return (
    <div className={styles.empty}>
      {isGood && <CheckmarkCircleRegular aria-hidden fontSize={32} color={colours.met.ink} />}
      <p className={styles.title}>{title}</p>
      {next !== undefined && <p className={styles.next}>{next}</p>}
    </div>
  );
}
