/** Reference: Excel.ChartDataTable: the table of the values below the plot. */
import { descendant, insertChild, node, removeChildren, type ChartNode } from '../../charts/chart-node';
import { requireFlag } from '../argument-values';
import { HostError } from '../host-error';
import { defineClass } from '../member-table';
import { chartDataTableFormat } from './chart-formats';
import { flagMember, readPart, type ChartPart } from './chart-part';
import { editChart } from './chart-target';

export function dataTableOf(chartId: string): ChartPart {
  const find = (root: ChartNode) => descendant(root, 'c:chart', 'c:plotArea', 'c:dTable');
  return {
    chartId,
    find,
    ensure: (root) => {
      const area = descendant(root, 'c:chart', 'c:plotArea');
      if (!area) throw new HostError('InvalidOperation');
      const shown = ['c:showHorzBorder', 'c:showVertBorder', 'c:showOutline', 'c:showKeys'].map((name) => node(name, { val: '1' }));
      return [find(root) ?? insertChild(area, node('c:dTable', {}, shown))];
    },
  };
}

export const chartDataTable = defineClass<ChartPart>({
  name: 'ChartDataTable',
  values: {
    Visible: {
      get: (table, session) => readPart(table, session, (element) => element !== null),
      set: (table, value, session) => {
        const visible = requireFlag(value);
        editChart(table, session, (root) => {
          if (visible) table.ensure(root);
          else removeChildren(descendant(root, 'c:chart', 'c:plotArea'), 'c:dTable');
        });
      },
    },
    ShowHorizontalBorder: flagMember('c:showHorzBorder'),
    ShowVerticalBorder: flagMember('c:showVertBorder'),
    ShowOutlineBorder: flagMember('c:showOutline'),
    ShowLegendKey: flagMember('c:showKeys'),
  },
  objects: { Format: (table) => chartDataTableFormat.of(table) },
});
