import type { Border } from '../engine/cell-style';
import { isMissing, requireColor, requireOneOf } from './argument-values';
import { borderStyles, borderWeights, drawEdge, edges, readEdge, type Edge } from './borders';
import { HostError } from './host-error';
import { defineClass, itemAt } from './member-table';
import type { CellsTarget } from './range-target';
import type { Session } from './session';

interface EdgeTarget {
  readonly cells: CellsTarget;
  readonly edge: Edge;
}

const plainLine: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export const rangeBorder = defineClass<EdgeTarget>({
  name: 'RangeBorder',
  values: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target, session) => read(target, session, (border) => border?.style ?? 'None'),
      set: (target, value, session) => {
        const style = requireOneOf(value, borderStyles);
        drawEdge(target.cells, target.edge, style === 'None' ? null : { ...current(target, session), style }, session);
      },
    },
    Weight: {
      get: (target, session) => read(target, session, (border) => border?.weight ?? 'Thin'),
      set: (target, value, session) => {
        drawEdge(target.cells, target.edge, { ...current(target, session), weight: requireOneOf(value, borderWeights) }, session);
      },
    },
    Color: {
      get: (target, session) => read(target, session, (border) => border?.color ?? '#000000'),
      set: (target, value, session) => {
        drawEdge(target.cells, target.edge, { ...current(target, session), color: requireColor(value) }, session);
      },
    },
  },
  identity: ({ edge }) => ({ _Id: edge }),
});

function read<T>({ cells, edge }: EdgeTarget, session: Session, tell: (border: Border | null) => T): T | null {
  const border = readEdge(cells, edge, session);
  return border === 'mixed' ? null : tell(border);
}

function current({ cells, edge }: EdgeTarget, session: Session): Border {
  const border = readEdge(cells, edge, session);
  return border === null || border === 'mixed' ? plainLine : border;
}

export const rangeBorderCollection = defineClass<CellsTarget>({
  name: 'RangeBorderCollection',
  values: { Count: { get: () => edges.length } },
  items: (cells) => edges.map((edge) => rangeBorder.of({ cells, edge })),
  item: (cells, key) => {
    if (isMissing(key)) throw new HostError('InvalidArgument');
    return rangeBorder.of({ cells, edge: requireOneOf(key, edges) });
  },
  methods: {
    GetItemAt: (cells, [index]) =>
      itemAt(
        edges.map((edge) => rangeBorder.of({ cells, edge })),
        index,
      ),
  },
});
