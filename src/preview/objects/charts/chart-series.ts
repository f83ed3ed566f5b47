/** Reference: Excel.ChartSeriesCollection, Excel.ChartSeries. */
import { flagIn, insertChild, node, numberIn, removeChildren, setValue, valueIn, type ChartNode } from '../../charts/chart-node';
import { changeSeriesForm, addSeries, setLiteralName } from '../../charts/new-chart';
import { chartFormula, referencesIn } from '../../charts/chart-references';
import { dataNode, dimensionNode, formulaIn, seriesNodes, type SeriesDimension } from '../../charts/chart-series';
import { formOf, plotsOf, readForm, typeOf } from '../../charts/chart-types';
import { isMissing, requireFlag, requireInteger, requireOneOf, requireText } from '../argument-values';
import { HostError, notServed } from '../host-error';
import { defineClass, itemAt, type ValueMember } from '../member-table';
import { rangeOf } from '../range-objects';
import { areaOf, sheetOf } from '../range-target';
import type { Session } from '../session';
import { axisGroupOf } from './chart-axes-nodes';
import { dataValues, labelKind, seriesName } from './chart-data';
import { chartDataLabels, isAnythingShown, labelsIn, labelsOf, showLabels } from './chart-data-labels';
import { chartSeriesFormat } from './chart-formats';
import { markerMembers } from './chart-markers';
import { editPart, flagMember, numberMember, partMember, within } from './chart-part';
import { chartPointsCollection } from './chart-points';
import { chartOf, editChart, type ChartTarget } from './chart-target';
import { seriesOf, seriesTarget, type SeriesTarget } from './chart-series-target';
import { chartTrendlineCollection } from './chart-trendlines';

const dimensions = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

export const chartSeries = defineClass<SeriesTarget>({
  name: 'ChartSeries',
  values: {
    Name: {
      get: (target, session) => {
        const { root, series } = seriesOf(target, session);
        return seriesName(series, seriesNodes(root).indexOf(series), session);
      },
      // A text with `=` refers to a cell, as in Excel's dialogue.
      set: (target, value, session) => {
        const name = requireText(value);
        editPart(target, session, (series) => {
          removeChildren(series, 'c:tx');
          if (name.startsWith('=')) insertChild(series, node('c:tx', {}, [dataNode('text', name.slice(1))]));
          else if (name !== '') setLiteralName(series, name);
        });
      },
    },
    ChartType: {
      get: (target, session) => {
        const { root, series } = seriesOf(target, session);
        return typeOf(plotOf(root, series));
      },
      set: (target, value, session) => {
        const type = requireText(value);
        const form = formOf(type);
        if (!form) throw notServed('ChartType', type);
        editPart(target, session, (series, root) => {
          changeSeriesForm(root, series, form);
        });
      },
    },
    AxisGroup: {
      get: (target, session) => {
        const { root, series } = seriesOf(target, session);
        const plot = plotOf(root, series);
        return plot ? axisGroupOf(root, plot) : 'Primary';
      },
    },
    PlotOrder: {
      get: (target, session) => {
        const { root, series } = seriesOf(target, session);
        return seriesNodes(root).indexOf(series);
      },
      set: (target, value, session) => {
        const order = requireInteger(value);
        editPart(target, session, (series, root) => {
          const others = seriesNodes(root).filter((each) => each !== series);
          if (order < 0 || order > others.length) throw new HostError('InvalidArgument');
          [...others.slice(0, order), series, ...others.slice(order)].forEach((each, index) => {
            setValue(each, 'c:order', index);
          });
        });
      },
    },
    HasDataLabels: {
      get: (target, session) => {
        const { root, series } = seriesOf(target, session);
        return isAnythingShown(labelsIn(root, series));
      },
      set: (target, value, session) => {
        const show = requireFlag(value);
        editPart(target, session, (series, root) => {
          showLabels(root, series, show);
        });
      },
    },
    Smooth: flagMember('c:smooth'),
    InvertIfNegative: flagMember('c:invertIfNegative'),
    Explosion: numberMember('c:explosion', 0, [0, 400]),
    GapWidth: ofPlot('c:gapWidth', 150, [0, 500], /bar/),
    Overlap: ofPlot('c:overlap', 0, [-100, 100], /barChart/),
    DoughnutHoleSize: ofPlot('c:holeSize', 75, [10, 90], /doughnut/),
    FirstSliceAngle: ofPlot('c:firstSliceAng', 0, [0, 360], /pieChart|doughnut/),
    BubbleScale: ofPlot('c:bubbleScale', 100, [0, 300], /bubble/),
    VaryByCategories: {
      get: (target, session) => {
        const { root, series } = seriesOf(target, session);
        return flagIn(plotOf(root, series) ?? null, 'c:varyColors');
      },
      set: (target, value, session) => {
        const vary = requireFlag(value);
        editPart(target, session, (series, root) => {
          const plot = plotOf(root, series);
          if (plot) setValue(plot, 'c:varyColors', vary);
        });
      },
    },
    ...markerMembers,
  },
  objects: {
    DataLabels: (target) => chartDataLabels.of(labelsOf(target.chartId, (root) => [target.find(root)].filter((series) => series !== null))),
    Format: (target) => chartSeriesFormat.of(target),
    Points: (target) => chartPointsCollection.of(target),
    Trendlines: (target) => chartTrendlineCollection.of(target),
  },
  methods: {
    Delete: (target, _args, session) => {
      editPart(target, session, (series, root) => {
        const plot = plotOf(root, series);
        plot?.children.splice(plot.children.indexOf(series), 1);
        seriesNodes(root).forEach((each, index) => {
          setValue(each, 'c:order', index);
        });
      });
      return null;
    },
    SetValues: (target, [range], session) => setData(target, range, 'Values', session),
    SetXAxisValues: (target, [range], session) => setData(target, range, 'Categories', session),
    SetBubbleSizes: (target, [range], session) => setData(target, range, 'BubbleSizes', session),
    GetDimensionValues: (target, [dimension], session) => dataValues(dimensionOf(target, dimension, session), session).map((value) => value ?? ''),
    GetDimensionDataSourceString: (target, [dimension], session) => formulaIn(dimensionOf(target, dimension, session)) ?? '',
    GetDimensionDataSourceType: (target, [dimension], session) => {
      const data = dimensionOf(target, dimension, session);
      const formula = formulaIn(data);
      if (formula === null) return data ? 'List' : 'Unknown';
      return formula.includes('[') ? 'ExternalRange' : referencesIn(formula).length > 0 ? 'LocalRange' : 'Unknown';
    },
  },
});

