import { isUnsure, sureness } from '../../../src/plan/configuration/sureness';
import type { ColumnRole, PlanColumn } from '../../../src/plan/model';

const column = (role: ColumnRole, confidence: number, ...others: readonly ColumnRole[]): PlanColumn => ({
  column: 3, role, header: 'Mức', period: null, confidence, reasons: [], alternatives: others.map((other) => ({ role: other, confidence: 0.1 })),
});

test('sure in three steps', () => {
  expect([1, 0.85, 0.84, 0.6, 0.59, 0].map(sureness)).toEqual(['certain', 'certain', 'likely', 'likely', 'guess', 'guess']);
});

test.each([
  ['a certain role, whatever else is thinkable', column('plan', 0.88, 'planPeriod'), false],
  ['a likely role beside another', column('actualCum', 0.75, 'estimate'), true],
  ['a likely role without another', column('actualCum', 0.75), false],
  ['a guess', column('pctPlan', 0.4), true],
  ['a column of unknown meaning that may be the target', column('other', 0.5, 'plan'), true],
  ['a column of unknown meaning that may be a note', column('other', 0.5, 'note', 'owner'), false],
  ['a column of unknown meaning', column('other', 0.5), false],
])('%s', (_case, one, unsure) => {
  expect(isUnsure(one)).toBe(unsure);
});
