import fc from 'fast-check';
import { fold, markedKey, matchText, mentions, phrases, plain, tidy, wordKey } from '../../../src/plan/language/fold';

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
  ])('%s is matched as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('leaves words apart that differ in more than marks', () => {
    expect(fold('thu')).not.toBe(fold('chi'));
    expect(fold('Ðat')).not.toBe('dat');
  });

  it('takes composed and decomposed text for the same', () => {
    fc.assert(
      fc.property(fc.constantFrom('Tổng sản lượng lương thực có hạt', 'Đơn vị tính', 'LUỸ KẾ', 'Tỷ lệ hộ nghèo'), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(wordKey(text.normalize('NFD'))).toBe(wordKey(text));
      }),
    );
  });

  it('is stable and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

describe('keys with marks', () => {
  it('tell words apart that only a mark separates', () => {
    expect(markedKey('đàn bò')).not.toBe(markedKey('dân bò'));
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
  });
});
