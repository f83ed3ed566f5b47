/** Figures of one row some powers of ten apart: from where on it is a slip, whose, and what is natural. */
import { DEFAULT_RULE_SETTINGS } from '../../../../src/plan/rules/rule-settings';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';
import { told } from '../findings-of';

function scaleOf(columns: PlanSpec['columns'], ...rows: RowSpec[]): readonly string[] {
  return told({ ...(columns && { columns }), rows }).filter((line) => line.startsWith('scale/'));
}
const row = (unit: string, ...figures: Written[]): RowSpec => ({ name: 'Mức đạt được', unit, figures });

describe('the same digits at another place', () => {
  it.each<readonly [string, PlanSpec['columns'], RowSpec, readonly string[]]>([
    ['a yield ten times the plan', undefined, row('tạ/ha', 39.1, 391), ['scale/lost-decimal-mark error E6 [D6] → 39.1']],
    ['a yield a tenth of the plan', undefined, row('tạ/ha', 39.1, 3.91), ['scale/lost-decimal-mark error E6 [D6] → 39.1']],
    ['other digits', undefined, row('tạ/ha', 39.1, 392), []],
    ['three printed decimals and a thousand times', undefined, row('tạ/ha', 4.125, 4125), ['scale/lost-decimal-mark error E6 [D6] → 4.125']],
    ['a thousand times without decimals that could be lost', undefined, row('tạ/ha', 41, 41_000), ['scale/thousandfold error E6 [D6] → 41']],
    ['two digits against the plan', undefined, row('tấn', 54, 540), ['scale/lost-decimal-mark error E6 [D6] → 54']],
    ['two digits of an amount against last year, which was another', ['prevYear', 'actualCum'], row('tấn', 54, 540), []],
    ['three digits of an amount against last year', ['prevYear', 'actualCum'], row('tấn', 543, 5430), ['scale/lost-decimal-mark error E6 [D6] → 543']],
    ['two digits of a level against last year', ['prevYear', 'actualCum'], row('tạ/ha', 54, 540), ['scale/lost-decimal-mark error E6 [D6] → 54']],
    ['one digit', undefined, row('tạ/ha', 5, 50), []],
    ['a share a tenth of the plan', undefined, row('%', 53.4, 5.34), ['scale/lost-decimal-mark error E6 [D6] → 53.4']],
    ['a share as a coefficient, which is not a lost mark', undefined, row('%', 53.4, 0.534), []],
  ])('%s', (_, columns, figures, expected) => {
    expect(scaleOf(columns, figures)).toEqual(expected);
  });
  it('is told against the most trusted of several', () => {
    expect(scaleOf(['prevYear', 'plan', 'actualCum'], row('tạ/ha', 39.1, 39.1, 391))).toEqual(['scale/lost-decimal-mark error F6 [E6] → 39.1']);
  });
  it('cannot be told of two figures of equal standing, but of the one that a third supports', () => {
    expect(scaleOf(['actualCum', 'estimate'], row('tạ/ha', 391, 39.1))).toEqual([]);
    expect(scaleOf(['actualCum', 'actualPeriod', 'estimate'], row('tạ/ha', 391, 38, 39.1))).toEqual(['scale/lost-decimal-mark error D6 [F6] → 39.1']);
  });
});

describe('support of another figure', () => {
  it('reaches to a factor of about three', () => {
    // 130 stands beside 391 (3,0 times), 120 beside 39,1 (3,1 times): the one that stands alone is suspected.
    expect(scaleOf(['prevYear', 'plan', 'actualCum'], row('tạ/ha', 130, 39.1, 391))).toEqual(['scale/lost-decimal-mark error E6 [F6] → 391']);
    expect(scaleOf(['prevYear', 'plan', 'actualCum'], row('tạ/ha', 120, 39.1, 391))).toEqual(['scale/lost-decimal-mark error F6 [E6] → 39.1']);
  });
});

