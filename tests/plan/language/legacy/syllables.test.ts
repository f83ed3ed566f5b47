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

  // The spelling rules of the onsets c/k, g/gh, ng/ngh, qu; a stop (c, ch, p, t) takes the tone sắc or nặng alone.
  it.each([
    ['ca cơ củ cầy', 'ce cê ci cỷ'],
    ['kê ke ki kỷ kiến', 'ka kô ku kơ kưa'],
    ['gà gừng gây gãy gồ gì guốc', 'gè gế gy'],
    ['ghế ghe ghi ghiền', 'gha ghô ghu'],
    ['ngà ngô ngày ngoèo', 'nge ngê ngi'],
    ['nghe nghỉ nghiễng', 'ngha nghô nghu'],
    ['qua quăng quân que quên quít quy quyết quờ quốc', 'quu quư quó quoà quươi qux'],
    ['yêu yến ý ích ăn uyên', 'byêu tyến yu wa'],
    ['các sách tháp một việc', 'càc sảch thãp mốtt viec'],
    ['tạc lịch đẹp nhật', 'tac lich đep nhât'],
    ['giếng giêng gia giữ giặt', 'gié́ng giz'],
  ])('%s, but not %s', (possible, impossible) => {
    for (const word of possible.split(' ')) expect([word, isSyllable(word)]).toEqual([word, true]);
    for (const word of impossible.split(' ')) expect([word, isSyllable(word)]).toEqual([word, false]);
  });

  it('is anything built by its rules', () => {
    fc.assert(fc.property(syllable, (word) => { expect(isSyllable(word)).toBe(true); }), { numRuns: 500 });
  });
});
