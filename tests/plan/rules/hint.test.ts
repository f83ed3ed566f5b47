/** Where a finding points: which cell is named, with what it says and what was meant, in both languages. */
import { messagesFor } from '../../../src/messages';
import { hintOf } from '../../../src/plan/rules/hint';
import { runRules } from '../../../src/plan/rules/run-rules';
import { contextOf, crop, planOf, type PlanSpec, type Written } from '../plan-builder';

function hintsOf(spec: PlanSpec, language: 'vi' | 'en' = 'vi'): readonly (string | null)[] {
  const plan = planOf(spec);
  return runRules(plan, contextOf(plan)).map((finding) => {
    const hint = hintOf(finding, plan);
    return hint && messagesFor(language).hint(hint);
  });
}

const rice = (area: Written, perHectare: Written, output: Written): PlanSpec => ({ rows: [crop('Lúa nước', [55, area], [39.1, perHectare], [215, output])] });

/** Rice and maize that agree with their areas and yields, below a total of 306 tấn that says something else. */
const grain = (total: number): PlanSpec => ({
  columns: ['plan'],
  rows: [{ name: 'Tổng sản lượng lương thực có hạt', unit: 'tấn', figures: [total] }, crop('Lúa nước', [55], [39.1], [215]), crop('Ngô', [30], [30.3], [91])],
});

describe('where a finding points', () => {
  it('is the likeliest cell, with what it says and what was meant', () => {
    expect(hintsOf(rice(50, 382, 191))).toEqual(['Nghi nhất: ô E8: 382 → 38,2']);
    expect(hintsOf(rice(50, 382, 191), 'en')).toEqual(['Most likely: cell E8: 382 → 38.2']);
  });
  it('is a target, where that is the wrong one', () => {
    expect(hintsOf(grain(360))).toEqual(['Nghi nhất: ô D6: 360 → 306']);
  });
  it('is every cell that may be wrong, where no slip explains it', () => {
    expect(hintsOf(rice(50, 38.2, 147))).toEqual([expect.stringMatching(/^Nghi một trong các ô E\d, E\d hoặc E\d$/)]);
    expect(hintsOf(rice(50, 38.2, 147), 'en')).toEqual([expect.stringMatching(/^One of the cells E\d, E\d or E\d$/)]);
  });
  it('is one cell without a proposal, where the others are borne out but no slip explains it', () => {
    expect(hintsOf(grain(347))).toEqual(['Nghi nhất: ô D6']);
    expect(hintsOf(grain(347), 'en')).toEqual(['Most likely: cell D6']);
  });
  it('is the number that a text means, where the number is not in doubt', () => {
    expect(hintsOf({ rows: [{ name: 'Đàn bò', unit: 'con', figures: [712, '698'] }] })).toEqual(['Gợi ý: sửa ô E6 thành 698']);
    expect(hintsOf({ rows: [{ name: 'Đàn bò', unit: 'con', figures: [712, '698'] }] }, 'en')).toEqual(['Hint: change cell E6 to 698']);
  });
  it('is left out where the sentence says all there is', () => {
    expect(hintsOf({ rows: [{ name: 'Trồng mới lồ ô', unit: 'gốc', figures: [3000, -120] }] })).toEqual([null]);
  });
});
