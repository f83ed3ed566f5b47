import fc from 'fast-check';
import { isDittoMark, readUnit, unitInName } from '../../../src/plan/language/units';

describe('units', () => {
  it.each([
    ['ha', 'ha', 1, false],
    ['Ha', 'ha', 1, false],
    ['héc ta', 'ha', 1, false],
    ['1000 ha', 'ha', 1000, false],
    ['nghìn ha', 'ha', 1000, false],
    ['Nghìn  ha', 'ha', 1000, false],
    ['tạ/ha', 'ta_ha', 1, false],
    ['tạ / ha', 'ta_ha', 1, false],
    ['Tạ/ha', 'ta_ha', 1, false],
    ['ta/ha', 'ta_ha', 1, false],
    ['tấn/ha', 'ta_ha', 10, false],
    ['tấn', 'tan', 1, false],
    ['Nghìn tấn', 'tan', 1000, false],
    ['tạ', 'tan', 0.1, false],
    ['kg', 'tan', 0.001, false],
    ['kg/người/năm', 'kg_nguoi_nam', 1, false],
    ['kg/người', 'kg_nguoi_nam', 1, false],
    ['con', 'con', 1, true],
    ['1000 con', 'con', 1000, false],
    ['đồng', 'dong', 1, true],
    ['VNĐ', 'dong', 1, true],
    ['1.000 đồng', 'nghin_dong', 1, false],
    ['1000đ', 'nghin_dong', 1, false],
    ['Tr.đ', 'trieu_dong', 1, false],
    ['tr.đồng', 'trieu_dong', 1, false],
    ['triệu', 'trieu_dong', 1, false],
    ['tỉ đồng', 'ty_dong', 1, false],
    ['Nghìn tỷ đồng', 'ty_dong', 1000, false],
    ['triệu đồng/người/năm', 'trieu_dong_nguoi_nam', 1, false],
    ['%', 'pct', 1, false],
    ['phần trăm', 'pct', 1, false],
    ['tỷ lệ %', 'pct', 1, false],
    ['điểm %', 'diem_pct', 1, false],
    ['lượt người', 'nguoi', 1, true],
    ['LĐ', 'lao_dong', 1, true],
    ['hộ gia đình', 'ho', 1, true],
    ['tiêu chí', 'tieu_chi', 1, true],
    ['thôn', 'thon', 1, true],
    ['gốc', 'goc', 1, true],
    ['Công trình', 'cong_trinh', 1, true],
    ['Đạt/Không đạt', 'dat', 1, false],
    ['Xếp loại', 'dat', 1, false],
    ['Triệu m3', 'm3', 1e6, false],
    ['ĐVT: Tỷ đồng', 'ty_dong', 1, false],
    ['(ĐVT: triệu đồng)', 'trieu_dong', 1, false],
    ['Đơn vị tính: Triệu đồng', 'trieu_dong', 1, false],
    ['Đơn vị: %', 'pct', 1, false],
    ['(Nghìn ha)', 'ha', 1000, false],
    ['Nghìn con', 'con', 1000, false],
    ['Tấn (tươi)', 'tan', 1, false],
    ['10³ tấn', 'tan', 1000, false],
    ['ngàn đồng', 'nghin_dong', 1, false],
    ['1.000đ', 'nghin_dong', 1, false],
    ['Tr.đồng', 'trieu_dong', 1, false],
    ['trđ', 'trieu_dong', 1, false],
    ['tr.đ', 'trieu_dong', 1, false],
    ['tỷ', 'ty_dong', 1, false],
    ['Triệu đồng/người', 'trieu_dong_nguoi_nam', 1, false],
    ['‰', 'permille', 1, false],
    ['m2', 'm2', 1, false],
    ['m²', 'm2', 1, false],
    ['m3', 'm3', 1, false],
    ['km', 'km', 1, false],
    ['kWh', 'kwh', 1, false],
    ['Triệu kwh', 'kwh', 1e6, false],
    ['Triệu tấn.km', 'tan_km', 1e6, false],
    ['lượt người', 'nguoi', 1, true],
    ['Nghìn lượt người', 'nguoi', 1000, false],
    ['học sinh', 'nguoi', 1, true],
    ['giường', 'don_vi', 1, true],
    ['máy', 'don_vi', 1, true],
    ['thuê bao', 'don_vi', 1, true],
    ['cây', 'cay', 1, true],
    ['sản phẩm', 'san_pham', 1, true],
    ['phòng học', 'truong', 1, true],
    ['người/km2', 'nguoi/km2', 1, false],
    ['người / km²', 'nguoi/km2', 1, false],
    ['bác sĩ/vạn dân', 'nguoi/10000_dan', 1, false],
    ['giường/10.000 dân', 'don_vi/10000_dan', 1, false],
    ['thuê bao/100 dân', 'don_vi/100_dan', 1, false],
    ['Nghìn đồng/người/tháng', 'nghin_dong/nguoi/thang', 1, false],
    ['kWh/người/năm', 'kwh/nguoi/nam', 1, false],
    ['(người/km2)', 'nguoi/km2', 1, false],
    ['10.000 con', 'con', 10_000, false],
    ['nghin tan', 'tan', 1000, false],
    ['nghin luot nguoi', 'nguoi', 1000, false],
    ['nghìn lượt khách', 'nguoi', 1000, false],
    ['trăm tấn', 'tan', 100, false],
    ['vạn cây', 'cay', 10_000, false],
    ['[ĐVT: ha]', 'ha', 1, false],
    ['ĐVT: triệu đồng (giá hiện hành)', 'trieu_dong', 1, false],
    ['(Đơn vị: triệu đồng (giá 2010))', 'trieu_dong', 1, false],
    ['Tấn(tươi)', 'tan', 1, false],
    ['người/km2 (đất liền)', 'nguoi/km2', 1, false],
  ])('%s is %s × %d', (text, id, factor, isWhole) => {
    expect(readUnit(text)).toMatchObject({ id, factor, isWhole });
  });

  it('reads decomposed text and keeps the words of the sheet', () => {
    expect(readUnit('tạ/ha'.normalize('NFD'))).toMatchObject({ id: 'ta_ha' });
    expect(readUnit(' Nghìn ha ')?.text).toBe('Nghìn ha');
  });

  it('keeps words apart that only a mark separates, and reads text typed without any', () => {
    const friends = ['giày', 'tre', 'tân', 'đông', 'cấy', 'hồ', 'còn', 'tá', 'tan rã', 'bò', 'tôm', 'lợn', 'ngan', 'bàn', 'nhả', 'hố', 'trượng', 'tập'];
    expect(friends.filter((word) => readUnit(word) !== null)).toEqual([]);
    const bare: readonly (readonly [string, string])[] = [['tan', 'tan'], ['ho', 'ho'], ['trieu dong', 'trieu_dong'], ['nguoi', 'nguoi'], ['ty dong', 'ty_dong'], ['Nghin ha', 'ha'], ['DVT: trieu dong', 'trieu_dong'], ['nguoi/km2', 'nguoi/km2']];
    for (const [text, id] of bare) expect(readUnit(text)?.id).toBe(id);
  });

  it('multiplies and divides any count', () => {
    const counts = fc.constantFrom<readonly [string, string, number]>(['con', 'con', 1], ['tấn', 'tan', 1], ['tạ', 'tan', 0.1], ['người', 'nguoi', 1], ['m3', 'm3', 1], ['sản phẩm', 'san_pham', 1]);
    const times = fc.constantFrom<readonly [string, number]>(['', 1], ['nghìn ', 1000], ['1000 ', 1000], ['1.000 ', 1000], ['Ngàn ', 1000], ['triệu ', 1e6], ['tỷ ', 1e9], ['trăm ', 100]);
    const per = fc.constantFrom<readonly [string, string]>(['', ''], ['/tháng', '/thang'], [' / ngày', '/ngay'], ['/hộ/năm', '/ho/nam']);
    const around = fc.constantFrom<(text: string) => string>((text) => text, (text) => ` ${text} `, (text) => `(${text})`, (text) => `ĐVT: ${text}`, (text) => `Đơn vị tính : ${text}`, (text) => text.toUpperCase(), (text) => text.normalize('NFD'));
    fc.assert(
      fc.property(counts, times, per, around, ([word, id, factor], [multiple, by], [divisor, under], write) => {
        const unit = readUnit(write(multiple + word + divisor));
        expect(unit?.id).toBe(id + under);
        expect(unit?.factor).toBeCloseTo(factor * by, 9);
      }),
    );
  });

  it.each(['thôn/bản', '04/09', 'Nghìn tấn; triệu USD', '1/2', '/', '(', 'nghìn', 'năm', '', '-', 'Đạt xã vững mạnh', 'Kế hoạch năm 2023', '2023', 'kg/xe/năm', 'cái gì/người', '(tươi)', 'nghìn nghìn', 'tấn (tươi) ngô', '(tươi) tấn ngô', 'ha; (x) y', 'a'.repeat(5000)])('%p is none', (text) => {
    expect(readUnit(text)).toBeNull();
  });
});

