import fc from 'fast-check';
import { phrase } from './legacy/vietnamese';
import { fold, markedKey, matchText, mentions, phrases, plain, tidy, wordKey } from '../../../src/plan/language/fold';

const KEYS = [plain, fold, wordKey];

describe('fold', () => {
  it.each([
    ['Đạt', 'DAT'],
    ['kỳ', 'kì'],
    ['tỷ đồng', 'tỉ đồng'],
    ['quý I', 'quí I'],
    ['Luỹ kế', 'Lũy kế'],
    ['hoà', 'hòa'],
    ['thuỷ sản', 'thủy sản'],
    ['Uỷ ban', 'Ủy ban'],
    ['Kế\u00A0hoạch', 'Kế hoạch'],
    ['Kế\nhoạch', 'Kế  hoạch'],
    ['kinh tế – xã hội', 'kinh tế - xã hội'],
    ['kinh tế — xã hội', 'kinh tế xã hội'],
    ['kinh tế \u2212 xã hội', 'Kinh tế xã hội'],
    ['năm ２０２３', 'năm 2023'],
    ['ＫẾ　ＨＯẠＣＨ', 'Kế hoạch'],
    ['quí II', 'quý II'],
    ['kì họp', 'kỳ họp'],
    ['lũy kế', 'luỹ kế'],
    ['thủy lợi', 'thuỷ lợi'],
    ['hòa giải', 'hoà giải'],
    ['tỉ lệ', 'Tỷ lệ'],
    ['Mĩ thuật', 'Mỹ thuật'],
    ['Kế\u202Fhoạch', 'Kế hoạch'],
    ['Kế\u2009hoạch', 'Kế hoạch'],
    ['Kế\u200B hoạch\u200D', 'Kế hoạch'],
    ['\uFEFFKế hoạch', 'Kế hoạch'],
    ['Kế ho\u00ADạch', 'Kế hoạch'],
    ['\u200EKế hoạch\u200F', 'Kế hoạch'],
    ['Kế\r\nhoạch\n', 'Kế hoạch'],
    ['Kế\thoạch', 'Kế hoạch'],
    ['“Xóa” nhà', '"Xóa" nhà'],
    ['trở’ lên', "trở' lên"],
    ['KINH TẾ', 'kinh te'],
    ['Đường', 'duong'],
    ['– Lúa', 'lua'],
    ['Lúa -', 'lua'],
    ['kinh tế -- xã hội', 'kinh te xa hoi'],
    ['Cây lương thực, kỹ thuật', 'cay luong thuc, ki thuat'],
  ])('%s is matched as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each(Array.from('-‐‑‒–—―−⁃﹘﹣－'))('takes %s for a dash', (dash) => {
    expect(tidy(`kinh tế ${dash} xã hội`)).toBe('kinh tế - xã hội');
    expect(fold(`kinh tế${dash}xã hội`)).toBe('kinh te xa hoi');
  });

  it('keeps the text itself in its tidy form', () => {
    expect(tidy(' Tỷ lệ\u00A0hộ  nghèo\n(%) ')).toBe('Tỷ lệ hộ nghèo (%)');
    expect(tidy('Ðơn vị')).toBe('Ðơn vị');
    expect(plain('Đạt 20 – 25')).toBe('dat 20 - 25');
    expect(wordKey('ĐVT: (kg/người)')).toBe('dvt kg nguoi');
  });

  it('leaves words apart that differ in more than marks', () => {
    expect(fold('thu')).not.toBe(fold('chi'));
    expect(fold('Ðat')).not.toBe('dat');
  });

  it('takes composed and decomposed text for the same', () => {
    expect('Tổng sản lượng lương thực có hạt'.normalize('NFD')).toHaveLength(44);
    fc.assert(
      fc.property(phrase, (text) => {
        for (const key of KEYS) expect(key(text.normalize('NFD'))).toBe(key(text));
        expect(tidy(text.normalize('NFD'))).toBe(text);
      }),
    );
  });

  it('takes any spacing, case and invisible sign for the same', () => {
    const noise = fc.constantFrom(' ', '  ', '\n', '\u00A0', '\u202F', '\t ', ' \u200B', '\u00AD ');
    fc.assert(
      fc.property(phrase, fc.array(noise, { minLength: 8, maxLength: 8 }), (text, spaces) => {
        const noisy = text.split(' ').reduce((joined, word, index) => joined + (spaces[index % spaces.length] ?? ' ') + word);
        expect(fold(`${noisy.toUpperCase()} `)).toBe(fold(text));
        expect(markedKey(noisy)).toBe(markedKey(text));
      }),
    );
  });

  it('takes either placement of a tone for the same', () => {
    const tones = fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
    fc.assert(
      fc.property(fc.constantFrom('h', 'l', 'th', 'kh', 'x', ''), fc.constantFrom<readonly [string, string]>(['o', 'a'], ['o', 'e'], ['u', 'y']), tones, (onset, [first, second], tone) => {
        const [early, late] = [onset + first + tone + second, onset + first + second + tone].map((word) => word.normalize('NFC'));
        expect(fold(early ?? '')).toBe(fold(late ?? ''));
        expect(markedKey(early ?? '')).toBe(markedKey(late ?? ''));
      }),
    );
  });

  it('is stable and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const key of [...KEYS, tidy]) expect(key(key(text))).toBe(key(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('keys with marks', () => {
  it('tell words apart that only a mark separates', () => {
    expect(markedKey('đàn bò')).not.toBe(markedKey('dân bò'));
  });

  it('spell a final i and y alike after a single onset only', () => {
    expect(markedKey('kỹ thuật, lý do, quý')).toBe(markedKey('kĩ thuật lí do quí'));
    expect(markedKey('tay')).not.toBe(markedKey('tai'));
    expect(markedKey('thuý')).not.toBe(markedKey('thúi'));
    expect(markedKey('tuyến')).not.toBe(markedKey('tuiến'));
    expect(markedKey('tỷlệ')).not.toBe(markedKey('tỉlệ'));
  });

  it('keep the percent sign as a word', () => {
    expect(markedKey('Tỷ lệ (%)')).toBe(markedKey('Tỉ lệ %'));
    expect(markedKey('5%')).toBe('5 %');
    expect(wordKey('66,4%/năm')).toBe('66 4 % nam');
  });

  it('take both placements of a tone for the same', () => {
    expect(markedKey('hoà thuỷ luỹ kỳ')).toBe(markedKey('hòa thủy lũy kì'));
  });

  it('respects marks in a phrase only where the text has any', () => {
    const herd = phrases('đàn');
    expect(mentions(matchText('Đàn trâu'), herd)).toBe(true);
    expect(mentions(matchText('Dân số'), herd)).toBe(false);
    expect(mentions(matchText('Dan trau'), herd)).toBe(true);
    expect(mentions(matchText('Đàng hoàng'), herd)).toBe(false);
    expect(mentions(matchText('Diện tích lúa'), phrases('ngô', 'lúa'))).toBe(true);
  });
});
