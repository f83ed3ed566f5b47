/**
 * From where on a row that is not yet met is far behind, behind, to be watched, on track: what does not hang on the row's own cells stands
 * on its line of the configuration sheet, so that the status formula has to look up one number. It says what progress/status.ts says.
 */
import { absoluteAddress, cellAddress } from '../address';
import type { ConfigurationLayout } from '../configuration/layout';
import { DEVIATION_FROM_HEADING, SPI_FROM_HEADING, STATUS_LABELS, THRESHOLD_HINT, type LineField } from '../configuration/words';
import { DEFAULT_THRESHOLDS, DEVIATION_DIGITS, reachedFrom, SPI_DIGITS } from '../progress/thresholds';
import type { WantedCells } from './differences';
import { boundsOf, type BoundsKind } from './formula-parts';
import type { JudgedRow } from './judged-rows';

/** Stands below every other bound. */
const LOWEST = -1_000_000;
/** Stands above every other bound. */
const HIGHEST = 1_000_000;

const FIELDS = ['behindFrom', 'watchFrom', 'onTrackFrom'] as const satisfies readonly LineField[];
/** Rows below the thresholds' heading. */
const STEPS: Readonly<Record<(typeof FIELDS)[number], number>> = { behindFrom: 2, watchFrom: 3, onTrackFrom: 4 };

/** Beside the thresholds' table: the values from which rounding gives a bound. Thresholds that are not in order count as the usual ones, as for the reader. */
export function putReachedFrom(wanted: WantedCells, { general, left }: ConfigurationLayout): void {
  const header = general.thresholds;
  const value = left + 2;
  wanted.text(header, value + 2, SPI_FROM_HEADING);
  wanted.text(header, value + 3, DEVIATION_FROM_HEADING);
  wanted.text(header, value + 4, THRESHOLD_HINT);
  const keys = [
    { column: value, digits: SPI_DIGITS, usual: DEFAULT_THRESHOLDS.spi },
    { column: value + 1, digits: DEVIATION_DIGITS, usual: DEFAULT_THRESHOLDS.deviation },
  ];
  for (const { column, digits, usual } of keys) {
    const at = (offset: number): string => absoluteAddress(header + offset, column);
    const isInOrder = `AND(COUNT(${at(2)}:${at(4)})=3,${at(2)}<=${at(3)},${at(3)}<=${at(4)})`;
    wanted.number(header + 1, column + 2, LOWEST);
    usual.forEach((bound, index) => {
      const cell = cellAddress(header + 4 - index, column);
      const half = [decimal(0.5 * 10 ** -digits + 1e-9), decimal(0.5 * 10 ** -digits - 1e-9)].join(',');
      const [otherwise] = [decimal(reachedFrom(bound, digits))];
      wanted.formula(header + 4 - index, column + 2, `=IF(${isInOrder},ROUND(${cell},${digits})-IF(${cell}>0,${half}),${otherwise})`);
    });
  }
}

/** A constant of a formula: never written with an exponent. */
function decimal(value: number): string {
  return value.toFixed(9).replace(/0+$/, '');
}

/** The line's three bounds, blank where nothing is due or everything is over. */
export function putLineBounds(wanted: WantedCells, { general, left, lineColumns }: ConfigurationLayout, { yardstick, cells, line }: JudgedRow): void {
  const kind = boundsOf(yardstick, cells);
  const cell = (field: LineField): string => cellAddress(line, lineColumns[field]);
  const share = cell('share');
  for (const field of FIELDS) {
    const step = STEPS[field];
    const spi = absoluteAddress(general.thresholds + step, left + 4);
    const deviation = (offset: number): string => absoluteAddress(general.thresholds + step + offset, left + 5);
    const bound = boundFormula(kind, { field, share, spi, deviation: deviation(0), next: field === 'onTrackFrom' ? null : deviation(1) });
    const isOpen = `OR(${cell('isFinal')}=1,${share}<=0)`;
    wanted.put(line, lineColumns[field], bound === null ? { clear: true } : { formula: `=IF(${isOpen},"",${bound})` });
  }
}

interface BoundTerms {
  readonly field: (typeof FIELDS)[number];
  readonly share: string;
  /** The index and the deviation that reach the field's status, and the deviation that reaches the next better one. */
  readonly spi: string;
  readonly deviation: string;
  readonly next: string | null;
}

function boundFormula(kind: BoundsKind | null, { share, spi, deviation, next }: BoundTerms): string | null {
  const pace = `MIN(${spi}*100*${share},100*${share}+${deviation})`;
  // A distance has to be past the bound: one digit that is compared beyond it.
  const gap = next === null ? null : `${next}+${10 ** -DEVIATION_DIGITS}`;
  switch (kind) {
    case 'pace-up':
      return pace;
    case 'level-up':
      return `MIN(${spi}*100,100+${deviation})`;
    case 'pace-down':
      return `MAX(IF(${spi}>0,100*${share}/${spi},${HIGHEST}),100*${share}-${deviation})`;
    case 'level-down':
      return `MAX(IF(${spi}>0,100/${spi},${HIGHEST}),100-${deviation})`;
    case 'gap':
      return gap;
    case 'change':
      return `IF(${share}<1,${pace},${gap ?? '""'})`;
    case null:
      return null;
  }
}

/** The word for a row that is not yet met and below all its bounds, while time is left and something is due; blank where the formula itself goes on. */
export function worstWord({ yardstick, cells }: Pick<JudgedRow, 'yardstick' | 'cells'>): string {
  if (yardstick.measure === 'neutral') return STATUS_LABELS.watch;
  return boundsOf(yardstick, cells) === null ? '' : STATUS_LABELS['far-behind'];
}
