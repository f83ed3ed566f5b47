import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';

interface FindingsWalkProps {
  /** 0-based; null before the first step. */
  readonly at: number | null;
  readonly count: number;
  readonly onGo: (to: number) => void;
}

const useStyles = makeStyles({
  walk: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, flexShrink: 0 },
  button: { minWidth: '32px', paddingInline: 0 },
  position: { ...quietText, minWidth: '40px', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
});

/** ‹ 2/7 ›: from one finding to the next, the sheet following. Goes round at the ends. */
export function FindingsWalk({ at, count, onGo }: FindingsWalkProps) {
  const styles = useStyles();
  const { number, pane } = useWords();
  const { checks } = pane;
  if (count < 2) return null;
  return (
    <div role="group" aria-label={checks.walk} className={styles.walk}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={checks.previous}
        onClick={() => {
          onGo(at === null || at === 0 ? count - 1 : at - 1);
        }}
      >
        ‹
      </Button>
      <span aria-live="polite" className={styles.position}>
        {checks.position(at === null ? '–' : number(at + 1), number(count))}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={checks.next}
        onClick={() => {
          onGo(at === null ? 0 : (at + 1) % count);
        }}
      >
        ›
      </Button>
    </div>
  );
}
