import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { UpdateOutcome, WorkbookRefusal } from '../../excel/outcomes';
import { cellAddress, columnLetters } from '../../plan/address';
import { matchResults, resultColumns, type ResultOffer } from '../../plan/document/match-results';
import type { ReportedResult } from '../../plan/document/read-results';
import type { Plan } from '../../plan/model';
import { listEntry, quietText, selectBox } from '../appearance/shared-styles';
import { Notice } from '../components/notice';
import { useWords } from '../words';
import { useDocumentWords } from './document-words';
import { SentenceQuote } from './sentence-quote';

interface OfferedResultsProps {
  readonly results: readonly ReportedResult[];
  readonly plan: Plan;
  readonly onEnter: (offers: readonly ResultOffer[]) => Promise<UpdateOutcome | null>;
  readonly onEntered: () => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  label: quietText,
  column: { ...selectBox, width: '100%', boxSizing: 'border-box' },
  enter: { width: '100%', minHeight: '44px' },
  note: { ...quietText, margin: 0 },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`, padding: 0 },
  entry: { ...listEntry, display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  box: { flexShrink: 0, width: '18px', height: '18px', margin: '3px 0 0' },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  figure: { fontVariantNumeric: 'tabular-nums' },
});

/** A report's figures beside the rows that they belong to, with the differences. Written only when a person says so. */
export function OfferedResults({ results, plan, onEnter, onEntered }: OfferedResultsProps) {
  const styles = useStyles();
  const words = useWords();
  const { results: said, found } = useDocumentWords();
  const id = useId();
  const { columns, likeliest } = useMemo(() => resultColumns(plan), [plan]);
  const [column, setColumn] = useState(likeliest);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [isEntering, setEntering] = useState(false);
  const [refusal, setRefusal] = useState<WorkbookRefusal | null>(null);
  const offers = useMemo(() => (column === null ? [] : matchResults(results, plan, column)), [results, plan, column]);
  // What stands in a cell already, or belongs to another plan's figure, a person has to choose.
  const isWanted = (offer: ResultOffer): boolean => (offer.current.state === 'blank' && !offer.isPlanOther) !== left.has(offer.row);
  const wanted = offers.filter(isWanted);

  const enter = async (): Promise<void> => {
    setEntering(true);
    setRefusal(null);
    const outcome = await onEnter(wanted);
    setEntering(false);
    if (outcome?.ok) onEntered();
    else if (outcome) setRefusal(outcome.refusal);
  };

  return (
    <div className={styles.part}>
      <label htmlFor={`${id}-column`} className={styles.label}>
        {said.column(plan.sheet)}
      </label>
      <select
        id={`${id}-column`}
        className={styles.column}
        value={column ?? ''}
        onChange={(event) => {
          setColumn(Number(event.target.value));
          setLeft(new Set());
        }}
      >
        {columns.map((each) => (
          <option key={each} value={each}>
            {columnLetters(each)} · {plan.layout.columns.find((candidate) => candidate.column === each)?.header}
          </option>
        ))}
      </select>
      <Button appearance="primary" size="large" className={styles.enter} disabledFocusable={wanted.length === 0 || isEntering} onClick={() => void enter()}>
        {said.enter(words.number(wanted.length))}
      </Button>
      {isEntering ? <Spinner size="tiny" label={said.entering} /> : <p className={styles.note}>{offers.length === 0 ? said.none : said.reassurance}</p>}
      {refusal && <Notice {...words.refusal(refusal)} />}
      <ul aria-label={said.label} className={styles.list}>
        {offers.map((offer) => (
          <li key={offer.row} className={styles.entry}>
            <input
              type="checkbox"
              className={styles.box}
              checked={isWanted(offer)}
              aria-label={said.take(offer.path.join(' › '))}
              onChange={() => {
                const next = new Set(left);
                if (!next.delete(offer.row)) next.add(offer.row);
                setLeft(next);
              }}
            />
            <div className={styles.words}>
              <span lang="vi" className={styles.name}>
                {offer.path.join(' › ')}
              </span>
              <span className={styles.figure}>
                {cellAddress(offer.row, offer.column)}: {offer.current.state === 'blank' ? said.blank : 'text' in offer.current ? offer.current.text : 'value' in offer.current ? words.number(offer.current.value) : ''} → {words.number(offer.value)}
                {offer.difference !== null && ` (${offer.difference > 0 ? '+' : '−'}${words.number(Math.abs(offer.difference))})`}
              </span>
              {offer.isPlanOther && <span>{said.otherPlan(words.number(offer.result.plan ?? 0))}</span>}
              <span className={styles.label}>{found.line(String(offer.result.line))}</span>
              <SentenceQuote sentence={offer.result.sentence} place={offer.result.place} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
