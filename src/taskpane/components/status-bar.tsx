import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '../../plan/model';
import { statusColours } from '../appearance/status-colours';
import { useTheme } from '../appearance/theme-context';
import { STATUS_ORDER } from '../../plan/progress/statuses';
import { useWords } from '../words';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '12px', forcedColorAdjust: 'none' },
  part: {
    minWidth: '4px',
    boxSizing: 'border-box',
    transitionProperty: 'flex-grow',
    transitionDuration: tokens.durationNormal,
    ':first-child': { borderStartStartRadius: tokens.borderRadiusMedium, borderEndStartRadius: tokens.borderRadiusMedium },
    ':last-child': { borderStartEndRadius: tokens.borderRadiusMedium, borderEndEndRadius: tokens.borderRadiusMedium },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
});

/** All indicators in one line, from good to bad; the legend below says the same in words. */
export function StatusBar({ counts }: { readonly counts: ReadonlyMap<Status, number> }) {
  const styles = useStyles();
  const colours = statusColours[useTheme()];
  const { pane, statuses, number } = useWords();
  const present = STATUS_ORDER.filter((status) => (counts.get(status) ?? 0) > 0);
  const summary = present.map((status) => `${statuses[status]} ${number(counts.get(status) ?? 0)}`).join(', ');
  return (
    <div role="img" aria-label={`${pane.progress.chart}: ${summary}`} className={styles.bar}>
      {present.map((status) => (
        <span
          key={status}
          className={styles.part}
          style={{
            flexGrow: counts.get(status) ?? 0,
            backgroundColor: colours[status].fill,
            // Errors of data are an outline, never a fill: they judge nothing.
            border: status === 'data-error' ? `1.5px solid ${colours[status].ink}` : 'none',
          }}
        />
      ))}
    </div>
  );
}
