/** Reference: Excel.ChartLegend. Where the legend lies when nobody has moved it is Excel's layout's to say, and not told here. */
import { descendant, ensureChild, insertChild, removeChildren, type ChartNode } from '../../charts/chart-node';
import { newLegend } from '../../charts/new-chart';
import { requireFlag } from '../argument-values';
import { defineClass } from '../member-table';
import { chartLegendFormat } from './chart-formats';
import { flagMember, readPart, wordMember, type ChartPart } from './chart-part';
import { editChart } from './chart-target';

export function legendOf(chartId: string): ChartPart {
  const find = (root: ChartNode) => descendant(root, 'c:chart', 'c:legend');
  return {
    chartId,
    find,
    ensure: (root) => [find(root) ?? insertChild(ensureChild(root, 'c:chart'), newLegend())],
  };
}

const positions = [
  ['Top', 't'],
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Corner', 'tr'],
] as const;

export const chartLegend = defineClass<ChartPart>({
  name: 'ChartLegend',
  values: {
    Visible: {
      get: (legend, session) => readPart(legend, session, (element) => element !== null),
      set: (legend, value, session) => {
        const visible = requireFlag(value);
        editChart(legend, session, (root) => {
          if (visible) legend.ensure(root);
          else removeChildren(descendant(root, 'c:chart'), 'c:legend');
        });
      },
    },
    Position: wordMember('c:legendPos', positions, 'Right'),
    Overlay: flagMember('c:overlay'),
  },
  objects: { Format: (legend) => chartLegendFormat.of(legend) },
});
