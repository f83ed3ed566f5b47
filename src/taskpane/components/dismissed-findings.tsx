import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Wish } from '../../excel/decide';
import { formatDay } from '../../messages/format';
import { cellAddress } from '../../plan/address';
import type { DismissedFinding } from '../../plan/model';
import { focusOutline, quietText } from '../appearance/shared-styles';
import { useWords } from '../words';

interface DismissedFindingsProps {
  readonly dismissed: readonly DismissedFinding[];
  readonly isBusy: boolean;
  readonly onSelect: (address: string) => void;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  summary: { minHeight: '32px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, ...focusOutline },
  list: { margin: 0, padding: 0 },
  entry: { listStyleType: 'none', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  reason: { ...quietText, margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** What persons have passed over, with who and why; out of the way, and one click from being looked at again. */
export function DismissedFindings({ dismissed, isBusy, onSelect, onDecide }: DismissedFindingsProps) {
  const styles = useStyles();
  const words = useWords();
  const { checks } = words.pane;
  if (dismissed.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{checks.dismissed(words.number(dismissed.length))}</summary>
      <ul className={styles.list}>
        {dismissed.map(({ finding, decision }, position) => {
          const [suspect] = finding.cells;
          const address = suspect ? cellAddress(suspect.row, suspect.column) : null;
          return (
            <li key={`${finding.rule} ${address ?? position}`} className={styles.entry}>
              <p className={styles.sentence}>{words.finding(finding)}</p>
              <p className={styles.reason}>{checks.dismissedBy(decision.reason, decision.person, decision.date === '' ? '' : formatDay(decision.date))}</p>
              <div className={styles.buttons}>
                {address !== null && (
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => {
                      onSelect(address);
                    }}
                  >
                    {address}
                  </Button>
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={isBusy}
                  onClick={() => {
                    onDecide({ kind: 'reopen', finding });
                  }}
                >
                  {checks.reopen}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
