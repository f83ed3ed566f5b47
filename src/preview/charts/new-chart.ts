/** New charts, with the look that Excel 2013 and later give them, and other kinds of plots for series that are there. */
import { childNamed, childrenNamed, descendant, elementsOf, ensureChild, flagIn, insertChild, newChartSpace, node, removeChildren, replaceChild, setText, setValue, valueIn, type ChartNode } from './chart-node';
import { colour, GREY_LINES, line, lineWidths, markerOf, seriesColour, slices, solidFill, TEXT_SIZE, textProperties, titleSizes, WHITE } from './chart-looks';
import { dataNode, seriesNodes } from './chart-series';
import { referencesIn } from './chart-references';
import { hasAxes, plotKind, plotsOf, type PlotForm } from './chart-types';
import { AXIS_ELEMENTS } from './child-order';

/** What a series is made of: formulas with the sheet's name and `$`, without `=`. */
export interface NewSeries {
  readonly name: string | null;
  readonly categories: { readonly formula: string; readonly kind: 'text' | 'number' | 'levels' } | null;
  readonly values: string;
  readonly sizes: string | null;
}

const val = (name: string, value: string | number) => node(name, { val: String(value) });

export function newChart(form: PlotForm, series: readonly NewSeries[]): ChartNode {
  const isThreeD = /3D|c:surface/.test(form.element);
  const hasLegend = series.length > 1 || !hasAxes(form);
  return newChartSpace([
    val('c:roundedCorners', 0),
    node('c:chart', {}, [
      newTitle(),
      val('c:autoTitleDeleted', 0),
      ...(isThreeD ? [node('c:view3D', {}, [val('c:rotX', 15), val('c:rotY', 20), val('c:rAngAx', hasAxes(form) ? 1 : 0)])] : []),
      node('c:plotArea', {}, [node('c:layout'), newPlot(form, series), ...newAxes(form)]),
      ...(hasLegend ? [newLegend()] : []),
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ]),
    node('c:spPr', {}, [solidFill(colour(WHITE)), line(lineWidths.frame, colour(GREY_LINES))]),
    textProperties(TEXT_SIZE),
  ]);
}

/** Without text of its own it shows the name of the only series, or Excel's words. */
export function newTitle(): ChartNode {
  return node('c:title', {}, [val('c:overlay', 0), textProperties(titleSizes.chart)]);
}

export function newAxisTitle(isUpright: boolean): ChartNode {
  return node('c:title', {}, [val('c:overlay', 0), textProperties(titleSizes.axis, isUpright ? '-5400000' : '0')]);
}

export function newLegend(): ChartNode {
  return node('c:legend', {}, [val('c:legendPos', 'b'), val('c:overlay', 0)]);
}

/** Gives a chart's series new data: series that are there keep their look. */
export function setSeries(root: ChartNode, form: PlotForm, series: readonly NewSeries[]): void {
  const [plot, ...others] = plotsOf(root);
  if (!plot) throw new Error('a chart without a plot');
  const before = seriesNodes(root);
  for (const other of [plot, ...others]) removeChildren(other, 'c:ser');
  series.forEach((each, index) => {
    insertChild(plot, withData(before[index] ?? newSeries(form, index), form, each));
  });
}

/** Adds an empty series behind the others and gives it back. */
export function addSeries(root: ChartNode, form: PlotForm): ChartNode {
  const plot = plotsOf(root).at(-1);
  if (!plot) throw new Error('a chart without a plot');
  const used = seriesNodes(root).map((each) => Number(valueIn(each, 'c:idx')));
  const index = used.reduce((most, idx) => Math.max(most, idx), -1) + 1;
  const series = newSeries(form, index);
  setValue(series, 'c:order', seriesNodes(root).length);
  return insertChild(plot, series);
}

/** Turns the whole chart into another kind: the series keep names, data and colours. */
export function changeForm(root: ChartNode, form: PlotForm): void {
  const area = descendant(root, 'c:chart', 'c:plotArea');
  if (!area) throw new Error('a chart without a plot');
  const series = seriesNodes(root);
  const had = hasAxes({ element: plotsOf(root)[0]?.name ?? '' });
  const kindBefore = plotKind({ element: plotsOf(root)[0]?.name ?? '' });
  for (const plot of plotsOf(root)) removeChildren(area, plot.name);
  const plot = insertChild(area, newPlot(form, []));
  for (const each of series) insertChild(plot, shaped(each, form));
  if (had && hasAxes(form) && (kindBefore === 'category') === (plotKind(form) === 'category')) return;
  removeChildren(area, ...AXIS_ELEMENTS);
  for (const axis of newAxes(form)) insertChild(area, axis);
}

