import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { CreatePlanRequest } from '../../excel/create-plan';
import type { UpdateOutcome, WorkbookRefusal } from '../../excel/outcomes';
import { correctTarget, type TargetCorrection } from '../../plan/document/correct-target';
import type { DocumentReading } from '../../plan/document/document-targets';
import { keepTargets } from '../../plan/document/keep-targets';
import type { ResultColumns } from '../../plan/document/sheet/plan-sheet-words';
import { Notice } from '../components/notice';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';
import { CreateBar } from './create-bar';
import { useDocumentWords } from './document-words';
import { TargetEntry } from './target-entry';

interface FoundTargetsProps {
  readonly reading: DocumentReading;
  readonly onCreate: (request: CreatePlanRequest) => Promise<UpdateOutcome | null>;
  readonly onCreated: () => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: quietText,
  doubtful: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`, padding: 0 },
});

/** What was recognised, to be taken, left or corrected; then made into a sheet. */
export function FoundTargets({ reading, onCreate, onCreated }: FoundTargetsProps) {
  const styles = useStyles();
  const words = useWords();
  const { found } = useDocumentWords();
  const [targets, setTargets] = useState(reading.targets);
  const [wanted, setWanted] = useState<readonly boolean[]>(() => reading.targets.map(({ doubt }) => doubt === null));
  const [year, setYear] = useState(reading.head.year ?? new Date().getFullYear());
  const [results, setResults] = useState<ResultColumns>('quarters');
  const [showsDoubtful, setShowsDoubtful] = useState(false);
  const [isCreating, setCreating] = useState(false);
  const [refusal, setRefusal] = useState<WorkbookRefusal | null>(null);

  const want = useCallback((index: number, isWanted: boolean): void => {
    setWanted((before) => before.map((each, at) => (at === index ? isWanted : each)));
  }, []);
  const correct = useCallback(
    (index: number, correction: TargetCorrection): void => {
      setTargets((before) => before.map((each, at) => (at === index ? correctTarget(each, correction) : each)));
      // Whoever corrects a row wants it.
      want(index, true);
    },
    [want],
  );
  const create = async (): Promise<void> => {
    setCreating(true);
    setRefusal(null);
    const outcome = await onCreate({ reading, targets: keepTargets(targets, (_, index) => wanted[index] === true), year, results });
    setCreating(false);
    if (outcome?.ok) onCreated();
    else if (outcome) setRefusal(outcome.refusal);
  };

  const sure = reading.targets.filter(({ doubt }) => doubt === null).length;
  const doubtful = reading.targets.length - sure;
  return (
    <div className={styles.part}>
      <p className={styles.summary}>
        <span lang="vi" className={styles.title}>
          {reading.head.title}
        </span>
        {reading.head.title !== null && <br />}
        {found.summary(words.number(sure))}
      </p>
      <CreateBar wanted={wanted.filter(Boolean).length} year={year} results={results} isCreating={isCreating} onYear={setYear} onResults={setResults} onCreate={() => void create()} />
      {refusal && <Notice {...words.refusal(refusal)} />}
      {doubtful > 0 && (
        <div className={styles.doubtful}>
          <span className={styles.quiet}>{found.doubtful(words.number(doubtful))}</span>
          <Button
            size="small"
            appearance="subtle"
            aria-pressed={showsDoubtful}
            onClick={() => {
              setShowsDoubtful(!showsDoubtful);
            }}
          >
            {found.doubtfulOnly}
          </Button>
        </div>
      )}
      <ul aria-label={found.label} className={styles.list}>
        {targets.map((target, index) =>
          showsDoubtful === (reading.targets[index]?.doubt === null) ? null : (
            <TargetEntry key={index} index={index} target={target} isWanted={wanted[index] === true} onWant={want} onCorrect={correct} />
          ),
        )}
      </ul>
    </div>
  );
}
