/** Reference: Excel.ChartTrendlineCollection, Excel.ChartTrendline. */
import { childNamed, childrenNamed, flagIn, insertChild, node, numberIn, removeChildren, setValue, textOf, type ChartNode } from '../../charts/chart-node';
import { requireFlag, requireNumber, requireOneOf, requireText } from '../argument-values';
import { HostError } from '../host-error';
import { defineClass, type Arguments } from '../member-table';
import type { Session } from '../session';
import { chartTrendlineFormat } from './chart-formats';
import { fixedPart, partMember, within, wordMember, type ChartPart } from './chart-part';
import { editPart } from './chart-part';
import { seriesOf, type SeriesTarget } from './chart-series-target';

const types = [
  ['Linear', 'linear'],
  ['Exponential', 'exp'],
  ['Logarithmic', 'log'],
  ['MovingAverage', 'movingAvg'],
  ['Polynomial', 'poly'],
  ['Power', 'power'],
] as const;

interface TrendlineTarget extends ChartPart {
  readonly series: SeriesTarget;
  readonly index: number;
}

export const chartTrendline = defineClass<TrendlineTarget>({
  name: 'ChartTrendline',
  values: {
    Type: wordMember('c:trendlineType', types, 'Linear'),
    Name: partMember((line) => textOf(childNamed(line, 'c:name')), requireText, (line, name) => {
      removeChildren(line, 'c:name');
      if (name !== '') insertChild(line, node('c:name', {}, [name]));
    }),
    MovingAveragePeriod: numbered('c:period', 2, 2, 255),
    PolynomialOrder: numbered('c:order', 2, 2, 6),
    ForwardPeriod: numbered('c:forward', 0, 0, Infinity),
    BackwardPeriod: numbered('c:backward', 0, 0, Infinity),
    Intercept: partMember((line) => numberIn(line, 'c:intercept') ?? '', (value) => (value === '' ? null : requireNumber(value)), (line, value) => {
      setValue(line, 'c:intercept', value);
    }),
    ShowEquation: partMember((line) => flagIn(line, 'c:dispEq'), requireFlag, (line, show) => {
      setValue(line, 'c:dispEq', show);
    }),
    ShowRSquared: partMember((line) => flagIn(line, 'c:dispRSqr'), requireFlag, (line, show) => {
      setValue(line, 'c:dispRSqr', show);
    }),
  },
  objects: { Format: (line) => chartTrendlineFormat.of(line) },
  methods: {
    Delete: (line, _args, session) => {
      editPart(line.series, session, (series) => {
        const [gone] = line.ensure(series);
        if (gone) series.children.splice(series.children.indexOf(gone), 1);
      });
      return null;
    },
  },
});

export const chartTrendlineCollection = defineClass<SeriesTarget>({
  name: 'ChartTrendlineCollection',
  items: itemsOf,
  item: itemOf,
  methods: {
    Add: (series, [type], session) => {
      const word = type === null || type === undefined ? 'Linear' : requireOneOf(type, types.map(([api]) => api));
      editPart(series, session, (element) => {
        const line = insertChild(element, node('c:trendline'));
        setValue(line, 'c:trendlineType', types.find(([api]) => api === word)?.[1] ?? 'linear');
        if (word === 'Polynomial') setValue(line, 'c:order', 2);
        if (word === 'MovingAverage') setValue(line, 'c:period', 2);
        setValue(line, 'c:dispRSqr', false);
        setValue(line, 'c:dispEq', false);
      });
      return itemsOf(series, session).at(-1);
    },
    GetCount: (series, _args: Arguments, session) => linesOf(seriesOf(series, session).series).length,
    GetItem: (series, [index], session) => itemOf(series, index, session),
  },
});

function itemsOf(series: SeriesTarget, session: Session) {
  return linesOf(seriesOf(series, session).series).map((_, index) => {
    const find = (root: ChartNode) => linesOf(root.name === 'c:ser' ? root : (series.find(root) ?? root))[index] ?? null;
    return chartTrendline.of({ ...fixedPart(series.chartId, find), series, index });
  });
}

function itemOf(series: SeriesTarget, index: unknown, session: Session) {
  const item = typeof index === 'number' ? itemsOf(series, session)[index] : undefined;
  if (!item) throw new HostError('InvalidArgument');
  return item;
}

function linesOf(series: ChartNode): readonly ChartNode[] {
  return childrenNamed(series, 'c:trendline');
}

function numbered(name: string, ifAbsent: number, least: number, most: number) {
  return partMember((line: ChartNode | null) => numberIn(line, name) ?? ifAbsent, (value) => within(value, least, most), (line, number) => {
    setValue(line, name, number);
  });
}
