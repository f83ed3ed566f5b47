/**
 * R03: one indicator entered twice, by path and unit. Within a section that is always a mistake; across sections only where the sections do
 * not repeat each other on purpose (the same rows for every hamlet or season).
 */
import { wordKey } from '../../language/fold';
import type { Indicator, Plan } from '../../model';
import type { Evidence } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { GENERIC_NAMES } from '../words';

export const duplicateIndicator: CheckRule = {
  id: 'structure/duplicate-indicator',
  check: (evidence) => {
    const groups = groupBy(evidence.plan.indicators, keyOfIndicator);
    const repeats = withoutSecondTables(groups.filter((group) => group.length > 1));
    const templates = repeatedSections(repeats, evidence.plan);
    return [
      ...groups.filter((group) => group.length === 1).flatMap((group) => group.map((indicator) => holds(evidence.nameCell(indicator)))),
      ...repeats.flatMap((group) => occurrences(group, evidence.plan, templates)).flatMap((group) => judge(group, evidence)),
    ];
  },
};

function judge(group: readonly Indicator[], evidence: Evidence): Verdict[] {
  const [first, ...later] = group;
  if (!first) return [];
  if (later.length === 0) return [cannotTell(evidence.nameCell(first))];
  const rows = group.map(({ row }) => row);
  const figuresAgree = later.every((indicator) => agree(first, indicator));
  return [
    broken(
      findingOf('structure/duplicate-indicator', {
      severity: figuresAgree ? 'warning' : 'error',
      row: later[0]?.row ?? first.row,
      cells: later.map(evidence.nameCell),
      related: [evidence.nameCell(first)],
      facts: { path: first.path, rows, figuresAgree },
      suggestion: null,
      }),
    ),
  ];
}

/** The group itself where its rows stand in one section, else its parts by section, or nothing where the sections repeat each other. */
function occurrences(group: readonly Indicator[], plan: Plan, templates: ReadonlySet<string>): (readonly Indicator[])[] {
  const bySection = groupBy(group, (indicator) => String(sectionRowOf(indicator, plan)));
  const [first] = group;
  if (bySection.length === 1 || !first) return [group];
  const words = wordKey(first.path.join(' ')).split(' ');
  const isSpecific = words.length >= 3 && !GENERIC_NAMES.has(wordKey(first.name)) && !GENERIC_NAMES.has(words.join(' '));
  const isTemplate = pairsOf(group, plan).some((pair) => templates.has(pair));
  return isSpecific && !isTemplate ? [group] : bySection;
}

/** Pairs of sections that share at least two rows, which are half of the smaller section: one form filled in twice. */
function repeatedSections(repeats: readonly (readonly Indicator[])[], plan: Plan): ReadonlySet<string> {
  const sizes = new Map(groupBy(plan.indicators, (indicator) => String(sectionRowOf(indicator, plan))).map((group) => [String(group[0] && sectionRowOf(group[0], plan)), group.length]));
  const shared = new Map<string, number>();
  for (const pair of repeats.flatMap((group) => pairsOf(group, plan))) shared.set(pair, (shared.get(pair) ?? 0) + 1);
  const isTemplate = ([pair, count]: readonly [string, number]): boolean => {
    const smaller = Math.min(...pair.split('+').map((row) => sizes.get(row) ?? 0));
    return count >= 2 && count * 2 >= smaller;
  };
  return new Set([...shared].filter(isTemplate).map(([pair]) => pair));
}

function pairsOf(group: readonly Indicator[], plan: Plan): string[] {
  const sections = [...new Set(group.map((indicator) => sectionRowOf(indicator, plan)))].sort((a, b) => a - b);
  return sections.flatMap((one, at) => sections.slice(at + 1).map((other) => `${one}+${other}`));
}

/** Row of the indicator's section; −1 where it has none. Headings that are steps of a path are no sections of its rows. */
function sectionRowOf({ row, section }: Indicator, { sections }: Plan): number {
  return sections.reduce((last, one) => (one.text === section && one.row < row && one.row > last ? one.row : last), -1);
}

function keyOfIndicator({ path, unit, unitText }: Indicator): string {
  return [...path.map(wordKey), `[${unit ? `${unit.id}×${unit.factor}` : wordKey(unitText ?? '')}]`].join(' / ');
}

/** Three or more repeated rows that agree in no figure are the rows of another table below the first, whose heading was not told apart. */
function withoutSecondTables(repeats: readonly (readonly Indicator[])[]): readonly (readonly Indicator[])[] {
  const disagreeing = repeats.filter(([first, ...later]) => first && later.every((indicator) => agreeNowhere(first, indicator)));
  return disagreeing.length >= FEWEST_ROWS_OF_A_TABLE ? repeats.filter((group) => !disagreeing.includes(group)) : repeats;
}

const FEWEST_ROWS_OF_A_TABLE = 3;

function agreeNowhere(a: Indicator, b: Indicator): boolean {
  const both = [...a.figures].flatMap(([column, one]) => {
    const other = b.figures.get(column);
    return other && 'value' in one && 'value' in other ? [one.value === other.value] : [];
  });
  return both.length > 0 && !both.includes(true);
}

/** Whether no column gives the two rows different figures. */
function agree(a: Indicator, b: Indicator): boolean {
  return [...a.figures].every(([column, one]) => {
    const other = b.figures.get(column);
    if (!other || !('value' in one) || !('value' in other)) return true;
    return Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value);
  });
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}
