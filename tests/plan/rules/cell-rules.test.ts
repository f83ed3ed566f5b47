import { shown, type PlanSpec, type RowSpec } from '../plan-builder';
import { findingsOf, told } from './findings-of';

const only = (row: RowSpec, ...columns: NonNullable<PlanSpec['columns']>): PlanSpec => ({ rows: [row], ...(columns.length > 0 && { columns }) });

describe('cell/number-as-text', () => {
  it('tells a plain number that is held as text, and what it is', () => {
    expect(told(only({ name: 'Sản lượng', unit: 'tấn', figures: ['30,3', '29,5'] }))).toEqual([
      'cell/number-as-text warning D6 → 30.3',
      'cell/number-as-text warning E6 → 29.5',
    ]);
  });
  it('takes a target phrase for what it is, and a percentage written with its sign in the target column', () => {
    const rows = [
      { name: 'Tỷ lệ thu gom rác', unit: '%', figures: ['trên 70%', 71] },
      { name: 'Tiêu chí đạt thêm', unit: 'tiêu chí', figures: ['02 tiêu chí', 1] },
      { name: 'Tỷ lệ hộ dùng điện', unit: '%', figures: ['100%', 99] },
    ];
    expect(told({ rows })).toEqual([]);
  });
  it('tells a percentage written with its sign among the results', () => {
    expect(told(only({ name: 'Tỷ lệ hộ dùng điện', unit: '%', figures: [100, '99,5%'] }))).toEqual(['cell/number-as-text warning E6 → 99.5']);
  });
  it('lets identities use the value, which is beyond doubt', () => {
    const rows = [{ name: 'Lúa', rows: [
      { name: 'Diện tích', unit: 'ha', figures: [null, 50] },
      { name: 'Năng suất', unit: 'tạ/ha', figures: [null, '40,0'] },
      { name: 'Sản lượng', unit: 'tấn', figures: [null, 250] },
    ] }];
    expect(told({ rows })).toEqual(['cell/number-as-text warning E8 → 40', expect.stringMatching(/^identity\/area-yield-output error/)]);
  });
});

describe('cell/ambiguous-number', () => {
  const ambiguous = { state: 'ambiguous', text: '2.844', readings: [2844, 2.844] } as const;
  it('gives both readings, and the guess as the repair', () => {
    const [finding] = findingsOf(only({ name: 'Trồng rừng', unit: 'ha', figures: [11800, { ...ambiguous, guess: 2844 }] }));
    expect(finding).toMatchObject({
      rule: 'cell/ambiguous-number', severity: 'warning', facts: { readings: [2844, 2.844], guess: 2844, reference: 11800 },
      suggestion: { cell: { row: 5, column: 4 }, value: 2844 },
    });
  });
  it('proposes nothing without a guess, and silences what depends on the figure', () => {
    const rows = [{ name: 'Trồng rừng', unit: 'ha', figures: [11800, { ...ambiguous, guess: null }, 15.8] }];
    expect(told({ columns: ['plan', 'actualCum', 'pctPlan'], rows })).toEqual(['cell/ambiguous-number warning E6']);
  });
});

describe('cell/formula-error', () => {
  it('tells the error value and silences what depends on it', () => {
    const rows = [{ name: 'Bò', unit: 'con', figures: [712, '#DIV/0!', 98] }];
    expect(told({ columns: ['plan', 'actualCum', 'pctPlan'], rows })).toEqual(['cell/formula-error error E6']);
  });
  it('looks into computed columns too', () => {
    expect(told(only({ name: 'Bò', unit: 'con', figures: [712, 698, '#REF!'] }, 'plan', 'actualCum', 'pctPlan'))).toEqual(['cell/formula-error error F6']);
  });
});

describe('cell/missing-value', () => {
  const row = { name: 'Giải quyết việc làm', unit: 'người', figures: [100, null] };
  const duty = (isDue: boolean, isPastDue: boolean) => ({ duty: () => ({ isDue, isPastDue, due: '2023-06-30' }) });
  it('is a note while there is time', () => {
    expect(told(only(row), duty(true, false))).toEqual(['cell/missing-value info E6']);
  });
  it('is an error once the date is past', () => {
    expect(told(only(row), duty(true, true))).toEqual(['cell/missing-value error E6']);
  });
  it('says nothing before anything is due', () => {
    expect(told(only(row), duty(false, false))).toEqual([]);
  });
  it('takes neither zero nor a dash for blank', () => {
    const rows = [{ ...row, figures: [100, 0] }, { ...row, name: 'Xuất khẩu lao động', figures: [5, '-'] }];
    expect(told({ rows }, duty(true, true))).toEqual([]);
  });
  it('asks nothing of reference rows and of rows without a target', () => {
    const rows = [{ ...row, isReference: true }, { name: 'Trong đó: nữ', unit: 'người', figures: [null, null] }];
    expect(told({ rows }, duty(true, true))).toEqual([]);
  });
});

