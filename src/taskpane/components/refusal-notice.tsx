import { Button } from '@fluentui/react-components';
import type { Refusal } from '../hooks/pane-state';
import { useWords } from '../words';
import { Notice } from './notice';
import { TechnicalDetails } from './technical-details';

interface RefusalNoticeProps {
  readonly refused: Refusal;
  /** Asks the same again. */
  readonly onRetry: () => void;
}

/** Why the workbook was not read or written, the next step, and the way on. */
export function RefusalNotice({ refused, onRetry }: RefusalNoticeProps) {
  const words = useWords();
  const { run } = words.pane;
  const { title, next } = words.refusal(refused.refusal);
  return (
    <Notice title={title} next={next}>
      <Button onClick={onRetry}>{refused.of === 'reading' ? run.readAgain : run.tryAgain}</Button>
      <TechnicalDetails facts={Object.entries(refused.refusal).map(([name, fact]) => [name, typeof fact === 'string' ? fact : JSON.stringify(fact)])} />
    </Notice>
  );
}