describe('what accumulates', () => {
  const natural: readonly (readonly [PlanSpec['columns'], readonly number[]])[] = [
    [['plan', 'actualCum'], [450, 45]],
    [['prevYear', 'actualCum'], [4500, 450]],
    [['estimate', 'actualCum'], [4500, 450]],
    [['planPeriod', 'actualPeriod'], [4500, 450]],
    [['samePeriodLY', 'actualPrevPeriod'], [4500, 450]],
  ];
  it.each(natural)('is less in a smaller part of the year: %j %j', (columns, figures) => {
    expect(scaleOf(columns, row('tấn', ...figures))).toEqual([]);
  });
  it('is not more', () => {
    expect(scaleOf(['plan', 'actualCum'], row('tấn', 45, 450))).toEqual(['scale/lost-decimal-mark error E6 [D6] → 45']);
  });
  it('is of one size in equal parts of two years', () => {
    expect(scaleOf(['samePeriodLY', 'actualCum'], row('tấn', 4560, 456))).toEqual(['scale/lost-decimal-mark error E6 [D6] → 4560']);
  });
  it('holds for what one period added to a herd too', () => {
    expect(scaleOf(['plan', 'actualPeriod'], row('con', 450, 45))).toEqual([]);
    expect(scaleOf(['plan', 'actualCum'], row('con', 450, 45))).toEqual(['scale/lost-decimal-mark error E6 [D6] → 450']);
  });
});

describe('some thousand times', () => {
  const plan = 6_541_055_000;
  it.each<readonly [string, RowSpec, readonly string[]]>([
    // A fiftieth of the year's money is the least, half as much again the most, that a part of the year is taken for.
    ['131 million đồng, 2,003 % of the year', row('đồng', plan, 131), ['scale/thousandfold error E6 [D6] → 131000000']],
    ['130 million đồng, 1,99 %', row('đồng', plan, 130), []],
    ['9.811 million đồng, 149,99 %', row('đồng', plan, 9811), ['scale/thousandfold error E6 [D6] → 9811000000']],
    ['9.812 million đồng, 150,01 %', row('đồng', plan, 9812), []],
    ['thousand đồng', row('nghìn đồng', 6_541_055, 2980), ['scale/thousandfold error E6 [D6] → 2980000']],
    ['billions typed as đồng', row('đồng', plan, 2.98), ['scale/thousandfold error E6 [D6] → 2980000000']],
    ['tons, of which little has been reached', row('tấn', 65_410, 29), []],
    ['a herd a thousand times too large', row('con', 4400, 4_300_000), ['scale/thousandfold error E6 [D6] → 4300']],
    ['a herd that thousands do not explain: no fraction of a head is proposed', row('con', 4400, 2_234_567), ['scale/thousandfold error E6 [D6]']],
    ['far off, but not by thousands', row('tạ/ha', 39, 39_000_000_000_000), ['scale/thousandfold error E6 [D6]']],
  ])('%s', (_, figures, expected) => {
    expect(scaleOf(undefined, figures)).toEqual(expected);
  });
  it('is what the settings say', () => {
    const spec: PlanSpec = { rows: [row('tạ/ha', 37, 7400)] };
    const lines = (thousandErrorLog10: number): readonly string[] => told(spec, { settings: { ...DEFAULT_RULE_SETTINGS, thousandErrorLog10 } }).filter((line) => line.startsWith('scale/'));
    // 200 times is 10 to the 2,3.
    expect(lines(2.3)).toHaveLength(1);
    expect(lines(2.31)).toEqual([]);
  });
  it('says nothing of changes, nor of zero', () => {
    expect(scaleOf(undefined, { name: 'Tăng, giảm số hộ', unit: 'hộ', figures: [5, 50_000] })).toEqual([]);
    expect(scaleOf(undefined, row('con', 0, 50_000))).toEqual([]);
  });
});
