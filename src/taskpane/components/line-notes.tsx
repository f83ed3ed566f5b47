import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Wish } from '../../excel/decide';
import { inferenceWords } from '../../plan/configuration/inference-words';
import type { Assessment, IndicatorConfiguration, Profile } from '../../plan/model';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';

interface LineNotesProps {
  readonly assessment: Assessment;
  /** The indicator's line on the configuration sheet; null while there is no such sheet. */
  readonly line: IndicatorConfiguration | null;
  readonly profiles: readonly Profile[];
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  notes: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 22px)` },
  note: { ...quietText, margin: 0, overflowWrap: 'anywhere' },
  inferred: { ...quietText, display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

/** Below an indicator: that a person judges otherwise, and why; and what was only inferred about it, with the way to confirm it. */
export function LineNotes({ assessment: { override }, line, profiles, isBusy, onDecide }: LineNotesProps) {
  const styles = useStyles();
  const { pane, statuses } = useWords();
  const isInferred = line !== null && line.isConfirmed !== true;
  if (!override && !isInferred) return null;
  return (
    <div className={styles.notes}>
      {override && <p className={styles.note}>{pane.lines.overridden(statuses[override.computed], override.reason)}</p>}
      {isInferred && (
        <div className={styles.inferred}>
          <span className={styles.words}>{pane.lines.inferred(inferenceWords(line, profiles))}</span>
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            disabledFocusable={isBusy}
            aria-label={pane.lines.confirmOf(line.path.join(' – '))}
            onClick={() => {
              onDecide({ kind: 'confirm', lines: [line] });
            }}
          >
            {pane.lines.confirm}
          </Button>
        </div>
      )}
    </div>
  );
}
