import { findings as en } from '../../src/messages/en/findings';
import { ruleNames as enNames } from '../../src/messages/en/rules';
import { findings as vi } from '../../src/messages/vi/findings';
import { ruleNames as viNames } from '../../src/messages/vi/rules';
import { ruleIds } from '../../src/plan/rules/catalogue';
import type { RuleFacts, RuleId } from '../../src/plan/rules/facts';

describe('what is said of a finding', () => {
  it('is the arithmetic with all numbers, as the commune writes them', () => {
    const facts = { crop: 'Lúa nước', area: 55, yield: 39.1, output: 2150, computed: 55 * 39.1 / 10, difference: 1934.95 };
    expect(vi['identity/area-yield-output'](facts)).toBe('Lúa nước: 55 ha × 39,1 tạ/ha ÷ 10 = 215,05 tấn, nhưng ghi 2150 tấn (lệch 1.934,95).');
    expect(en['identity/area-yield-output'](facts)).toBe('Lúa nước: 55 ha × 39.1 quintals/ha ÷ 10 = 215.05 t, but 2,150 t is entered (off by 1,934.95).');
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

describe('the other sentences', () => {
  const path = ['Đàn bò'];
  type Case = { [R in RuleId]: readonly [rule: R, facts: RuleFacts[R], vietnamese: string, english: string] }[RuleId];
  const cases: readonly Case[] = [
    ['cell/number-as-text', { text: '30,3', value: 30.3 },
      'Ô ghi "30,3" trông như số 30,3 nhưng đang lưu dạng chữ nên không cộng được.', '"30,3" looks like the number 30.3 but is held as text, so nothing adds it up.'],
    ['cell/ambiguous-number', { text: '2.844', readings: [2844, 2.844], guess: 2844, reference: 11800 },
      '"2.844" có thể là 2.844 hoặc 2,844. Kế hoạch là 11.800, có lẽ là 2.844.', '"2.844" may be 2,844 or 2.844. The plan is 11,800: it is probably 2,844.'],
    ['cell/ambiguous-number', { text: '2.844', readings: [2844, 2.844], guess: null, reference: null },
      '"2.844" có thể là 2.844 hoặc 2,844. Hãy ghi lại cho rõ.', '"2.844" may be 2,844 or 2.844. Please write it clearly.'],
    ['cell/formula-error', { path, error: '#DIV/0!' },
      'Công thức ở "Đàn bò" đang báo #DIV/0!. Dòng này tạm chưa được đánh giá.', 'The formula of "Đàn bò" shows #DIV/0!. The row is not judged for now.'],
    ['cell/negative-value', { path, value: -120 }, '"Đàn bò" không thể âm, đang ghi −120.', '"Đàn bò" cannot be negative, but is −120.'],
    ['cell/percent-out-of-range', { path: ['Tỷ lệ hộ dùng điện'], value: 102.5 },
      '"Tỷ lệ hộ dùng điện": tỷ lệ 102,5 % nằm ngoài 0–100 %.', '"Tỷ lệ hộ dùng điện": a share of 102.5% is outside 0–100%.'],
    ['cell/not-an-integer', { path, unit: 'con', value: 10.98, proposal: 10980 },
      '"Đàn bò": số con phải là số nguyên, đang ghi 10,98. Có phải là 10.980?', '"Đàn bò": a number of con must be whole, but is 10.98. Is it 10,980?'],
    ['cell/text-in-number-cell', { path, text: '53,5/52ha' }, '"Đàn bò": ô này cần một con số, đang ghi "53,5/52ha".', '"Đàn bò": the cell needs one number, but says "53,5/52ha".'],
    ['cell/unreadable-target', { path: ['Đô thị loại V'], text: 'một số tiêu chuẩn' },
      'Chưa hiểu mục tiêu "một số tiêu chuẩn" của "Đô thị loại V": chưa có con số hoặc mức để chấm.',
      'The target "một số tiêu chuẩn" of "Đô thị loại V" is not understood: it has no number or level to judge by.'],
    ['scale/mixed-percent-scale', { header: 'TH/KH', value: 0.93, percent: 93 },
      'Cột "TH/KH" lẫn hệ số và phần trăm: 0,93 ở đây là 93 %. Hãy thống nhất là %.', 'Column "TH/KH" mixes coefficients and percentages: 0.93 here is 93%. Please use % throughout.'],
    ['time/cumulative-decreases', { path, value: 35, header: '9 tháng', earlier: 38, earlierHeader: '6 tháng', againstPeriod: false },
      '"Đàn bò": "9 tháng" là 35, nhỏ hơn "6 tháng" là 38 (lệch 3). Lũy kế không thể giảm.', '"Đàn bò": "9 tháng" is 35, below "6 tháng" with 38 (by 3). A cumulative result cannot decrease.'],
    ['time/estimate-below-actual', { path, estimate: 50, actual: 60 },
      '"Đàn bò": ước cả năm 50 nhỏ hơn lũy kế đã đạt 60 (thiếu 10).', '"Đàn bò": the year\'s estimate 50 is below the 60 already reached (by 10).'],
    ['identity/parent-outside-children', { total: 'Tổng đàn', percent: 127.39, parts: ['Gia súc', 'Gia cầm'], low: 93.45, high: 117.87 },
      'Tổng đàn đạt 127,39 % kế hoạch nhưng các phần (Gia súc và Gia cầm) chỉ từ 93,45 % đến 117,87 %. Không thể như vậy.',
      'Tổng đàn reached 127.39% of its plan, but its parts (Gia súc and Gia cầm) only between 93.45% and 117.87%. That cannot be.'],
    ['identity/household-rate-mismatch', { path: ['Tỷ lệ hộ nghèo'], rate: 53.38, households: 1244, computed: 664, stated: 684 },
      '"Tỷ lệ hộ nghèo": 53,38 % của 1.244 hộ là 664 hộ, nhưng ghi 684 hộ (lệch 20).', '"Tỷ lệ hộ nghèo": 53.38% of 1,244 households is 664, but 684 is entered (off by 20).'],
    ['identity/per-capita-mismatch', { output: 306, perCapita: 69, population: 4574, impliedPopulation: 4435, deviation: -3.04 },
      '306 tấn ÷ 69 kg/người → 4.435 người, lệch 3 % so với dân số 4.574.', '306 t ÷ 69 kg a head → 4,435 people, 3% off the population of 4,574.'],
    ['identity/budget-imbalance', { kind: 'above-revenue', revenue: 1000, expenditure: 1250, difference: 250, unit: 'đồng' },
      'Chi 1.250 nhiều hơn thu 1.000 là 250 đồng.', 'Expenditure 1,250 exceeds the revenue of 1,000 by 250 đồng.'],
    ['identity/criteria-count', { problem: 'does-not-add-up', base: 9, added: 2, cumulative: 12 },
      'Tiêu chí nông thôn mới: đầu kỳ 9 + thêm 2 = 11, nhưng lũy kế ghi 12.', 'New-countryside criteria: 9 before + 2 more = 11, but the cumulative number is 12.'],
    ['identity/criteria-count', { problem: 'too-many', value: 20, most: 19 },
      'Số tiêu chí nông thôn mới là 20, nhiều hơn 19 tiêu chí của bộ tiêu chí.', '20 criteria of the new-countryside programme are more than the 19 that there are.'],
    ['identity/criteria-count', { problem: 'fewer', value: 8, before: 9, header: 'Thực hiện 6 tháng' },
      'Số tiêu chí nông thôn mới (lũy kế) ở "Thực hiện 6 tháng" là 8, ít hơn đầu năm đã đạt 9 (giảm 1).',
      '"Thực hiện 6 tháng" has 8 criteria of the new-countryside programme, fewer than the 9 reached before the year (by 1).'],
    ['plan/implausible-achievement', { path, percent: 2412.67, actual: 1809.5, target: 75 },
      '"Đàn bò": 1.809,5 đạt 2.412,7 % kế hoạch. Kiểm tra lại kế hoạch (75) hoặc đơn vị.', '"Đàn bò": 1,809.5 is 2,412.7% of the plan. Check the plan (75) or the unit.'],
    ['structure/missing-column', { role: 'plan', candidates: ['Cột 4', 'Giao'] },
      'Không tìm thấy cột kế hoạch năm. Có phải là "Cột 4" hoặc "Giao"?', 'There is no column for the year\'s plan. Is it "Cột 4" or "Giao"?'],
    ['structure/missing-column', { role: 'result', candidates: [] },
      'Không tìm thấy cột kết quả thực hiện. Hãy chỉ cho tôi cột nào là kết quả thực hiện.', 'There is no column for the result. Which column is the result?'],
    ['structure/unit-mismatch', { problem: 'missing', path }, '"Đàn bò" chưa ghi đơn vị tính.', '"Đàn bò" has no unit.'],
    ['structure/unit-mismatch', { problem: 'not-a-unit', path, unit: 'Đạt xã vững mạnh' },
      '"Đàn bò": "Đạt xã vững mạnh" đang nằm ở ô đơn vị tính nhưng không phải là đơn vị.', '"Đàn bò": "Đạt xã vững mạnh" stands in the place of the unit but is none.'],
    ['structure/unit-mismatch', { problem: 'differs', path: ['Sản lượng'], unit: 'tạ', approved: 'tấn', converted: 306 },
      '"Sản lượng" ghi đơn vị "tạ" nhưng kế hoạch dùng "tấn" (đổi ra là 306 tấn).', '"Sản lượng" is in "tạ", but the plan is in "tấn" (that makes 306 tấn).'],
    ['structure/unit-mismatch', { problem: 'not-of-the-name', path: ['Diện tích'], unit: 'tấn', measure: 'area' },
      '"Diện tích" là diện tích nhưng ghi đơn vị "tấn".', '"Diện tích" is an area, but its unit is "tấn".'],
    ['structure/unit-mismatch', { problem: 'fractions', path: ['Suy dinh dưỡng'], unit: 'Người', values: [20.1, 18.5, 20.1] },
      '"Suy dinh dưỡng" ghi đơn vị "Người" nhưng số liệu là số lẻ (20,1 và 18,5). Có phải là %?', '"Suy dinh dưỡng" is in "Người", but its figures have fractions (20.1 and 18.5). Is it %?'],
    ['structure/missing-indicator', { path, unit: 'con', target: '712', decision: 'KH 22a' },
      'Kế hoạch KH 22a có "Đàn bò" (712 con) nhưng bảng này chưa có dòng đó.', 'The plan KH 22a has "Đàn bò" (712 con), but this sheet has no such row.'],
    ['structure/broken-numbering', { path, stt: '4', problem: 'gap', before: '2', expected: '3' },
      'Số thứ tự "4" không nối tiếp "2" ở trên. Có phải là "3"?', 'Number "4" does not follow "2" above. Is it "3"?'],
    ['structure/broken-numbering', { path, stt: '2.1', problem: 'orphan', before: '2', expected: null }, 'Số thứ tự "2.1" chưa có mục "2" ở trên.', 'Number "2.1" has no "2" above it.'],
    ['structure/legacy-text', { encoding: 'tcvn3', font: '.VnTime', text: '§µn bß', decoded: 'Đàn bò' },
      'Chữ ở đây dùng mã cũ TCVN3 (phông .VnTime) nên dễ so khớp sai. Đọc là "Đàn bò".', 'The text is in the old encoding TCVN3 (font .VnTime), so it is easily missed. It reads "Đàn bò".'],
    ['cell/constant-over-formula', { path, header: 'TH/KH', value: 98, recomputed: 95.5, formula: null },
      '"Đàn bò": cột "TH/KH" là cột tính toán nhưng ô này đang gõ số tay 98, tính lại được 95,5 (lệch 2,5).', '"Đàn bò": column "TH/KH" is calculated, but 98 is typed here; it comes to 95.5 (off by 2.5).'],
    ['time/periods-do-not-sum', { path, periods: ['Quý I', 'Quý II'], sum: 38, total: 48, header: '6 tháng', difference: -10 },
      '"Đàn bò": cộng 2 kỳ ("Quý I" và "Quý II") được 38 nhưng "6 tháng" ghi 48, lệch 10.', '"Đàn bò": 2 periods ("Quý I" and "Quý II") add up to 38, but "6 tháng" is 48, off by 10.'],
    ['time/future-period', { path, header: 'T7', period: '2023-07', asOf: '2023-06-30', value: 9 },
      '"Đàn bò": đã có số 9 cho tháng 7/2023 trong khi kỳ báo cáo đến 30/6/2023.', '"Đàn bò": 9 is entered for July 2023, but the report is as of 30/6/2023.'],
    ['time/repeated-period', { path, header: 'T6', earlierHeader: 'T5', value: 1234 },
      '"Đàn bò": "T6" y hệt "T5" (1.234). Có chép nhầm không?', '"Đàn bò": "T6" is exactly "T5" (1,234). Was it copied by mistake?'],
    ['time/sharp-change', { path, value: 180, reference: 100, header: 'Cùng kỳ', change: 80, measure: 'percent', threshold: 50 },
      '"Đàn bò": 180 tăng 80 % so với "Cùng kỳ" (100), vượt ngưỡng 50 %. Nếu đúng, hãy ghi lý do vào cột ghi chú.',
      '"Đàn bò": 180 is 80% above "Cùng kỳ" (100), past the threshold of 50%. If it is right, please note the reason.'],
    ['time/sharp-change', { path, value: 40.2, reference: 53.4, header: 'Cùng kỳ', change: -13.2, measure: 'points', threshold: 5 },
      '"Đàn bò": 40,2 giảm 13,2 điểm % so với "Cùng kỳ" (53,4), vượt ngưỡng 5 điểm %. Nếu đúng, hãy ghi lý do vào cột ghi chú.',
      '"Đàn bò": 40.2 is 13.2 percentage points below "Cùng kỳ" (53.4), past the threshold of 5 points. If it is right, please note the reason.'],
    ['time/closed-period-changed', { path, period: '2023-Q1', header: 'Quý I', closedOn: '2023-03-31', closed: 20, value: 25 },
      '"Đàn bò": số quý I/2023 đã chốt ngày 31/3/2023 là 20, nay là 25 (lệch 5).', '"Đàn bò": the figure for Q1 2023 was closed on 31/3/2023 at 20 and is now 25 (off by 5).'],
    ['identity/household-rate-mismatch', { path: ['Tỷ lệ hộ nghèo'], rate: 53.34, households: 1244, computed: 664, stated: null },
      '"Tỷ lệ hộ nghèo": không có số hộ nguyên nào trong 1.244 hộ cho ra 53,34 % (gần nhất là 664 hộ = 53,38 %).',
      '"Tỷ lệ hộ nghèo": no whole number of 1,244 households makes 53.34% (the nearest is 664 = 53.38%).'],
    ['plan/missing-evidence', { path, rating: 'Đạt' },
      '"Đàn bò" ghi "Đạt" nhưng chưa có số, ngày văn bản công nhận.', '"Đàn bò" says "Đạt", but gives no number or date of the document that recognises it.'],
    ['plan/target-changed', { path, approved: '712', target: '700', decision: 'KH 22a', difference: -12 },
      '"Đàn bò": kế hoạch duyệt (KH 22a) là 712, bảng đang là 700 (lệch 12). Nếu đã điều chỉnh, hãy ghi số quyết định.',
      '"Đàn bò": the approved target (KH 22a) is 712, the sheet says 700 (off by 12). If it was adjusted, please note the decision.'],
    ['plan/lag-unexplained', { path, status: 'behind' }, '"Đàn bò" đang chậm nhưng cột ghi chú chưa có nguyên nhân, giải pháp.', '"Đàn bò" lags, but the note gives no cause or remedy.'],
    ['plan/target-against-direction', { path, direction: 'down', target: 63.38, baseline: 59.49, header: 'TH 2022' },
      '"Đàn bò": mục tiêu là giảm nhưng kế hoạch 63,38 cao hơn "TH 2022" (59,49) là 3,89.', '"Đàn bò": the aim is to reduce it, but the plan 63.38 is above "TH 2022" (59.49) by 3.89.'],
    ['plan/target-against-direction', { path, direction: 'down', target: -6.1, baseline: null, header: 'TH 2022' },
      '"Đàn bò": mục tiêu là giảm 6,1 nhưng chưa có số đầu năm nên chưa tính được mức giảm. Hãy nhập số đầu năm vào cột "TH 2022".',
      '"Đàn bò": the aim is to reduce it by 6.1, but the level at the start of the year is not given, so the change cannot be measured. Please enter it in the column "TH 2022".'],
    ['plan/target-against-direction', { path, direction: 'up', target: 20, baseline: null, header: null },
      '"Đàn bò": mục tiêu là tăng 20 nhưng chưa có số đầu năm nên chưa tính được mức tăng. Hãy nhập số đầu năm vào cột "Gốc" ở trang "Cấu hình".',
      '"Đàn bò": the aim is to raise it by 20, but the level at the start of the year is not given, so the change cannot be measured. Please enter it in the column "Gốc" of the sheet "Cấu hình".'],
  ];
  it.each(cases.map(([rule, facts, vietnamese, english]) => ({ rule, facts, vietnamese, english })))('$rule: $vietnamese', ({ rule, facts, vietnamese, english }) => {
    // Rule and facts belong together by the table's type; a lookup by name hides it.
    expect((vi[rule] as (about: typeof facts) => string)(facts)).toBe(vietnamese);
    expect((en[rule] as (about: typeof facts) => string)(facts)).toBe(english);
  });
});

describe('names of rules', () => {
  it('are different for different rules, in each language', () => {
    for (const names of [viNames, enNames]) expect(new Set(Object.values(names)).size).toBe(ruleIds.length);
  });
});
