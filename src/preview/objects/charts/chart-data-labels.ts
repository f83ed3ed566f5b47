/** Reference: Excel.ChartDataLabels (of a chart: of all its series), Excel.ChartDataLabel (of one point). */
import { childNamed, childrenNamed, ensureChild, insertChild, node, removeChildren, setValue, textOf, valueIn, type ChartNode } from '../../charts/chart-node';
import { readRotation, richText, setRichText, setRotation } from '../../charts/chart-format';
import { pointNode, seriesNodes } from '../../charts/chart-series';
import { plotsOf } from '../../charts/chart-types';
import { requireFlag, requireText } from '../argument-values';
import { defineClass, type ValueMember } from '../member-table';
import { chartDataLabelFormat } from './chart-formats';
import { flagMember, partMember, within, wordMember, type ChartPart } from './chart-part';

const shown = ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'];

const positions = [
  ['Center', 'ctr'],
  ['InsideEnd', 'inEnd'],
  ['InsideBase', 'inBase'],
  ['OutsideEnd', 'outEnd'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Top', 't'],
  ['Bottom', 'b'],
  ['BestFit', 'bestFit'],
] as const;

/** The labels of a series, or of all: a change goes to each, the first one is told. */
export function labelsOf(chartId: string, seriesIn: (root: ChartNode) => readonly ChartNode[]): ChartPart {
  return {
    chartId,
    find: (root) => {
      const [first] = seriesIn(root);
      return first ? labelsIn(root, first) : null;
    },
    ensure: (root) => seriesIn(root).map((series) => ensureLabels(root, series)),
  };
}

/** A series' labels, or those that its plot gives to all; null where none are shown. */
export function labelsIn(root: ChartNode, series: ChartNode): ChartNode | null {
  const labels = childNamed(series, 'c:dLbls') ?? childNamed(plotsOf(root).find((plot) => plot.children.includes(series)) ?? null, 'c:dLbls');
  return labels && valueIn(labels, 'c:delete') === null ? labels : null;
}

export function ensureLabels(root: ChartNode, series: ChartNode): ChartNode {
  const before = labelsIn(root, series);
  if (before && series.children.includes(before)) return before;
  removeChildren(series, 'c:dLbls');
  return insertChild(series, before ? structuredClone(before) : node('c:dLbls', {}, nothingShown()));
}

/** The label of one point; its own element is made from its series' labels. */
export function pointLabelOf(chartId: string, seriesIn: (root: ChartNode) => ChartNode | null, index: number): ChartPart {
  const find = (root: ChartNode) => {
    const series = seriesIn(root);
    return series && (pointNode(series, 'c:dLbl', index) ?? labelsIn(root, series));
  };
  return {
    chartId,
    find,
    ensure: (root) => {
      const series = seriesIn(root);
      return series ? [ensurePointLabel(root, series, index)] : [];
    },
  };
}

export function ensurePointLabel(root: ChartNode, series: ChartNode, index: number): ChartNode {
  const own = pointNode(series, 'c:dLbl', index);
  if (own && valueIn(own, 'c:delete') === null) return own;
  const labels = ensureLabels(root, series);
  if (own) labels.children.splice(labels.children.indexOf(own), 1);
  const copied = structuredClone(labels.children).filter((child) => typeof child !== 'string' && !['c:dLbl', 'c:showLeaderLines', 'c:leaderLines', 'c:extLst'].includes(child.name));
  const label = node('c:dLbl', {}, [node('c:idx', { val: String(index) }), ...copied]);
  const next = childrenNamed(labels, 'c:dLbl').find((each) => Number(valueIn(each, 'c:idx')) > index);
  labels.children.splice(next ? labels.children.indexOf(next) : childrenNamed(labels, 'c:dLbl').length, 0, label);
  return label;
}

export function isAnythingShown(labels: ChartNode | null): boolean {
  return shown.some((name) => ['1', 'true', ''].includes(valueIn(labels, name) ?? '0'));
}

function nothingShown(): ChartNode[] {
  return shown.map((name) => node(name, { val: '0' }));
}

const common: Readonly<Record<string, ValueMember<ChartPart>>> = {
  Position: wordMember('c:dLblPos', positions, 'Invalid'),
  ShowBubbleSize: flagMember('c:showBubbleSize'),
  ShowCategoryName: flagMember('c:showCatName'),
  ShowLegendKey: flagMember('c:showLegendKey'),
  ShowPercentage: flagMember('c:showPercent'),
  ShowSeriesName: flagMember('c:showSerName'),
  ShowValue: flagMember('c:showVal'),
  Separator: partMember(
    (labels) => (childNamed(labels, 'c:separator') ? textOf(childNamed(labels, 'c:separator')) : ', '),
    requireText,
    (labels, separator) => {
      removeChildren(labels, 'c:separator');
      insertChild(labels, node('c:separator', {}, [separator]));
    },
  ),
  NumberFormat: partMember(
    (labels) => childNamed(labels, 'c:numFmt')?.attributes.formatCode ?? 'General',
    requireText,
    (labels, formatCode) => {
      Object.assign(ensureChild(labels, 'c:numFmt').attributes, { formatCode, sourceLinked: '0' });
    },
  ),
  LinkNumberFormat: partMember(
    (labels) => (childNamed(labels, 'c:numFmt')?.attributes.sourceLinked ?? '1') !== '0',
    requireFlag,
    (labels, linked) => {
      const format = ensureChild(labels, 'c:numFmt');
      Object.assign(format.attributes, { formatCode: format.attributes.formatCode ?? 'General', sourceLinked: linked ? '1' : '0' });
    },
  ),
  TextOrientation: partMember((labels) => readRotation(labels) ?? 0, (value) => within(value, -90, 90), setRotation),
};

export const chartDataLabels = defineClass<ChartPart>({
  name: 'ChartDataLabels',
  values: common,
  objects: { Format: (labels) => chartDataLabelFormat.of(labels) },
});

export const chartDataLabel = defineClass<ChartPart>({
  name: 'ChartDataLabel',
  values: {
    ...common,
    Text: partMember((label) => richText(label) ?? '', requireText, setRichText),
  },
  objects: { Format: (label) => chartDataLabelFormat.of(label) },
});

/** The labels of all series. */
export function allLabels(chartId: string): ChartPart {
  return labelsOf(chartId, seriesNodes);
}

/** Whether a series' labels are shown. */
export function showLabels(root: ChartNode, series: ChartNode, show: boolean): void {
  if (show) {
    const labels = ensureLabels(root, series);
    if (!isAnythingShown(labels)) setValue(labels, 'c:showVal', true);
    return;
  }
  removeChildren(series, 'c:dLbls');
  if (labelsIn(root, series)) insertChild(series, node('c:dLbls', {}, [node('c:delete', { val: '1' })]));
}
