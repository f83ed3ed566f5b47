import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Wish } from '../../excel/decide';
import type { Review, Severity } from '../../plan/model';
import { listEntry, quietText } from '../appearance/shared-styles';
import { countBySeverity, groupFindings, severityOrder } from '../selections/finding-groups';
import { nameIndicators } from '../../plan/report/indicator-names';
import { useWords } from '../words';
import { DismissedFindings } from './dismissed-findings';
import { EmptyState } from './empty-state';
import { FilterToggles } from './filter-toggles';
import { addressOf, ENTRY_MARK, FindingEntry } from './finding-entry';
import { FindingsWalk } from './findings-walk';
import { LastRepair } from './last-repair';
import { NamePath } from './name-path';
import { SeveritySign } from './severity-sign';
import { walkByArrowKeys } from './walk-by-arrow-keys';

interface ChecksViewProps {
  readonly review: Review;
  readonly isBusy: boolean;
  /** The name that decisions are kept under. */
  readonly person: string;
  readonly onDecide: (wish: Wish) => void;
  readonly severities: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
  readonly currentCell: string | null;
  readonly onSelect: (address: string) => void;
}

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  count: quietText,
  list: { margin: 0, padding: 0 },
  group: { ...listEntry, paddingTop: tokens.spacingVerticalSNudge },
  head: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What the figures contradict, row by row, the gravest first. */
export function ChecksView({ review, isBusy, person, onDecide, severities, onToggle, currentCell, onSelect }: ChecksViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { checks } = words.pane;
  const { plan, findings, dismissed = [] } = review;
  const decisions = review.configuration.decisions ?? [];
  const names = useMemo(() => nameIndicators(plan), [plan]);
  const groups = useMemo(() => groupFindings(findings, severities), [findings, severities]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);

  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const shown = groups.flatMap((group) => group.findings);
  const go = (to: number): void => {
    const finding = shown[to];
    if (!finding) return;
    setAt(to);
    onSelect(addressOf(finding, plan));
    list.current?.querySelectorAll(`[${ENTRY_MARK}]`)[to]?.scrollIntoView({ block: 'nearest' });
  };
  const lastRepair = <LastRepair decisions={decisions} sheet={plan.sheet} isBusy={isBusy} onDecide={onDecide} />;
  const passedOver = <DismissedFindings dismissed={dismissed} isBusy={isBusy} onSelect={onSelect} onDecide={onDecide} />;
  if (findings.length === 0) {
    return (
      <>
        {lastRepair}
        <EmptyState title={checks.nothingFound} next={checks.compared(words.number(plan.indicators.length))} isGood />
        {passedOver}
      </>
    );
  }
  const choices = severityOrder
    .filter((severity) => counts.has(severity) || severities.has(severity))
    .map((severity) => ({
      id: severity,
      sign: <SeveritySign severity={severity} />,
      word: checks.severity[severity],
      count: words.number(counts.get(severity) ?? 0),
    }));
  return (
    <>
      {lastRepair}
      <div className={styles.summary}>
        <FilterToggles label={checks.filter} choices={choices} pressed={severities} onToggle={onToggle} />
        <div className={styles.line}>
          <span className={styles.count}>{checks.found(words.number(shown.length), words.number(groups.length))}</span>
          <FindingsWalk at={at !== null && at < shown.length ? at : null} count={shown.length} onGo={go} />
        </div>
      </div>
      {groups.length === 0 && <EmptyState title={checks.noneChosen} />}
      <ul ref={list} className={styles.list} onKeyDown={walkByArrowKeys}>
        {groups.map(({ row, findings: inRow }) => {
          const name = row === null ? { above: [], name: checks.wholeSheet } : names.get(row);
          return (
            <li key={row ?? 'missing'} className={styles.group}>
              <h3 className={styles.head}>
                {name ? <NamePath name={name} /> : checks.row(String((row ?? 0) + 1))}
              </h3>
              <ul className={styles.list}>
                {inRow.map((finding, position) => {
                  const [suspect] = finding.cells;
                  return (
                    <FindingEntry
                      // A row may break one rule twice, in two columns.
                      key={`${finding.rule} ${suspect?.column ?? ''} ${position}`}
                      finding={finding}
                      plan={plan}
                      currentCell={currentCell}
                      onSelect={onSelect}
                      person={person}
                      isBusy={isBusy}
                      onDecide={onDecide}
                    />
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
      {passedOver}
    </>
  );
}
