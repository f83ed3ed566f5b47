/** How each word of a text is weighed: what the cell's font, the words around it and the rest of the sheet prove, and when nothing does. */
import { decodeLegacyText } from '../../../../src/plan/language/legacy/decode';

type Encoding = 'tcvn3' | 'vni' | null;

function decoded(text: string, font: string | null, usual: Encoding = null): string | null {
  return decodeLegacyText(text, font, usual)?.decoded ?? null;
}

describe('a text that proves nothing by itself', () => {
  it.each([
    ['words that are syllables both ways', 'Sè hé', '.VnTime', 'Số hộ'],
    ['an abbreviation', '§VT', '.VnTime', 'ĐVT'],
    ['a unit', '1.000 ñ', 'VNI-Times', '1.000 đ'],
    ['the sign that is a unit', '1.000 ®', '.VnTime', '1.000 đ'],
    ['a foreign name, which shows so too', 'café', '.VnTime', 'cafộ'],
    ['a name with a final k', '§¾k L¾k', '.VnTime', 'Đắk Lắk'],
  ])('is what its old font draws: %s', (_, text, font, expected) => {
    expect(decoded(text, font)).toBe(expected);
  });

  it.each([
    ['a Unicode word beside it', 'Bò, gà', '.VnTime'],
    ['a Unicode word beyond Latin-1', 'Bò, lợn', '.VnTime'],
    ['no syllable as the font draws it', 'mía', '.VnTime'],
    ['capitals', 'SÓNG', '.VnTime'],
    ['a capital first', 'Mía', '.VnTime'],
    ['a hyphen that is not shown', 'tr\u00ADong', '.VnTime'],
    ['a word that the encoding cannot write', 'voilà', '.VnTime'],
    ['a lone sign', '· 5 ha', '.VnTime'],
    ['nothing beyond ASCII', 'lao', '.VnTimeH'],
    ['a power', 'm²', '.VnTimeH'],
    ['an old font, but Unicode', 'có', 'VNI-Times'],
  ])('stays as it is: %s', (_, text, font) => {
    expect(decodeLegacyText(text, font)).toBeNull();
  });
});

describe('capitals', () => {
  it.each([
    ['the small letter was typed for want of the capital', 'TÊN', '.VnTime', 'TẤN'],
    ['on several lines', 'S¶\nH¹', '.VnTime', 'SẢ\nHẠ'],
    ['one capital is only the first letter', 'T¹', '.VnTime', 'Tạ'],
    ['small letters among them', 'DiÖn tÝch LóA', '.VnTime', 'Diện tích LúA'],
    ['no capital at all', '®ã', '.VnTime', 'đó'],
    ['a font of capitals', 'T¹', '.VnTimeH', 'TẠ'],
    ['VNI has its own: a small letter was meant', 'ñ/KG', 'VNI-Times', 'đ/KG'],
    ['H is the end of no VNI name', 'Toång', 'VNI-TimesH', 'Tổng'],
  ])('%s', (_, text, font, expected) => {
    expect(decoded(text, font)).toBe(expected);
  });

  it('are drawn by the font also where the sheet is proven', () => {
    expect(decoded('§¾k L¾k', '.VnTimeH', 'tcvn3')).toBe('ĐẮK LẮK');
  });
});

describe('a word that may be both', () => {
  it.each([
    ['goes with the old word behind it', 'Sè hé nghÌo', 'Số hộ nghèo'],
    ['goes with the old word before it', 'nghÌo sè hé', 'nghèo số hộ'],
    ['goes with the nearer one, behind', 'Tổng theo sè n¨m', 'Tổng theo số năm'],
    ['goes with the nearer one, before', 'n¨m sè theo tăng', 'năm số theo tăng'],
    ['stays with Unicode where that is nearer', 'n¨m theo sè tăng', 'năm theo sè tăng'],
    ['goes with the one before where both are as near', 'Đàn bò s¶n xuÊt', 'Đàn bò sản xuất'],
    ['goes with the one before where both are as near, the other way', 's¶n bò tăng', 'sản bũ tăng'],
    ['of several in a row, each with its nearest', 'tăng sè sè sè n¨m', 'tăng sè sè số năm'],
    ['at either end', 'sè tăng n¨m sè', 'sè tăng năm số'],
  ])('%s', (_, text, expected) => {
    expect(decoded(text, '.VnTime')).toBe(expected);
  });
});

describe('signs', () => {
  it.each([
    ['a letter of its own between old words', 'Xe « t«', 'Xe ô tô'],
    ['the unit of money', 'Gi¸ 5.000 ®/kg, 1000®', 'Giá 5.000 đ/kg, 1000đ'],
    ['an abbreviation with a dot', '§.B s«ng Cöu Long', 'Đ.B sông Cửu Long'],
    ['a copyright sign, which would be no syllable', 'N«ng d©n © 5', 'Nông dân © 5'],
    ['a sign that the encoding does not use', 'C«ng ty ¿ ABC', 'Công ty ¿ ABC'],
    ['times, between figures', 'Nhµ 4×5 m', 'Nhà 4×5 m'],
    ['times, behind a figure', 'Nhµ 4× m', 'Nhà 4× m'],
    ['times, before a figure', 'Nhµ ×4 m', 'Nhà ×4 m'],
    ['a footnote', 'N¨ng suÊt 5¹', 'Năng suất 5¹'],
    ['quotation marks of a Unicode text', 'Nhà « ở » n¨m', 'Nhà « ở » năm'],
  ])('%s', (_, text, expected) => {
    expect(decoded(text, '.VnTime')).toBe(expected);
  });
});

