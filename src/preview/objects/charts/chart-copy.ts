import { chartXml, parseChart } from '../../charts/chart-node';
import { followRename } from '../../charts/chart-references';
import type { EmbeddedSheet } from '../../engine/embedded-workbook';
import { chartsOn } from './chart-target';

/** On a copied sheet the charts are charts of their own, which show the copy's cells. */
export function adoptCharts(copy: EmbeddedSheet, originalName: string): void {
  const charts = chartsOn(copy);
  if (charts.length === 0) return;
  copy.updateCustom({
    charts: charts.map((chart) => {
      const root = parseChart(chart.xml);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      return { ...chart, id, xml: followRename(root, originalName, copy.name) ? chartXml(root) : chart.xml };
    }),
  });
}
