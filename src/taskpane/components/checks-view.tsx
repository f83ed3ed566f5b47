import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Review, Severity } from '../../plan/model';
import { listEntry, quietText } from '../appearance/shared-styles';
import { countBySeverity, groupFindings, severityOrder } from '../selections/finding-groups';
import { nameIndicators } from '../selections/indicator-names';
import { useWords } from '../words';
import { EmptyState } from './empty-state';
import { FilterToggles } from './filter-toggles';
import { FindingEntry } from './finding-entry';
import { NamePath } from './name-path';
import { SeveritySign } from './severity-sign';
import { walkByArrowKeys } from './walk-by-arrow-keys';

interface ChecksViewProps {
  readonly review: Review;
  readonly severities: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
  readonly currentCell: string | null;
  readonly onSelect: (address: string) => void;
}

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
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
export function ChecksView({ review, severities, onToggle, currentCell, onSelect }: ChecksViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { checks } = words.pane;
  const { plan, findings } = review;
  const names = useMemo(() => nameIndicators(plan), [plan]);
  const groups = useMemo(() => groupFindings(findings, severities), [findings, severities]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);

  if (findings.length === 0) {
    return <EmptyState title={checks.nothingFound} next={checks.compared(words.number(plan.indicators.length))} isGood />;
  }
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
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
      <div className={styles.summary}>
        <FilterToggles label={checks.filter} choices={choices} pressed={severities} onToggle={onToggle} />
        <span className={styles.count}>{checks.found(words.number(shown), words.number(groups.length))}</span>
      </div>
      {groups.length === 0 && <EmptyState title={checks.noneChosen} />}
      <ul className={styles.list} onKeyDown={walkByArrowKeys}>
        {groups.map(({ row, findings: inRow }) => {
          const name = names.get(row);
          return (
            <li key={row} className={styles.group}>
              <h3 className={styles.head}>
                {name ? <NamePath name={name} /> : checks.row(String(row + 1))}
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
                    />
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
    </>
  );
}
