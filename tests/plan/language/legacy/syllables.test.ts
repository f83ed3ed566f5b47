import fc from 'fast-check';
import { isSyllable } from '../../../../src/plan/language/legacy/syllables';
import { syllable } from './vietnamese';

describe('a syllable of Vietnamese', () => {
  it.each(['Nghiêng', 'quyết', 'giếng', 'gì', 'ươm', 'khuỷu', 'thuở', 'oái', 'yêu', 'kỳ', 'luỹ', 'lũy', 'hoà', 'hòa', 'ĐƯỜNG', 'ở', 'nguyệt', 'xoong', 'quê', 'ghế', 'ngoằn'])('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each(['cĩ', 'kả', 'ngề', 'tẵ', 'cafộ', 'sảnn', 'bằc', 'mac', 'ốố', 'đ', 'strong', 'fỹr', '', 'nghiêngg', 'w'])('is not %p', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('is anything built by its rules', () => {
    fc.assert(fc.property(syllable, (word) => { expect(isSyllable(word)).toBe(true); }), { numRuns: 500 });
  });
});
