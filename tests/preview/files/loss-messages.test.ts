import { lossMessage } from '../../../src/preview/files/loss-messages';

describe('what an opened file holds that the embedded workbook does not know', () => {
  test('nothing is said of a file that is shown whole', () => {
    expect(lossMessage([], 'vi')).toBeNull();
  });

  test('each thing is named once, with the sheets on which it is', () => {
    const sentence = lossMessage(
      [
        { kind: 'comments', sheet: 'KH 2023', count: 2 },
        { kind: 'comments', sheet: 'Thu chi', count: 1 },
        { kind: 'macros', sheet: null, count: 1 },
      ],
      'vi',
    );
    expect(sentence).toContain('ghi chú (“KH 2023”, “Thu chi”), macro;');
    expect(sentence).toContain('vẫn giữ nguyên');
  });

  test('what would not follow inserted rows is said to be looked at again, and only that', () => {
    expect(lossMessage([{ kind: 'comments', sheet: 'A', count: 1 }], 'vi')).toContain('ghi chú có thể ở lại chỗ cũ');
    expect(lossMessage([{ kind: 'pattern-fill', sheet: 'A', count: 1 }], 'vi')).not.toContain('chỗ cũ');
    expect(lossMessage([{ kind: 'comments', sheet: 'A', count: 1 }], 'en')).toContain('comments may stay where they were');
  });
});
