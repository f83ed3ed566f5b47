/** Reference: Excel.ChartAxes. */
import { requireOneOf } from '../argument-values';
import { HostError } from '../host-error';
import { defineClass } from '../member-table';
import { axisOf, chartAxis } from './chart-axis';
import type { AxisPlace } from './chart-axes-nodes';
import { chartOf, type ChartTarget } from './chart-target';

export const chartAxes = defineClass<ChartTarget>({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: primary('Category'),
    SeriesAxis: primary('Series'),
    ValueAxis: primary('Value'),
  },
  methods: {
    GetItem: ({ chartId }, [type, group], session) => {
      const place: AxisPlace = {
        type: requireOneOf(type, ['Category', 'Value', 'Series'] as const),
        group: group === null || group === undefined ? 'Primary' : requireOneOf(group, ['Primary', 'Secondary'] as const),
      };
      const axis = axisOf(chartId, place);
      if (!axis.find(chartOf({ chartId }, session).root)) throw new HostError('InvalidArgument');
      return chartAxis.of(axis);
    },
  },
});

function primary(type: AxisPlace['type']) {
  return ({ chartId }: ChartTarget) => chartAxis.of(axisOf(chartId, { type, group: 'Primary' }));
}
