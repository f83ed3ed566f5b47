import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Wish } from '../../excel/decide';
import type { SelectedCell } from '../../excel/watch-selection';
import type { ColumnRole, Review, Severity, Status } from '../../plan/model';
import { useKeptScroll } from '../hooks/use-kept-scroll';
import { usePerson } from '../hooks/use-person';
import { ChecksView } from './checks-view';
import { CurrentIndicator } from './current-indicator';
import { ProgressView } from './progress-view';
import { ReportView } from './report-view';
import { SettingsView } from './settings-view';
import { panelId, tabId, ViewTabs, type ViewId } from './view-tabs';

interface ReviewViewsProps {
  readonly review: Review;
  readonly view: ViewId;
  /** The cell that the person is in on the sheet. */
  readonly cell: SelectedCell | null;
  readonly isBusy: boolean;
  readonly onView: (view: ViewId) => void;
  readonly onSelect: (sheetId: string, address: string) => void;
  readonly onShowSheet: (sheet: string) => void;
  readonly onSayColumn: (sheet: string, column: number, header: string, role: ColumnRole | 'ignore' | null) => void;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  tabs: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The views of a review. Choices, filters and scroll positions outlive a new review: nothing jumps under the reader. */
export function ReviewViews({ review, view, cell, isBusy, onView, onSelect, onShowSheet, onSayColumn, onDecide }: ReviewViewsProps) {
  const styles = useStyles();
  const [statuses, setStatuses] = useState<ReadonlySet<Status>>(new Set());
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const [owner, setOwner] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [currentCell, setCurrentCell] = useState<string | null>(null);
  const keepScroll = useKeptScroll(view);
  const { sheetId, sheet } = review.plan;
  const { decisions = [], approved } = review.configuration;
  const [person, remember] = usePerson(decisions.at(-1)?.person ?? approved?.fixings.at(-1)?.person ?? '');

  const select = useCallback(
    (address: string) => {
      setCurrentCell(address);
      onSelect(sheetId, address);
    },
    [onSelect, sheetId],
  );
  const show = (next: ViewId): void => {
    keepScroll();
    onView(next);
  };
  const decide = useCallback(
    (wish: Wish) => {
      if ('person' in wish) remember(wish.person);
      onDecide(wish);
    },
    [onDecide, remember],
  );

  const serious = review.findings.filter(({ severity }) => severity !== 'info').length;
  return (
    <>
      <div className={styles.tabs}>
        <CurrentIndicator
          review={review}
          cell={cell}
          onShowSettings={() => {
            show('settings');
          }}
        />
        <ViewTabs view={view} waiting={{ checks: serious }} onChange={show} />
      </div>
      <div role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)}>
        {view === 'progress' && (
          <ProgressView
            review={review}
            statuses={statuses}
            onToggle={(status) => {
              setStatuses(toggled(statuses, status));
            }}
            owner={owner}
            onOwner={setOwner}
            search={search}
            onSearch={setSearch}
            onClearFilter={() => {
              setStatuses(new Set());
              setOwner(null);
              setSearch('');
            }}
            currentCell={currentCell}
            isBusy={isBusy}
            onSelect={select}
            onDecide={decide}
          />
        )}
        {view === 'checks' && (
          <ChecksView
            review={review}
            isBusy={isBusy}
            person={person}
            onDecide={decide}
            severities={severities}
            onToggle={(severity) => {
              setSeverities(toggled(severities, severity));
            }}
            currentCell={currentCell}
            onSelect={select}
          />
        )}
        {view === 'report' && <ReportView review={review} isBusy={isBusy} person={person} onSelect={select} onShowSheet={onShowSheet} onDecide={decide} />}
        {view === 'settings' && (
          <SettingsView
            review={review}
            selectedRow={cell?.sheetId === sheetId ? cell.row : null}
            person={person}
            isBusy={isBusy}
            onSelect={select}
            onSayColumn={(column, header, role) => {
              onSayColumn(sheet, column, header, role);
            }}
            onDecide={decide}
          />
        )}
      </div>
    </>
  );
}

function toggled<T>(set: ReadonlySet<T>, entry: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(entry)) next.add(entry);
  return next;
}
