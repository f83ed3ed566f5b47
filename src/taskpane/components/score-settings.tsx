import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Wish } from '../../excel/decide';
import type { Configuration } from '../../plan/model';
import { STATUS_ORDER } from '../../plan/progress/statuses';
import type { SubRows } from '../../plan/report/counted-rows';
import { DEFAULT_POINTS, type Points } from '../../plan/report/scores';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';
import { ChoiceField } from './choice-field';
import { Section } from './section';
import { StatusSign } from './status-sign';
import { Stepper } from './stepper';

interface ScoreSettingsProps {
  readonly configuration: Configuration;
  /** The workbook has the block of points, with the sheet that uses it. */
  readonly hasPoints: boolean;
  /** It has the block that says how reports count. */
  readonly hasCounting: boolean;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  note: { ...quietText, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  word: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  save: { alignSelf: 'flex-start' },
});

const SUB_ROWS: readonly SubRows[] = ['separate', 'folded'];
/** One step below nought stands for "not counted". */
const NOT_COUNTED = -5;

/** How reports count rows that belong together, and what each status is worth in the owners' score. */
export function ScoreSettings({ configuration, hasPoints, hasCounting, isBusy, onDecide }: ScoreSettingsProps) {
  const styles = useStyles();
  const { pane, statuses } = useWords();
  const { scores: words } = pane.settings;
  const [changed, setChanged] = useState<Points | null>(null);
  const points = changed ?? configuration.points ?? DEFAULT_POINTS;
  return (
    <Section label={words.label}>
      {hasCounting && (
        <ChoiceField
          label={words.subRows}
          value={configuration.subRows ?? 'separate'}
          choices={SUB_ROWS.map((id) => ({ value: id, label: words.subRowsWords[id] }))}
          isDisabled={isBusy}
          onChange={(chosen) => {
            const next = SUB_ROWS.find((id) => id === chosen);
            if (next) onDecide({ kind: 'configure', changes: { subRows: next } });
          }}
        />
      )}
      {!hasPoints && <p className={styles.note}>{words.needsSheet}</p>}
      {hasPoints && (
        <>
          <ul className={styles.list}>
            {STATUS_ORDER.map((status) => (
              <li key={status} className={styles.entry}>
                <span className={styles.word}>
                  <StatusSign status={status} />
                  {statuses[status]}
                </span>
                <Stepper
                  label={words.pointsOf(statuses[status])}
                  value={points[status] ?? NOT_COUNTED}
                  step={5}
                  from={NOT_COUNTED}
                  to={200}
                  decimals={0}
                  below={words.notCounted}
                  isDisabled={isBusy}
                  onChange={(value) => {
                    setChanged({ ...points, [status]: value < 0 ? null : value });
                  }}
                />
              </li>
            ))}
          </ul>
          <Button
            size="small"
            className={styles.save}
            disabledFocusable={isBusy || changed === null}
            onClick={() => {
              onDecide({ kind: 'configure', changes: { points } });
              setChanged(null);
            }}
          >
            {words.save}
          </Button>
        </>
      )}
    </Section>
  );
}
