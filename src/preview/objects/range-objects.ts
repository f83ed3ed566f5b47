/**
 * How the files about ranges make ranges of each other without importing each other in a circle: `range.ts` puts its class here
 * when it is loaded.
 */
import type { HostClass, HostObject } from './member-table';
import type { CellsTarget, RangeTarget } from './range-target';

interface Maker<T> {
  (target: T): HostObject;
  /** The cells of a host object of this class; null for anything else. */
  targetOf: (object: unknown) => T | null;
  use: (hostClass: HostClass<T>) => void;
}

function maker<T>(name: string): Maker<T> {
  let made: HostClass<T> | null = null;
  const ready = (): HostClass<T> => {
    if (!made) throw new Error(`class ${name} is not loaded`);
    return made;
  };
  return Object.assign((target: T) => ready().of(target), {
    targetOf: (object: unknown) => ready().targetOf(object),
    use: (hostClass: HostClass<T>) => {
      made = hostClass;
    },
  });
}

export const rangeOf = maker<RangeTarget>('Range');
export const rangeAreasOf = maker<CellsTarget>('RangeAreas');
/** A worksheet, by its id. */
export const worksheetOf = maker<string>('Worksheet');
