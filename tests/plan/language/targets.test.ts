import fc from 'fast-check';
import { isUndefinedGoal, readTarget, readTargetCell } from '../../../src/plan/language/targets';
import { readUnit } from '../../../src/plan/language/units';
import type { Comparator } from '../../../src/plan/model';
import { is, parse, type Parsed } from './target-phrases';

const LEVELS: [string, Parsed][] = [
  ['306', is('=', 306)],
  ['39,1', is('=', 39.1)],
  ['6.541.055.000', is('=', 6541055000)],
  ['405ha', is('=', 405)],
  ['01 ha', is('=', 1)],
  ['đạt 100%', is('=', 100)],
  ['100% chỉ tiêu', is('=', 100)],
  ['trên 70%', is('>', 70)],
  ['Đạt trên 80%', is('>', 80)],
  ['Trên 4', is('>', 4)],
  ['> 4', is('>', 4)],
  ['đạt từ 80% trở lên', is('>=', 80)],
  ["đạt từ 80% trở' lên", is('>=', 80)],
  ['từ 90% trở lên', is('>=', 90)],
  ['10% trở lên', is('>=', 10)],
  ['≥ 50%', is('>=', 50)],
  ['ít nhất 5', is('>=', 5)],
  ['tối thiểu 5 hộ', is('>=', 5)],
  ['không thấp hơn 5', is('>=', 5)],
  ['không dưới 5', is('>=', 5)],
  ['Dưới 4', is('<', 4)],
  ['< 1', is('<', 1)],
  ['thấp hơn 5', is('<', 5)],
  ['không quá 5', is('<=', 5)],
  ['tối đa 5', is('<=', 5)],
  ['≤ 1,5%', is('<=', 1.5)],
  ['Khoảng 4', is('~', 4)],
  ['~ 4', is('~', 4)],
  ['6,6-6,8', is('range', 6.6, { high: 6.8 })],
  ['20 - 25', is('range', 20, { high: 25 })],
  ['1,2 – 1,25', is('range', 1.2, { high: 1.25 })],
  ['7,5 - 8,0%', is('range', 7.5, { high: 8 })],
  ['từ 5 đến 7%', is('range', 5, { high: 7 })],
  ['giảm còn 53,38% (giảm 76 hộ)', is('<=', 53.38)],
  ['còn 7,07%', is('<=', 7.07)],
  ['giảm xuống dưới 5%', is('<', 5)],
  ['Tăng trưởng 8%', is('=', 8)],
  ['10 đơn vị; trong đó 3 đơn vị mới', is('=', 10)],
  ['2 ha, sản lượng 2 tấn', is('=', 2)],
  ['85%; (2 lần)', is('=', 85)],
  ['đạt 80% theo Thông tư 124', is('=', 80)],
  ['trên 1.200 ha', is('>', 1200)],
  ['đạt và vượt 100% kế hoạch', is('>=', 100)],
  ['từ 5% đến dưới 7%', is('range', 5, { high: 7 })],
  ['từ 20 con đến 25 con', is('range', 20, { high: 25 })],
  ['trên dưới 50 ha', is('~', 50)],
  ['Trên 95% dân số tham gia BHYT', is('>', 95)],
  ['95% trở lên so với kế hoạch', is('>=', 95)],
  ['80%; phấn đấu vượt kế hoạch', is('=', 80)],
  ['2 ha, sản lượng trên 2 tấn', is('=', 2)],
  ['phấn đấu 1000 con', is('=', 1000)],
];

describe('levels', () => {
  it.each(LEVELS)('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it('is given in the unit of the row', () => {
    expect(parse('7.469,5 nghìn ha', 'ha')).toEqual(is('=', 7469500));
    expect(parse('4.400', 'con')).toEqual(is('=', 4400));
    expect(parse('trên 4.400 con', 'con')).toEqual(is('>', 4400));
  });
});

const CHANGES: [string, Parsed][] = [
  ['tăng 20 hộ', is('delta', 20)],
  ['+20', is('delta', 20)],
  ['giảm 76 hộ', is('delta', -76)],
  ['giảm bình quân từ 1 - 1,5% trở lên', is('delta', -1)],
  ['thêm 02 tiêu chí', is('delta', 2)],
  ['giảm từ 28 hộ xuống còn 23 hộ', is('<=', 23, { base: 28 })],
  ['tăng từ 9 lên 11 tiêu chí', is('>=', 11, { base: 9 })],
  ['02 tiêu chí (Trường học và Nhà ở dân cư). Lũy kế đã đạt đến ngày 31/12/2022 được 9 tiêu chí.', is('delta', 2, { base: 9 })],
  ['02 tiêu chí (Trường học và Nhà ở dân cư). Luỹ kế … 9', is('delta', 2, { base: 9 })],
  ['Đạt 11 tiêu chí Nông thôn mới (lũy kế đến thời điểm hiện tại là 09 tiêu chí)', is('=', 11, { base: 9 })],
];

