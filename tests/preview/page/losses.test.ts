import { lossSentence } from '../../../src/preview/page/losses';

describe('what an opened file holds that the grid does not show', () => {
  test('nothing is said of a file that is shown whole', () => {
    expect(lossSentence([])).toBeNull();
  });

  test('each thing is named once, with the sheets on which it is', () => {
    const sentence = lossSentence([
      { kind: 'comments', sheet: 'KH 2023', count: 2 },
      { kind: 'comments', sheet: 'Thu chi', count: 1 },
      { kind: 'macros', sheet: null, count: 1 },
    ]);
    expect(sentence).toContain('ghi chú (“KH 2023”, “Thu chi”), macro;');
    expect(sentence).toContain('vẫn giữ nguyên');
  });
});
