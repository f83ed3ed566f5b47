/** Of the targets of a reading, those that a person wants. */
import type { DocumentTarget } from './document-targets';

/** Leaves rows out; what is left keeps its parent, or its parent's parent where that one is left out. Indices are those of `targets`. */
export function keepTargets(targets: readonly DocumentTarget[], isKept: (target: DocumentTarget, index: number) => boolean): readonly DocumentTarget[] {
  const kept = targets.map(isKept);
  const places = new Map<number, number>();
  kept.forEach((keeps, index) => {
    if (keeps) places.set(index, places.size);
  });
  const nearest = (parent: number | null): number | null => {
    let at = parent;
    // A parent stands before its parts, so that this ends.
    while (at !== null && !kept[at]) at = targets[at]?.parent ?? null;
    return at === null ? null : (places.get(at) ?? null);
  };
  return targets.filter((_, index) => kept[index]).map((target) => ({ ...target, parent: nearest(target.parent) }));
}

/** Without what is doubtful. */
export function certainTargets(targets: readonly DocumentTarget[]): readonly DocumentTarget[] {
  return keepTargets(targets, ({ doubt }) => doubt === null);
}