export const chartSeriesCollection = defineClass<ChartTarget>({
  name: 'ChartSeriesCollection',
  values: { Count: { get: (target, session) => itemsOf(target, session).length } },
  items: itemsOf,
  methods: {
    Add: (target, [name, index], session) => {
      const at = isMissing(index) ? null : requireInteger(index);
      const given = isMissing(name) ? '' : requireText(name);
      let added = '';
      editChart(target, session, (root) => {
        const [plot] = plotsOf(root);
        if (!plot) throw new HostError('InvalidOperation');
        const before = seriesNodes(root);
        if (at !== null && (at < 0 || at > before.length)) throw new HostError('InvalidArgument');
        const series = addSeries(root, readForm(plotsOf(root).at(-1) ?? plot));
        if (given !== '') setLiteralName(series, given);
        added = valueIn(series, 'c:idx') ?? '';
        const order = at ?? before.length;
        [...before.slice(0, order), series, ...before.slice(order)].forEach((each, position) => {
          setValue(each, 'c:order', position);
        });
      });
      const series = seriesNodes(chartOf(target, session).root).find((each) => valueIn(each, 'c:idx') === added);
      return series && chartSeries.of(seriesTarget(target.chartId, series));
    },
    GetCount: (target, _args, session) => itemsOf(target, session).length,
    GetItemAt: (target, [index], session) => itemAt(itemsOf(target, session), index),
  },
});

function itemsOf(target: ChartTarget, session: Session) {
  return seriesNodes(chartOf(target, session).root).map((series) => chartSeries.of(seriesTarget(target.chartId, series)));
}

function plotOf(root: ChartNode, series: ChartNode): ChartNode | undefined {
  return plotsOf(root).find((plot) => plot.children.includes(series));
}

/** What a series shares with the others of its plot; other kinds of plots do not have it. */
function ofPlot(name: string, ifAbsent: number, [least, most]: readonly [number, number], plots: RegExp): ValueMember<SeriesTarget> {
  const plain = partMember<number>((series, root) => (series && numberIn(plotOf(root, series) ?? null, name)) ?? ifAbsent, (value) => within(value, least, most), (series, number, root) => {
    const plot = plotOf(root, series);
    if (!plot || !plots.test(plot.name)) throw new HostError('InvalidOperation');
    setValue(plot, name, number);
  });
  return plain;
}

function dimensionOf(target: SeriesTarget, dimension: unknown, session: Session): ChartNode | null {
  return dimensionNode(seriesOf(target, session).series, requireOneOf<SeriesDimension>(dimension, dimensions));
}

function setData(target: SeriesTarget, given: unknown, dimension: SeriesDimension, session: Session): null {
  const range = rangeOf.targetOf(given);
  if (!range) throw new HostError('InvalidArgument');
  const [sheet, area] = [sheetOf(range, session), areaOf(range)];
  const formula = chartFormula(sheet.name, area);
  editPart(target, session, (series, root) => {
    const isPoints = /scatter|bubble/.test(plotOf(root, series)?.name ?? '');
    if (dimension === 'Categories') {
      const kind = labelKind(area, (row, column) => (typeof sheet.cell(row, column).value === 'number' ? 'number' : 'text'));
      put(series, isPoints ? 'c:xVal' : 'c:cat', dataNode(kind, formula));
    } else if (dimension === 'BubbleSizes') {
      if (plotOf(root, series)?.name !== 'c:bubbleChart') throw new HostError('InvalidOperation');
      put(series, 'c:bubbleSize', dataNode('number', formula));
    } else {
      if (area.rows > 1 && area.columns > 1) throw new HostError('InvalidArgument');
      put(series, isPoints ? 'c:yVal' : 'c:val', dataNode('number', formula));
    }
  });
  return null;
}

function put(series: ChartNode, name: string, data: ChartNode): void {
  removeChildren(series, name);
  insertChild(series, node(name, {}, [data]));
}
