/** Reference: Excel.ChartPlotArea. Its place and size are Excel's layout's to say, and not told here. */
import { descendant } from '../../charts/chart-node';
import { defineClass } from '../member-table';
import { chartPlotAreaFormat } from './chart-formats';
import { fixedPart, type ChartPart } from './chart-part';

export function plotAreaOf(chartId: string): ChartPart {
  return fixedPart(chartId, (root) => descendant(root, 'c:chart', 'c:plotArea'));
}

export const chartPlotArea = defineClass<ChartPart>({
  name: 'ChartPlotArea',
  objects: { Format: (area) => chartPlotAreaFormat.of(area) },
});
