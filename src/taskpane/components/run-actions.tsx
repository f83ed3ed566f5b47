import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isActing, type PaneState } from '../hooks/pane-state';
import { useWords } from '../words';
import { RunLine } from './run-line';

interface RunActionsProps {
  readonly state: PaneState;
  readonly onUpdate: () => void;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  primary: { width: '100%', minHeight: '44px' },
  below: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  remove: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  question: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  text: { margin: 0 },
  choice: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** The one primary action, what came of it, and quietly the way back. */
export function RunActions({ state, onUpdate, onRemove }: RunActionsProps) {
  const styles = useStyles();
  const { run, confirmRemoval } = useWords().pane;
  const [isAsking, setAsking] = useState(false);
  const isBusy = isActing(state);
  return (
    <div className={styles.actions}>
      <Button appearance="primary" size="large" className={styles.primary} disabledFocusable={isBusy} onClick={onUpdate}>
        {run.start}
      </Button>
      <div className={styles.below}>
        <RunLine state={state} />
        <Button
          appearance="subtle"
          size="small"
          className={styles.remove}
          disabledFocusable={isBusy}
          aria-expanded={isAsking}
          onClick={() => {
            setAsking(!isAsking);
          }}
        >
          {run.remove}
        </Button>
      </div>
      {isAsking && !isBusy && (
        <div role="group" aria-label={run.remove} className={styles.question}>
          <p className={styles.text}>{confirmRemoval.question}</p>
          <p className={styles.text}>{confirmRemoval.reassurance}</p>
          <div className={styles.choice}>
            <Button
              onClick={() => {
                setAsking(false);
                onRemove();
              }}
            >
              {confirmRemoval.yes}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => {
                setAsking(false);
              }}
            >
              {confirmRemoval.no}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
