/**
 * Which rows count where a report says "đạt a/n chỉ tiêu": every row with a target that can be judged, each target once. Nothing is dropped
 * silently: what is left out is listed with the reason.
 */
import type { Finding, Indicator, Plan } from '../model';
import { yardstickOf } from '../progress/yardstick';
import { cropsOf } from '../rules/identity/crops';
import { linkedCriteria } from '../rules/identity/criteria-count';
import type { Standing } from './standings';

/** `folded`: rows that belong to another one are counted with it; `separate`: each row for itself. */
export type SubRows = 'separate' | 'folded';

export interface LeftOut {
  readonly standing: Standing;
  readonly why:
    /** The target is only an expectation, neither better higher nor lower. */
    | { readonly because: 'neutral' }
    | { readonly because: 'unscorable' }
    /** The same target stands in another row, which is counted. */
    | { readonly because: 'linked'; readonly to: number }
    /** Part of another row, which is counted. */
    | { readonly because: 'folded'; readonly to: number };
}

export interface CountedRows {
  readonly counted: readonly Standing[];
  readonly leftOut: readonly LeftOut[];
}

export function countRows(plan: Plan, standings: readonly Standing[], duplicates: readonly Finding[], subRows: SubRows): CountedRows {
  const links = new Map([...linkedDuplicates(duplicates), ...linkedCriteria(plan).map(({ row, to }) => [row, to] as const)]);
  const own = new Map(standings.map((standing) => [standing.indicator.row, standing]));
  const reasons = new Map<number, LeftOut['why']>();
  for (const standing of standings) {
    const { row } = standing.indicator;
    const to = links.get(row);
    if (standing.assessment.status === 'unscorable') reasons.set(row, { because: 'unscorable' });
    else if (isNeutral(plan, standing)) reasons.set(row, { because: 'neutral' });
    else if (to !== undefined && own.has(to)) reasons.set(row, { because: 'linked', to });
  }
  if (subRows === 'folded') {
    const folds = foldedRows(plan, (row) => own.has(row) && !reasons.has(row));
    for (const [row, to] of folds) reasons.set(row, { because: 'folded', to });
  }
  return {
    counted: standings.filter(({ indicator }) => !reasons.has(indicator.row)),
    leftOut: standings.flatMap((standing) => {
      const why = reasons.get(standing.indicator.row);
      return why ? [{ standing, why }] : [];
    }),
  };
}

function isNeutral(plan: Plan, { indicator, line }: Standing): boolean {
  return line !== null && yardstickOf(plan, indicator, line).measure === 'neutral';
}

/** Rows found to be entered twice with the same figures, each with the row that stays. */
function linkedDuplicates(findings: readonly Finding[]): readonly (readonly [number, number])[] {
  return findings.flatMap((finding) => {
    if (finding.rule !== 'structure/duplicate-indicator' || !finding.facts.figuresAgree) return [];
    const [first, ...later] = finding.facts.rows;
    return first === undefined ? [] : later.map((row) => [row, first] as const);
  });
}

/**
 * Parts ("trong đó", "chia ra", rows below a row with a target of its own), and a crop's area and yield: its output says how it went. Each with
 * the counted row that it goes into; rows below a mere heading stay.
 */
function foldedRows(plan: Plan, isCounted: (row: number) => boolean): ReadonlyMap<number, number> {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.row, indicator]));
  const folds = new Map<number, number>();
  for (const { areas, yields, outputs } of cropsOf({ plan })) {
    const output = outputs.find(({ row }) => isCounted(row));
    if (!output || yields.length === 0) continue;
    const others = [...areas.map(({ indicator }) => indicator), ...yields, ...outputs];
    for (const { row } of others) if (row !== output.row && isCounted(row)) folds.set(row, output.row);
  }
  for (const indicator of plan.indicators) {
    if (!isCounted(indicator.row) || folds.has(indicator.row)) continue;
    const to = countedAncestor(indicator, indicators, (row) => isCounted(row) && !folds.has(row));
    if (to !== null) folds.set(indicator.row, to);
  }
  return folds;
}

/** The outermost row above that is counted; null where none is. */
function countedAncestor({ parentRow }: Indicator, indicators: ReadonlyMap<number, Indicator>, isCounted: (row: number) => boolean): number | null {
  const parent = parentRow === null ? undefined : indicators.get(parentRow);
  if (!parent) return null;
  return countedAncestor(parent, indicators, isCounted) ?? (isCounted(parent.row) ? parent.row : null);
}
