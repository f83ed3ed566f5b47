import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Wish } from '../../excel/decide';
import type { Review, Severity, Status } from '../../plan/model';
import { useKeptScroll } from '../hooks/use-kept-scroll';
import { ChecksView } from './checks-view';
import { ProgressView } from './progress-view';
import { panelId, tabId, ViewTabs, type ViewId } from './view-tabs';

interface ReviewViewsProps {
  readonly review: Review;
  readonly isBusy: boolean;
  readonly onSelect: (sheetId: string, address: string) => void;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  tabs: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The views of a review. Choices, filters and scroll positions outlive a new review: nothing jumps under the reader. */
export function ReviewViews({ review, isBusy, onSelect, onDecide }: ReviewViewsProps) {
  const styles = useStyles();
  const [view, setView] = useState<ViewId>('progress');
  const [statuses, setStatuses] = useState<ReadonlySet<Status>>(new Set());
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const [currentCell, setCurrentCell] = useState<string | null>(null);
  const keepScroll = useKeptScroll(view);
  const { sheetId } = review.plan;

  const select = useCallback(
    (address: string) => {
      setCurrentCell(address);
      onSelect(sheetId, address);
    },
    [onSelect, sheetId],
  );

  const serious = review.findings.filter(({ severity }) => severity !== 'info').length;
  return (
    <>
      <div className={styles.tabs}>
        <ViewTabs
          view={view}
          waiting={{ checks: serious }}
          onChange={(next) => {
            keepScroll();
            setView(next);
          }}
        />
      </div>
      <div role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)}>
        {view === 'progress' ? (
          <ProgressView
            review={review}
            statuses={statuses}
            onToggle={(status) => {
              setStatuses(toggled(statuses, status));
            }}
            onClearFilter={() => {
              setStatuses(new Set());
            }}
            currentCell={currentCell}
            isBusy={isBusy}
            onSelect={select}
            onDecide={onDecide}
          />
        ) : (
          <ChecksView
            review={review}
            isBusy={isBusy}
            onDecide={onDecide}
            severities={severities}
            onToggle={(severity) => {
              setSeverities(toggled(severities, severity));
            }}
            currentCell={currentCell}
            onSelect={select}
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
