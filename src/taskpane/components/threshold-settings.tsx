import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Wish } from '../../excel/decide';
import type { Thresholds } from '../../plan/model';
import { DEFAULT_THRESHOLDS } from '../../plan/progress/thresholds';
import { quietText } from '../appearance/shared-styles';
import { useWords } from '../words';
import { Section } from './section';
import { StatusSign } from './status-sign';
import { Stepper } from './stepper';

interface ThresholdSettingsProps {
  readonly thresholds: Thresholds;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  hint: { ...quietText, margin: 0 },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: { ...quietText, textAlign: 'center', fontWeight: tokens.fontWeightRegular, padding: 0 },
  status: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `2px 0` },
  word: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  cell: { textAlign: 'center', padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const STATUSES = ['on-track', 'watch', 'behind'] as const;
/** Which of the two a status is judged by: steps, bounds and digits of each. */
const BOUNDS = { spi: { step: 0.01, from: 0, to: 2, decimals: 2 }, deviation: { step: 0.5, from: -100, to: 100, decimals: 1 } } as const;
type Bound = keyof typeof BOUNDS;

/** From where on a row is on track, to watch, behind. Nothing is written before the button is pressed. */
export function ThresholdSettings({ thresholds, isBusy, onDecide }: ThresholdSettingsProps) {
  const styles = useStyles();
  const { pane, statuses } = useWords();
  const { thresholds: words } = pane.settings;
  const [changed, setChanged] = useState<Thresholds | null>(null);
  const now = changed ?? thresholds;
  const names: Readonly<Record<Bound, string>> = { spi: words.spi, deviation: words.deviation };
  const isOrdered = (['spi', 'deviation'] as const).every((bound) => now[bound][0] >= now[bound][1] && now[bound][1] >= now[bound][2]);
  const set = (bound: Bound, index: number, value: number): void => {
    const [first, second, third] = now[bound].map((one, at) => (at === index ? value : one));
    setChanged({ ...now, [bound]: [first ?? 0, second ?? 0, third ?? 0] });
  };
  return (
    <Section label={words.label}>
      <p className={styles.hint}>{words.hint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.head}>
              {words.spi}
            </th>
            <th scope="col" className={styles.head}>
              {words.deviation}
            </th>
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status, index) => (
            <tr key={status}>
              <th scope="row" className={styles.status}>
                <span className={styles.word}>
                  <StatusSign status={status} />
                  {statuses[status]}
                </span>
              </th>
              {(['spi', 'deviation'] as const).map((bound) => (
                <td key={bound} className={styles.cell}>
                  <Stepper
                    label={words.of(names[bound], statuses[status])}
                    value={now[bound][index] ?? 0}
                    {...BOUNDS[bound]}
                    isDisabled={isBusy}
                    onChange={(value) => {
                      set(bound, index, value);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!isOrdered && (
        <p role="alert" className={styles.hint}>
          {words.disorder}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy || changed === null || !isOrdered}
          onClick={() => {
            onDecide({ kind: 'configure', changes: { thresholds: now } });
            setChanged(null);
          }}
        >
          {words.save}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() => {
            setChanged(DEFAULT_THRESHOLDS);
          }}
        >
          {words.usual}
        </Button>
      </div>
    </Section>
  );
}
