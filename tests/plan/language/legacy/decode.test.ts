import fc from 'fast-check';
import { decodeLegacyText } from '../../../../src/plan/language/legacy/decode';
import { ACCENTED, inTcvn3, inVni, phrase, syllable } from './vietnamese';

function decoded(text: string, font: string | null, usual: 'tcvn3' | 'vni' | null = null): string | null {
  return decodeLegacyText(text, font, usual)?.decoded ?? null;
}

describe('texts in the fonts of ABC (TCVN3)', () => {
  it.each([
    ['S¶n xuÊt n«ng nghiÖp', 'Sản xuất nông nghiệp'],
    ['§¬n vÞ tÝnh: Ngh×n ha', 'Đơn vị tính: Nghìn ha'],
    ['Thùc hiÖn cïng kú n¨m tr\u00ADíc', 'Thực hiện cùng kỳ năm trước'],
    ['Tû lÖ hé nghÌo (%)', 'Tỷ lệ hộ nghèo (%)'],
    ['Than ®¸', 'Than đá'],
    ['§VT', 'ĐVT'],
    ['N¨ng suÊt (t¹/ha)', 'Năng suất (tạ/ha)'],
    ['Xuèng cßn 5,5 m²', 'Xuống còn 5,5 m²'],
    ['Trong ®ã: Urª', 'Trong đó: Urê'],
  ])('%s', (text, expected) => {
    expect(decodeLegacyText(text, '.VnTime')).toEqual({ encoding: 'tcvn3', decoded: expected });
  });

  it('are capitals in a font whose name ends in H, as a person sees them', () => {
    expect(decoded('s¶n xuÊt N«ng nghiÖp', '.VnTimeH')).toBe('SẢN XUẤT NÔNG NGHIỆP');
    expect(decoded('DiÖn tÝch', '.VnArial NarrowH')).toBe('DIỆN TÍCH');
  });

  it('get the capitals with tones that the encoding lacks where all else is capitals', () => {
    expect(decoded('S¶N XUÊT N¤NG NGHIÖP', '.VnTime')).toBe('SẢN XUẤT NÔNG NGHIỆP');
  });

  it('stay where they are Unicode', () => {
    expect(decoded('Sản xuất nông nghiệp', '.VnTime')).toBeNull();
    expect(decoded('Hà Tĩnh', '.VnTime')).toBeNull();
    expect(decoded('Tấn', '.VnArialH')).toBeNull();
  });

  it('are decoded word by word where a text is of both kinds', () => {
    expect(decoded('1. Tæng s¶n phÈm trong n\u00ADíc 6 th¸ng đầu n¨m 2010', '.VnTime')).toBe('1. Tổng sản phẩm trong nước 6 tháng đầu năm 2010');
    expect(decoded('Sè doanh nghiÖp cã biÕn ®éng lao động tăng', '.VnArial')).toBe('Số doanh nghiệp có biến động lao động tăng');
  });
});

describe('texts in the fonts of VNI', () => {
  it.each([
    ['Toång saûn löôïng löông thöïc coù haït', 'Tổng sản lượng lương thực có hạt'],
    ['Ñôn vò tính: trieäu ñoàng', 'Đơn vị tính: triệu đồng'],
    ['TYÛ LEÄ HOÄ NGHEØO', 'TỶ LỆ HỘ NGHÈO'],
    ['Ñaøn traâu, boø', 'Đàn trâu, bò'],
    ['kyø baùo caùo', 'kỳ báo cáo'],
  ])('%s', (text, expected) => {
    expect(decodeLegacyText(text, 'VNI-Times')).toEqual({ encoding: 'vni', decoded: expected });
  });

  it('stay where they are Unicode', () => {
    expect(decoded('có', 'VNI-Times')).toBeNull();
    expect(decoded('Tổng số', 'VNI-Helve')).toBeNull();
  });
});

describe('texts in the font of another encoding', () => {
  it('are told by their words', () => {
    expect(decodeLegacyText('S¶n xuÊt n«ng nghiÖp', 'VNI-Times')).toEqual({ encoding: 'tcvn3', decoded: 'Sản xuất nông nghiệp' });
    expect(decodeLegacyText('Toång saûn löôïng', '.VnTime')).toEqual({ encoding: 'vni', decoded: 'Tổng sản lượng' });
  });
});

