import { is, parse, type Parsed } from './target-phrases';

describe('changes', () => {
  it.each<[string, Parsed]>([
    ['Tăng đàn bò 20 con', is('delta', 20)],
    ['tăng 5% so với năm 2022', is('delta', 5)],
    ['giảm tỷ lệ hộ nghèo bình quân 3%/năm', is('delta', -3)],
    ['Giảm tỷ lệ hộ nghèo từ 3 - 4%', is('delta', -3)],
    ['Giảm tỷ lệ hộ nghèo từ 3 đến 4%', is('delta', -3)],
    ['trồng thêm 5 ha', is('delta', 5)],
    ['giảm 76 con', is('delta', -76)],
    ['Giảm 2,5% số hộ nghèo, còn 12%', is('delta', -2.5)],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each<[string, Parsed]>([
    ['80%, tăng 5% so với cùng kỳ', is('=', 80)],
    ['100 hộ, giảm 5 hộ', is('=', 100)],
    ['tăng lên 20 ha', is('=', 20)],
    ['tăng đến 20 ha', is('=', 20)],
    ['giảm tới 5 vụ', is('=', 5)],
    ['Tốc độ tăng giá trị sản xuất 8%', is('=', 8)],
    ['giá trị gia tăng 8%', is('=', 8)],
    ['mức tăng 8%', is('=', 8)],
    ['giảm tỷ lệ hộ nghèo còn 5%', is('<=', 5)],
    ['giảm số vụ tai nạn xuống 2 vụ', is('<=', 2)],
  ])('are not asked for by a level: %s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});

describe('from one level to another', () => {
  it.each<[string, Parsed]>([
    ['từ 28 hộ xuống 23 hộ', is('<=', 23, { base: 28 })],
    ['từ 28 hộ xuống còn 23 hộ', is('<=', 23, { base: 28 })],
    ['từ 9 lên 11 tiêu chí', is('>=', 11, { base: 9 })],
    ['từ 28 hộ còn 23 hộ', is('<=', 23, { base: 28 })],
    ['từ 28 con còn lại 23 con', is('<=', 23, { base: 28 })],
    ['giảm từ 28 hộ đến 23 hộ', is('<=', 23, { base: 28 })],
    ['tăng từ 20 con đến 25 con', is('>=', 25, { base: 20 })],
    ['Tăng đàn bò từ 20 con bò lên đến 25 con', is('>=', 25, { base: 20 })],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each<[string, Parsed]>([
    ['từ 20 con bò đến 25 con bò', is('range', 20, { high: 25 })],
    ['từ 20con đến 25con', is('range', 20, { high: 25 })],
    ['từ 5% đến 7%', is('range', 5, { high: 7 })],
    ['20 ha - 25 ha', is('range', 20, { high: 25 })],
    ['20 ha đến 25 ha', is('range', 20, { high: 25 })],
    ['20%-25%', is('range', 20, { high: 25 })],
    ['đạt 20 đến dưới 25%', is('range', 20, { high: 25 })],
    ['5 - 5 ha', is('range', 5, { high: 5 })],
  ])('is a range where nothing moves: %s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each<[string, Parsed]>([
    ['25 - 20', is('=', 25)],
    ['20 ha - 25 tấn', is('=', 20)],
    ['2 mô hình, mỗi mô hình 5 - 7 ha', is('=', 2)],
    ['80% số hộ, hộ nghèo từ 28 hộ xuống còn 23 hộ', is('=', 80)],
    ['20 ha - 25 hang', is('=', 20)],
  ])('is none where the figures are no ends of one: %s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});

describe('what has been reached already', () => {
  it.each<[string, Parsed]>([
    ['tăng 2 tiêu chí (hiện nay 9 tiêu chí)', is('delta', 2, { base: 9 })],
    ['giảm 5 hộ, hiện có 28 hộ', is('delta', -5, { base: 28 })],
    ['2 tiêu chí, đến nay 9 tiêu chí', is('delta', 2, { base: 9 })],
    ['02 tiêu chí (lũy kế 9/19 tiêu chí)', is('delta', 2, { base: 9 })],
    ['02 tiêu chí (lũy kế 9/19 tiêu chí) (Trường học và 1 tiêu chí khác)', is('delta', 2, { base: 9 })],
    ['02 tiêu chí (Trường học và 1 tiêu chí khác), lũy kế 9 tiêu chí, trong đó 3 tiêu chí khó', is('delta', 2, { base: 9 })],
    ['02 tiêu chí (trong đó 1 tiêu chí khó; hiện có 9 tiêu chí)', is('delta', 2, { base: 9 })],
    ['02 tiêu chí. Lũy kế đến cuối năm 2022, đạt 9 tiêu chí', is('delta', 2, { base: 9 })],
    ['02 tiêu chí (nhóm 3), hiện có 9 tiêu chí', is('delta', 2, { base: 9 })],
    ['02 tiêu chí (1 tiêu chí khó)', is('=', 2)],
    ['02 tiêu chí (hiện nay chưa rõ)', is('=', 2)],
  ])('is what a change starts from: %s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it.each<[string, Parsed]>([
    ['trên 11 tiêu chí, đến nay 9 tiêu chí', is('>', 11, { base: 9 })],
    ['Duy trì 9 tiêu chí (hiện có 9 tiêu chí)', is('=', 9, { base: 9 })],
    ['giảm còn 53,38% (hiện nay 57%)', is('<=', 53.38, { base: 57 })],
    ['dưới 5 vụ (hiện nay 7 vụ)', is('<', 5, { base: 7 })],
    ['5% (hiện nay 7%)', is('=', 5, { base: 7 })],
  ])('is what a level is held against: %s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it('tells a share by the unit of its row as well', () => {
    expect(parse('5 (hiện nay 7)', '%')).toEqual(is('=', 5, { base: 7 }));
    expect(parse('5 (hiện nay 7)', 'tiêu chí')).toEqual(is('delta', 5, { base: 7 }));
  });
});
