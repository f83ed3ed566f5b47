import { makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { memo, useId } from 'react';
import type { Wish } from '../../excel/decide';
import { cellAddress } from '../../plan/address';
import type { Finding, Plan } from '../../plan/model';
import { hintOf } from '../../plan/rules/hint';
import { cellAddressText, cellButton, quietText } from '../appearance/shared-styles';
import { severityInk } from '../appearance/status-colours';
import { useTheme } from '../appearance/theme-context';
import { isMissingRow } from '../selections/finding-groups';
import { useWords } from '../words';
import { FindingActions } from './finding-actions';
import { SeveritySign } from './severity-sign';

interface FindingEntryProps {
  readonly finding: Finding;
  readonly plan: Plan;
  readonly currentCell: string | null;
  readonly onSelect: (address: string) => void;
  readonly person: string;
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  entry: { listStyleType: 'none' },
  button: { ...cellButton, paddingBlock: tokens.spacingVerticalSNudge },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  severity: { flexGrow: 1, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  cell: cellAddressText,
  sentence: { paddingInlineStart: '22px', overflowWrap: 'anywhere' },
  hint: { ...quietText, display: 'flex', gap: tokens.spacingHorizontalSNudge },
  bulb: { flexShrink: 0, fontSize: '16px' },
});

/** Marks the element of a finding, to be found by who walks through them. */
export const ENTRY_MARK = 'data-finding';

/** One finding: how grave, where, what is wrong, the likely repair, and what can be done about it. A click shows the most suspicious cell. */
export const FindingEntry = memo(function FindingEntry({ finding, plan, currentCell, onSelect, person, isBusy, onDecide }: FindingEntryProps) {
  const styles = useStyles();
  const words = useWords();
  const theme = useTheme();
  const id = useId();
  const { severity } = finding;
  const hint = hintOf(finding, plan);
  const address = addressOf(finding, plan);
  return (
    <li className={styles.entry} {...{ [ENTRY_MARK]: '' }}>
      <button
        type="button"
        className={styles.button}
        aria-labelledby={`${id}-severity ${id}-cell`}
        aria-describedby={hint ? `${id}-sentence ${id}-hint` : `${id}-sentence`}
        aria-current={currentCell === address}
        onClick={() => {
          onSelect(address);
        }}
      >
        <span className={styles.head}>
          <SeveritySign severity={severity} />
          <span id={`${id}-severity`} className={styles.severity} style={{ color: severityInk[theme][severity] }}>
            {words.pane.checks.severity[severity]}
          </span>
          <span id={`${id}-cell`} className={styles.cell}>
            {isMissingRow(finding) ? words.pane.checks.below(address) : address}
          </span>
        </span>
        <span id={`${id}-sentence`} className={styles.sentence}>
          {words.finding(finding)}
        </span>
        {hint && (
          <span className={styles.hint}>
            <LightbulbRegular aria-hidden className={styles.bulb} />
            <span id={`${id}-hint`}>{words.hint(hint)}</span>
          </span>
        )}
      </button>
      <FindingActions finding={finding} plan={plan} person={person} isBusy={isBusy} onDecide={onDecide} />
    </li>
  );
});

/** Where a person should look first. */
export function addressOf({ cells: [suspect], row }: Finding, plan: Plan): string {
  return suspect ? cellAddress(suspect.row, suspect.column) : cellAddress(row, plan.actualColumn ?? plan.resultPeriods[0]?.column ?? 0);
}
