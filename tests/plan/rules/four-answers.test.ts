/** Every rule of the catalogue is shown to tell what is wrong, to accept what is right, to know the border, and to say when it cannot tell. */
import { cellAddress } from '../../../src/plan/address';
import { ruleIds, catalogue } from '../../../src/plan/rules/catalogue';
import type { RuleId } from '../../../src/plan/rules/facts';
import type { Verdict } from '../../../src/plan/rules/rule';
import { answerRules, answerRulesAfterAssessment } from '../../../src/plan/rules/run-rules';
import { contextOf, planOf } from '../plan-builder';
import type { FourAnswers, RuleCase } from './four-answers/case';
import { cell } from './four-answers/cell';
import { identity } from './four-answers/identity';
import { plan } from './four-answers/plan';
import { scale, time } from './four-answers/scale-and-time';
import { structure } from './four-answers/structure';

const answers: Readonly<Record<RuleId, FourAnswers>> = { ...structure, ...cell, ...scale, ...time, ...identity, ...plan };

function verdictsOf(rule: RuleId, { spec, context, change }: RuleCase): readonly Verdict[] {
  const built = planOf(spec);
  const read = change ? change(built) : built;
  const told = contextOf(read, context);
  const all = catalogue[rule].needsStatus ? answerRulesAfterAssessment(read, told) : answerRules(read, told);
  return all.find((answer) => answer.rule === rule)?.verdicts ?? [];
}

/** The suspects of each finding. */
function suspects(verdicts: readonly Verdict[]): readonly (readonly string[])[] {
  return verdicts.flatMap((verdict) => (verdict.outcome === 'broken' ? [verdict.finding.cells.map(({ row, column }) => cellAddress(row, column))] : []));
}

const outcomes = (verdicts: readonly Verdict[]): readonly string[] => verdicts.map(({ outcome }) => outcome);

describe.each(ruleIds)('%s', (rule) => {
  const { broken, holds, boundary, cannotTell } = answers[rule];
  it('tells what is wrong, at its cell', () => {
    expect(suspects(verdictsOf(rule, broken))).toEqual([expect.arrayContaining([broken.at])]);
  });
  it('accepts what is right', () => {
    const verdicts = verdictsOf(rule, holds);
    expect(suspects(verdicts)).toEqual([]);
    // A list of legacy texts that is empty has nothing to be right about.
    if (rule !== 'structure/legacy-text') expect(outcomes(verdicts)).toContain('holds');
  });
  it('knows the border', () => {
    expect(suspects(verdictsOf(rule, boundary.holds))).toEqual([]);
    expect(suspects(verdictsOf(rule, boundary.broken))).toEqual([expect.arrayContaining([boundary.broken.at])]);
  });
  it('says when it cannot tell', () => {
    const told = outcomes(verdictsOf(rule, cannotTell));
    expect(told).not.toContain('broken');
    // About the plan's figures below those that the case is about (a register, a plan beside a blank result), it may well hold.
    if (cannotTell.spec.rows.length === 1 && !MAY_HOLD_ELSEWHERE.has(rule)) expect(told).not.toContain('holds');
  });
});

/** Rules that look at every column of the row: beside the one in question others hold. */
const MAY_HOLD_ELSEWHERE: ReadonlySet<RuleId> = new Set<RuleId>(['cell/ambiguous-number', 'cell/formula-error', 'time/future-period', 'structure/missing-column', 'cell/not-an-integer']);
