/** A report's figures → the cells of the plan sheet that they belong to. Only offers: a person decides. */
import { isAddedUp } from '../actual';
import { wordKey } from '../language/fold';
import type { Figure, Indicator, Plan } from '../model';
import { figureAt } from '../progress/figures';
import { BARE_MEASURE } from './clause-words';
import { Passage } from './passage';
import type { ReportedResult } from './read-results';

export interface ResultOffer {
  readonly result: ReportedResult;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly path: readonly string[];
  /** What stands in the cell now. */
  readonly current: Figure;
  /** What would be written, in the row's unit. */
  readonly value: number;
  readonly decimals: number;
  /** `value` less what stands there; null where no number does. */
  readonly difference: number | null;
  /** The report states another plan than the sheet: perhaps another indicator. */
  readonly isPlanOther: boolean;
}

/** Of two rows that fit as well as each other neither is offered. */
const CLEAR = 0.05;
const LEAST = 0.6;
/** The plan beside the result is the row's own: then the names need not say as much. */
const SAME_PLAN = 0.35;

interface Pair {
  readonly result: number;
  readonly row: number;
  readonly likeness: number;
}

/** Offers for one result column (0-based), in the order of the sheet. Figures that stand there already are not offered again. */
export function matchResults(results: readonly ReportedResult[], plan: Plan, column: number): readonly ResultOffer[] {
  const pairs = results.flatMap((result, index) => pairsOf(result, index, plan.indicators));
  const taken = new Set<number>();
  const offers: ResultOffer[] = [];
  for (const { result: index, row } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    const [result, indicator] = [results[index], plan.indicators.find((candidate) => candidate.row === row)];
    if (!result || !indicator || taken.has(row)) continue;
    taken.add(row);
    const offer = offerOf(result, indicator, plan, column);
    if (offer) offers.push(offer);
  }
  return offers.sort((a, b) => a.row - b.row);
}

/** The rows that a result may belong to: one, or none where that is not clear. */
function pairsOf(result: ReportedResult, index: number, indicators: readonly Indicator[]): readonly Pair[] {
  const fitting = indicators
    .filter((indicator) => factorBetween(result, indicator) !== null)
    .map((indicator) => ({ result: index, row: indicator.row, likeness: likenessOf(result, indicator) + (isSamePlan(result, indicator) ? SAME_PLAN : 0) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = fitting;
  return best && (!next || best.likeness - next.likeness > CLEAR) ? [best] : [];
}

/** In đồng. */
const MONEY: Readonly<Partial<Record<string, number>>> = { dong: 1, nghin_dong: 1e3, trieu_dong: 1e6, ty_dong: 1e9 };

/** From the report's unit to the row's; null where they measure different things. */
function factorBetween({ unit }: ReportedResult, indicator: Indicator): number | null {
  if (indicator.unit === null) return unit === null ? 1 : null;
  if (unit === null) return null;
  const [from, to] = [MONEY[unit.id], MONEY[indicator.unit.id]];
  if (from !== undefined && to !== undefined) return (from * unit.factor) / (to * indicator.unit.factor);
  return unit.id === indicator.unit.id ? unit.factor / indicator.unit.factor : null;
}

function isSamePlan(result: ReportedResult, indicator: Indicator): boolean {
  const factor = factorBetween(result, indicator);
  const { value } = indicator.target;
  return result.plan !== null && value !== null && factor !== null && Math.abs(result.plan * factor - value) <= Math.abs(value) * 1e-6;
}

function likenessOf(result: ReportedResult, { name, path }: Indicator): number {
  const parent = path.at(-2) ?? null;
  const rows = [name, ...(parent === null ? [] : [`${parent} ${name}`, ...(isMeasure(name) ? [parent] : [])])].filter((words) => !isMeasure(words));
  const said = [result.name, ...(result.above === null ? [] : [`${result.above} ${result.name}`])].filter((words) => !isMeasure(words));
  return Math.max(0, ...rows.flatMap((row) => said.map((words) => inCommon(row, words))));
}

function isMeasure(name: string): boolean {
  return new Passage(name, false).says(BARE_MEASURE);
}

/** Words that every name has. */
const COMMON_WORDS: ReadonlySet<string> = new Set(['ty', 'le', 'tong', 'so', 'cac', 'loai', 'dan', 'ca', 'nam', 'tren', 'dia', 'ban', 'xa', 'cua', 'duoc']);

/** Dice's measure over the words that tell names apart; over all words where there are no such. */
function inCommon(first: string, second: string): number {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = wordKey(name).split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

function offerOf(result: ReportedResult, indicator: Indicator, plan: Plan, column: number): ResultOffer | null {
  const factor = factorBetween(result, indicator);
  if (factor === null || indicator.formulaColumns.has(column)) return null;
  const value = forColumn(Number((result.value * factor).toPrecision(12)), indicator, plan, column);
  const current = figureAt(indicator, column);
  if (value === null || current.state === 'error' || (current.state === 'number' && current.value === value)) return null;
  return {
    result, row: indicator.row, column, path: indicator.path, current, value,
    decimals: result.decimals,
    difference: current.state === 'number' ? Number((value - current.value).toPrecision(12)) : null,
    isPlanOther: result.plan !== null && !isSamePlan(result, indicator),
  };
}

/** Reports count from the start of the year: in a column of a single period stands what the earlier ones do not hold yet. Null where these have gaps. */
function forColumn(value: number, indicator: Indicator, plan: Plan, column: number): number | null {
  const at = plan.resultPeriods.findIndex((period) => period.column === column);
  if (at <= 0 || !isAddedUp(indicator.kind)) return value;
  let rest = value;
  for (const { column: earlier } of plan.resultPeriods.slice(0, at)) {
    const figure = figureAt(indicator, earlier);
    if (figure.state !== 'number') return null;
    rest -= figure.value;
  }
  return Number(rest.toPrecision(12));
}

/** The columns that a report's figures may go into, and the likeliest: since the start of the year, else the first period without a figure. */
export function resultColumns(plan: Plan): { readonly columns: readonly number[]; readonly likeliest: number | null } {
  const columns = plan.layout.columns.filter(({ role }) => role === 'actualCum' || role === 'actualPeriod' || role === 'estimate').map(({ column }) => column);
  const isEmpty = (column: number): boolean => plan.indicators.every((indicator) => figureAt(indicator, column).state === 'blank');
  const period = plan.resultPeriods.find(({ column }) => isEmpty(column)) ?? plan.resultPeriods.at(-1);
  return { columns, likeliest: plan.actualColumn ?? period?.column ?? columns[0] ?? null };
}
