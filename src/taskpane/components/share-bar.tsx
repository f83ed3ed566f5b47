import { makeStyles, tokens } from '@fluentui/react-components';

interface ShareBarProps {
  /** Reached and expected, in per cent of the annual target. */
  readonly percent: number;
  readonly expected: number | null;
  readonly colour: string;
  readonly emptyColour: string;
}

const useStyles = makeStyles({
  track: {
    position: 'relative',
    display: 'block',
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  fill: { position: 'absolute', insetBlock: 0, insetInlineStart: 0, borderRadius: tokens.borderRadiusSmall },
  mark: { position: 'absolute', insetBlock: '-3px', width: '2px', marginInlineStart: '-1px', backgroundColor: tokens.colorNeutralForeground1 },
});

/** What has been reached of the year, with a mark where it should stand by now. The figures beside it say the same. */
export function ShareBar({ percent, expected, colour, emptyColour }: ShareBarProps) {
  const styles = useStyles();
  return (
    <span className={styles.track} style={{ backgroundColor: emptyColour }} aria-hidden>
      <span className={styles.fill} style={{ width: `${within(percent)}%`, backgroundColor: colour }} />
      {expected !== null && <span className={styles.mark} style={{ insetInlineStart: `${within(expected)}%` }} />}
    </span>
  );
}

function within(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
