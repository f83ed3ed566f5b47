/**
 * R03: one indicator entered twice, by path and unit. Within a section that is always a mistake; across sections only where the sections do
 * not repeat each other on purpose (the same rows for every hamlet or season).
 */
import { wordKey } from '../../language/fold';
import type { Indicator, Plan } from '../../model';
import type { Evidence } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { GENERIC_NAMES } from '../words';

/** One or more rows of the same path and unit, in the order of the sheet. */
type Rows = readonly [Indicator, ...(readonly Indicator[])];

export const duplicateIndicator: CheckRule = {
  id: 'structure/duplicate-indicator',
  check: (evidence) => {
    const groups = [...groupBy(evidence.plan.indicators, keyOfIndicator).values()];
    const repeats = withoutSecondTables(groups.filter((group) => group.length > 1));
    return [
      ...groups.filter((group) => group.length === 1).map(([indicator]) => holds(evidence.nameCell(indicator))),
      ...repeats.flatMap((group) => occurrences(group, repeats, evidence.plan)).map((group) => judge(group, evidence)),
    ];
  },
};

function judge([first, ...later]: Rows, { nameCell }: Evidence): Verdict {
  const [second] = later;
  if (!second) return cannotTell(nameCell(first));
  const figuresAgree = later.every((indicator) => sameFigures(first, indicator).every(Boolean));
  return broken(
    findingOf('structure/duplicate-indicator', {
      severity: figuresAgree ? 'warning' : 'error',
      row: second.row,
      cells: later.map(nameCell),
      related: [nameCell(first)],
      facts: { path: first.path, rows: [first, ...later].map(({ row }) => row), figuresAgree },
      suggestion: null,
    }),
  );
}

/** The group itself where its rows stand in one section, else its parts by section, or nothing where the sections repeat each other. */
function occurrences(group: Rows, repeats: readonly Rows[], plan: Plan): readonly Rows[] {
  const bySection = groupBy(group, (indicator) => sectionRowOf(indicator, plan));
  const [{ name, path }] = group;
  const words = wordKey(path.join(' '));
  const isSpecific = words.split(' ').length >= FEWEST_WORDS && !GENERIC_NAMES.has(wordKey(name)) && !GENERIC_NAMES.has(words);
  return isSpecific && !haveTemplates([...bySection.keys()], repeats, plan) ? [group] : [...bySection.values()];
}

/** Shorter names say too little to be known again in another section. */
const FEWEST_WORDS = 3;

/** Whether two of the sections share at least two rows, which are half of the smaller one: one form filled in twice. */
function haveTemplates(sections: readonly number[], repeats: readonly Rows[], plan: Plan): boolean {
  const sectionsOf = (rows: readonly Indicator[]): readonly number[] => rows.map((indicator) => sectionRowOf(indicator, plan));
  const all = sectionsOf(plan.indicators);
  const repeated = repeats.map((group) => new Set(sectionsOf(group)));
  const size = (section: number): number => all.filter((one) => one === section).length;
  const isTemplate = (one: number, other: number): boolean => {
    const shared = repeated.filter((group) => group.has(one) && group.has(other)).length;
    return shared >= 2 && shared * 2 >= Math.min(size(one), size(other));
  };
  return sections.some((one, at) => sections.slice(at + 1).some((other) => isTemplate(one, other)));
}

/** Row of the indicator's section; −1 where it has none. Headings that are steps of a path are no sections of its rows. */
function sectionRowOf({ row, section }: Indicator, { sections }: Plan): number {
  return sections.filter((one) => one.text === section && one.row < row).at(-1)?.row ?? -1;
}

function keyOfIndicator({ path, unit, unitText }: Indicator): string {
  return JSON.stringify([path.map(wordKey), unit ? [unit.id, unit.factor] : wordKey(unitText ?? '')]);
}

/** Three or more repeated rows that agree in no figure are the rows of another table below the first, whose heading was not told apart. */
function withoutSecondTables(repeats: readonly Rows[]): readonly Rows[] {
  const disagreeing = repeats.filter(([first, ...later]) => later.every((indicator) => agreeNowhere(first, indicator)));
  return disagreeing.length >= FEWEST_ROWS_OF_A_TABLE ? repeats.filter((group) => !disagreeing.includes(group)) : repeats;
}

const FEWEST_ROWS_OF_A_TABLE = 3;

function agreeNowhere(a: Indicator, b: Indicator): boolean {
  const both = sameFigures(a, b);
  return both.length > 0 && !both.includes(true);
}

/** For each column in which both rows have a figure: whether it is the same, but for what a computer loses in calculating. */
function sameFigures(a: Indicator, b: Indicator): readonly boolean[] {
  return [...a.figures].flatMap(([column, one]) => {
    const other = b.figures.get(column);
    return other && 'value' in one && 'value' in other ? [Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value)] : [];
  });
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly [T, ...(readonly T[])]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
