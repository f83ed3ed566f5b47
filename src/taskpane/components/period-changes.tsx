import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../messages/format';
import { cellAddress } from '../../plan/address';
import type { Plan } from '../../plan/model';
import type { ChangesFacts, Moved } from '../../plan/report/changes';
import type { IndicatorName } from '../../plan/report/indicator-names';
import { cellAddressText, cellButton, quietText } from '../appearance/shared-styles';
import { resultCell } from '../selections/result-cell';
import { useWords } from '../words';
import { NamePath } from './name-path';
import { Section } from './section';
import { StatusSign } from './status-sign';
import { walkByArrowKeys } from './walk-by-arrow-keys';

interface PeriodChangesProps {
  /** Null where no earlier period has been closed. */
  readonly changes: ChangesFacts | null;
  readonly plan: Plan;
  readonly names: ReadonlyMap<number, IndicatorName>;
  readonly onSelect: (address: string) => void;
}

const useStyles = makeStyles({
  line: { margin: 0 },
  group: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`, padding: 0 },
  button: cellButton,
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalSNudge },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cell: cellAddressText,
  moved: { ...quietText, paddingInlineStart: '22px' },
});

const GROUPS = ['newlyLate', 'worsened', 'improved', 'recovered'] as const;

/** "Thay đổi từ kỳ trước": what lags since the last closed period, and what no longer does. A click shows the cell. */
export function PeriodChanges({ changes, plan, names, onSelect }: PeriodChangesProps) {
  const styles = useStyles();
  const { pane, number, statuses } = useWords();
  const { changes: words } = pane.report;
  const groups = changes === null ? [] : GROUPS.filter((group) => changes[group].length > 0);
  return (
    <Section label={words.label}>
      <p className={styles.line}>{changes === null ? words.nothingBefore : words.since(formatDay(changes.since))}</p>
      {changes !== null && groups.length === 0 && <p className={styles.line}>{words.none}</p>}
      {changes !== null &&
        groups.map((group) => (
          <div key={group}>
            <h3 className={styles.group}>{words[group](number(changes[group].length))}</h3>
            <ul className={styles.list} onKeyDown={walkByArrowKeys}>
              {changes[group].map((moved) => (
                <MovedEntry key={moved.standing.indicator.row} moved={moved} />
              ))}
            </ul>
          </div>
        ))}
    </Section>
  );

  function MovedEntry({ moved: { standing, before } }: { readonly moved: Moved }) {
    const { row, name } = standing.indicator;
    const address = cellAddress(row, resultCell(standing, plan));
    return (
      <li>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            onSelect(address);
          }}
        >
          <span className={styles.head}>
            <StatusSign status={standing.assessment.status} />
            <span className={styles.name}>
              <NamePath name={names.get(row) ?? { above: [], name }} />
            </span>
            <span className={styles.cell}>{address}</span>
          </span>
          <span className={styles.moved}>{words.moved(statuses[before.status], statuses[standing.assessment.status])}</span>
        </button>
      </li>
    );
  }
}