/** Turns one series into another kind, in a combination with the others on the same axes. */
export function changeSeriesForm(root: ChartNode, series: ChartNode, form: PlotForm): void {
  const area = descendant(root, 'c:chart', 'c:plotArea');
  const own = plotsOf(root).find((plot) => plot.children.includes(series));
  if (!area || !own) throw new Error('a series without a plot');
  const others = elementsOf(own).filter((each) => each.name === 'c:ser' && each !== series);
  if (others.length === 0 && plotsOf(root).length === 1) {
    changeForm(root, form);
    return;
  }
  own.children.splice(own.children.indexOf(series), 1);
  const target = insertChild(area, newPlot(form, []));
  replaceAxisIds(target, childrenNamed(own, 'c:axId').map((each) => each.attributes.val ?? ''));
  insertChild(target, shaped(series, form));
  if (others.length === 0) area.children.splice(area.children.indexOf(own), 1);
}

function replaceAxisIds(plot: ChartNode, ids: readonly string[]): void {
  removeChildren(plot, 'c:axId');
  for (const id of ids) insertChild(plot, val('c:axId', id));
}

const axisIds = ['111111111', '222222222'] as const;

function newPlot(form: PlotForm, series: readonly NewSeries[]): ChartNode {
  const plot = node(form.element);
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined) insertChild(plot, val(name, value));
  };
  const isStacked = form.grouping === 'stacked' || form.grouping === 'percentStacked';
  add('c:barDir', form.direction);
  add('c:grouping', form.grouping);
  add('c:varyColors', hasAxes(form) ? 0 : 1);
  switch (form.element) {
    case 'c:barChart':
      add('c:gapWidth', isStacked ? 150 : 219);
      add('c:overlap', isStacked ? 100 : -27);
      break;
    case 'c:bar3DChart':
      add('c:gapWidth', 150);
      add('c:shape', form.shape);
      break;
    case 'c:lineChart':
      add('c:marker', 1);
      break;
    case 'c:scatterChart':
      add('c:scatterStyle', form.smooth ? 'smoothMarker' : 'lineMarker');
      break;
    case 'c:radarChart':
      add('c:radarStyle', form.filled ? 'filled' : 'marker');
      break;
    case 'c:bubbleChart':
      add('c:bubbleScale', 100);
      add('c:showNegBubbles', 0);
      break;
    case 'c:pieChart':
    case 'c:doughnutChart':
      add('c:firstSliceAng', 0);
      if (form.element === 'c:doughnutChart') add('c:holeSize', 75);
  }
  series.forEach((each, index) => insertChild(plot, withData(newSeries(form, index), form, each)));
  if (hasAxes(form)) for (const id of form.element === 'c:bar3DChart' ? [...axisIds, '0'] : axisIds) insertChild(plot, val('c:axId', id));
  return plot;
}

function newSeries(form: PlotForm, index: number): ChartNode {
  return shaped(node('c:ser', {}, [val('c:idx', index), val('c:order', index)]), form);
}

/** What a series holds that only some plots may hold. */
const partsOfPlots: readonly (readonly [part: string, plots: RegExp])[] = [
  ['c:invertIfNegative', /bar|bubble/],
  ['c:marker', /lineChart|scatter|radar/],
  ['c:explosion', /pie|doughnut/i],
  ['c:smooth', /lineChart|scatter/],
  ['c:bubbleSize', /bubble/],
  ['c:bubble3D', /bubble/],
  ['c:shape', /bar3D/],
  ['c:trendline', /bar|line|area|scatter|bubble/],
  ['c:errBars', /bar|line|area|scatter|bubble/],
];

