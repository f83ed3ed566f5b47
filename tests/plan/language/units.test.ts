import { isDittoMark, readUnit } from '../../../src/plan/language/units';

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
  ])('%s is %s × %d', (text, id, factor, isWhole) => {
    expect(readUnit(text)).toMatchObject({ id, factor, isWhole });
  });

  it('reads decomposed text and keeps the words of the sheet', () => {
    expect(readUnit('tạ/ha'.normalize('NFD'))).toMatchObject({ id: 'ta_ha' });
    expect(readUnit(' Nghìn ha ')?.text).toBe('Nghìn ha');
  });

  it.each(['', '-', 'Đạt xã vững mạnh', 'Kế hoạch năm 2023', '2023', 'a'.repeat(5000)])('%p is none', (text) => {
    expect(readUnit(text)).toBeNull();
  });
});

describe('ditto marks', () => {
  it.each(['"', '″', "''", 'nt', '-nt-', 'NT', 'như trên', '” '])('%s repeats the unit above', (text) => {
    expect(isDittoMark(text)).toBe(true);
  });

  it.each(['', '-', 'ha', 'tấn', '%'])('%p does not', (text) => {
    expect(isDittoMark(text)).toBe(false);
  });
});