describe('cell/negative-value', () => {
  it('tells an amount below zero', () => {
    expect(told(only({ name: 'Trồng mới lồ ô', unit: 'gốc', figures: [3000, -120] }))).toEqual(['cell/negative-value error E6']);
  });
  it('accepts zero, changes and differences', () => {
    const rows: RowSpec[] = [
      { name: 'Trồng mới lồ ô', unit: 'gốc', figures: [3000, 0, -3000] },
      { name: 'Số hộ nghèo tăng, giảm', unit: 'hộ', figures: [-76, -20, 56] },
      { name: 'Hộ cận nghèo', unit: 'hộ', figures: ['giảm 20 hộ', -5, 15], target: { comparator: 'delta', value: -20 } },
    ];
    expect(told({ columns: ['plan', 'actualCum', 'diff'], rows })).toEqual([]);
  });
  it('does not take "giảm còn" for a change', () => {
    expect(told(only({ name: 'Số hộ nghèo (giảm còn)', unit: 'hộ', figures: [664, -20] }))).toEqual(['cell/negative-value error E6']);
  });
});

describe('cell/percent-out-of-range', () => {
  const share = (actual: number): RowSpec => ({ name: 'Tỷ lệ hộ sử dụng điện', unit: '%', figures: [100, actual] });
  it('tells a share outside 0 to 100', () => {
    expect(told(only(share(102.5)))).toEqual(['cell/percent-out-of-range error E6']);
    expect(told(only(share(-1)))).toEqual(['cell/percent-out-of-range error E6']);
  });
  it('is not put off by a heading "Chỉ tiêu …"', () => {
    expect(told({ rows: [{ section: 'Chỉ tiêu kế hoạch về văn hóa - xã hội', rows: [share(102.5)] }] })).toEqual(['cell/percent-out-of-range error E7']);
  });
  it('accepts the bounds', () => {
    expect(told(only(share(100)))).toEqual([]);
    expect(told(only(share(0)))).toEqual([]);
  });
  it('lets per cent of a quota and growth exceed 100', () => {
    const rows = [
      { name: 'Giao quân đạt chỉ tiêu', unit: '%', figures: [100, 112] },
      { name: 'Thu ngân sách so với dự toán', unit: '%', figures: [100, 131] },
      { name: 'Giá trị sản xuất tăng', unit: '%', figures: [110, 120] },
    ];
    expect(told({ rows })).toEqual([]);
  });
  it('cannot tell without a figure', () => {
    expect(told(only({ name: 'Tỷ lệ hộ sử dụng điện', unit: '%', figures: [null, null] }))).toEqual([]);
  });
});

describe('cell/not-an-integer', () => {
  it('tells a fraction of a whole thing', () => {
    expect(told(only({ name: 'Số hộ thoát nghèo', unit: 'hộ', figures: [76, 10.98] }))).toEqual(['cell/not-an-integer error E6']);
  });
  it('accepts fractions of what is measured, of thousands, and of averages', () => {
    const rows = [
      { name: 'Sản lượng', unit: 'tấn', figures: [2.5, 1.2] },
      { name: 'Đàn gia cầm', unit: 'nghìn con', figures: [4.4, 4.3] },
      { name: 'Số người bình quân một hộ', unit: 'người', figures: [3.7, 3.6] },
    ];
    expect(told({ rows })).toEqual([]);
  });
  it('reads what is printed: a computed amount in đồng may hold a hidden fraction', () => {
    expect(told(only({ name: 'Tổng thu', unit: 'đồng', figures: [shown(1000000, 1000000.4, 0), 500000] }))).toEqual([]);
  });
});

describe('cell/text-in-number-cell', () => {
  it('tells words and pairs where the result must be one number', () => {
    expect(told(only({ name: 'Gieo trồng', unit: 'ha', figures: [52, '53,5/52ha'] }))).toEqual(['cell/text-in-number-cell warning E6']);
    expect(told(only({ name: 'Gieo trồng', unit: 'ha', figures: [52, 'đạt'] }))).toEqual(['cell/text-in-number-cell warning E6']);
  });
  it('accepts words where the target is a rating or is not understood', () => {
    const rows: RowSpec[] = [{ name: 'Xã vững mạnh', kind: 'pass', figures: ['Đạt', 'Đạt'] }];
    expect(told({ rows })).toEqual([]);
  });
});

describe('cell/unreadable-target', () => {
  it('tells a target that defines nothing', () => {
    expect(told(only({ name: 'Đô thị loại V', unit: 'tiêu chuẩn', figures: ['một số tiêu chuẩn', null] }))).toEqual(['cell/unreadable-target warning D6']);
  });
  it('accepts numbers, phrases and ratings, and says nothing where no target is written', () => {
    const rows: RowSpec[] = [
      { name: 'Đàn dê', unit: 'con', figures: [75, 70] },
      { name: 'Tỷ lệ thôn văn hóa', unit: '%', figures: ['từ 80% trở lên', 82] },
      { name: 'Xếp loại', kind: 'pass', figures: ['Đạt', null] },
      { name: 'Trong đó: nữ', unit: 'người', figures: [null, 12] },
      { name: 'Không giao', unit: 'người', figures: ['-', 12] },
    ];
    expect(told({ rows })).toEqual([]);
  });
});
