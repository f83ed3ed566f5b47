import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isActing, type PaneState } from '../hooks/pane-state';
import { formatTime } from '../../messages/format';
import { useWords } from '../words';
import { RunLine } from './run-line';

interface RunActionsProps {
  readonly state: PaneState;
  readonly onUpdate: () => void;
  /** When the update began that can be taken back; null where there is none. */
  readonly lastUpdate: Date | null;
  readonly onTakeBack: () => void;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  primary: { width: '100%', minHeight: '44px' },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', columnGap: tokens.spacingHorizontalXS },
  way: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  question: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  text: { margin: 0 },
  choice: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** The one primary action, what came of it, and quietly the ways back. */
export function RunActions({ state, lastUpdate, onUpdate, onTakeBack, onRemove }: RunActionsProps) {
  const styles = useStyles();
  const { run, confirmRemoval } = useWords().pane;
  const [isAsking, setAsking] = useState(false);
  const isBusy = isActing(state);
  return (
    <div className={styles.actions}>
      <Button appearance="primary" size="large" className={styles.primary} disabledFocusable={isBusy} onClick={onUpdate}>
        {run.start}
      </Button>
      <RunLine state={state} />
      <div className={styles.ways}>
        {lastUpdate && (
          <Button appearance="subtle" size="small" className={styles.way} disabledFocusable={isBusy} title={run.takeBackHint(formatTime(lastUpdate))} onClick={onTakeBack}>
            {run.takeBack}
          </Button>
        )}
        <Button
          appearance="subtle"
          size="small"
          className={styles.way}
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