/** Brings a series into the form of its plot; a fill of its own becomes the line of one that has lines, and the other way round. */
function shaped(series: ChartNode, form: PlotForm): ChartNode {
  for (const [part, plots] of partsOfPlots) if (!plots.test(form.element)) removeChildren(series, part);
  const isPoints = plotKind(form) !== 'category';
  rename(series, isPoints ? 'c:cat' : 'c:xVal', isPoints ? 'c:xVal' : 'c:cat');
  rename(series, isPoints ? 'c:val' : 'c:yVal', isPoints ? 'c:yVal' : 'c:val');
  const own = seriesColour(series);
  const outlined = /line|scatter/.test(form.element) || (form.element === 'c:radarChart' && !form.filled);
  if (hasAxes(form) || descendant(series, 'c:spPr')) {
    const look = !hasAxes(form) ? [] : outlined ? [form.lines === false ? node('a:ln', { w: '19050' }, [node('a:noFill')]) : line(lineWidths.series, own, 'rnd')] : [solidFill(own)];
    replaceChild(series, node('c:spPr', {}, look));
  }
  if (form.markers !== undefined && !form.filled) replaceChild(series, form.markers ? markerOf(own) : node('c:marker', {}, [val('c:symbol', 'none')]));
  if (form.element === 'c:lineChart' || form.element === 'c:scatterChart') setValue(series, 'c:smooth', form.smooth === true);
  if (form.element === 'c:barChart' || form.element === 'c:bar3DChart') setValue(series, 'c:invertIfNegative', flagIn(series, 'c:invertIfNegative'));
  if (form.exploded !== undefined) setValue(series, 'c:explosion', form.exploded ? 25 : null);
  if (form.element === 'c:bubbleChart') setValue(series, 'c:bubble3D', form.threeD === true);
  return series;
}

function rename(series: ChartNode, from: string, to: string): void {
  const data = childNamed(series, from);
  if (!data) return;
  removeChildren(series, from);
  insertChild(series, node(to, data.attributes, data.children));
}

function withData(series: ChartNode, form: PlotForm, { name, categories, values, sizes }: NewSeries): ChartNode {
  const isPoints = plotKind(form) !== 'category';
  removeChildren(series, 'c:tx', 'c:cat', 'c:xVal', 'c:val', 'c:yVal', 'c:bubbleSize');
  if (name !== null) insertChild(series, node('c:tx', {}, [dataNode('text', name)]));
  if (categories) insertChild(series, node(isPoints ? 'c:xVal' : 'c:cat', {}, [dataNode(categories.kind, categories.formula)]));
  insertChild(series, node(isPoints ? 'c:yVal' : 'c:val', {}, [dataNode('number', values)]));
  if (!hasAxes(form) && !childNamed(series, 'c:dPt')) for (const slice of slices(sizeOf(values))) insertChild(series, slice);
  if (form.element === 'c:bubbleChart') {
    const ones = node('c:numLit', {}, [val('c:ptCount', 1), node('c:pt', { idx: '0' }, [node('c:v', {}, ['1'])])]);
    insertChild(series, node('c:bubbleSize', {}, [sizes === null ? ones : dataNode('number', sizes)]));
  }
  return series;
}

function sizeOf(values: string): number {
  return referencesIn(values).reduce((sum, { area }) => sum + area.rows * area.columns, 0);
}

function newAxes(form: PlotForm): ChartNode[] {
  if (!hasAxes(form)) return [];
  const isLying = form.direction === 'bar';
  const isPoints = plotKind(form) !== 'category';
  const grey = colour(GREY_LINES);
  const axis = (name: string, index: 0 | 1, position: string) =>
    node(name, {}, [
      val('c:axId', axisIds[index]),
      node('c:scaling', {}, [val('c:orientation', 'minMax')]),
      val('c:delete', 0),
      val('c:axPos', position),
      ...(index === 1 || isPoints ? [node('c:majorGridlines', {}, [node('c:spPr', {}, [line(lineWidths.frame, grey)])])] : []),
      node('c:numFmt', { formatCode: index === 1 && form.grouping === 'percentStacked' ? '0%' : 'General', sourceLinked: '1' }),
      val('c:majorTickMark', 'none'),
      val('c:minorTickMark', 'none'),
      val('c:tickLblPos', 'nextTo'),
      node('c:spPr', {}, [node('a:noFill'), index === 1 && !isPoints ? node('a:ln', {}, [node('a:noFill')]) : line(lineWidths.frame, grey)]),
      val('c:crossAx', axisIds[index === 0 ? 1 : 0]),
      val('c:crosses', 'autoZero'),
      ...(name === 'c:catAx' ? [val('c:auto', 1), val('c:lblAlgn', 'ctr'), val('c:lblOffset', 100), val('c:noMultiLvlLbl', 0)] : []),
      ...(name === 'c:valAx' ? [val('c:crossBetween', isPoints || form.element.includes('area') ? 'midCat' : 'between')] : []),
    ]);
  return [axis(isPoints ? 'c:valAx' : 'c:catAx', 0, isLying ? 'l' : 'b'), axis('c:valAx', 1, isLying ? 'b' : 'l')];
}

/** The literal text of a series' name. */
export function setLiteralName(series: ChartNode, name: string): void {
  const text = replaceChild(series, node('c:tx'));
  setText(ensureChild(text, 'c:v'), name);
}
