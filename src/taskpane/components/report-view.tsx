import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Wish } from '../../excel/decide';
import { reportText } from '../../messages/report-text';
import type { Review } from '../../plan/model';
import { STATUS_GROUPS, total } from '../../plan/report/counts';
import { nameIndicators } from '../../plan/report/indicator-names';
import { useWords } from '../words';
import { ClosePeriod } from './close-period';
import { EmptyState } from './empty-state';
import { PeriodChanges } from './period-changes';
import { Reminders } from './reminders';
import { ReportSheets } from './report-sheets';
import { ReportParagraphs } from './report-paragraphs';

interface ReportViewProps {
  readonly review: Review;
  readonly isBusy: boolean;
  /** The name that a closing is kept under. */
  readonly person: string;
  readonly onSelect: (address: string) => void;
  readonly onShowSheet: (sheet: string) => void;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  counts: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** What a supervisor needs: the counts, the sheets to print, the text, the reminders; the closing of the period and what has changed since the last. */
export function ReportView({ review, isBusy, person, onSelect, onShowSheet, onDecide }: ReportViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { plan, report } = review;
  const names = useMemo(() => nameIndicators(plan), [plan]);
  const text = useMemo(() => reportText(plan, names, words, words.report), [plan, names, words]);
  if (!report) return <EmptyState title={words.pane.report.nothingToReport} next={words.pane.report.nothingToReportNext} />;
  const { counts } = report;
  return (
    <>
      <p className={styles.counts}>
        {words.pane.report.counts(words.number(total(counts, STATUS_GROUPS.reached)), words.number(total(counts)), words.number(total(counts, STATUS_GROUPS.late)))}
      </p>
      <ReportSheets sheets={review.reportSheets ?? {}} isBusy={isBusy} onShowSheet={onShowSheet} onDecide={onDecide} />
      <ReportParagraphs paragraphs={text.paragraphs(report)} />
      <Reminders report={report} text={text} />
      <ClosePeriod review={review} isBusy={isBusy} person={person} onDecide={onDecide} />
      <PeriodChanges changes={report.changes} plan={plan} names={names} onSelect={onSelect} />
    </>
  );
}