describe('texts in a font that says nothing', () => {
  it.each([
    ['S¶n xuÊt n«ng nghiÖp', 'Sản xuất nông nghiệp'],
    ['§¬n vÞ tÝnh', 'Đơn vị tính'],
    ['n¨m 2010', 'năm 2010'],
    ['Toång saûn löôïng', 'Tổng sản lượng'],
  ])('%s proves itself', (text, expected) => {
    expect(decoded(text, null)).toBe(expected);
    expect(decoded(text, 'Times New Roman')).toBe(expected);
  });

  it.each([
    'café', 'Zürich', 'El Niño', 'São Paulo', 'Windows®', '© 2020 ABC', 'Mô-men (N·m)', 'ma trận m×n', '5 µm', '½', '«Nhà ở»', '±5 °C', '20 m³', '100 m²', 'Ghi chú ¹', 'Malmö, Köln', 'où', 'crème brûlée', 'naïve résumé',
    'Có', 'Hà', 'toà án', 'hoà', 'Số 5', 'cã', '¸', '·', 'Æ', '1.809,5/75', '30/06/2023', '7.469,5 nghìn ha', 'kg/người/năm', '',
  ])('%p is left alone', (text) => {
    expect(decoded(text, null)).toBeNull();
    expect(decoded(text, 'Calibri')).toBeNull();
  });

  it('needs less proof where the rest of the sheet is in that encoding', () => {
    expect(decoded('Xãm', null)).toBeNull();
    expect(decoded('Tæng sè', null)).toBeNull();
    expect(decoded('Tæng sè', null, 'tcvn3')).toBe('Tổng số');
    expect(decoded('TÊn', null, 'tcvn3')).toBe('Tấn');
    expect(decoded('§¾k L¾k', null, 'tcvn3')).toBe('Đắk Lắk');
    expect(decoded('Có', null, 'tcvn3')).toBeNull();
  });
});

describe('any Vietnamese', () => {
  it.each(ACCENTED)('%s is read back from both encodings, small and capital', (letter) => {
    const capital = letter.toUpperCase();
    expect(decoded(`nghiÖp x${inTcvn3(letter)}x`, '.VnTime')).toBe(`nghiệp x${letter}x`);
    expect(decoded(`nghiÖp x${inTcvn3(letter)}x`, '.VnTimeH')).toBe(`NGHIỆP X${capital}X`);
    expect(decoded(`nghieäp x${inVni(letter)}x`, 'VNI-Times')).toBe(`nghiệp x${letter}x`);
    expect(decoded(`NGHIEÄP X${inVni(capital)}X`, 'VNI-Times')).toBe(`NGHIỆP X${capital}X`);
  });

  it('comes back from TCVN3', () => {
    // A lone sign (¹, ·) stays a sign: it needs a word beside it.
    const told = phrase.filter((text) => /\S\S/.test(text));
    fc.assert(fc.property(told, (text) => { expect(decoded(inTcvn3(text), '.VnTime') ?? inTcvn3(text)).toBe(text); }), { numRuns: 500 });
  });

  it('comes back from VNI', () => {
    fc.assert(fc.property(phrase, (text) => { expect(decoded(inVni(text), 'VNI-Times') ?? inVni(text)).toBe(text); }), { numRuns: 500 });
  });

  it('is never changed while it is Unicode and no font speaks against it', () => {
    const cased = fc.tuple(phrase, fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.charAt(0).toUpperCase() + text.slice(1))).map(([text, write]) => write(text));
    fc.assert(
      fc.property(cased, fc.constantFrom(null, 'Arial', 'Times New Roman'), fc.constantFrom(null, 'tcvn3' as const, 'vni' as const), (text, font, usual) => {
        expect(decoded(text, font, usual)).toBeNull();
        expect(decoded(text.normalize('NFD'), font, usual)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is told from figures, dates and English, whatever the font', () => {
    const figures = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-/%()+ ±²³°×÷'), 'ha', 'kg', 'm') });
    const english = fc.string({ unit: fc.constantFrom('plan ', 'result ', 'total ', 'households ', '(', ')', '%', '2023') });
    fc.assert(
      fc.property(fc.oneof(figures, english), fc.constantFrom(null, '.VnTime', 'VNI-Times', 'Arial'), (text, font) => {
        fc.pre(!/[a-z][×÷]|[×÷][a-z×÷]/.test(text));
        expect(decoded(text, font)).toBeNull();
      }),
    );
  });

  it('keeps the words around it', () => {
    fc.assert(
      fc.property(syllable, (word) => {
        expect(decoded(`Plan 2023: ${inTcvn3(word)} - nghiÖp (ha)`, '.VnTime')).toBe(`Plan 2023: ${word} - nghiệp (ha)`);
      }),
    );
  });
});