describe('without a font that tells', () => {
  it.each<[string, string, string]>([
    ['a sign inside one word', 'n«ng', 'nông'],
    ['a sign inside one word of a text in Unicode', 'n«ng nghiệp', 'nông nghiệp'],
    ['a sign in one of several words', 'nghiÖp n«ng', 'nghiệp nông'],
    ['two words', 'nghiÖp tÝnh', 'nghiệp tính'],
    ['two words of VNI', 'trieäu ñoàng', 'triệu đồng'],
    ['English beside it', 'N«ng d©n Plan World', 'Nông dân Plan World'],
    ['an abbreviation beside it', 'H§ND n«ng th«n', 'HĐND nông thôn'],
    ['a short form beside it', '§vt: triÖu ®ång', 'Đvt: triệu đồng'],
    ['a short unit beside it', 'tr®, n«ng', 'trđ, nông'],
    ['a lone sign beside it, which would be no syllable', '© N«ng d©n', '© Nông dân'],
  ])('is proven by %s', (_, text, expected) => {
    expect(decoded(text, null)).toBe(expected);
    expect(decoded(text, 'Arial')).toBe(expected);
  });

  it.each([
    ['one word without a sign', 'nghiÖp'],
    ['one word without a sign, all else both ways', 'nghiÖp sè'],
    ['two words without a sign beside Unicode', 'nghiÖp tÝnh lợn'],
    ['two words without a sign beside a name', 'nghiÖp tÝnh Zürich'],
    ['a sign in a word beside a name', 'n«ng café'],
    ['a sign in a word beside a name that the encoding cannot write', 'n«ng voilà'],
    ['words that are syllables both ways', 'sè hé'],
    ['an abbreviation', '§VT'],
    ['a product', 'Windows®'],
    // VNI: thư tư; TCVN3: thử tử.
    ['as much in one encoding as in the other', 'thö tö'],
  ])('is not proven by %s', (_, text) => {
    expect(decodeLegacyText(text, null)).toBeNull();
    expect(decodeLegacyText(text, 'Arial')).toBeNull();
  });

  it.each<[string, string, Encoding, string | null]>([
    ['one word is enough', 'nghiÖp', 'tcvn3', 'nghiệp'],
    ['one word of VNI is enough', 'nghieäp', 'vni', 'nghiệp'],
    ['of one encoding is no proof of the other', 'nghiÖp', 'vni', null],
    ['of one encoding is no proof of the other', 'nghieäp', 'tcvn3', null],
    ['an abbreviation is enough', '§VT', 'tcvn3', 'ĐVT'],
    ['an abbreviation of VNI is enough', 'ÑVT', 'vni', 'ĐVT'],
    ['a short unit is enough', 'tr®', 'tcvn3', 'trđ'],
    ['a name with signs is enough', 'L¾k', 'tcvn3', 'Lắk'],
    ['a section of a foreign law is not', '(§ 19-6-15)', 'tcvn3', null],
    ['a trade mark is not', 'ABC ®', 'tcvn3', null],
    ['a name without signs is not', 'Niño', 'vni', null],
    ['a name without signs is not', 'café', 'tcvn3', null],
    ['one word and a foreign one', 'nghiÖp café', 'tcvn3', 'nghiệp cafộ'],
    ['one word against one in Unicode is not', 'nghiÖp lợn', 'tcvn3', null],
    ['two words against one in Unicode', 'nghiÖp tÝnh lợn', 'tcvn3', 'nghiệp tính lợn'],
    ['a word with a sign against one in Unicode, as without it', 'n«ng lợn', 'tcvn3', 'nông lợn'],
    ['words that are syllables both ways are not', 'sè hé', 'tcvn3', null],
    ['the encoding of the sheet goes before the other', 'thö tö', 'vni', 'thư tư'],
    ['the encoding of the sheet goes before the other', 'thö tö', 'tcvn3', 'thử tử'],
    ['a text in the other encoding still proves itself', 'S¶n xuÊt n«ng nghiÖp', 'vni', 'Sản xuất nông nghiệp'],
    ['a text in the other encoding still proves itself', 'Toång saûn löôïng', 'tcvn3', 'Tổng sản lượng'],
  ])('where the sheet is proven, %s: %s (%s)', (_, text, usual, expected) => {
    expect(decoded(text, null, usual)).toBe(expected);
  });
});

describe('what is told', () => {
  it('names the encoding and leaves every other sign in its place', () => {
    expect(decodeLegacyText('  1) S¶n l\u00ADîng\t(t¹/ha) – 5,5 m²;\n', '.VnTime')).toEqual({ encoding: 'tcvn3', decoded: '  1) Sản lượng\t(tạ/ha) – 5,5 m²;\n' });
    expect(decodeLegacyText('"Toång saûn löôïng"', null)).toEqual({ encoding: 'vni', decoded: '"Tổng sản lượng"' });
  });
});
