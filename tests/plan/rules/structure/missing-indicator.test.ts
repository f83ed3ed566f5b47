import type { ApprovedTarget, Plan } from '../../../../src/plan/model';
import type { PlanSpec, RowSpec } from '../../plan-builder';
import { findingsOfRule, verdictsOf } from '../verdicts-of';

const RULE = 'structure/missing-indicator';
const herd = (name: string, rows: readonly RowSpec[] = []): RowSpec => ({ name, unit: 'con', figures: [100, 50], rows });
const target = (...path: readonly string[]): ApprovedTarget => ({ path, unitText: 'con', text: '1.200', value: 1200 });
const approved = (...targets: readonly ApprovedTarget[]) => ({ context: { approved: { name: 'KH 22a', targets } } });

describe('structure/missing-indicator', () => {
  it('says what was approved, by which decision', () => {
    expect(findingsOfRule(RULE, { rows: [herd('Đàn bò')] }, approved(target('Đàn bò'), target('Gia cầm', 'Đàn gà')))).toEqual([
      {
        rule: RULE, severity: 'error', row: 5, cells: [{ row: 5, column: 1 }], related: [], suggestion: null,
        facts: { path: ['Gia cầm', 'Đàn gà'], unit: 'con', target: '1.200', decision: 'KH 22a' },
      },
    ]);
  });

  const spec: PlanSpec = { rows: [herd('Đàn trâu'), herd('Đàn bò'), herd('Đàn dê')] };
  it.each<[string, readonly string[], string]>([
    ['the row before it in the approved plan', ['Đàn trâu', 'Đàn bò', 'Đàn lợn', 'Đàn dê'], 'broken B7'],
    ['the nearest before it that the sheet has', ['Đàn trâu', 'Đàn ngựa', 'Đàn bò', 'Đàn dê'], 'broken B6'],
    ['the nearest before it, wherever that stands', ['Đàn dê', 'Đàn trâu', 'Đàn lợn', 'Đàn bò'], 'broken B6'],
    ['the header where nothing comes before it', ['Đàn lợn', 'Đàn trâu', 'Đàn bò', 'Đàn dê'], 'broken B5'],
  ])('is told at %s', (_, names, place) => {
    expect(verdictsOf(RULE, spec, approved(...names.map((name) => target(name))))).toEqual(['holds B6', 'holds B7', 'holds B8', place]);
  });
  it('finds the heading of the names wherever it stands', () => {
    const change = (plan: Plan): Plan => ({ ...plan, layout: { ...plan.layout, columns: [...plan.layout.columns].reverse() } });
    expect(verdictsOf(RULE, { rows: [herd('Đàn bò')] }, { ...approved(target('Đàn lợn')), change })).toEqual(['broken B5']);
  });
  it('says nothing of rows that were not approved, nor without an approved plan', () => {
    expect(verdictsOf(RULE, spec, approved(target('Đàn bò')))).toEqual(['holds B7']);
    expect(verdictsOf(RULE, spec)).toEqual([]);
    expect(verdictsOf(RULE, spec, { context: { approved: null } })).toEqual([]);
  });
});
