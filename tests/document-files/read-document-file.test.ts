import type { DocumentLine } from '../../src/plan/document/document-line';
import { readDocument } from '../../src/plan/document/read-document';
import { readDocumentFile } from '../../src/document-files/read-document-file';
import { docx, item, numbering, paragraph, table } from './docx-builder';

function linesOf(bytes: Uint8Array, name: string): readonly DocumentLine[] {
  const outcome = readDocumentFile(bytes, name);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.lines;
}

function texts(bytes: Uint8Array, name: string): readonly string[] {
  return linesOf(bytes, name).map(({ text }) => text);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((character) => {
    const code = character.charCodeAt(0);
    return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  }));
}

describe('text files', () => {
  const text = 'Chỉ tiêu\n- Lúa nước 55 ha\n- Đàn trâu 35 con';
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 with a mark', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 with a mark, big end first', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 without a mark', utf16(text, false)],
    ['UTF-16 without a mark, big end first', utf16(text, true)],
  ])('are read in %s', (_, bytes) => {
    expect(texts(bytes, 'ke-hoach.txt')).toEqual(['Chỉ tiêu', '- Lúa nước 55 ha', '- Đàn trâu 35 con']);
  });

  it('are read in the single bytes of TCVN3', () => {
    // "KÕ ho¹ch" …: the bytes that .VnTime draws as "Kế hoạch"
    const legacy = Uint8Array.from(Array.from('KÕ ho¹ch n¨m 2024\nI. ChØ tiªu chñ yÕu\n- DiÖn tÝch lóa n­íc: 55 ha\n- §µn tr©u: 35 con').map((character) => character.charCodeAt(0)));
    const outcome = readDocument(linesOf(legacy, 'ke-hoach.txt'));
    expect(outcome.ok && outcome.reading.targets.map(({ name, target, unitText }) => [name, target.value, unitText])).toEqual([
      ['Diện tích lúa nước', 55, 'ha'],
      ['Đàn trâu', 35, 'con'],
    ]);
  });
});

