/** One assessment for each indicator that is judged. */
import type {
  Assessment, ColumnRole, Configuration, Figure, Finding, Indicator, IndicatorConfiguration, IsoDate, Plan, Status,
} from '../model';
import { actualOf } from '../actual';
import { calendarOf, expectationOf, timingOf, type Expectation, type Timing } from './expected';
import { figureAt, readableNumber } from './figures';
import { inferConfiguration } from './infer-configuration';
import { outlookOf } from './outlook';
import { readRating } from './ratings';
import { paceOf, statusOf, type Measured } from './status';
import { yardstickOf, type Yardstick } from './yardstick';

/** Judges every indicator except rows of denominators, in the order of the plan, by the configuration's line for it (inferred where there is none). */
export function assess(plan: Plan, configuration: Configuration, asOf: IsoDate, findings: readonly Finding[]): readonly Assessment[] {
  const lines = new Map(configuration.indicators.flatMap((line) => (line.planRow === null ? [] : [[line.planRow, line] as const])));
  const wrong = rowsWithErrors(plan, findings);
  return plan.indicators
    .filter((indicator) => !indicator.isReference)
    .map((indicator) => {
      const line = lines.get(indicator.row) ?? inferConfiguration(plan, indicator, asOf);
      return assessRow({ plan, indicator, line, configuration, asOf, hasError: wrong.has(indicator.row) });
    });
}

const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'prevYear', 'plan', 'planPeriod', 'actualPeriod', 'actualCum', 'actualPrevPeriod', 'samePeriodLY', 'estimate', 'pctPlan', 'pctYoY',
  'pctPrev', 'diff',
]);

/** Rows in which an error names one of the row's own figures as a suspect. A missing figure is no wrong figure. */
export function rowsWithErrors(plan: Plan, findings: readonly Finding[]): ReadonlySet<number> {
  const columns = new Set(plan.layout.columns.filter((column) => FIGURE_ROLES.has(column.role)).map((column) => column.column));
  const wrong = findings.filter((finding) => finding.severity === 'error' && finding.rule !== 'cell/missing-value');
  return new Set(wrong.flatMap((finding) => finding.cells.filter((cell) => columns.has(cell.column)).map((cell) => cell.row)));
}

interface RowInput {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly line: IndicatorConfiguration;
  readonly configuration: Configuration;
  readonly asOf: IsoDate;
  readonly hasError: boolean;
}

/** A person's judgement stands above every computed one, with an error or without a result too; what was computed is kept beside it. */
function assessRow(input: RowInput): Assessment {
  const computed = computeRow(input);
  const { override } = input.line;
  const status = override?.status ?? computed.status;
  const outlook = status === 'data-error' ? null : computed.outlook;
  return { ...computed, status, outlook, ...(override && { override: { computed: computed.status, reason: override.reason } }) };
}

/** The outlook is the figures', whatever the status. */
function computeRow(input: RowInput): Assessment {
  const { plan, indicator, line, configuration, asOf } = input;
  const yardstick = yardstickOf(plan, indicator, line);
  const calendar = calendarOf(configuration);
  const { figure } = actualOf(plan, indicator, yardstick.kind, asOf, calendar);
  const timing = timingOf(plan, line, configuration, asOf);
  const expectation = expectationOf({ plan, indicator, yardstick, asOf, calendar }, timing);
  const expected = expectedPercent(yardstick, expectation, timing);
  const actual = readableNumber(figure);
  const blank: Assessment = {
    row: indicator.row, status: 'unscorable', actual, percent: null, gap: null, remaining: null, expected,
    expectedSource: expected === null ? null : expectation.source, spi: null, deviation: null, outlook: null,
  };

  const isWrong = input.hasError || figure.state === 'error' || isDate(figure) || figureAt(indicator, plan.planColumn).state === 'error';
  if (yardstick.measure === 'none') return { ...blank, status: isWrong ? 'data-error' : 'unscorable' };
  if (yardstick.measure === 'rating') return { ...blank, status: isWrong ? 'data-error' : statusOfRating(figure, timing) };
  if (actual === null || yardstick.target === null) {
    return { ...blank, status: isWrong ? 'data-error' : statusOfNothing(timing) };
  }
  const digits = Math.max(yardstick.decimals, 'decimals' in figure ? figure.decimals : 0);
  const row: Measured = { yardstick, actual, target: yardstick.target, timing, expectation, expected, digits };
  const figures = { ...blank, ...shownFigures(row), outlook: yardstick.measure === 'flow' ? outlookOf(actual, expected) : null };
  if (isWrong) return { ...figures, status: 'data-error' };
  const pace = paceOf(row);
  return {
    ...figures,
    status: statusOf(row, configuration.thresholds),
    spi: pace?.spi ?? null,
    deviation: pace?.deviation ?? null,
  };
}

/** A number that became a date: the result has been entered, and nobody can say from the cell what it was. */
function isDate(figure: Figure): boolean {
  return figure.state === 'text' && figure.raw !== undefined;
}

function expectedPercent(yardstick: Yardstick, expectation: Expectation, timing: Timing): number | null {
  const { measure, target, baseline, side } = yardstick;
  if (target === null) return null;
  switch (measure) {
    case 'flow':
    case 'rate-path':
      return expectation.share * 100;
    case 'neutral':
      return yardstick.kind === 'flow' || yardstick.kind === 'area' ? expectation.share * 100 : null;
    case 'path': {
      if (baseline === null || target <= 0) return null;
      const ahead = side === 'down' ? baseline / target - 1 : 1 - baseline / target;
      const left = Math.max(0, ahead) * (1 - timing.share);
      return 100 * (side === 'down' ? 1 + left : 1 - left);
    }
    case 'count':
      return 100 * (1 - Math.max(0, 1 - (baseline ?? 0) / target) * (1 - timing.share));
    default:
      return null;
  }
}

const SHOWN_AS_PERCENT: ReadonlySet<string> = new Set(['flow', 'area', 'yield', 'stock', 'ordinal']);

/** What the sheet's own arithmetic says, whatever the verdict. */
function shownFigures({ yardstick, actual, target }: Measured): Pick<Assessment, 'percent' | 'gap' | 'remaining'> {
  const { kind } = yardstick;
  const percent = SHOWN_AS_PERCENT.has(kind) && target > 0 ? (actual / target) * 100 : null;
  const gap = kind === 'rate' || kind === 'ratio' ? actual - target : null;
  return { percent, gap, remaining: remainingOf(yardstick, actual, target) };
}

/** How much is still to be done: only where something is added up or led to a level. */
function remainingOf(yardstick: Yardstick, actual: number, target: number): number | null {
  const { kind, side, isCeiling } = yardstick;
  if (side === 'match' && !isCeiling) return null;
  const isCounted = kind === 'flow' || kind === 'area';
  if (!isCounted && kind !== 'stock' && kind !== 'ordinal') return null;
  if (side === 'down') return isCounted ? null : Math.max(0, actual - target);
  return Math.max(0, target - actual);
}

function statusOfNothing(timing: Timing): Status {
  return timing.share > 0 ? 'missing-data' : 'not-due';
}

function statusOfRating(figure: Figure, timing: Timing): Status {
  // A mark that elsewhere says "not applicable" may be a tick here: "x".
  const rating = figure.state === 'text' || figure.state === 'none' ? readRating(figure.text) : null;
  if (rating === 'passed') return 'met';
  if (rating === 'failed') return timing.isFinal ? 'not-met' : 'not-due';
  return statusOfNothing(timing);
}
