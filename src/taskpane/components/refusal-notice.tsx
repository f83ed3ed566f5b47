import { Button, makeStyles } from '@fluentui/react-components';
import type { WorkbookRefusal } from '../../excel/outcomes';
import { quietText } from '../appearance/shared-styles';
import type { Refusal } from '../hooks/pane-state';
import { useWords } from '../words';
import { Notice } from './notice';
import { TechnicalDetails } from './technical-details';

interface RefusalNoticeProps {
  readonly refused: Refusal;
  /** Asks the same again. */
  readonly onRetry: () => void;
}

/** The plan that a refusal may carry is no fact for a helper to read. */
function factsOf(refusal: WorkbookRefusal): readonly (readonly [string, string])[] {
  return Object.entries(refusal).flatMap(([name, fact]) => (name === 'plan' ? [] : [[name, typeof fact === 'string' ? fact : JSON.stringify(fact)] as const]));
}

/** Something may have been written that is still to be put back. */
function leavesTraces({ reason }: WorkbookRefusal): boolean {
  return reason === 'broken-off' || reason === 'half-written' || reason === 'unsettled' || reason === 'being-written';
}

const useStyles = makeStyles({ asBefore: { ...quietText, margin: 0 } });

/** Why the workbook was not read or written, the next step, and the way on. */
export function RefusalNotice({ refused, onRetry }: RefusalNoticeProps) {
  const styles = useStyles();
  const words = useWords();
  const { run } = words.pane;
  const { title, next } = words.refusal(refused.refusal);
  return (
    <Notice title={title} next={next}>
      {refused.of !== 'reading' && !leavesTraces(refused.refusal) && <p className={styles.asBefore}>{run.asBefore}</p>}
      <Button onClick={onRetry}>{refused.of === 'reading' ? run.readAgain : run.tryAgain}</Button>
      <TechnicalDetails facts={factsOf(refused.refusal)} />
    </Notice>
  );
}
