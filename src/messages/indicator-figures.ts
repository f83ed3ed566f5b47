/** An indicator's figures as the list writes them: the sheet's own digits, and why it stands as it does. */
import type { Figure, Plan } from '../plan/model';
import type { Standing } from '../plan/report/standings';
import { formatDay } from './format';
import type { ExplanationForms, ExplanationMessages } from './vi/explanations';
import type { PaneMessages } from './vi/pane';

/** How a language writes figures and says why. */
export interface FigureWords {
  readonly explanation: ExplanationMessages;
  readonly number: (value: number, decimals?: number | null) => string;
  readonly pane: { readonly progress: Pick<PaneMessages['progress'], 'figures' | 'noFigure' | 'addedUp' | 'ofPeriod' | 'percent' | 'points'> };
}

export interface IndicatorFigures {
  /** "38/100 người = 38 %; đến 30/6/2023 kỳ vọng 50 % (chia đều theo thời gian); thiếu 12 người": why it stands as it does. */
  readonly because: string;
  /** Its parts: "38/100 người", "38 %" (empty where no share has a meaning), and the clause of the reason. */
  readonly achieved: string;
  readonly percent: string;
  readonly reason: string;
  /** "Dự báo cả năm 76 người: khó đạt"; empty where nothing can be said. */
  readonly outlook: string;
  /** Shares of the annual target for the small bar; null where no share has a meaning. */
  readonly share: { readonly percent: number; readonly expected: number | null } | null;
}

/** Shares and projections are calculated, so more digits would only seem exact. */
const SHARE_DECIMALS = 1;
const MOST_DECIMALS = 2;

export function describeFigures(row: Standing, plan: Plan, words: FigureWords): IndicatorFigures {
  const { percent, expected } = row.assessment;
  const { reason, asOf, outlook } = row.explanation;
  const forms: ExplanationForms = {
    day: formatDay(asOf),
    amount: (value) => writeDifference(value, row, words),
    level: (value) => writeAmount(value, row, words),
    share: (value) => words.pane.progress.percent(writeShare(value, words)),
  };
  const origin = writeOrigin(row, words);
  const achieved = writeAchieved(row, plan, words);
  const share = percent === null ? '' : forms.share(percent);
  const told = words.explanation.reason(reason, forms);
  return {
    because: `${[achieved, ...(origin === '' ? [] : [`(${origin})`]), ...(share === '' ? [] : [`= ${share}`])].join(' ')}; ${told}`,
    achieved,
    percent: share,
    reason: told,
    outlook: outlook === null ? '' : words.explanation.outlook(outlook, forms),
    share: percent === null ? null : { percent, expected },
  };
}

/** "38/100 người" for two figures, else "Thực hiện 72 % · kế hoạch trên 70%" with the target in the sheet's words. */
function writeAchieved(row: Standing, plan: Plan, words: FigureWords): string {
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
function writeOrigin({ actual }: Standing, words: FigureWords): string {
  const [first] = actual.periods;
  const last = actual.periods.at(-1);
  if (!first || !last || actual.figure.state !== 'number') return '';
  return first === last ? words.pane.progress.ofPeriod(first.period) : words.pane.progress.addedUp(first.period, last.period);
}

/** Half a person short is one person short; rates differ in percentage points. */
function writeDifference(value: number, row: Standing, words: FigureWords): string {
  const { unit, unitText } = row.indicator;
  if (row.assessment.gap !== null && (unitText === null || unitText.includes('%'))) {
    return withUnit(words.number(value, decimalsOf(value)), words.pane.progress.points);
  }
  return writeAmount(unit?.isWhole ? Math.ceil(Number(value.toFixed(6))) : value, row, words);
}

/** A calculated amount in the row's unit, no finer than the row's own figures. */
function writeAmount(value: number, row: Standing, words: FigureWords): string {
  const { unit, unitText, target } = row.indicator;
  const { figure: actual } = row.actual;
  const printed = Math.max(target.decimals, 'decimals' in actual ? actual.decimals : 0);
  // Rounding a gap of less than one down to nothing would deny it.
  const decimals = unit?.isWhole ? 0 : Math.min(MOST_DECIMALS, Math.abs(value) < 1 ? MOST_DECIMALS : printed);
  return withUnit(words.number(value, decimals), unitText ?? '');
}

function writeFigure(figure: Figure, words: FigureWords): string {
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

function writeShare(percent: number, words: FigureWords): string {
  const isWhole = Number.isInteger(Number(percent.toFixed(SHARE_DECIMALS)));
  return words.number(percent, isWhole ? 0 : SHARE_DECIMALS);
}

function figureAt(row: Standing, column: number | null): Figure | undefined {
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
