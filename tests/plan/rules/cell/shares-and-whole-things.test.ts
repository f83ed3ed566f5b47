import type { IndicatorKind } from '../../../../src/plan/model';
import { shown, type PlanSpec, type Written } from '../../plan-builder';
import { findingsOfRule, verdictsOf } from '../verdicts-of';

const columns = ['prevYear', 'plan', 'actualCum'] as const;
const one = (name: string, unit: string, figures: readonly Written[], kind?: IndicatorKind): PlanSpec => ({ columns, rows: [{ name, unit, figures, ...(kind && { kind }) }] });

describe('cell/percent-out-of-range', () => {
  const RULE = 'cell/percent-out-of-range';
  const told = (spec: PlanSpec): readonly string[] => verdictsOf(RULE, spec).filter((verdict) => verdict.startsWith('broken'));
  it('says which value', () => {
    expect(findingsOfRule(RULE, one('Tỷ lệ hộ dùng điện', '%', [98, 100, 102.5])).map(({ facts }) => facts)).toEqual([{ path: ['Tỷ lệ hộ dùng điện'], value: 102.5 }]);
  });
  it.each<[string, string, string, readonly Written[], readonly string[]]>([
    ['a row called a share, whatever its figures', 'Tỷ lệ hộ dùng điện', '%', [101, 102, -3], ['broken D6', 'broken E6', 'broken F6']],
    ['one figure outside among shares', 'Hộ dùng điện', '%', [98, 100, 102.5], ['broken F6']],
    ['one figure below zero among shares', 'Hộ dùng điện', '%', [0, 1, -2.5], ['broken F6']],
    ['bounds count as within', 'Hộ dùng điện', '%', [100, 102.5, null], ['broken E6']],
    ['the lower bound too', 'Hộ dùng điện', '%', [0, 102.5, null], ['broken E6']],
    ['two figures outside: no shares', 'Hộ dùng điện', '%', [98, 101, 102.5], []],
    ['two below zero: no shares', 'Hộ dùng điện', '%', [98, -1, -2], []],
    ['a single figure outside proves nothing', 'Hộ dùng điện', '%', [null, null, 102.5], []],
    ['another unit', 'Tỷ lệ hộ dùng điện', 'hộ', [980, 1000, 1025], []],
  ])('%s', (_, name, unit, figures, expected) => {
    expect(told(one(name, unit, figures))).toEqual(expected);
  });
  it('takes no percentage of growth or of money for a share', () => {
    const answer = (kind: IndicatorKind) => told(one('Tỷ lệ hộ dùng điện', '%', [98, 100, 102.5], kind));
    expect([answer('rate'), answer('ratio'), answer('flow')]).toEqual([['broken F6'], ['broken F6'], []]);
    expect(told(one('Tỷ lệ bác sĩ trên vạn dân', 'người', [98, 100, 102.5], 'ratio'))).toEqual([]);
  });
});

describe('cell/not-an-integer', () => {
  const RULE = 'cell/not-an-integer';
  it('says the unit and what stands there', () => {
    expect(findingsOfRule(RULE, one('Số hộ nghèo', 'hộ', [740, 664, 10.98]))[0]).toMatchObject({
      severity: 'error', cells: [{ row: 5, column: 5 }], suggestion: null,
      facts: { path: ['Số hộ nghèo'], unit: 'hộ', value: 10.98, proposal: null },
    });
  });
  it.each<[string, readonly Written[], number | null]>([
    ['a thousand of it, where another figure says so', [11200, 664, 10.98], 10980],
    ['up to a factor of three', [3500, 664, 10.98], 10980],
    ['or a third', [34000, 664, 10.98], 10980],
    ['not beyond', [3400, null, 10.98], null],
    ['nor beyond a third', [35000, null, 10.98], null],
    ['nor what is no whole number even then', [10980, null, 10.9801], null],
    ['nor by a zero or what is below it', [0, -10980, 10.98], null],
    ['nor by itself', [null, null, 10.98], null],
  ])('proposes %s', (_, figures, proposal) => {
    expect(findingsOfRule(RULE, one('Số hộ nghèo', 'hộ', figures)).map(({ facts, suggestion }) => [facts.proposal, suggestion?.value ?? null])).toEqual([[proposal, proposal]]);
  });
  it.each<[string, string, readonly Written[], readonly string[]]>([
    ['one fraction of three', 'Số bác sĩ', [8, 9, 8.75], ['holds D6', 'holds E6', 'broken F6']],
    ['two of three: the unit is wrong', 'Số bác sĩ', [8.2, 9, 8.75], ['cannot-tell D6', 'cannot-tell E6', 'cannot-tell F6']],
    ['the only figure', 'Số bác sĩ', [null, null, 8.75], ['cannot-tell D6', 'cannot-tell E6', 'broken F6']],
    ['what is printed is whole', 'Số bác sĩ', [shown(8, 8.2, 0), shown(9, 9.4, 0), 8], ['holds D6', 'holds E6', 'holds F6']],
    ['an average', 'Số bác sĩ bình quân', [8, 9, 8.75], ['cannot-tell D6', 'cannot-tell E6', 'cannot-tell F6']],
  ])('%s', (_, name, figures, expected) => {
    expect(verdictsOf(RULE, one(name, 'người', figures))).toEqual(expected);
  });
  it('leaves half of four figures to be told one by one', () => {
    const spec: PlanSpec = { columns: ['prevYear', 'plan', 'actualCum', 'estimate'], rows: [{ name: 'Số bác sĩ', unit: 'người', figures: [8.2, 9, 8, 8.75] }] };
    expect(verdictsOf(RULE, spec)).toEqual(['broken D6', 'holds E6', 'holds F6', 'broken G6']);
  });
});
