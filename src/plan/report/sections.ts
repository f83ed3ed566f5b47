/** The parts of a plan that a report counts by: its outermost sections, where there are several. */
import type { Plan, SectionRow } from '../model';
import { countStatuses, type Counts } from './counts';
import type { Standing } from './standings';

export interface SectionFacts {
  /** The section's own row; null for indicators that stand before the first one. */
  readonly section: SectionRow | null;
  readonly rows: readonly Standing[];
  readonly counts: Counts;
}

/** In the order of the sheet; sections without an indicator are left out. */
export function bySection({ sections }: Pick<Plan, 'sections'>, standings: readonly Standing[]): readonly SectionFacts[] {
  const dividing = dividingSections(sections, standings);
  const groups = new Map<SectionRow | null, Standing[]>();
  for (const standing of standings) {
    const section = dividing.filter(({ row }) => row < standing.indicator.row).at(-1) ?? null;
    const group = groups.get(section);
    if (group) group.push(standing);
    else groups.set(section, [standing]);
  }
  return [...groups].map(([section, rows]) => ({ section, rows, counts: countStatuses(rows) }));
}

/** Sections of the outermost level that divides the indicators: a single heading over everything divides nothing. */
function dividingSections(sections: readonly SectionRow[], standings: readonly Standing[]): readonly SectionRow[] {
  const levels = [...new Set(sections.map(({ level }) => level))].sort((a, b) => a - b);
  for (const level of levels) {
    const upTo = sections.filter((section) => section.level <= level);
    const filled = new Set(standings.map(({ indicator }) => upTo.filter(({ row }) => row < indicator.row).at(-1)));
    if (filled.size > 1) return upTo;
  }
  return sections.filter(({ level }) => level === levels[0]);
}
