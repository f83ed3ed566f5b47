/** How each village stands, where the sheet has columns for villages with a target and a result of their own. */
import type { Configuration, Indicator, IsoDate, Plan } from '../model';
import { readTarget } from '../language/targets';
import { assess } from '../progress/assess';
import { LAGGING } from '../progress/statuses';
import { countStatuses } from './counts';
import type { OwnerFacts } from './facts';
import { furthestBehindFirst, standingsOf } from './standings';

interface Village {
  readonly name: string;
  readonly target: number;
  readonly result: number;
}

/** In the order of the sheet; villages of which only targets or only results are given cannot be judged and are left out. */
export function villageFacts(plan: Plan, configuration: Configuration, asOf: IsoDate): readonly OwnerFacts[] {
  return villagesWithBoth(plan).flatMap((village): readonly OwnerFacts[] => {
    const own = planOf(village, plan);
    if (own.indicators.length === 0) return [];
    const lines = { ...configuration, indicators: configuration.indicators.map((line) => ({ ...line, baseline: null, override: null })) };
    // Whatever is wrong with the commune's figures says nothing of the village's.
    const assessments = assess(own, lines, asOf, []).filter(({ status }) => status !== 'unscorable');
    const rows = standingsOf({ plan: own, configuration: lines, asOf, findings: [], assessments });
    return [
      {
        owner: { key: village.name, name: village.name },
        rows,
        counts: countStatuses(rows),
        lagging: rows.filter(({ assessment }) => LAGGING.has(assessment.status)).sort(furthestBehindFirst).map((standing) => ({ standing, cause: null, owners: [] })),
        missing: rows.filter(({ assessment }) => assessment.status === 'missing-data'),
        wrong: rows.filter(({ assessment }) => assessment.status === 'data-error'),
      },
    ];
  });
}

function villagesWithBoth({ layout }: Plan): readonly Village[] {
  const names = [...new Set(layout.columns.flatMap(({ village }) => village?.name ?? []))];
  return names.flatMap((name): Village[] => {
    const column = (of: 'plan' | 'actual'): number | undefined => {
      const [only, another] = layout.columns.filter(({ village }) => village?.name === name && village.of === of);
      return another ? undefined : only?.column;
    };
    const [target, result] = [column('plan'), column('actual')];
    return target === undefined || result === undefined ? [] : [{ name, target, result }];
  });
}

/** The plan as it would read with the village's two columns alone; rows without a target of the village's are not its. */
function planOf({ target, result }: Village, plan: Plan): Plan {
  const indicators = plan.indicators.flatMap((indicator): Indicator[] => {
    const planned = indicator.figures.get(target);
    const entered = indicator.figures.get(result);
    if (indicator.isReference || !planned || planned.state === 'blank' || planned.state === 'none') return [];
    const text = 'text' in planned ? planned.text : 'value' in planned ? String(planned.value) : '';
    const value = planned.state === 'number' || planned.state === 'text-number' ? planned.value : null;
    const stated = value === null ? readTarget(text, { unit: indicator.unit }) : { ...indicator.target, text, value, high: null, base: null, decimals: 'decimals' in planned ? planned.decimals : 0 };
    return [{ ...indicator, target: stated, figures: new Map([[target, planned], [result, entered ?? { state: 'blank' }]]) }];
  });
  const columns = plan.layout.columns.filter(({ column }) => column === target || column === result);
  return { ...plan, indicators, planColumn: target, actualColumn: result, resultPeriods: [], layout: { ...plan.layout, columns } };
}
