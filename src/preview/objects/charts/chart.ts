/** Reference: Excel.Chart. */
import { childNamed, ensureChild, removeChildren, type ChartNode } from '../../charts/chart-node';
import { changeForm, setSeries } from '../../charts/new-chart';
import { referencesIn } from '../../charts/chart-references';
import { dimensionNode, formulaIn, seriesNodes } from '../../charts/chart-series';
import { formOf, plotKind, plotsOf, readForm, typeOf } from '../../charts/chart-types';
import { bounding } from '../../engine/area';
import { isMissing, requireInteger, requireNumber, requireOneOf, requireText } from '../argument-values';
import { parseAddress } from '../addresses';
import { HostError, notServed } from '../host-error';
import { defineClass, type ValueMember } from '../member-table';
import { rangeOf, worksheetOf } from '../range-objects';
import { areaOf, sheetOf } from '../range-target';
import { beforeEdit, type Session } from '../session';
import { chartAxes } from './chart-axes';
import { seriesFrom, type Source } from './chart-data';
import { allLabels, chartDataLabels } from './chart-data-labels';
import { chartDataTable, dataTableOf } from './chart-data-table';
import { chartRegistrations, activateChart } from './chart-events';
import { chartAreaFormat } from './chart-formats';
import { chartLegend, legendOf } from './chart-legend';
import { fixedPart, flagMember, wordMember } from './chart-part';
import { anchorFor, frameAround, frameOf, type Frame } from './chart-place';
import { chartPlotArea, plotAreaOf } from './chart-plot-area';
import { chartSeriesCollection } from './chart-series';
import { chartOf, chartsOn, editChart, updateChart, type ChartTarget } from './chart-target';
import { chartTitle, titleOf } from './chart-title';

const blanks = [
  ['NotPlotted', 'gap'],
  ['Zero', 'zero'],
  ['Interplotted', 'span'],
] as const;
/** Styles that DrawingML itself has (§21.2.2.227). */
const MOST_STYLE = 48;

export const chart = defineClass<ChartTarget>({
  name: 'Chart',
  identity: (target, session) => ({ Id: chartOf(target, session).chart.id }),
  values: {
    Id: { get: (target, session) => chartOf(target, session).chart.id },
    Name: {
      get: (target, session) => chartOf(target, session).chart.name,
      set: (target, value, session) => {
        const name = requireText(value);
        const found = chartOf(target, session);
        if (name === '') throw new HostError('InvalidArgument');
        updateChart(found, { name }, session);
      },
    },
    ChartType: {
      get: (target, session) => typeOf(plotsOf(chartOf(target, session).root)[0]),
      set: (target, value, session) => {
        const type = requireText(value);
        const form = formOf(type);
        if (!form) throw notServed('ChartType', type);
        editChart(target, session, (root) => {
          changeForm(root, form);
        });
      },
    },
    Left: placed('left'),
    Top: placed('top'),
    Width: placed('width'),
    Height: placed('height'),
    Style: {
      get: (target, session) => Number(childNamed(chartOf(target, session).root, 'c:style')?.attributes.val ?? 2),
      set: (target, value, session) => {
        const style = requireInteger(value);
        if (style < 1) throw new HostError('InvalidArgument');
        if (style > MOST_STYLE) throw notServed('Chart', `style ${style}`);
        editChart(target, session, (root) => {
          removeChildren(root, 'mc:AlternateContent');
          ensureChild(root, 'c:style').attributes.val = String(style);
        });
      },
    },
    PlotBy: {
      get: (target, session) => plotByOf(chartOf(target, session).root),
      set: (target, value, session) => {
        const plotBy = requireOneOf(value, ['Columns', 'Rows'] as const);
        const source = sourceOf(target, session);
        if (!source) throw new HostError('InvalidOperation');
        setSource(target, source, plotBy, session);
      },
    },
    PlotVisibleOnly: ofChart(flagMember('c:plotVisOnly', true)),
    DisplayBlanksAs: ofChart(wordMember('c:dispBlanksAs', blanks, 'Zero')),
    ShowDataLabelsOverMaximum: ofChart(flagMember('c:showDLblsOverMax', true)),
  },
  objects: {
    Axes: (target) => chartAxes.of(target),
    DataLabels: ({ chartId }) => chartDataLabels.of(allLabels(chartId)),
    Format: ({ chartId }) => chartAreaFormat.of(fixedPart(chartId, (root) => root)),
    Legend: ({ chartId }) => chartLegend.of(legendOf(chartId)),
    PlotArea: ({ chartId }) => chartPlotArea.of(plotAreaOf(chartId)),
    Series: (target) => chartSeriesCollection.of(target),
    Title: ({ chartId }) => chartTitle.of(titleOf(chartId)),
    Worksheet: (target, session) => worksheetOf(chartOf(target, session).sheet.id),
  },
  methods: {
    Activate: (target, _args, session) => {
      activateChart(chartOf(target, session), session);
      return null;
    },
    Delete: (target, _args, session) => {
      const { sheet, chart: gone } = chartOf(target, session);
      beforeEdit(session, sheet, null, 'structure');
      sheet.updateCustom({ charts: chartsOn(sheet).filter(({ id }) => id !== gone.id) });
      session.workbook.tell({ kind: 'chart-deleted', sheetId: sheet.id, chartId: gone.id, name: gone.name });
      return null;
    },
    SetData: (target, [source, seriesBy], session) => {
      const range = rangeOf.targetOf(source);
      if (!range) throw new HostError('InvalidArgument');
      setSource(target, { sheet: sheetOf(range, session), area: areaOf(range) }, seriesByOf(seriesBy), session);
      return null;
    },
    // "endCell … If specified, the chart's width and height will be set to fully cover up this cell/range."
    SetPosition: (target, [startCell, endCell], session) => {
      const found = chartOf(target, session);
      const start = frameAround(found.sheet, cellsOf(startCell, found.sheet.id));
      const { width, height } = frameOf(found.sheet, found.chart.anchor);
      const end = isMissing(endCell) ? null : frameAround(found.sheet, cellsOf(endCell, found.sheet.id));
      const [right, bottom] = end ? [end.left + end.width, end.top + end.height] : [start.left + width, start.top + height];
      if (right <= start.left || bottom <= start.top) throw new HostError('InvalidArgument');
      moveTo(target, { left: start.left, top: start.top, width: right - start.left, height: bottom - start.top }, session);
      return null;
    },
    GetDataTable: ({ chartId }, _args, session) => {
      const table = dataTableOf(chartId);
      if (!table.find(chartOf({ chartId }, session).root)) throw new HostError('ItemNotFound');
      return chartDataTable.of(table);
    },
    // Of every chart with axes there is one, shown or not ("If the chart doesn't allow a data table, … null object").
    GetDataTableOrNullObject: ({ chartId }, _args, session) => {
      const [plot] = plotsOf(chartOf({ chartId }, session).root);
      return plot && /area|bar|line|stock/i.test(plot.name) ? chartDataTable.of(dataTableOf(chartId)) : null;
    },
    ...chartRegistrations('Activated', 'activated'),
    ...chartRegistrations('Deactivated', 'deactivated'),
  },
});

