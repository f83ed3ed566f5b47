import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { cellAddress } from '../../plan/address';
import type { Wish } from '../../excel/decide';
import type { IndicatorConfiguration, Plan, Profile } from '../../plan/model';
import { cellAddressText, cellButton, listEntry, quietText } from '../appearance/shared-styles';
import { statusColours } from '../appearance/status-colours';
import { useTheme } from '../appearance/theme-context';
import type { Standing } from '../../plan/report/standings';
import { describeFigures } from '../../messages/indicator-figures';
import type { ClosedResult } from '../../plan/history/close';
import type { IndicatorName } from '../../plan/report/indicator-names';
import { resultCell } from '../selections/result-cell';
import { useWords, type Words } from '../words';
import { LineNotes } from './line-notes';
import { NamePath } from './name-path';
import { ShareBar } from './share-bar';
import { StatusSign } from './status-sign';

interface IndicatorEntryProps {
  readonly row: Standing;
  readonly name: IndicatorName;
  readonly plan: Plan;
  /** Its results over the closed periods; fewer than two say nothing. */
  readonly series?: readonly (ClosedResult | null)[];
  readonly currentCell: string | null;
  readonly onSelect: (address: string) => void;
  /** The indicator's line on the configuration sheet; null while there is no such sheet. */
  readonly line: IndicatorConfiguration | null;
  readonly profiles: readonly Profile[];
  readonly isBusy: boolean;
  readonly onDecide: (wish: Wish) => void;
}

const useStyles = makeStyles({
  entry: listEntry,
  button: cellButton,
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalSNudge },
  sign: { alignSelf: 'flex-start', display: 'flex', paddingTop: '2px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cell: cellAddressText,
  figures: { ...quietText, paddingInlineStart: '22px', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  bar: { paddingInlineStart: '22px', paddingBlock: '3px' },
  status: { fontWeight: tokens.fontWeightSemibold },
});

/** One indicator: its name and cell, one sentence that says why it stands as it does, how far it has come. A click shows the cell. */
export const IndicatorEntry = memo(function IndicatorEntry({ row, name, plan, series = [], currentCell, onSelect, ...notes }: IndicatorEntryProps) {
  const styles = useStyles();
  const words = useWords();
  const colours = statusColours[useTheme()];
  const id = useId();
  const { status } = row.assessment;
  const address = cellAddress(row.indicator.row, resultCell(row, plan));
  const figures = describeFigures(row, plan, words);
  const { ink } = colours[status];
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={styles.button}
        aria-labelledby={`${id}-name ${id}-status ${id}-cell`}
        aria-describedby={`${id}-because ${id}-outlook`}
        aria-current={currentCell === address}
        onClick={() => {
          onSelect(address);
        }}
      >
        <span className={styles.head}>
          <span className={styles.sign}>
            <StatusSign status={status} />
          </span>
          <span id={`${id}-name`} className={styles.name}>
            <NamePath name={name} />
          </span>
          <span id={`${id}-cell`} className={styles.cell}>
            {address}
          </span>
        </span>
        <span className={styles.figures}>
          <span id={`${id}-because`}>{figures.because}</span>
          {' →\u00a0'}
          <span id={`${id}-status`} className={styles.status} style={{ color: ink }}>
            {words.statuses[status]}
          </span>
        </span>
        {figures.share && (
          <span className={styles.bar}>
            <ShareBar {...figures.share} colour={colours[status].fill} emptyColour={colours['not-due'].fill} />
          </span>
        )}
        {series.length > 1 && <span className={styles.figures}>{words.pane.progress.series(writeSeries(series, words))}</span>}
        {figures.outlook !== '' && (
          <span id={`${id}-outlook`} className={styles.figures}>
            {figures.outlook}
          </span>
        )}
      </button>
      <LineNotes assessment={row.assessment} {...notes} />
    </li>
  );
});

/** "12 → 25 → 38"; an ellipsis for a period without a result. */
function writeSeries(series: readonly (ClosedResult | null)[], { number }: Words): string {
  return series.map((result) => (result === null ? '…' : number(result.value, result.decimals))).join(' → ');
}
