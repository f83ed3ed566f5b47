import { childNamed, ensureChild, valueIn, type ChartNode } from '../../charts/chart-node';
import { pointNode, seriesNodes } from '../../charts/chart-series';
import { childrenNamed, insertChild, node } from '../../charts/chart-node';
import { HostError } from '../host-error';
import type { Session } from '../session';
import { fixedPart, type ChartPart } from './chart-part';
import { chartOf } from './chart-target';

/** A series, by the number (`c:idx`) that it keeps whatever comes or goes beside it. */
export interface SeriesTarget extends ChartPart {
  readonly index: string;
}

export function seriesTarget(chartId: string, series: ChartNode): SeriesTarget {
  const index = valueIn(series, 'c:idx') ?? '';
  return { ...fixedPart(chartId, (root) => seriesNodes(root).find((each) => valueIn(each, 'c:idx') === index) ?? null), index };
}

/** Throws ItemNotFound where the series is gone. */
export function seriesOf(target: SeriesTarget, session: Session): { readonly root: ChartNode; readonly series: ChartNode } {
  const { root } = chartOf(target, session);
  const series = target.find(root);
  if (!series) throw new HostError('ItemNotFound');
  return { root, series };
}

/** One point of a series, 0-based; it gets an element of its own when its look is set. */
export interface PointTarget extends ChartPart {
  readonly series: SeriesTarget;
  readonly point: number;
}

export function pointTarget(series: SeriesTarget, point: number): PointTarget {
  return {
    chartId: series.chartId,
    series,
    point,
    // A point without a look of its own has its series'.
    find: (root) => {
      const element = series.find(root);
      return element && (pointNode(element, 'c:dPt', point) ?? element);
    },
    ensure: (root) => series.ensure(root).map((element) => pointNode(element, 'c:dPt', point) ?? newPoint(element, point)),
  };
}

function newPoint(series: ChartNode, index: number): ChartNode {
  const own = childNamed(series, 'c:spPr');
  const point = node('c:dPt', {}, [node('c:idx', { val: String(index) })]);
  if (own) ensureChild(point, 'c:spPr').children.push(...structuredClone(own.children));
  const next = childrenNamed(series, 'c:dPt').find((each) => Number(valueIn(each, 'c:idx')) > index);
  if (!next) return insertChild(series, point);
  series.children.splice(series.children.indexOf(next), 0, point);
  return point;
}
