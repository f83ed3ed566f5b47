import { catalogue, ruleIds } from '../../../src/plan/rules/catalogue';
import type { RuleId } from '../../../src/plan/rules/facts';
import { answerRules } from '../../../src/plan/rules/run-rules';
import { contextOf, crop, planOf, type PlanSpec } from '../plan-builder';
import { told } from './findings-of';

function outcomes(spec: PlanSpec, rule: RuleId): string[] {
  const plan = planOf(spec);
  return answerRules(plan, contextOf(plan)).flatMap((answer) => (answer.rule === rule ? answer.verdicts.map(({ outcome }) => outcome) : []));
}

const rule = (line: string): string | undefined => line.split(' ')[0];

describe('the answers of the rules', () => {
  it('are three-valued', () => {
    const duty: PlanSpec['rows'] = [{ name: 'Đàn dê', unit: 'con', figures: [75, 76] }, { name: 'Đàn bò', unit: 'con', figures: [712, null] }, { name: 'Đàn lợn', unit: 'con', figures: [750, 2000] }];
    expect(outcomes({ rows: duty }, 'plan/implausible-achievement')).toEqual(['holds', 'cannot-tell', 'broken']);
    expect(outcomes({ rows: [crop('Lúa', [55], [39.1], [215])] }, 'identity/area-yield-output')).toEqual(['holds']);
  });
  it('are "cannot tell" where a stronger identity has found the figure suspect', () => {
    const spec: PlanSpec = { columns: ['plan', 'actualCum', 'pctPlan'], rows: [{ name: 'Lúa', rows: [
      { name: 'Diện tích', unit: 'ha', figures: [55, 50, 90.9] },
      { name: 'Năng suất', unit: 'tạ/ha', figures: [39.1, 38.2, 97.7] },
      { name: 'Sản lượng', unit: 'tấn', figures: [215, 119, 88.8] },
    ] }] };
    expect(told(spec)).toEqual(['identity/area-yield-output error E9 [E7 E8] → 191']);
    expect(outcomes(spec, 'identity/percent-miscalculated')).toEqual(['holds', 'holds', 'cannot-tell']);
  });
  it('speak again about a figure in error that a person has said is right', () => {
    const spec: PlanSpec = { columns: ['plan', 'actualCum'], rows: [crop('Lúa', [55, 55], [39.1, 391], [215, 215])] };
    expect(told(spec)).toEqual(['scale/lost-decimal-mark error E8 [D8] → 39.1']);
    // The finding itself is still told, so that it can be kept among the dismissed ones.
    expect(told(spec, { isDismissed: ({ rule }) => rule === 'scale/lost-decimal-mark' }).map(rule)).toEqual([
      'scale/lost-decimal-mark', 'identity/area-yield-output', 'plan/implausible-achievement',
    ]);
    expect(told(spec, { isDismissed: ({ rule }) => rule === 'identity/area-yield-output' })).toEqual(told(spec));
  });
  it('do not take a repair that a person has turned down for the explanation of another identity', () => {
    const spec: PlanSpec = { columns: ['plan'], rows: [
      { name: 'Tổng sản lượng lương thực có hạt', unit: 'tấn', figures: [306] },
      crop('Lúa nước', [55], [39.1], [215]),
      crop('Ngô', [30], [30.3], [19]),
    ] };
    expect(told(spec).map(rule)).toEqual(['identity/area-yield-output']);
    expect(told(spec, { isDismissed: ({ rule }) => rule === 'identity/area-yield-output' }).map(rule)).toEqual(['identity/area-yield-output', 'identity/parts-do-not-sum']);
  });
  it('do not depend on one run for the next', () => {
    const plan = planOf({ rows: [crop('Lúa', [55], [39.1], [2150])] });
    expect(answerRules(plan, contextOf(plan))).toEqual(answerRules(plan, contextOf(plan)));
  });
});

describe('the catalogue', () => {
  it('bears each rule under its own name and a number of its own', () => {
    for (const id of ruleIds) {
      expect(catalogue[id].rule.id).toBe(id);
      expect(id.startsWith(`${catalogue[id].group}/`)).toBe(true);
    }
    expect(new Set(ruleIds.map((id) => catalogue[id].number)).size).toBe(ruleIds.length);
  });
  it('runs structure, cells, scale, what differs from the approved plan, time, identities and plan in this order, then what is only improbable, and what needs the statuses', () => {
    const groups = ruleIds.map((id) => catalogue[id].group);
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual(['structure', 'cell', 'scale', 'plan', 'time', 'identity', 'plan', 'time', 'plan']);
  });
});