describe('changes', () => {
  it.each(CHANGES)('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});

describe('the same words otherwise typed', () => {
  const unmarked = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  it.each([...LEVELS, ...CHANGES])('%s', (text, expected) => {
    expect(parse(unmarked(text))).toEqual(expected);
    expect(parse(text.normalize('NFD'))).toEqual(expected);
    expect(parse(text.toUpperCase())).toEqual(expected);
    expect(parse(` ${text.replaceAll(' ', '\u00A0')}\n`)).toEqual(expected);
  });
});

describe('generated phrases', () => {
  const verbs = ['', 'đạt ', 'Đạt ', 'phấn đấu ', 'Phấn đấu đạt ', 'duy trì ', 'giữ ở mức ', 'tỷ lệ đạt ', 'thực hiện ', 'có '];
  const qualifiers: readonly (readonly [string, string, Comparator])[] = [
    ['', '', '='], ['trên ', '', '>'], ['hơn ', '', '>'], ['vượt ', '', '>'], ['lớn hơn ', '', '>'], ['> ', '', '>'], ['dưới ', '', '<'], ['thấp hơn ', '', '<'], ['ít hơn ', '', '<'], ['nhỏ hơn ', '', '<'], ['< ', '', '<'],
    ['từ ', ' trở lên', '>='], ['', ' trở lên', '>='], ['ít nhất ', '', '>='], ['tối thiểu ', '', '>='], ['không dưới ', '', '>='], ['không thấp hơn ', '', '>='], ['không ít hơn ', '', '>='], ['≥ ', '', '>='], ['>= ', '', '>='],
    ['không quá ', '', '<='], ['tối đa ', '', '<='], ['không vượt quá ', '', '<='], ['không cao hơn ', '', '<='], ['', ' trở xuống', '<='], ['≤ ', '', '<='], ['<= ', '', '<='],
    ['khoảng ', '', '~'], ['xấp xỉ ', '', '~'], ['~', '', '~'], ['≈ ', '', '~'], ['ước ', '', '~'], ['ước đạt ', '', '~'],
  ];
  const units = ['', '%', ' %', ' ha', 'ha', ' tấn', ' hộ', ' con', ' triệu đồng', ' người', ' tiêu chí', ' kg/người/năm'];
  const suffixes = ['', ' kế hoạch', ' chỉ tiêu', ' so với năm 2022', ' trong năm 2023', ' vào cuối năm', '; phấn đấu vượt kế hoạch', ' (theo Quyết định số 45/QĐ-UBND)', ', trong đó nữ 30%', ' trên địa bàn xã', ' theo Nghị quyết', '.'];
  const numbers = fc.oneof(
    fc.integer({ min: 1, max: 9_999_999 }).map((value) => [value, String(value)] as const),
    fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(1, 2)).map(([scaled, digits]) => [scaled / 10 ** digits, (scaled / 10 ** digits).toFixed(digits).replace('.', ',')] as const),
    fc.integer({ min: 1_000_000, max: 9_999_999 }).map((value) => [value, value.toLocaleString('vi-VN')] as const),
  );

  it('give the comparison and the number that they were made of', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verbs), fc.constantFrom(...qualifiers), numbers, fc.constantFrom(...units), fc.constantFrom(...suffixes), (verb, [before, behind, comparator], [value, written], unit, suffix) => {
        expect(parse(verb + before + written + unit + behind + suffix)).toEqual(is(comparator, value));
      }),
      { numRuns: 2000 },
    );
  });

  it('give the range or the change that they were made of', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...units), fc.constantFrom(...verbs.slice(0, 5)), ([value, written], unit, verb) => {
        const [high, highWritten] = [value + 10_000_000, String(value + 10_000_000).replace('.', ',')];
        for (const dash of ['-', ' - ', ' – ', ' đến ']) expect(parse(`${verb}${written}${dash}${highWritten}${unit}`)).toEqual(is('range', value, { high }));
        expect(parse(`${verb}từ ${written} đến ${highWritten}${unit}`)).toEqual(is('range', value, { high }));
        expect(parse(`tăng ${written}${unit}`)).toEqual(is('delta', value));
        expect(parse(`tăng thêm ${written}${unit}`)).toEqual(is('delta', value));
        expect(parse(`giảm ${written}${unit}`)).toEqual(is('delta', -value));
        expect(parse(`giảm từ ${highWritten}${unit} xuống còn ${written}${unit}`)).toEqual(is('<=', value, { base: high }));
        expect(parse(`tăng từ ${written}${unit} lên ${highWritten}${unit}`)).toEqual(is('>=', high, { base: value }));
        expect(parse(`giảm còn ${written}${unit}`)).toEqual(is('<=', value));
        expect(parse(`giảm xuống dưới ${written}${unit}`)).toEqual(is('<', value));
      }),
      { numRuns: 500 },
    );
  });
});

