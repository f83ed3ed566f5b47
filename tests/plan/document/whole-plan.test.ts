import { linesOfText } from '../../../src/plan/document/document-line';
import { readDocument } from '../../../src/plan/document/read-document';
import { recognised, rowsOf, written } from './reading';
import { wholePlan, wholePlanRows } from './whole-plan';

describe('a whole plan of a commune', () => {
  it('comes out complete, each row tied to its line', () => {
    const all = recognised(wholePlan);
    expect(all.filter(({ doubt }) => doubt === null).map((row) => [row.line, written(row, all)])).toEqual(wholePlanRows);
  });

  it('says what it is', () => {
    const outcome = readDocument(linesOfText(wholePlan));
    expect(outcome).toMatchObject({
      ok: true,
      reading: { head: { kind: 'plan', reference: '31b/KH-UBND', signed: '10 tháng 01 năm 2024', place: 'XÃ SƠN LÂM', year: 2024 } },
    });
  });

  it('names the headings above each row, outermost first', () => {
    const [first] = recognised(wholePlan);
    expect(first?.path).toEqual(['II. NỘI DUNG, CHỈ TIÊU THI ĐUA', '2. Chỉ tiêu thi đua', '2.1. Về kinh tế']);
  });

  it('shows the place in the sentence that a row was read from', () => {
    for (const { sentence, place, target } of recognised(wholePlan).filter((row) => row.target.comparator === '=')) {
      expect(sentence.slice(...place)).toContain(target.text.replace(/[^\d.,]/g, ''));
    }
  });

  it.each([
    ['in decomposed Unicode', wholePlan.normalize('NFD')],
    ['with Windows line ends', wholePlan.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${wholePlan}`],
    ['with spaces that do not break', wholePlan.replace(/(\d) (?=\p{L})/gu, '$1\u00A0')],
  ])('reads the same %s', (_, text) => {
    expect(rowsOf(text)).toEqual(wholePlanRows.map(([, row]) => row));
  });
});
