import { readTarget } from '../../../src/plan/language/targets';
import type { Comparator } from '../../../src/plan/model';
import { is, parse } from './target-phrases';

describe('words that compare', () => {
  it.each<[string, Comparator, number]>([
    ['đạt từ 80%', '>=', 80],
    ['từ 80% trở lên', '>=', 80],
    ['Phấn đấu từ 80%', '>=', 80],
    ['tỷ lệ hộ dùng nước sạch từ 80%', '>=', 80],
    ['lớn hơn hoặc bằng 5', '>=', 5],
    ['bằng hoặc cao hơn 9', '>=', 9],
    ['không để dưới 80%', '>=', 80],
    ['không kém hơn 5', '>=', 5],
    ['đạt hoặc vượt 95%', '>=', 95],
    ['=> 50%', '>=', 50],
    ['nhỏ hơn hoặc bằng 5', '<=', 5],
    ['không để vượt quá 5', '<=', 5],
    ['không trên 5 vụ', '<=', 5],
    ['không nhiều hơn 5', '<=', 5],
    ['nhiều nhất 5', '<=', 5],
    ['từ 5% trở xuống', '<=', 5],
    ['giảm tỷ lệ hộ nghèo xuống 5%', '<=', 5],
    ['hạ tỷ lệ sinh con thứ ba còn 5%', '<=', 5],
    ['tỷ lệ hộ nghèo còn 5%', '<=', 5],
    ['Phấn đấu còn lại 5 hộ', '<=', 5],
    ['còn nhiều nhất là 5 hộ', '<=', 5],
    ['tỷ lệ hộ nghèo còn dưới 5%', '<', 5],
    ['giảm dưới 5%', '<', 5],
    ['gần 50 ha', '~', 50],
    ['chừng 50 ha', '~', 50],
    ['xấp xỉ 50 ha', '~', 50],
    ['cao hơn 5', '>', 5],
    ['vượt 5 ha', '>', 5],
  ])('%s', (text, comparator, value) => {
    expect(parse(text)).toEqual(is(comparator, value));
  });

  it.each<[string, number]>([
    ['80%; phấn đấu trên 85%', 80],
    ['80%: trên mức chung của huyện', 80],
    ['Phấn đấu trên mức chung: 80%', 80],
    ['Vượt kế hoạch huyện giao; 80%', 80],
    ['Vượt kế hoạch huyện giao. Đạt 80%', 80],
    ['Phấn đấu cao hơn năm trước, đạt 80%', 80],
    ['80%. Từ năm sau trở lên mức cao', 80],
    ['Từ cấp xã trở lên đạt 80%', 80],
    ['Đạt 80% số thôn, từ đó trở lên là tốt', 80],
  ])('count in the clause of the figure alone: %s', (text, value) => {
    expect(parse(text)).toEqual(is('=', value));
  });

  it.each<[string, number]>([
    ['Trồng trên địa bàn xã 20 ha', 20],
    ['Thực hiện trên toàn xã 20 ha', 20],
    ['Trên tổng số 5 thôn', 5],
    ['vốn đầu tư 80 tỷ đồng', 80],
    ['Đuối nước 1 vụ', 1],
    ['Tảo hôn 2 vụ', 2],
    ['Hôn nhân cận huyết 1 vụ', 1],
    ['Bò con 20 con', 20],
  ])('are no other words that look like them: %s', (text, value) => {
    expect(parse(text)).toEqual(is('=', value));
  });
});

