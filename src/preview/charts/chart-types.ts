/** The names that Excel's API has for kinds of charts (Excel.ChartType), and how DrawingML says them. */
import { childNamed, childrenNamed, descendant, elementsOf, flagIn, numberIn, valueIn, type ChartNode } from './chart-node';
import { PLOT_ELEMENTS } from './child-order';

/** What tells kinds of charts apart; a member that an element does not know is absent. */
export interface PlotForm {
  readonly element: string;
  readonly direction?: 'bar' | 'col';
  readonly grouping?: string;
  readonly shape?: string;
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
  readonly filled?: boolean;
  readonly exploded?: boolean;
  readonly threeD?: boolean;
  readonly wireframe?: boolean;
  readonly of?: string;
}

/** How a kind of chart lays out its data. */
export type PlotKind = 'category' | 'scatter' | 'bubble';

const forms: Readonly<Record<string, PlotForm>> = {
  ...bars('Column', 'col'),
  ...bars('Bar', 'bar'),
  '3DColumn': { element: 'c:bar3DChart', direction: 'col', grouping: 'standard', shape: 'box' },
  ...solids('Cylinder', 'cylinder'),
  ...solids('Cone', 'cone'),
  ...solids('Pyramid', 'pyramid'),
  ...groupings((suffix, grouping) => [`Line${suffix}`, { element: 'c:lineChart', grouping, markers: false }], 'standard'),
  ...groupings((suffix, grouping) => [`LineMarkers${suffix}`, { element: 'c:lineChart', grouping, markers: true }], 'standard'),
  '3DLine': { element: 'c:line3DChart', grouping: 'standard' },
  ...groupings((suffix, grouping) => [`Area${suffix}`, { element: 'c:areaChart', grouping }], 'standard'),
  ...groupings((suffix, grouping) => [`3DArea${suffix}`, { element: 'c:area3DChart', grouping }], 'standard'),
  Pie: { element: 'c:pieChart', exploded: false },
  PieExploded: { element: 'c:pieChart', exploded: true },
  '3DPie': { element: 'c:pie3DChart', exploded: false },
  '3DPieExploded': { element: 'c:pie3DChart', exploded: true },
  PieOfPie: { element: 'c:ofPieChart', of: 'pie' },
  BarOfPie: { element: 'c:ofPieChart', of: 'bar' },
  Doughnut: { element: 'c:doughnutChart', exploded: false },
  DoughnutExploded: { element: 'c:doughnutChart', exploded: true },
  XYScatter: { element: 'c:scatterChart', markers: true, lines: false, smooth: false },
  XYScatterLines: { element: 'c:scatterChart', markers: true, lines: true, smooth: false },
  XYScatterLinesNoMarkers: { element: 'c:scatterChart', markers: false, lines: true, smooth: false },
  XYScatterSmooth: { element: 'c:scatterChart', markers: true, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { element: 'c:scatterChart', markers: false, lines: true, smooth: true },
  Bubble: { element: 'c:bubbleChart', threeD: false },
  Bubble3DEffect: { element: 'c:bubbleChart', threeD: true },
  Radar: { element: 'c:radarChart', markers: false, filled: false },
  RadarMarkers: { element: 'c:radarChart', markers: true, filled: false },
  RadarFilled: { element: 'c:radarChart', markers: false, filled: true },
  Surface: { element: 'c:surface3DChart', wireframe: false },
  SurfaceWireframe: { element: 'c:surface3DChart', wireframe: true },
  SurfaceTopView: { element: 'c:surfaceChart', wireframe: false },
  SurfaceTopViewWireframe: { element: 'c:surfaceChart', wireframe: true },
};

/** Kinds that are known in files, but not made here: three axes, or several plots in one. */
const onlyRead = new Set(['c:surfaceChart', 'c:surface3DChart', 'c:line3DChart', 'c:stockChart', 'c:ofPieChart']);

/** The form of a kind of chart that can be made here; null for the others. */
export function formOf(type: string): PlotForm | null {
  const form = Object.hasOwn(forms, type) ? forms[type] : undefined;
  return form && !onlyRead.has(form.element) ? form : null;
}

export function plotKind({ element }: PlotForm): PlotKind {
  return element === 'c:scatterChart' ? 'scatter' : element === 'c:bubbleChart' ? 'bubble' : 'category';
}

export function hasAxes({ element }: PlotForm): boolean {
  return !['c:pieChart', 'c:pie3DChart', 'c:doughnutChart', 'c:ofPieChart'].includes(element);
}

/** The plots of a chart: usually one, several in combinations. */
export function plotsOf(root: ChartNode): ChartNode[] {
  const area = descendant(root, 'c:chart', 'c:plotArea');
  return area ? elementsOf(area).filter(({ name }) => PLOT_ELEMENTS.includes(name)) : [];
}

/** The name of a plot's kind; `Invalid` for one that Excel's API has no name for. */
export function typeOf(plot: ChartNode | undefined): string {
  if (!plot) return 'Invalid';
  if (plot.name === 'c:stockChart') return childrenNamed(plot, 'c:ser').length > 3 ? 'StockOHLC' : 'StockHLC';
  const form = readForm(plot);
  const found = Object.entries(forms).find(([, candidate]) => sameForm(candidate, form));
  return found?.[0] ?? 'Invalid';
}

/** The form of a plot as it stands in the chart. */
export function readForm(plot: ChartNode): PlotForm {
  const series = childrenNamed(plot, 'c:ser');
  const { name: element } = plot;
  const grouping = valueIn(plot, 'c:grouping');
  const hasMarkers = series.some((each) => valueIn(childNamed(each, 'c:marker'), 'c:symbol') !== 'none');
  const isExploded = series.some((each) => (numberIn(each, 'c:explosion') ?? 0) > 0);
  switch (element) {
    case 'c:barChart':
    case 'c:bar3DChart': {
      const direction = valueIn(plot, 'c:barDir') === 'bar' ? ('bar' as const) : ('col' as const);
      const shape = valueIn(plot, 'c:shape') ?? 'box';
      return { element, direction, grouping: grouping ?? 'clustered', ...(element === 'c:bar3DChart' && { shape }) };
    }
    case 'c:lineChart':
      return { element, grouping: grouping ?? 'standard', markers: flagIn(plot, 'c:marker') && hasMarkers };
    case 'c:line3DChart':
    case 'c:areaChart':
    case 'c:area3DChart':
      return { element, grouping: grouping ?? 'standard' };
    case 'c:scatterChart': {
      const lines = series.some((each) => !descendant(each, 'c:spPr', 'a:ln', 'a:noFill'));
      return { element, markers: hasMarkers, lines, smooth: lines && series.some((each) => flagIn(each, 'c:smooth')) };
    }
    case 'c:radarChart': {
      const filled = valueIn(plot, 'c:radarStyle') === 'filled';
      return { element, markers: !filled && hasMarkers, filled };
    }
    case 'c:bubbleChart':
      return { element, threeD: flagIn(plot, 'c:bubble3D') || series.some((each) => flagIn(each, 'c:bubble3D')) };
    case 'c:ofPieChart':
      return { element, of: valueIn(plot, 'c:ofPieType') ?? 'pie' };
    case 'c:surfaceChart':
    case 'c:surface3DChart':
      return { element, wireframe: flagIn(plot, 'c:wireframe') };
    default:
      return { element, exploded: isExploded };
  }
}

function sameForm(left: PlotForm, right: PlotForm): boolean {
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])] as (keyof PlotForm)[];
  return keys.every((key) => left[key] === right[key]);
}

