/** Reference: Excel.ChartPointsCollection, Excel.ChartPoint. */
import { insertChild, node } from '../../charts/chart-node';
import { dimensionNode, pointNode } from '../../charts/chart-series';
import { requireFlag } from '../argument-values';
import { defineClass, itemAt } from '../member-table';
import type { Session } from '../session';
import { chartPointFormat } from './chart-formats';
import { chartDataLabel, ensureLabels, ensurePointLabel, isAnythingShown, labelsIn, pointLabelOf } from './chart-data-labels';
import { dataValues } from './chart-data';
import { markerMembers } from './chart-markers';
import { flagIn, setValue } from '../../charts/chart-node';
import { editChart } from './chart-target';
import { pointTarget, seriesOf, type PointTarget, type SeriesTarget } from './chart-series-target';

export const chartPoint = defineClass<PointTarget>({
  name: 'ChartPoint',
  values: {
    Value: { get: (target, session) => valuesOf(target.series, session)[target.point] ?? null },
    HasDataLabel: {
      get: (target, session) => {
        const { root, series } = seriesOf(target.series, session);
        const own = pointNode(series, 'c:dLbl', target.point);
        return own ? !flagIn(own, 'c:delete') && isAnythingShown(own) : isAnythingShown(labelsIn(root, series));
      },
      set: (target, value, session) => {
        const show = requireFlag(value);
        editChart(target, session, (root) => {
          for (const series of target.series.ensure(root)) {
            if (show) {
              const label = ensurePointLabel(root, series, target.point);
              if (!isAnythingShown(label)) setValue(label, 'c:showVal', true);
              continue;
            }
            const labels = ensureLabels(root, series);
            const own = pointNode(series, 'c:dLbl', target.point);
            if (own) labels.children.splice(labels.children.indexOf(own), 1);
            insertChild(labels, node('c:dLbl', {}, [node('c:idx', { val: String(target.point) }), node('c:delete', { val: '1' })]));
          }
        });
      },
    },
    ...markerMembers,
  },
  objects: {
    DataLabel: (target) => chartDataLabel.of(pointLabelOf(target.chartId, (root) => target.series.find(root), target.point)),
    Format: (target) => chartPointFormat.of(target),
  },
});

export const chartPointsCollection = defineClass<SeriesTarget>({
  name: 'ChartPointsCollection',
  values: { Count: { get: (series, session) => valuesOf(series, session).length } },
  items: pointsOf,
  methods: {
    GetCount: (series, _args, session) => valuesOf(series, session).length,
    GetItemAt: (series, [index], session) => itemAt(pointsOf(series, session), index),
  },
});

function pointsOf(series: SeriesTarget, session: Session) {
  return valuesOf(series, session).map((_, index) => chartPoint.of(pointTarget(series, index)));
}

function valuesOf(target: SeriesTarget, session: Session): readonly (string | number | null)[] {
  return dataValues(dimensionNode(seriesOf(target, session).series, 'Values'), session);
}
