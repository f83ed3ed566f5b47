/** Members of the parts of a chart: title, legend, axes, series …, each an element of its tree. */
import { ensureChild, flagIn, numberIn, setValue, valueIn, childNamed, type ChartNode } from '../../charts/chart-node';
import { requireFlag, requireNumber, requireOneOf } from '../argument-values';
import { HostError } from '../host-error';
import type { ValueMember } from '../member-table';
import type { Session } from '../session';
import { chartOf, editChart, type ChartTarget } from './chart-target';

/** A part of a chart, found anew in the tree each time. */
export interface ChartPart extends ChartTarget {
  /** Null where the chart does not have it, or not yet. */
  readonly find: (root: ChartNode) => ChartNode | null;
  /** The elements that a change goes to: usually one; made where they are missing. */
  readonly ensure: (root: ChartNode) => readonly ChartNode[];
}

/** A part that is always there. */
export function fixedPart(chartId: string, find: (root: ChartNode) => ChartNode | null): ChartPart {
  return {
    chartId,
    find,
    ensure: (root) => {
      const found = find(root);
      if (!found) throw new HostError('InvalidOperation');
      return [found];
    },
  };
}

/** A child of a part, made where it is missing. */
export function innerPart(part: ChartPart, name: string): ChartPart {
  return {
    chartId: part.chartId,
    find: (root) => childNamed(part.find(root), name),
    ensure: (root) => part.ensure(root).map((element) => ensureChild(element, name)),
  };
}

export function readPart<T>(part: ChartPart, session: Session, read: (element: ChartNode | null, root: ChartNode) => T): T {
  const { root } = chartOf(part, session);
  return read(part.find(root), root);
}

export function editPart(part: ChartPart, session: Session, edit: (element: ChartNode, root: ChartNode) => void): void {
  editChart(part, session, (root) => {
    for (const element of part.ensure(root)) edit(element, root);
  });
}

/** A member that is read from a part's element and written into it. */
export function partMember<T>(
  read: (element: ChartNode | null, root: ChartNode, session: Session) => unknown,
  check?: (value: unknown) => T,
  write?: (element: ChartNode, value: T, root: ChartNode) => void,
): ValueMember<ChartPart> {
  const get: ValueMember<ChartPart>['get'] = (part, session) => readPart(part, session, (element, root) => read(element, root, session));
  if (!check || !write) return { get };
  return {
    get,
    set: (part, value, session) => {
      const checked = check(value);
      editPart(part, session, (element, root) => {
        write(element, checked, root);
      });
    },
  };
}

/** A truth value in a child's `val`. */
export function flagMember(name: string, ifAbsent = false): ValueMember<ChartPart> {
  return partMember((element) => flagIn(element, name, ifAbsent), requireFlag, (element, on) => {
    setValue(element, name, on);
  });
}

/** A number in a child's `val`. */
export function numberMember(name: string, ifAbsent: number, [least, most]: readonly [number, number]): ValueMember<ChartPart> {
  return partMember((element) => numberIn(element, name) ?? ifAbsent, (value) => within(value, least, most), (element, number) => {
    setValue(element, name, number);
  });
}

/** One of several words in a child's `val`: the API's and the file's. */
export function wordMember(name: string, pairs: readonly (readonly [api: string, file: string])[], ifAbsent: string): ValueMember<ChartPart> {
  const words = pairs.map(([api]) => api);
  return partMember(
    (element) => pairs.find(([, file]) => file === valueIn(element, name))?.[0] ?? ifAbsent,
    (value) => requireOneOf(value, words),
    (element, word) => {
      setValue(element, name, pairs.find(([api]) => api === word)?.[1] ?? null);
    },
  );
}

/** Throws InvalidArgument for numbers outside of the bounds. */
export function within(value: unknown, least: number, most: number): number {
  const number = requireNumber(value);
  if (number < least || number > most) throw new HostError('InvalidArgument');
  return number;
}