function groupings(entry: (suffix: string, grouping: string) => [string, PlotForm], plain: string): Record<string, PlotForm> {
  return Object.fromEntries([entry('', plain), entry('Stacked', 'stacked'), entry('Stacked100', 'percentStacked')]);
}

function bars(noun: string, direction: 'bar' | 'col'): Record<string, PlotForm> {
  const suffix = (word: string) => (word === '' ? 'Clustered' : word);
  return {
    ...groupings((word, grouping) => [`${noun}${suffix(word)}`, { element: 'c:barChart', direction, grouping }], 'clustered'),
    ...groupings((word, grouping) => [`3D${noun}${suffix(word)}`, { element: 'c:bar3DChart', direction, grouping, shape: 'box' }], 'clustered'),
  };
}

function solids(noun: string, shape: string): Record<string, PlotForm> {
  const solid = (direction: 'bar' | 'col', grouping: string): PlotForm => ({ element: 'c:bar3DChart', direction, grouping, shape });
  const directed = (word: string, direction: 'bar' | 'col') =>
    groupings((suffix, grouping) => [`${noun}${word}${suffix === '' ? 'Clustered' : suffix}`, solid(direction, grouping)], 'clustered');
  return { ...directed('Col', 'col'), ...directed('Bar', 'bar'), [`${noun}Col`]: solid('col', 'standard') };
}
