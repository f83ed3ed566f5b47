import { linesOfText } from '../../../src/plan/document/document-line';
import { readDocument } from '../../../src/plan/document/read-document';

const refusalOf = (text: string) => {
  const outcome = readDocument(linesOfText(text));
  return outcome.ok ? null : outcome.refusal.reason;
};

describe('a text that sets no targets', () => {
  it.each([
    ['nothing', ''],
    ['spaces and blank lines', ' \n\t\n\u00A0\n'],
    ['only page numbers', '- 1 -\n\n2\n\nTrang 3/4'],
  ])('is empty: %s', (_, text) => {
    expect(refusalOf(text)).toBe('empty-document');
  });

  it('is not readable: what a scanner left of a page', () => {
    const garbage = Array.from({ length: 60 }, (_, line) => `Tqhg sxwd lưzng thwc ${line} c0 hgt: wjk1 2.8${line} tfn, qzx pmf bvn rrtk`).join('\n');
    expect(refusalOf(garbage)).toBe('not-readable');
  });

  it('is not readable: another language', () => {
    expect(refusalOf('The commune shall plant 450 hectares of production forest and harvest 306 tonnes of grain within this year, with every household connected to the grid.\n'.repeat(5))).toBe('not-readable');
  });

  it('is prose without a goal', () => {
    expect(refusalOf('Hội nghị đã nghe báo cáo và thảo luận sôi nổi về công tác chuẩn bị đại hội.\n'.repeat(20))).toBe('no-targets');
  });

  it('is too long', () => {
    expect(refusalOf('- Lúa nước 55 ha, năng suất 39,1 tạ/ha\n'.repeat(130_000))).toBe('document-too-long');
  });
});

describe('a text that is hard on the reader', () => {
  it.each([
    ['one paragraph of many clauses', `Chỉ tiêu: ${'tỷ lệ hộ nghèo giảm còn dưới 4,5%, phấn đấu đạt trên 95% trở lên; '.repeat(500)}`],
    ['one word over and over', 'phấn đấu đạt tăng giảm còn '.repeat(2000)],
    ['brackets that never close', '('.repeat(20_000) + '55 ha'],
    ['digits and signs', '1.2.3,4/5-6 '.repeat(1_500)],
    ['spaces within a line', `Lúa${' '.repeat(50_000)}55 ha`],
    ['commas', ','.repeat(100_000)],
    ['headings within headings', Array.from({ length: 1000 }, (_, index) => `${(index % 20) + 1}. Mục:`).join('\n')],
  ])('is read in the time that its length asks for: %s', (_, text) => {
    const outcome = readDocument(linesOfText(text));
    expect(typeof outcome.ok).toBe('boolean');
  });
});
