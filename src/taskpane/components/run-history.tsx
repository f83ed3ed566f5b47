import { makeStyles, tokens } from '@fluentui/react-components';
import type { Kept, RunHistory } from '../../excel/outcomes';
import { cellAddress } from '../../plan/address';
import { formatTime } from '../../messages/format';
import { quietText } from '../appearance/shared-styles';
import { resultOf, type PaneState } from '../hooks/pane-state';
import { useWords } from '../words';
import { Notice } from './notice';

interface RunHistoryNoticesProps {
  readonly state: PaneState;
  readonly history: RunHistory;
}

const useStyles = makeStyles({
  kept: { ...quietText, margin: 0, overflowWrap: 'anywhere', paddingInline: tokens.spacingHorizontalXXS },
});

/** What was put right unasked, and what a person had changed and therefore was left alone. */
export function RunHistoryNotices({ state, history: { recovery } }: RunHistoryNoticesProps) {
  const { restore } = useWords().pane;
  const result = resultOf(state);
  const kept = result.kind === 'taken-back' || result.kind === 'removed' ? result.kept : null;
  return (
    <>
      {recovery && (
        <Notice {...restore.recovered[recovery.kind](formatTime(recovery.at))}>
          <KeptLine kept={recovery.kept} />
        </Notice>
      )}
      {kept && <KeptLine kept={kept} />}
    </>
  );
}

/** Cells that a sentence names; of more it says how many. */
const MOST_NAMED = 5;

function KeptLine({ kept: { cells, sheets } }: { readonly kept: Kept }) {
  const styles = useStyles();
  const { number, pane } = useWords();
  const { restore } = pane;
  if (cells.length === 0 && sheets.length === 0) return null;
  const named = cells.slice(0, MOST_NAMED).map(({ row, column }) => cellAddress(row, column));
  return (
    <p role="status" className={styles.kept}>
      {[
        ...(cells.length > 0 ? [restore.keptCells(number(cells.length), named.join(', '), cells.length > named.length)] : []),
        ...sheets.map((sheet) => restore.keptSheet(sheet)),
      ].join(' ')}
    </p>
  );
}