export function seriesByOf(value: unknown): 'Auto' | 'Columns' | 'Rows' {
  return isMissing(value) ? 'Auto' : requireOneOf(value, ['Auto', 'Columns', 'Rows'] as const);
}

function setSource(target: ChartTarget, source: Source, seriesBy: 'Auto' | 'Columns' | 'Rows', session: Session): void {
  editChart(target, session, (root) => {
    const [plot] = plotsOf(root);
    if (!plot) throw new HostError('InvalidOperation');
    const form = readForm(plot);
    setSeries(root, form, seriesFrom(source, plotKind(form), seriesBy).series);
  });
}

function ofChart(member: ReturnType<typeof flagMember>): ValueMember<ChartTarget> {
  const part = ({ chartId }: ChartTarget) => fixedPart(chartId, (root) => childNamed(root, 'c:chart'));
  return {
    get: (target, session) => member.get(part(target), session),
    set: (target, value, session) => member.set?.(part(target), value, session),
  };
}

function placed(edge: keyof Frame): ValueMember<ChartTarget> {
  return {
    get: (target, session) => {
      const { sheet, chart: found } = chartOf(target, session);
      return frameOf(sheet, found.anchor)[edge];
    },
    set: (target, value, session) => {
      const points = requireNumber(value);
      const { sheet, chart: found } = chartOf(target, session);
      if (points < 0 || (points === 0 && (edge === 'width' || edge === 'height'))) throw new HostError('InvalidArgument');
      moveTo(target, { ...frameOf(sheet, found.anchor), [edge]: points }, session);
    },
  };
}

function moveTo(target: ChartTarget, frame: Frame, session: Session): void {
  const found = chartOf(target, session);
  updateChart(found, { anchor: anchorFor(found.sheet, frame) }, session);
}

/** A range of the chart's own sheet, or an address on it. */
function cellsOf(given: unknown, sheetId: string) {
  const range = typeof given === 'string' ? null : rangeOf.targetOf(given);
  if (range?.sheetId === sheetId) return areaOf(range);
  const parsed = typeof given === 'string' ? parseAddress(given) : null;
  if (!parsed) throw new HostError('InvalidArgument');
  return parsed.area;
}

function plotByOf(root: ChartNode): 'Columns' | 'Rows' {
  const [first] = seriesNodes(root);
  const [values] = referencesIn(formulaIn(first ? dimensionNode(first, 'Values') : null) ?? '');
  return values && values.area.columns > values.area.rows ? 'Rows' : 'Columns';
}

/** The rectangle that holds everything that the chart shows; null where that is not on one sheet. */
function sourceOf(target: ChartTarget, session: Session): Source | null {
  const { root } = chartOf(target, session);
  const formulas = seriesNodes(root).flatMap((series) => [childNamed(series, 'c:tx'), dimensionNode(series, 'Categories'), dimensionNode(series, 'Values'), dimensionNode(series, 'BubbleSizes')].map(formulaIn));
  const references = formulas.flatMap((formula) => (formula === null ? [] : referencesIn(formula)));
  const [first, ...others] = references;
  const sheet = first && others.every((each) => each.sheet === first.sheet) ? session.workbook.sheetByName(first.sheet) : null;
  return sheet && first ? { sheet, area: others.reduce((all, { area }) => bounding(all, area), first.area) } : null;
}
