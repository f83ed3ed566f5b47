/** The scale that Excel gives an axis of values by itself. */
import { childrenNamed, valueIn, type ChartNode } from './chart-node';
import { referencesIn, valuesOf, type CellReader } from './chart-references';
import { dimensionNode, formulaIn, storedTexts } from './chart-series';
import { plotsOf } from './chart-types';

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/** About as many intervals as an axis of common length has; Excel's own number depends on the chart's size and font. */
const MOST_INTERVALS = 8;
/** "How Chart Axis Limits Are Calculated" (Microsoft, KB 214075): 5 per cent of room above; a spread below a sixth starts above zero. */
const ROOM = 0.05;
const SMALL_SPREAD = 1 / 6;

export function automaticScale(root: ChartNode, axis: 'x' | 'y', read: CellReader): Scale {
  const plots = plotsOf(root);
  if (axis === 'y' && plots.some((plot) => valueIn(plot, 'c:grouping') === 'percentStacked')) return { minimum: 0, maximum: 1, majorUnit: 0.1, minorUnit: 0.02 };
  const values = plots.flatMap((plot) => plotted(plot, axis, read));
  if (values.length === 0) return { minimum: 0, maximum: 1, majorUnit: 0.1, minorUnit: 0.02 };
  const [least, most] = values.reduce<readonly [number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  const isNarrow = least > 0 ? most - least <= most * SMALL_SPREAD : most < 0 && most - least <= -least * SMALL_SPREAD;
  const from = least > 0 && !isNarrow ? 0 : least;
  const to = most < 0 && !isNarrow ? 0 : most;
  const spread = to - from || Math.abs(to) || 1;
  const unit = niceUnit((spread * (1 + ROOM)) / MOST_INTERVALS);
  const minimum = from === 0 ? 0 : down(from > 0 ? from - spread / 2 : from - spread * ROOM, unit);
  const maximum = to === 0 ? 0 : up(to < 0 ? to + spread / 2 : to + spread * ROOM, unit);
  return { minimum: from > 0 ? Math.max(0, minimum) : minimum, maximum: to < 0 ? Math.min(0, maximum) : maximum, majorUnit: unit, minorUnit: clean(unit / 5) };
}

/** The values that a plot shows along an axis: sums where it stacks them. */
function plotted(plot: ChartNode, axis: 'x' | 'y', read: CellReader): readonly number[] {
  const lines = childrenNamed(plot, 'c:ser').map((series) => numbersOf(dimensionNode(series, axis === 'x' ? 'XValues' : 'YValues'), read));
  if (axis === 'x' || valueIn(plot, 'c:grouping') !== 'stacked') return lines.flat().filter((value) => value !== null);
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return Array.from({ length: longest }, (_, index) => lines.map((line) => line[index] ?? 0)).flatMap((values) => [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))]);
}

function numbersOf(data: ChartNode | null, read: CellReader): readonly (number | null)[] {
  const formula = formulaIn(data);
  const values = formula === null ? storedTexts(data).map(Number) : referencesIn(formula).flatMap((each) => valuesOf(each, read));
  return values.map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null));
}

/** 1, 2 or 5 times a power of ten, not below the least. */
function niceUnit(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return clean(([1, 2, 5, 10].find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power);
}

function down(value: number, unit: number): number {
  return clean(Math.floor(value / unit + 1e-9) * unit);
}

function up(value: number, unit: number): number {
  return clean(Math.ceil(value / unit - 1e-9) * unit);
}

/** Without the dust of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