describe('the longest text of a unit', () => {
  it('has 70 characters, its remark included', () => {
    const remarked = (length: number) => `ha (${'x'.repeat(length - 5)})`;
    expect(readUnit(remarked(70))?.id).toBe('ha');
    expect(readUnit(remarked(71))).toBeNull();
  });
});

describe('a unit in the name of its indicator', () => {
  it.each([
    ['Diện tích (ha)', 'ha', 'ha'],
    ['Số hộ nghèo (hộ)', 'ho', 'hộ'],
    ['Tỷ lệ hộ nghèo (%)', 'pct', '%'],
    ['Tỷ lệ hộ nghèo ( % ):', 'pct', '%'],
    ['Sản lượng - tấn', 'tan', 'tấn'],
    ['Sản lượng – nghìn tấn', 'tan', 'nghìn tấn'],
    ['Tổng thu, triệu đồng', 'trieu_dong', 'triệu đồng'],
    ['Mật độ dân số, người/km2', 'nguoi/km2', 'người/km2'],
    ['Thu ngân sách (ĐVT: triệu đồng)', 'trieu_dong', 'triệu đồng'],
    ['Số tiêu chí đạt (tiêu chí)', 'tieu_chi', 'tiêu chí'],
    ['Dien tich (ha)', 'ha', 'ha'],
    ['Diện tích (ha) .:', 'ha', 'ha'],
    ['Tổng thu,triệu đồng', 'trieu_dong', 'triệu đồng'],
  ])('%s: %s', (name, id, text) => {
    expect(unitInName(name)).toMatchObject({ unit: { id }, text });
  });

  it.each(['Diện tích', 'Số thôn, bản', 'Trâu, bò', 'Ngô, sắn', 'Tre, nứa', 'Da, giày', 'Gỗ (rừng trồng)', 'Chăn nuôi - thú y', 'Xã, phường', 'Đông - xuân', 'Tổng đàn (trâu, bò)', 'Tỷ lệ hộ nghèo (%) theo chuẩn mới', 'Kết quả (đạt)', 'con', '(ha)x', 'Sản lượng - tấn, cả năm', 'Sản lượng-tấn'])('is not in %p', (name) => {
    expect(unitInName(name)).toBeNull();
  });
});

describe('ditto marks', () => {
  it.each(['"', '″', "''", 'nt', '-nt-', 'NT', 'như trên', '” ', '- nt -', '– nt –', 'n.t', 'n.t.', 'NHƯ TRÊN', '-như trên-', 'nhu tren', '〃', '“”', "'"])('%s repeats the unit above', (text) => {
    expect(isDittoMark(text)).toBe(true);
  });

  it.each(['', '-', 'ha', 'tấn', '%', 'NTM', 'cnt', 'xã nt', 'nt ha', 'ha"', '"ha', '"""', 'như trên địa bàn'])('%p does not', (text) => {
    expect(isDittoMark(text)).toBe(false);
  });
});
