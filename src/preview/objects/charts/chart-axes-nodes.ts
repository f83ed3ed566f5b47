/** Which element of a chart's tree is which axis. */
import { childrenNamed, descendant, elementsOf, valueIn, type ChartNode } from '../../charts/chart-node';
import { plotsOf } from '../../charts/chart-types';
import { AXIS_ELEMENTS } from '../../charts/child-order';

export interface AxisPlace {
  readonly type: 'Category' | 'Value' | 'Series';
  readonly group: 'Primary' | 'Secondary';
}

/** Null where the chart has no such axis. */
export function axisNode(root: ChartNode, { type, group }: AxisPlace): ChartNode | null {
  const axes = axesOf(root, group);
  const [first, ...others] = axes;
  if (type === 'Series') return axes.find(({ name }) => name === 'c:serAx') ?? null;
  // Of points both axes have values: the first that the plot names is that of x.
  if (type === 'Category') return axes.find(({ name }) => name === 'c:catAx' || name === 'c:dateAx') ?? first ?? null;
  return (first && first.name !== 'c:valAx' ? axes : others).find(({ name }) => name === 'c:valAx') ?? null;
}

/** Whether an axis stands upright: its title is turned then. */
export function isUprightAxis(axis: ChartNode): boolean {
  return ['l', 'r'].includes(valueIn(axis, 'c:axPos') ?? '');
}

/** Which pair of axes a plot is drawn on. */
export function axisGroupOf(root: ChartNode, plot: ChartNode): AxisPlace['group'] {
  const [primary] = plotsOf(root);
  return !primary || sameIds(primary, plot) ? 'Primary' : 'Secondary';
}

function axesOf(root: ChartNode, group: AxisPlace['group']): readonly ChartNode[] {
  const area = descendant(root, 'c:chart', 'c:plotArea');
  const plot = plotsOf(root).find((each) => axisGroupOf(root, each) === group);
  const axes = area ? elementsOf(area).filter(({ name }) => AXIS_ELEMENTS.includes(name)) : [];
  return (plot ? idsOf(plot) : []).flatMap((id) => axes.filter((axis) => valueIn(axis, 'c:axId') === id));
}

function idsOf(plot: ChartNode): readonly string[] {
  return childrenNamed(plot, 'c:axId').map(({ attributes }) => attributes.val ?? '');
}

function sameIds(left: ChartNode, right: ChartNode): boolean {
  return idsOf(left).join() === idsOf(right).join();
}
