import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CreatePlanRequest } from '../../excel/create-plan';
import type { UpdateOutcome } from '../../excel/outcomes';
import type { DocumentFileRefusal } from '../../document-files/read-document-file';
import { matchResults, resultColumns, type ResultOffer } from '../../plan/document/match-results';
import { readResults, type ReportedResult } from '../../plan/document/read-results';
import type { Plan } from '../../plan/model';
import type { DocumentLine } from '../../plan/document/document-line';
import type { DocumentReading, DocumentRefusal } from '../../plan/document/document-targets';
import { readDocument } from '../../plan/document/read-document';
import { Notice } from '../components/notice';
import { useDocumentWords } from './document-words';
import { OfferedResults } from './offered-results';
import { FoundTargets } from './found-targets';
import { SourceForm } from './source-form';

export interface DocumentViewProps {
  /** Makes the sheet; null where something else was under way. */
  readonly onCreate: (request: CreatePlanRequest) => Promise<UpdateOutcome | null>;
  /** Writes a report's figures into their cells; null where something else was under way. */
  readonly onEnter: (offers: readonly ResultOffer[]) => Promise<UpdateOutcome | null>;
  /** The plan in view, which a report's figures may belong to. */
  readonly plan: Plan | null;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, ':focus': { outlineStyle: 'none' } },
});

/** From a plan document to a plan sheet: bring the document, look through what was recognised, make the sheet. */
export function DocumentView({ onCreate, onEnter, plan, onClose }: DocumentViewProps) {
  const styles = useStyles();
  const words = useDocumentWords();
  const [reading, setReading] = useState<DocumentReading | null>(null);
  const [refusal, setRefusal] = useState<DocumentRefusal | DocumentFileRefusal | null>(null);
  const [results, setResults] = useState<readonly ReportedResult[]>([]);
  const [showsResults, setShowsResults] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever reads by ear or by keyboard is told that the view is another one now.
  useEffect(() => {
    title.current?.focus();
  }, [reading, showsResults]);

  const read = (lines: readonly DocumentLine[]): void => {
    const outcome = readDocument(lines);
    setRefusal(outcome.ok ? null : outcome.refusal);
    const isText = outcome.ok || outcome.refusal.reason === 'no-targets';
    const matching = plan && isText ? resultsFor(lines, plan) : [];
    setResults(matching);
    // A report is held against the sheet; a plan document that states what has been reached may be, when a person wishes.
    setShowsResults(matching.length > 0 && (!outcome.ok || outcome.reading.head.kind === 'report'));
    if (outcome.ok) setReading(outcome.reading);
  };

  const isRead = reading !== null || showsResults;
  return (
    <section className={styles.view} aria-label={words.title}>
      <div className={styles.top}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            if (!isRead) onClose();
            setReading(null);
            setShowsResults(false);
          }}
        >
          {isRead ? words.found.other : words.back}
        </Button>
      </div>
      {!isRead && <SourceForm onLines={read} onRefused={setRefusal} />}
      {showsResults && plan && <OfferedResults results={results} plan={plan} onEnter={onEnter} onEntered={onClose} />}
      {reading && !showsResults && results.length > 0 && (
        <div>
          {words.results.use}{' '}
          <Button
            size="small"
            onClick={() => {
              setShowsResults(true);
            }}
          >
            {words.results.show}
          </Button>
        </div>
      )}
      {reading && !showsResults && <FoundTargets reading={reading} onCreate={onCreate} onCreated={onClose} />}
      {refusal && !isRead && <Notice {...words.refusal(refusal)} />}
    </section>
  );
}

/** The figures of a text that belong to a row of the plan and differ from what stands there. */
function resultsFor(lines: readonly DocumentLine[], plan: Plan): readonly ReportedResult[] {
  const { likeliest } = resultColumns(plan);
  const results = readResults(lines);
  return likeliest !== null && matchResults(results, plan, likeliest).length > 0 ? results : [];
}