describe('targets without a number', () => {
  it.each(['Đạt', 'Hoàn thành', 'Đạt xã vững mạnh', 'Vững mạnh', 'Đạt chuẩn', 'Xếp loại khá', 'Hoàn thành trước 30/6', 'Đạt và vượt dự toán giao'])('%s passes or fails', (text) => {
    expect(parse(text)).toEqual(is('pass'));
  });

  it.each([
    '', '-', '…', 'một số tiêu chuẩn', 'Đạt một số tiêu chuẩn Đô thị loại V', 'Đạt một số tiêu chuẩn của Đô thị loại 5', 'Đảm bảo xã vững mạnh về quốc phòng - an ninh', 'Bảo đảm',
    'Thực hiện đầy đủ các công trình dự án phân khai trong năm', 'cuối 2007', 'theo kế hoạch huyện giao', 'Quý II/2023', 'tháng 6/2023', 'tăng gấp 2 lần',
  ])('%p has no measurable definition', (text) => {
    expect(parse(text)).toEqual(is('none'));
  });

  it('knows a goal that its own name leaves open', () => {
    expect(isUndefinedGoal('Đảm bảo xã vững mạnh về quốc phòng - an ninh')).toBe(true);
    expect(isUndefinedGoal('Đạt một số tiêu chuẩn Đô thị loại V')).toBe(true);
    expect(isUndefinedGoal('Giao quân đạt chỉ tiêu')).toBe(false);
    expect(isUndefinedGoal('Đảm bảo 100% hộ có nước sạch')).toBe(false);
    expect(isUndefinedGoal('Đảm bảo 100 % hộ có nước sạch')).toBe(false);
  });
});

describe('any target', () => {
  it('keeps its words, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: fc.constantFrom(...Array.from('0123456789.,-–()% '), 'trên ', 'dưới ', 'giảm ', 'còn ', 'từ ', 'đến ', 'Lũy kế ', 'ha') }), (text) => {
        expect(readTarget(text, { unit: null }).text).toBe(text.trim());
      }),
    );
  });

  it.each(['từ 1 con con con '.repeat(2000), 'giảm từ 1 xuống '.repeat(2000), '('.repeat(32000), '1 - '.repeat(8000), '1'.repeat(32767), '. '.repeat(16000), `${'đạt '.repeat(8000)}5`])('is read at once however long the cell is', (text) => {
    expect(readTarget(text, { unit: null }).text).toBe(text.trim());
  });

  it('reads the same number behind every way to compare', () => {
    const phrases: readonly (readonly [string, Comparator])[] = [['trên # ha', '>'], ['từ # ha trở lên', '>='], ['dưới # ha', '<'], ['không quá # ha', '<='], ['khoảng # ha', '~'], ['# ha', '=']];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...phrases), (scaled, decimals, [phrase, comparator]) => {
        const value = scaled / 10 ** decimals;
        const written = value.toFixed(decimals).replace('.', ',');
        expect(parse(phrase.replace('#', written), 'ha')).toEqual(is(comparator, value));
      }),
    );
  });
});

describe('cells of a target column', () => {
  it('hold numbers as a person reads them', () => {
    expect(readTargetCell(39.1, 'General', null)).toMatchObject({ text: '39,1', comparator: '=', value: 39.1, decimals: 1 });
    expect(readTargetCell(6541055000, '#,##0', null)).toMatchObject({ text: '6.541.055.000', value: 6541055000, decimals: 0 });
    expect(readTargetCell(0.5338, '0.00%', readUnit('%'))).toMatchObject({ text: '53,38%', value: 53.38, decimals: 2 });
    expect(readTargetCell(66.4, '0.00', readUnit('%'))).toMatchObject({ text: '66,40', value: 66.4, decimals: 2 });
  });

  it('hold no figure where they show a date', () => {
    expect(readTargetCell(45107, 'dd/mm/yyyy', null)).toMatchObject({ text: '30/06/2023', comparator: 'none', value: null });
  });

  it('hold phrases, blanks and errors', () => {
    expect(readTargetCell('trên 70%', null, null)).toMatchObject({ text: 'trên 70%', comparator: '>', value: 70 });
    expect(readTargetCell(null, null, null)).toMatchObject({ text: '', comparator: 'none' });
    expect(readTargetCell({ error: '#DIV/0!' }, null, null)).toMatchObject({ text: '#DIV/0!', comparator: 'none', value: null });
  });
});
