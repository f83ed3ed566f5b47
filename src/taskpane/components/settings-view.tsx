import type { Wish } from '../../excel/decide';
import { hasResults } from '../../plan/actual';
import type { Review } from '../../plan/model';
import { useWords } from '../words';
import { FixedPlan } from './fixed-plan';
import { InferredLines } from './inferred-lines';
import { LineSettings } from './line-settings';
import { PeriodSettings } from './period-settings';
import { RecognisedColumns, type SayColumn } from './recognised-columns';
import { ScoreSettings } from './score-settings';
import { Section } from './section';
import { ThresholdSettings } from './threshold-settings';

interface SettingsViewProps {
  readonly review: Review;
  /** The plan row of the selected cell. */
  readonly selectedRow: number | null;
  readonly person: string;
  readonly isBusy: boolean;
  readonly onSelect: (address: string) => void;
  readonly onSayColumn: SayColumn;
  readonly onDecide: (wish: Wish) => void;
}

/** What a person may set: period, columns, the approved plan, thresholds, how each indicator is measured, how owners are scored. */
export function SettingsView({ review, selectedRow, person, isBusy, onSelect, onSayColumn, onDecide }: SettingsViewProps) {
  const { settings } = useWords().pane;
  const { plan, configuration, reportSheets = {} } = review;
  const isJudged = plan.planColumn !== null && hasResults(plan);
  return (
    <>
      {isJudged && <PeriodSettings review={review} isBusy={isBusy} onDecide={onDecide} />}
      <Section label={settings.columns}>
        <RecognisedColumns key={plan.sheetId} plan={plan} columnsAsRead={review.columnsAsRead} corrections={configuration.corrections} isBusy={isBusy} onSay={onSayColumn} onSelect={onSelect} />
      </Section>
      <FixedPlan review={review} person={person} isBusy={isBusy} onDecide={onDecide} />
      {isJudged && (
        <>
          <LineSettings review={review} selectedRow={selectedRow} isBusy={isBusy} onDecide={onDecide} />
          <InferredLines configuration={configuration} isBusy={isBusy} onDecide={onDecide} />
          <ThresholdSettings thresholds={configuration.thresholds} isBusy={isBusy} onDecide={onDecide} />
          <ScoreSettings
            configuration={configuration}
            hasPoints={reportSheets.scores !== undefined}
            hasCounting={reportSheets.summary !== undefined || reportSheets.scores !== undefined}
            isBusy={isBusy}
            onDecide={onDecide}
          />
        </>
      )}
    </>
  );
}
