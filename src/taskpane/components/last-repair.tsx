import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Wish } from '../../excel/decide';
import { cellAddress } from '../../plan/address';
import type { Decision } from '../../plan/model';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';

interface LastRepairProps {
  readonly decisions: readonly Decision[];
  /** The sheet in view. */
  readonly sheet: string;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  line: { ...quietText, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1 },
});

/** The last repair, and the way back from it. Kept in the workbook, so that it is offered also to whoever opens it next. */
export function LastRepair({ decisions, sheet, isBusy, onDecide }: LastRepairProps) {
  const styles = useStyles();
  const { number, pane } = useWords();
  const { checks } = pane;
  const last = decisions.filter(({ kind, sheet: on }) => (kind === 'fixed' || kind === 'undone') && on === sheet).at(-1);
  if (last?.kind !== 'fixed' || !last.cell || !last.repair) return null;
  const { before, after } = last.repair;
  const shown = (content: string | number | null): string => (typeof content === 'number' ? number(content) : (content ?? checks.blank));
  return (
    <div role="status" className={styles.line}>
      <span className={styles.words}>{checks.repaired(cellAddress(last.cell.row, last.cell.column), shown(before), shown(after))}</span>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={() => {
          onDecide({ kind: 'undo', decision: last });
        }}
      >
        {checks.undo}
      </Button>
    </div>
  );
}
