import { findings as en } from '../../src/messages/en/findings';
import { ruleNames as enNames } from '../../src/messages/en/rules';
import { findings as vi } from '../../src/messages/vi/findings';
import { ruleNames as viNames } from '../../src/messages/vi/rules';
import { ruleIds } from '../../src/plan/rules/catalogue';

describe('what is said of a finding', () => {
  it('is the arithmetic with all numbers, as the commune writes them', () => {
    const facts = { crop: 'Lúa nước', area: 55, yield: 39.1, output: 2150, computed: 55 * 39.1 / 10, difference: 1934.95 };
    expect(vi['identity/area-yield-output'](facts)).toBe('Lúa nước: 55 ha × 39,1 tạ/ha ÷ 10 = 215,05 tấn, nhưng ghi 2150 tấn.');
    expect(en['identity/area-yield-output'](facts)).toBe('Lúa nước: 55 ha × 39.1 quintals/ha ÷ 10 = 215.05 t, but 2,150 t is entered.');
  });
  it('states total, parts and difference', () => {
    const facts = { total: 'Trồng mới rừng', stated: 450, parts: ['Gỗ nguyên liệu', 'Gỗ lớn'], sum: 459, difference: 9, relation: 'sum', isPartial: false } as const;
    expect(vi['identity/parts-do-not-sum'](facts)).toBe('Trồng mới rừng = 450 nhưng Gỗ nguyên liệu và Gỗ lớn cộng lại 459 (lệch 9).');
    expect(vi['identity/parts-do-not-sum']({ ...facts, relation: 'part' })).toBe('Trồng mới rừng = 450 nhưng Gỗ nguyên liệu và Gỗ lớn cộng lại 459 (vượt 9).');
    expect(vi['identity/parts-do-not-sum']({ ...facts, isPartial: true })).toBe('Trồng mới rừng = 450 nhưng mới cộng Gỗ nguyên liệu và Gỗ lớn đã được 459 (vượt 9).');
    expect(vi['identity/parts-do-not-sum']({ ...facts, parts: ['Gỗ lớn'], sum: 451, difference: 1 })).toBe('Trồng mới rừng = 450 nhưng riêng Gỗ lớn đã là 451 (lệch 1).');
    expect(en['identity/parts-do-not-sum'](facts)).toBe('Trồng mới rừng = 450, but Gỗ nguyên liệu and Gỗ lớn add up to 459 (off by 9).');
  });
  it('tells percentages from percentage points', () => {
    const ratio = { path: ['Đàn bò', 'Tỷ lệ bò lai'], numerator: 60, denominator: 712, computed: 6000 / 712, stated: 9.2 };
    expect(vi['identity/ratio-mismatch'](ratio)).toBe('"Đàn bò – Tỷ lệ bò lai": 60/712 = 8,43 % nhưng ghi 9,2 % (lệch 0,77 điểm %).');
    const percent = { path: ['Trồng rừng'], numerator: 2844, denominator: 11800, computed: 284400 / 11800, stated: 15.8, gap: null };
    expect(vi['identity/percent-miscalculated'](percent)).toBe('"Trồng rừng": 2.844/11.800 = 24,1 % nhưng ghi 15,8 % (lệch 8,3).');
    expect(vi['identity/percent-miscalculated']({ ...percent, gap: -1.6 })).toMatch(/Với chỉ tiêu tỷ lệ, dùng chênh lệch −1,6 điểm %\.$/);
    expect(en['identity/percent-miscalculated']({ ...percent, gap: 1.6 })).toMatch(/the difference of \+1\.6 percentage points\.$/);
  });
  it('asks about what was probably meant', () => {
    const lost = { path: ['Lúa nước', 'Năng suất'], value: 391, reference: 39.1, proposal: 39.1 };
    expect(vi['scale/lost-decimal-mark'](lost)).toBe('"Lúa nước – Năng suất": 391 có cùng dãy chữ số với 39,1 nhưng lớn gấp 10 lần. Có phải là 39,1?');
    const thousand = { path: ['Tổng thu ngân sách'], value: 2980412, reference: 6541055000, times: 2194.7, isTooLarge: false, proposal: 2980412000 };
    expect(vi['scale/thousandfold'](thousand)).toBe(
      '"Tổng thu ngân sách": 2.980.412 chỉ bằng một phần 2.195 của 6.541.055.000. Có thể nhầm đơn vị (đồng, nghìn đồng, triệu đồng). Có phải là 2.980.412.000?',
    );
    expect(vi['scale/thousandfold']({ ...thousand, isTooLarge: true, proposal: null })).toMatch(/gấp 2\.195 lần 6\.541\.055\.000\. .*đồng\)\.$/);
  });
  it('says since when a figure is missing, and that blank is not zero', () => {
    const facts = { path: ['Giao quân đạt chỉ tiêu'], due: '2023-02-28', isPastDue: true };
    expect(vi['cell/missing-value'](facts)).toBe('Chưa có số "Giao quân đạt chỉ tiêu", đã quá hạn 28/2/2023. Để trống khác với bằng 0.');
    expect(vi['cell/missing-value']({ ...facts, isPastDue: false })).toBe('Chưa có số "Giao quân đạt chỉ tiêu" (hạn 28/2/2023). Để trống khác với bằng 0.');
    expect(vi['cell/missing-value']({ ...facts, due: null })).toBe('Chưa có số "Giao quân đạt chỉ tiêu". Để trống khác với bằng 0.');
  });
  it('counts sheet rows as Excel does', () => {
    const facts = { path: ['Giải quyết việc làm'], rows: [68, 69], figuresAgree: false };
    expect(vi['structure/duplicate-indicator'](facts)).toBe('"Giải quyết việc làm" xuất hiện 2 lần, ở dòng 69 và 70, số liệu khác nhau.');
    expect(en['structure/duplicate-indicator']({ ...facts, figuresAgree: true })).toBe('"Giải quyết việc làm" stands 2 times, in rows 69 and 70.');
  });
  it('states budgets in full', () => {
    const facts = { kind: 'plan-not-balanced', revenue: 6541055000, expenditure: 6541056000, difference: 1000, unit: 'đồng' } as const;
    expect(vi['identity/budget-imbalance'](facts)).toBe('Kế hoạch thu 6.541.055.000 và chi 6.541.056.000 đồng không cân đối, lệch 1.000 đồng.');
    expect(vi['identity/budget-imbalance']({ ...facts, kind: 'above-ceiling' })).toMatch(/^Chi 6\.541\.056\.000 vượt dự toán 6\.541\.055\.000 là 1\.000 đồng/);
  });
});

describe('names of rules', () => {
  it('are different for different rules, in each language', () => {
    for (const names of [viNames, enNames]) expect(new Set(Object.values(names)).size).toBe(ruleIds.length);
  });
});
