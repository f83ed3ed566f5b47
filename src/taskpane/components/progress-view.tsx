import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Wish } from '../../excel/decide';
import type { Review, Status } from '../../plan/model';
import { STATUS_ORDER } from '../../plan/progress/statuses';
import { quietText } from '../appearance/shared-styles';
import { selectIndicators } from '../selections/select-indicators';
import { resultSeries } from '../../plan/history/close';
import { nameIndicators } from '../../plan/report/indicator-names';
import { countByStatus, countJudged } from '../selections/statuses';
import { useWords } from '../words';
import { EmptyState } from './empty-state';
import { FilterToggles } from './filter-toggles';
import { IndicatorEntry } from './indicator-entry';
import { ListFilters } from './list-filters';
import { ProgressBreakdown } from './progress-breakdown';
import { StatusBar } from './status-bar';
import { StatusSign } from './status-sign';
import { walkByArrowKeys } from './walk-by-arrow-keys';

interface ProgressViewProps {
  readonly review: Review;
  /** The statuses to list; none chosen means the lagging ones. */
  readonly statuses: ReadonlySet<Status>;
  readonly onToggle: (status: Status) => void;
  /** The key of the owner whose indicators are listed; null: all. */
  readonly owner: string | null;
  readonly onOwner: (owner: string | null) => void;
  /** Words that the names of the listed indicators have; empty: all. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onClearFilter: () => void;
  readonly currentCell: string | null;
  readonly isBusy: boolean;
  readonly onSelect: (address: string) => void;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  count: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  order: { ...quietText, flexGrow: 1 },
  list: { margin: 0, padding: 0 },
});

/** How the indicators stand: counts by status, and the list of those that lag, furthest behind first. */
export function ProgressView({ review, statuses, onToggle, owner, onOwner, search, onSearch, onClearFilter, currentCell, isBusy, onSelect, onDecide }: ProgressViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { progress } = words.pane;
  const { plan, assessments } = review;
  const isChosen = statuses.size > 0 || owner !== null || search !== '';
  const counts = useMemo(() => countByStatus(assessments), [assessments]);
  const names = useMemo(() => nameIndicators(plan), [plan]);
  const rows = useMemo(() => selectIndicators(review, { statuses, owner, search }), [review, statuses, owner, search]);
  const series = useMemo(() => resultSeries(review), [review]);
  const lines = useMemo(() => new Map(review.configuration.indicators.map((line) => [line.planRow, line])), [review]);
  const owners = (review.report?.owners ?? []).flatMap((facts) => facts.owner ?? []);
  const choices = STATUS_ORDER
    .filter((status) => counts.has(status) || statuses.has(status))
    .map((status) => ({
      id: status,
      sign: <StatusSign status={status} />,
      word: words.statuses[status],
      count: words.number(counts.get(status) ?? 0),
    }));
  return (
    <>
      <div className={styles.summary}>
        <StatusBar counts={counts} />
        <FilterToggles label={progress.filter} choices={choices} pressed={statuses} onToggle={onToggle} />
        <ListFilters owners={owners} owner={owner} onOwner={onOwner} search={search} onSearch={onSearch} />
        {review.report && <ProgressBreakdown report={review.report} />}
      </div>
      {(rows.length > 0 || isChosen) && (
        <div className={styles.head}>
          <h2 className={styles.count}>{(isChosen ? progress.chosen : progress.lagging)(words.number(rows.length))}</h2>
          <span className={styles.order}>{isChosen ? '' : progress.order}</span>
          {isChosen && (
            <Button appearance="transparent" size="small" onClick={onClearFilter}>
              {progress.clearFilter}
            </Button>
          )}
        </div>
      )}
      {rows.length === 0 && (isChosen ? <EmptyState title={progress.noneChosen} /> : <NothingLagging review={review} />)}
      <ul className={styles.list} onKeyDown={walkByArrowKeys}>
        {rows.map((row) => (
          <IndicatorEntry
            key={row.indicator.row}
            row={row}
            name={names.get(row.indicator.row) ?? { above: [], name: row.indicator.name }}
            plan={plan}
            series={series.get(row.indicator.row)}
            currentCell={currentCell}
            onSelect={onSelect}
            line={review.configuration.sheet === null ? null : (lines.get(row.indicator.row) ?? null)}
            profiles={review.configuration.profiles}
            isBusy={isBusy}
            onDecide={onDecide}
          />
        ))}
      </ul>
    </>
  );
}

/** An empty list means good news only where something was judged. */
function NothingLagging({ review }: { readonly review: Review }) {
  const { pane, number } = useWords();
  const { progress } = pane;
  const judged = countJudged(review.assessments);
  if (judged === 0) return <EmptyState title={progress.nothingJudged} next={progress.nothingJudgedNext} />;
  return <EmptyState title={progress.nothingLagging} next={progress.judged(number(judged), number(review.assessments.length))} isGood />;
}
