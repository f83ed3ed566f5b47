/** The series of a chart: what they are called and which cells they show. */
import { childNamed, childrenNamed, descendant, elementsOf, node, textOf, valueIn, type ChartNode } from './chart-node';
import { plotsOf } from './chart-types';

/** In the order in which they are plotted. */
export function seriesNodes(root: ChartNode): ChartNode[] {
  const all = plotsOf(root).flatMap((plot) => childrenNamed(plot, 'c:ser'));
  return all.sort((left, right) => Number(valueIn(left, 'c:order')) - Number(valueIn(right, 'c:order')));
}

/** What of a series is asked for, in the words of Excel.ChartSeriesDimension. */
export type SeriesDimension = 'Categories' | 'Values' | 'XValues' | 'YValues' | 'BubbleSizes';

/** The element that holds a dimension; a dimension that the series does not have is null. */
export function dimensionNode(series: ChartNode, dimension: SeriesDimension): ChartNode | null {
  const first = (...names: readonly string[]) => names.map((name) => childNamed(series, name)).find((found) => found !== null) ?? null;
  switch (dimension) {
    case 'Categories':
    case 'XValues':
      return first('c:cat', 'c:xVal');
    case 'Values':
    case 'YValues':
      return first('c:val', 'c:yVal');
    case 'BubbleSizes':
      return first('c:bubbleSize');
  }
}

/** The formula of a name or a dimension, without `=`; null where it is literal or missing. */
export function formulaIn(data: ChartNode | null): string | null {
  const [reference] = data ? elementsOf(data) : [];
  const formula = textOf(childNamed(reference ?? null, 'c:f'));
  return formula === '' ? null : formula;
}

/** The texts that stand in the chart itself: a literal name, or what was read from the cells at the last saving. */
export function storedTexts(data: ChartNode | null): readonly string[] {
  if (!data) return [];
  const literal = childNamed(data, 'c:v');
  if (literal) return [textOf(literal)];
  const [reference] = elementsOf(data);
  const cache = reference && (elementsOf(reference).find(({ name }) => name.endsWith('Cache')) ?? reference);
  const level = cache && (childNamed(cache, 'c:lvl') ?? cache);
  return level ? childrenNamed(level, 'c:pt').map((point) => textOf(childNamed(point, 'c:v'))) : [];
}

/** A reference to cells as the schema wants it for texts, numbers or labels of several levels. */
export function dataNode(kind: 'text' | 'number' | 'levels', formula: string): ChartNode {
  const name = kind === 'text' ? 'c:strRef' : kind === 'number' ? 'c:numRef' : 'c:multiLvlStrRef';
  return node(name, {}, [node('c:f', {}, [formula])]);
}

/** The element of a point that has a look of its own; null where it has none. */
export function pointNode(series: ChartNode, name: 'c:dPt' | 'c:dLbl', index: number): ChartNode | null {
  const holder = name === 'c:dPt' ? series : descendant(series, 'c:dLbls');
  return (holder && childrenNamed(holder, name).find((point) => valueIn(point, 'c:idx') === String(index))) ?? null;
}
