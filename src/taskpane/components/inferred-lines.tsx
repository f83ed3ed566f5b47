import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Wish } from '../../excel/decide';
import type { Configuration } from '../../plan/model';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';

interface InferredLinesProps {
  readonly configuration: Configuration;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  part: {
    ...quietText,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

/** How many indicators are measured by what was only inferred, and the way to confirm them all. Nothing is shown where none is left. */
export function InferredLines({ configuration, isBusy, onDecide }: InferredLinesProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  const open = configuration.sheet === null ? [] : configuration.indicators.filter((line) => line.planRow !== null && line.isConfirmed !== true);
  if (open.length === 0) return null;
  return (
    <section aria-label={pane.lines.label} className={styles.part}>
      <span>{pane.lines.stillInferred(number(open.length))}</span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => {
          onDecide({ kind: 'confirm', lines: open });
        }}
      >
        {pane.lines.confirmAll}
      </Button>
    </section>
  );
}