describe('numbers that name something', () => {
  it.each<[string, ReturnType<typeof is>]>([
    ['Năm 2023 đạt 80%', is('=', 80)],
    ['giai đoạn 2021 - 2025 trồng 50 ha', is('=', 50)],
    ['Đến 30/6 đạt trên 50%', is('>', 50)],
    ['Đến 30/6 trên 50%', is('>', 50)],
    ['trong 4/9 thôn', is('=', 4)],
    ['Hoàn thành trước 30/6', is('pass')],
    ['Ngày 15/10/2023 hoàn thành 3 công trình', is('=', 3)],
    ['Trẻ em dưới 5 tuổi suy dinh dưỡng 36%', is('=', 36)],
    ['Người từ 15 - 60 tuổi biết chữ đạt 95%', is('=', 95)],
    ['Theo Quyết định số 45/QĐ-UBND đạt 80%', is('=', 80)],
    ['Quý IV/2023 đạt 100%', is('=', 100)],
    ['Tháng 6 đạt 45%', is('=', 45)],
    ['Hoàn thành tháng 12/2023', is('pass')],
    ['Hoàn thành 12/2023', is('pass')],
    ['6/2023', is('none')],
    ['Hoàn thành ngày 15/10/2023', is('pass')],
    ['phần đầu 2000 hộ', is('=', 2000)],
    ['Đầu 2023', is('none')],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it('are no figures where they are no numbers', () => {
    expect(parse('1.2.3')).toEqual(is('none'));
    expect(parse('giảm từ 1.2.3 xuống còn 5')).toEqual(is('none'));
    expect(parse('từ 1.2.3 - 5')).toEqual(is('none'));
  });
});

describe('signs before the number', () => {
  it.each<[string, ReturnType<typeof is>]>([
    ['-0,5%', is('=', -0.5)],
    ['-5', is('=', -5)],
    ["'306", is('=', 306)],
    ['20 hộ', is('=', 20)],
    ['Đạt trên 80...', is('>', 80)],
    ['đạt +20 hộ', is('delta', 20)],
    ['+ 20 hộ', is('delta', 20)],
    ['Ngô + sắn 20 ha', is('=', 20)],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});

describe('what is said beside the target', () => {
  it.each<[string, ReturnType<typeof is>]>([
    ['85% (phấn đấu 90%)', is('=', 85)],
    ['85% (phấn đấu 90%', is('=', 85)],
    ['Đạt(phấn đấu)85%', is('=', 85)],
    ['(phấn đấu 90%) trên 85%', is('>', 85)],
    ['Xã vững mạnh (từ 80 điểm', is('pass')],
    ['Đạt (90 điểm)', is('pass')],
    ['(Đạt)', is('pass')],
    ['10 đơn vị trong đó trên 3 đơn vị mới', is('=', 10)],
    ['Đạt trong đó 3 đơn vị mới', is('pass')],
    ['Hiện có 5 hộ', is('none')],
    ['Đến nay 9 tiêu chí', is('none')],
    ['Lũy kế 11 tiêu chí', is('=', 11)],
    ['Đạt lũy kế 11 tiêu chí', is('=', 11)],
    ['Lũy kế đạt trên 11 tiêu chí', is('>', 11)],
    ['Lũy kế đến tháng 12, đạt 11 tiêu chí, trong đó 2 tiêu chí mới', is('=', 11)],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});

describe('ratings', () => {
  it.each(['Chính quyền vững mạnh', 'Hộ gia đình khá', 'Duy trì', 'Giữ vững danh hiệu', 'Không', 'Trường an toàn', 'Chi bộ xuất sắc', 'Không có tảo hôn'])('%s passes or fails', (text) => {
    expect(parse(text)).toEqual(is('pass'));
  });

  it.each(['Theo kế hoạch', 'Tiếp tục duy trì', 'Tăng cường tốt', 'Đạt nhiều kết quả tốt', 'Có một vài mô hình', 'Huyện giao', 'Đạtchuẩn', 'gấp đôi, đạt', 'tăng gấp ba'])('%s cannot be judged', (text) => {
    expect(parse(text)).toEqual(is('none'));
  });

  it('keep their words', () => {
    expect(readTarget(' Đạt chuẩn ', { unit: null })).toEqual({ text: 'Đạt chuẩn', comparator: 'pass', value: null, high: null, base: null, decimals: 0 });
  });
});