describe('HTML', () => {
  it('gives paragraphs and lists, nothing of scripts and styles', () => {
    const html = '<html><head><title>x</title><style>p{}</style></head><body><h2>Chỉ&nbsp;tiêu</h2><p>Lúa\n nước <b>55</b> ha</p><ul><li>Trâu 35 con</li><li>Bò<ol><li>Bò lai 60 con</li></ol></li></ul><script>var a=1;</script></body></html>';
    expect(linesOf(utf8(html), 'a.html')).toEqual([
      { number: 1, text: '## Chỉ tiêu' },
      { number: 2, text: 'Lúa nước 55 ha' },
      { number: 3, text: '- Trâu 35 con', depth: 0 },
      { number: 4, text: '- Bò', depth: 0 },
      { number: 5, text: '1. Bò lai 60 con', depth: 1 },
    ]);
  });

  it("gives the list marks that Word's clipboard writes out", () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Tổng diện tích 500 ha<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span>+</span><![endif]> Lúa 300 ha</p><!--EndFragment--></body></html>`;
    expect(linesOf(utf8(html), 'clipboard').map(({ text, depth }) => [text.replace(/\s+/g, ' '), depth])).toEqual([
      ['- Tổng diện tích 500 ha', 0],
      ['+ Lúa 300 ha', 1],
    ]);
  });

  it('gives the cells of tables, across columns too', () => {
    const html = '<table><tr><th>TT</th><th colspan="2">Kế hoạch</th></tr><tr><td>1</td><td><p>Lúa</p><p>nước</p></td><td>55</td></tr></table>';
    expect(linesOf(utf8(html), 'a.htm').map(({ cells }) => cells)).toEqual([['TT', '', 'Kế hoạch'], ['1', 'Lúa nước', '55']]);
  });
});

describe('.docx', () => {
  it('gives paragraphs with the numbers that Word computes', () => {
    const body = item('Chỉ tiêu', 1) + item('Về kinh tế', 1, 1) + item('Lúa 55 ha', 2) + item('Trong đó vụ xuân 30 ha', 2, 1) + item('Ngô 30 ha', 2) + item('Về xã hội', 1, 1) + item('Việc làm', 1, 2) + item('Giải pháp', 1);
    expect(texts(docx(body, { 'word/numbering.xml': numbering }), 'a.docx')).toEqual([
      'I. Chỉ tiêu', '1. Về kinh tế', '- Lúa 55 ha', '+ Trong đó vụ xuân 30 ha', '- Ngô 30 ha', '2. Về xã hội', 'a) Việc làm', 'II. Giải pháp',
    ]);
  });

  it('numbers the paragraphs of numbered styles', () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const body = paragraph('Mục đích', '<w:pStyle w:val="Muc"/>') + paragraph('Chỉ tiêu', '<w:pStyle w:val="Muc"/>');
    expect(texts(docx(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles }), 'a.docx')).toEqual(['I. Mục đích', 'II. Chỉ tiêu']);
  });

  it('leaves out what was deleted, field codes and the second copy of a drawing', () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('Lúa ')}<w:del><w:r><w:delText>50</w:delText></w:r></w:del><w:ins>${run('55 ha')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Fallback><w:p>${run('Lúa 55 ha')}</w:p></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(texts(docx(body), 'a.docx')).toEqual(['Lúa 55 ha']);
  });

  it('gives the rows of tables as cells', () => {
    const body = paragraph('PHỤ LỤC') + table(['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024'], ['1', 'Diện tích lúa', 'ha', '55']);
    expect(linesOf(docx(body), 'a.docx').map(({ number, cells }) => [number, cells])).toEqual([
      [1, undefined],
      [2, ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024']],
      [3, ['1', 'Diện tích lúa', 'ha', '55']],
    ]);
  });
});

describe('a table of targets in a document', () => {
  it('is read as a sheet is', () => {
    const body =
      paragraph('KẾ HOẠCH') +
      paragraph('phát triển kinh tế - xã hội năm 2024') +
      table(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2024'], ['I', 'Nông nghiệp', '', ''], ['1', 'Lúa', '', ''], ['', 'Diện tích', 'ha', '55'], ['', 'Sản lượng', 'tấn', '1.215,5'], ['2', 'Tỷ lệ hộ nghèo', '%', 'dưới 4,5']);
    const outcome = readDocument(linesOf(docx(body), 'a.docx'));
    expect(outcome.ok && outcome.reading.targets.map(({ path, name, unitText, target, line }) => [path, name, unitText, target.comparator, target.value, line])).toEqual([
      [['Nông nghiệp', 'Lúa'], 'Diện tích', 'ha', '=', 55, 6],
      [['Nông nghiệp', 'Lúa'], 'Sản lượng', 'tấn', '=', 1215.5, 7],
      [['Nông nghiệp'], 'Tỷ lệ hộ nghèo', '%', '<', 4.5, 8],
    ]);
  });
});

describe('files without a text', () => {
  it.each<[string, Uint8Array, string, unknown]>([
    ['a .docx cut off in the middle', docx(paragraph('Lúa 55 ha')).subarray(0, 200), 'a.docx', { reason: 'broken-docx' }],
    ['a .docx of other bytes', utf8('not a zip'), 'a.docx', { reason: 'broken-docx' }],
    ['a PDF', utf8('%PDF-1.7 …'), 'a.pdf', { reason: 'other-file', kind: 'pdf' }],
    ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'a.doc', { reason: 'other-file', kind: 'old-word' }],
    ['a picture of a page', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'a.jpg', { reason: 'other-file', kind: 'image' }],
    ['bytes of any kind', Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 32), 'a.txt', { reason: 'other-file', kind: 'unknown' }],
  ])('%s', (_, bytes, name, refusal) => {
    expect(readDocumentFile(bytes, name)).toEqual({ ok: false, refusal });
  });
});
