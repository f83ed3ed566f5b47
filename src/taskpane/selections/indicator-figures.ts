/** An indicator's figures as the list writes them: the sheet's own digits, and the gap in words. */
import type { Figure, Plan } from '../../plan/model';
import type { Words } from '../words';
import type { AssessedIndicator } from './assessed-indicators';

export interface IndicatorFigures {
  /** "38/100 người · 38 % · kỳ vọng 50 %" */
  readonly achieved: string;
  /** "Thiếu 12 người so với tiến độ · dự báo cả năm 76 người"; empty where there is nothing to say. */
  readonly gap: string;
  /** Shares of the annual target for the small bar; null where no share has a meaning. */
  readonly share: { readonly percent: number; readonly expected: number | null } | null;
}

/** Shares and projections are calculated, so more digits would only seem exact. */
const SHARE_DECIMALS = 1;
const MOST_DECIMALS = 2;
/** No line begins with the dot. */
const SEPARATOR = '\u00a0· ';

export function describeFigures(row: AssessedIndicator, plan: Plan, words: Words): IndicatorFigures {
  const { percent, expected } = row.assessment;
  const achieved = [writeAchieved(row, plan, words)];
  const origin = writeOrigin(row, words);
  if (origin !== '') achieved.push(origin);
  if (percent !== null) achieved.push(words.pane.progress.percent(writeShare(percent, words)));
  if (expected !== null) achieved.push(words.pane.progress.expected(writeShare(expected, words)));
  return {
    achieved: achieved.join(SEPARATOR),
    gap: [writeGap(row, words), writeOutlook(row, words)].filter((part) => part !== '').join(SEPARATOR),
    share: percent === null ? null : { percent, expected },
  };
}

/** "38/100 người" for two figures, else "Thực hiện 72 % · kế hoạch trên 70%" with the target in the sheet's words. */
function writeAchieved(row: AssessedIndicator, plan: Plan, words: Words): string {
  const { indicator } = row;
  const { figure: actual } = row.actual;
  const target = figureAt(row, plan.planColumn);
  const unit = indicator.unitText ?? '';
  const actualText = actual.state !== 'blank' ? writeFigure(actual, words) : words.pane.progress.noFigure;
  if (actual.state === 'number' && target?.state === 'number') {
    return withUnit(`${actualText}/${writeFigure(target, words)}`, unit);
  }
  const targetText = target?.state === 'number' ? withUnit(writeFigure(target, words), unit) : indicator.target.text;
  return words.pane.progress.figures(actual.state === 'number' ? withUnit(actualText, unit) : actualText, targetText || '–');
}

/** Which months or quarters the result comes from; empty where one column holds it. */
function writeOrigin({ actual }: AssessedIndicator, words: Words): string {
  const [first] = actual.periods;
  const last = actual.periods.at(-1);
  if (!first || !last || actual.figure.state !== 'number') return '';
  return first === last ? words.pane.progress.ofPeriod(first.period) : words.pane.progress.addedUp(first.period, last.period);
}

function writeGap(row: AssessedIndicator, words: Words): string {
  const { actual, percent, expected, gap, remaining } = row.assessment;
  const target = row.indicator.target.value;
  const { progress } = words.pane;
  if (gap !== null) return writeRateGap(row, gap, words);
  if (actual !== null && target !== null && percent !== null && expected !== null) {
    const short = (expected / 100) * target - actual;
    return short > 0 ? progress.shortOfExpected(writeAmount(wholeUp(short, row), row, words)) : '';
  }
  return remaining !== null && remaining > 0 ? progress.remaining(writeAmount(wholeUp(remaining, row), row, words)) : '';
}

function writeRateGap(row: AssessedIndicator, gap: number, words: Words): string {
  const { progress } = words.pane;
  const unit = row.indicator.unitText ?? '';
  const amount = withUnit(words.number(Math.abs(gap), decimalsOf(gap)), unit === '' || unit.includes('%') ? progress.points : unit);
  if (gap < 0 && row.direction !== 'down') return progress.belowTarget(amount);
  if (gap > 0 && row.direction !== 'up') return progress.aboveTarget(amount);
  return '';
}

function writeOutlook(row: AssessedIndicator, words: Words): string {
  const { outlook } = row.assessment;
  return outlook === null ? '' : words.pane.progress.outlook(writeAmount(outlook, row, words));
}

/** A calculated amount in the row's unit, no finer than the row's own figures. */
function writeAmount(value: number, row: AssessedIndicator, words: Words): string {
  const { unit, unitText, target } = row.indicator;
  const { figure: actual } = row.actual;
  const printed = Math.max(target.decimals, 'decimals' in actual ? actual.decimals : 0);
  // Rounding a gap of less than one down to nothing would deny it.
  const decimals = unit?.isWhole ? 0 : Math.min(MOST_DECIMALS, Math.abs(value) < 1 ? MOST_DECIMALS : printed);
  return withUnit(words.number(value, decimals), unitText ?? '');
}

/** Half a person short is one person short. */
function wholeUp(value: number, { indicator }: AssessedIndicator): number {
  return indicator.unit?.isWhole ? Math.ceil(Number(value.toFixed(6))) : value;
}

function writeFigure(figure: Figure, words: Words): string {
  switch (figure.state) {
    case 'number':
      return words.number(figure.value, figure.decimals);
    case 'blank':
      return '';
    case 'error':
      return figure.error;
    default:
      return figure.text;
  }
}

function writeShare(percent: number, words: Words): string {
  const isWhole = Number.isInteger(Number(percent.toFixed(SHARE_DECIMALS)));
  return words.number(percent, isWhole ? 0 : SHARE_DECIMALS);
}

function figureAt(row: AssessedIndicator, column: number | null): Figure | undefined {
  return column === null ? undefined : row.indicator.figures.get(column);
}

function decimalsOf(value: number): number {
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  return Number.isInteger(rounded) ? 0 : Number.isInteger(rounded * 10) ? 1 : MOST_DECIMALS;
}

/** A no-break space keeps a number and its unit on one line. */
function withUnit(amount: string, unit: string): string {
  return unit === '' ? amount : `${amount}\u00a0${unit}`;
}
