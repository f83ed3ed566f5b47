import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CreatePlanRequest } from '../../excel/create-plan';
import type { UpdateOutcome } from '../../excel/outcomes';
import type { DocumentFileRefusal } from '../../document-files/read-document-file';
import type { DocumentLine } from '../../plan/document/document-line';
import type { DocumentReading, DocumentRefusal } from '../../plan/document/document-targets';
import { readDocument } from '../../plan/document/read-document';
import { Notice } from '../components/notice';
import { useDocumentWords } from './document-words';
import { FoundTargets } from './found-targets';
import { SourceForm } from './source-form';

export interface DocumentViewProps {
  /** Makes the sheet; null where something else was under way. */
  readonly onCreate: (request: CreatePlanRequest) => Promise<UpdateOutcome | null>;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, ':focus': { outlineStyle: 'none' } },
});

/** From a plan document to a plan sheet: bring the document, look through what was recognised, make the sheet. */
export function DocumentView({ onCreate, onClose }: DocumentViewProps) {
  const styles = useStyles();
  const words = useDocumentWords();
  const [reading, setReading] = useState<DocumentReading | null>(null);
  const [refusal, setRefusal] = useState<DocumentRefusal | DocumentFileRefusal | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever reads by ear or by keyboard is told that the view is another one now.
  useEffect(() => {
    title.current?.focus();
  }, [reading]);

  const read = (lines: readonly DocumentLine[]): void => {
    const outcome = readDocument(lines);
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (outcome.ok) setReading(outcome.reading);
  };

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
            if (reading) setReading(null);
            else onClose();
          }}
        >
          {reading ? words.found.other : words.back}
        </Button>
      </div>
      {reading ? <FoundTargets reading={reading} onCreate={onCreate} onCreated={onClose} /> : <SourceForm onLines={read} onRefused={setRefusal} />}
      {refusal && !reading && <Notice {...words.refusal(refusal)} />}
    </section>
  );
}
