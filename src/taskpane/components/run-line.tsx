import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { RunStep } from '../../excel/outcomes';
import { formatTime } from '../../messages/format';
import { quietText } from '../appearance/shared-styles';
import { resultOf, reviewOf, type PaneState } from '../hooks/pane-state';
import { useWords, type Words } from '../words';

const stepOrder: readonly RunStep[] = ['reading', 'checking', 'writing', 'verifying'];

const useStyles = makeStyles({
  // As high when empty as when full: the views below must not jump.
  line: { ...quietText, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge, minHeight: '32px', minWidth: 0, flexGrow: 1 },
});

/** The one line that says what is being done, or what the last run came to. Read out when it changes. */
export function RunLine({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const words = useWords();
  const doing = whatIsDone(state, words);
  return (
    <div role="status" className={styles.line}>
      {doing !== null && <Spinner size="extra-tiny" aria-hidden />}
      <span>{doing ?? whatCameOfIt(state, words)}</span>
    </div>
  );
}

function whatIsDone(state: PaneState, { pane }: Words): string | null {
  switch (state.phase) {
    case 'updating':
      return `${pane.run.stepOf(stepOrder.indexOf(state.step) + 1, stepOrder.length)} · ${pane.run.step[state.step]}…`;
    case 'taking-back':
      return `${pane.run.takingBack}…`;
    case 'removing':
      return `${pane.run.removing}…`;
    case 'idle':
      return `${pane.run.step.reading}…`;
    case 'reading':
      return state.quiet ? null : `${pane.run.step.reading}…`;
    default:
      return null;
  }
}

function whatCameOfIt(state: PaneState, { pane, number }: Words): string {
  const result = resultOf(state);
  switch (result.kind) {
    case 'updated':
      return result.changedCells === 0
        ? pane.run.nothingToChange(formatTime(result.at))
        : pane.run.updated(formatTime(result.at), number(result.changedCells));
    case 'taken-back':
      return pane.run.takenBack(formatTime(result.at));
    case 'removed':
      return result.removed ? pane.run.removed(formatTime(result.at)) : pane.run.nothingToRemove;
    case 'select-failed':
      return pane.run.selectFailed(result.cell);
    case 'refused':
      return '';
    case 'none':
      return reviewOf(state) ? pane.run.nothingWritten : '';
  }
}
