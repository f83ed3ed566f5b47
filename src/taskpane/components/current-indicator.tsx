import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SelectedCell } from '../../excel/watch-selection';
import { describeFigures } from '../../messages/indicator-figures';
import { cellAddress } from '../../plan/address';
import type { Review } from '../../plan/model';
import { nameIndicators } from '../../plan/report/indicator-names';
import { standingsOf } from '../../plan/report/standings';
import { quietText } from '../appearance/shared-styles';
import { statusColours } from '../appearance/status-colours';
import { useTheme } from '../appearance/theme-context';
import { useWords } from '../words';
import { NamePath } from './name-path';
import { StatusSign } from './status-sign';

interface CurrentIndicatorProps {
  readonly review: Review;
  /** Null as long as Excel does not tell. */
  readonly cell: SelectedCell | null;
  readonly onShowSettings: () => void;
}

const useStyles = makeStyles({
  // As high for a short sentence as for a usual one: moving through the sheet must not move the views below.
  current: {
    boxSizing: 'border-box',
    height: '94px',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  none: { ...quietText, margin: 0 },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalSNudge },
  sign: { alignSelf: 'flex-start', display: 'flex', paddingTop: '2px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  sentence: { ...quietText, margin: 0, overflowWrap: 'anywhere' },
  status: { fontWeight: tokens.fontWeightSemibold },
  settings: { flexShrink: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** The indicator of the row that the person is in on the sheet, with the sentence that says why it stands as it does. */
export function CurrentIndicator({ review, cell, onShowSettings }: CurrentIndicatorProps) {
  const styles = useStyles();
  const words = useWords();
  const colours = statusColours[useTheme()];
  const { current } = words.pane;
  const { plan, findings } = review;
  const names = useMemo(() => nameIndicators(plan), [plan]);
  const standings = useMemo(() => new Map(standingsOf(review).map((standing) => [standing.indicator.row, standing])), [review]);
  if (cell === null) return null;
  const isHere = cell.sheetId === plan.sheetId;
  const standing = isHere ? standings.get(cell.row) : undefined;
  const address = cellAddress(cell.row, cell.column);
  if (!standing) {
    return (
      <section aria-label={current.label} className={styles.current} tabIndex={0}>
        <p className={styles.none}>{isHere ? current.notAnIndicator(address) : current.none}</p>
      </section>
    );
  }
  const { status } = standing.assessment;
  const figures = describeFigures(standing, plan, words);
  const found = findings.filter(({ row }) => row === cell.row).length;
  return (
    <section aria-label={current.label} className={styles.current} tabIndex={0}>
      <div className={styles.head}>
        <span className={styles.sign}>
          <StatusSign status={status} />
        </span>
        <span className={styles.name}>
          <NamePath name={names.get(cell.row) ?? { above: [], name: standing.indicator.name }} />
        </span>
        <Button size="small" appearance="subtle" className={styles.settings} onClick={onShowSettings}>
          {current.settings}
        </Button>
      </div>
      <p className={styles.sentence}>
        {figures.because}
        {' →\u00a0'}
        <span className={styles.status} style={{ color: colours[status].ink }}>
          {words.statuses[status]}
        </span>
        {found > 0 && ` · ${current.findings(words.number(found))}`}
      </p>
      {figures.outlook !== '' && <p className={styles.sentence}>{figures.outlook}</p>}
    </section>
  );
}
