import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import fc from 'fast-check';
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { saveWorkbook } from '../../../src/preview/files/save-workbook';
import { build, cellAt, changedParts, edited, opened, partOf, putCell, readWithExcelJs, sheetOf, withPart } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const plan = () =>
  build((workbook) => {
    const sheet = workbook.addWorksheet('KH');
    sheet.getCell('A1').value = 'Lúa';
    sheet.getCell('B1').value = 10;
    sheet.getCell('A2').value = 'Ngô';
    sheet.getCell('B2').value = 20;
    workbook.addWorksheet('Khác').getCell('A1').value = 1;
  });
const planWithFormula = () =>
  build((workbook) => {
    const sheet = workbook.addWorksheet('KH');
    sheet.getCell('A1').value = 10;
    sheet.getCell('B1').value = { formula: 'A1*2', result: 20 };
    sheet.getCell('B1').numFmt = '0.00';
    workbook.addWorksheet('Khác').getCell('A1').value = 1;
  });

describe('without a change', () => {
  it('gives back the bytes that were opened', async () => {
    const bytes = await planWithFormula();
    const workbook = await opened(bytes);
    expect(await saveWorkbook(workbook, edited(workbook, () => undefined))).toBe(bytes);
  });

  it('does not mind that the opened snapshot was changed in place', async () => {
    const bytes = await plan();
    const workbook = await opened(bytes);
    putCell(sheetOf(workbook.data, 'KH'), 0, 1, { v: 11, t: CellValueType.NUMBER });
    const saved = await saveWorkbook(workbook, workbook.data);
    expect((await readWithExcelJs(saved)).getWorksheet('KH')?.getCell('B1').value).toBe(11);
  });
});

describe('a changed cell', () => {
  it('changes its own sheet and nothing else', async () => {
    const bytes = await plan();
    const workbook = await opened(bytes);
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'KH'), 1, 1, { v: 21.5, t: CellValueType.NUMBER }); }));
    expect(changedParts(bytes, saved)).toEqual([SHEET]);
    expect(partOf(saved, SHEET)).toBe(partOf(bytes, SHEET).replace('<v>20</v>', '<v>21.5</v>'));
  });

  it('keeps its format', async () => {
    const workbook = await opened(await planWithFormula());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { Object.assign(cellAt(sheetOf(data, 'KH'), 0, 1), { f: '=A1*3', v: 30 }); }));
    expect((await readWithExcelJs(saved)).getWorksheet('KH')?.getCell('B1').numFmt).toBe('0.00');
  });

  it('stands at its place among the others, in new rows and columns too', async () => {
    const workbook = await opened(await plan());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => {
      const sheet = sheetOf(data, 'KH');
      putCell(sheet, 0, 3, { v: 'D1', t: CellValueType.STRING });
      putCell(sheet, 4, 0, { v: 'A5', t: CellValueType.STRING });
      putCell(sheet, 3, 2, { v: 'C4', t: CellValueType.STRING });
    }));
    const xml = partOf(saved, SHEET);
    expect([...xml.matchAll(/<c r="([A-Z]+\d+)"/g)].map((match) => match[1])).toEqual(['A1', 'B1', 'D1', 'A2', 'B2', 'C4', 'A5']);
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual(['1', '2', '4', '5']);
    expect(xml).toContain('<dimension ref="A1:D5"/>');
  });

  it('is emptied but keeps its format', async () => {
    const workbook = await opened(await planWithFormula());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => {
      const cell = cellAt(sheetOf(data, 'KH'), 0, 1);
      putCell(sheetOf(data, 'KH'), 0, 1, { v: null, f: null, t: null, ...(cell.s !== undefined ? { s: cell.s } : {}) });
    }));
    const cell = (await readWithExcelJs(saved)).getWorksheet('KH')?.getCell('B1');
    expect([cell?.value, cell?.numFmt]).toEqual([null, '0.00']);
  });

  it.each(['<Lúa> & "ngô"', ' đầu và cuối ', 'hai\ndòng', '_x000D_', 'tab\tvà \u0001 điều khiển', '👩‍🌾 𝛼', '=1+1', '0123'])('holds the text %j', async (text) => {
    const workbook = await opened(await plan());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'KH'), 0, 0, { v: text, t: CellValueType.STRING }); }));
    expect(cellAt(sheetOf((await opened(saved)).data, 'KH'), 0, 0).v).toBe(text);
  });
});

describe('formulas', () => {
  it.each([
    ['a number', { v: 12.5, t: CellValueType.NUMBER }, 12.5],
    ['text', { v: 'Chậm', t: CellValueType.STRING }, 'Chậm'],
    ['a boolean', { v: 1, t: CellValueType.BOOLEAN }, true],
    ['an error', { v: '#DIV/0!', t: CellValueType.STRING }, { error: '#DIV/0!' }],
  ])('carry %s as their result', async (_, result, expected) => {
    const workbook = await opened(await plan());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'KH'), 0, 2, { f: '=B1/A1', ...result }); }));
    expect((await readWithExcelJs(saved)).getWorksheet('KH')?.getCell('C1').value).toEqual({ formula: 'B1/A1', result: expected });
    expect(partOf(saved, 'xl/workbook.xml')).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  });

  it('get their new result while their text stays as it stands', async () => {
    const plain = await planWithFormula();
    const bytes = withPart(plain, SHEET, (xml) => xml.replace('<f>A1*2</f>', '<f ca="1" >A1 * 2</f>'));
    const workbook = await opened(bytes);
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { Object.assign(cellAt(sheetOf(data, 'KH'), 0, 1), { v: 24 }); }));
    expect(partOf(saved, SHEET)).toContain('<f ca="1" >A1 * 2</f><v>24</v>');
  });

  it('take the order of calculation out of the file when they come or go', async () => {
    const chained = withChain(await planWithFormula());
    const workbook = await opened(chained);
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'KH'), 4, 0, { f: '=A1', v: 10, t: CellValueType.NUMBER }); }));
    expect(changedParts(chained, saved)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml', SHEET]);
    expect(partOf(saved, '[Content_Types].xml')).not.toContain('calcChain');
  });

  const shared =
    '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>';
  const withShared = async () => withPart(await plan(), SHEET, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, shared));

  it('that others share can change without them', async () => {
    const workbook = await opened(await withShared());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { Object.assign(cellAt(sheetOf(data, 'KH'), 1, 2), { f: '=A2*3', v: 6 }); }));
    const sheet = sheetOf((await opened(saved)).data, 'KH');
    expect([0, 1, 2].map((row) => cellAt(sheet, row, 2).f)).toEqual(['=A1*2', '=A2*3', '=A3*2']);
    expect(partOf(saved, SHEET)).toContain('<f t="shared" ref="C1:C3" si="0">A1*2</f>');
  });

  it('leave whole formulas to the others when the one that they share goes', async () => {
    const workbook = await opened(await withShared());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'KH'), 0, 2, { v: 7, t: CellValueType.NUMBER }); }));
    const sheet = sheetOf((await opened(saved)).data, 'KH');
    expect([0, 1, 2].map((row) => [cellAt(sheet, row, 2).f, cellAt(sheet, row, 2).v])).toEqual([[undefined, 7], ['=A2*2', 4], ['=A3*2', 6]]);
    expect(partOf(saved, SHEET)).not.toContain('shared');
  });

  it('of arrays stay arrays, and take their values along when they go', async () => {
    const array = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>';
    const bytes = withPart(await plan(), SHEET, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, array));
    const workbook = await opened(bytes);
    const changed = await saveWorkbook(workbook, edited(workbook, (data) => { Object.assign(cellAt(sheetOf(data, 'KH'), 0, 0), { f: '=B1:B2*3', v: 3 }); }));
    expect(partOf(changed, SHEET)).toContain('<f t="array" ref="A1:A2">B1:B2*3</f><v>3</v>');
    const cleared = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'KH'), 0, 0, { v: null }); }));
    expect(partOf(cleared, SHEET)).not.toContain('<v>');
  });
});

describe('results that the host calculated', () => {
  it('do not touch the file where they differ in the last digits only', async () => {
    const workbook = await opened(await planWithFormula());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { Object.assign(cellAt(sheetOf(data, 'KH'), 0, 1), { v: 20.000000000000004 }); }));
    expect(saved).toBe(workbook.original);
  });

  it('do not replace a result by an error that the file does not know', async () => {
    const workbook = await opened(await planWithFormula());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { Object.assign(cellAt(sheetOf(data, 'KH'), 0, 1), { v: '#NAME?', t: CellValueType.STRING }); }));
    expect(saved).toBe(workbook.original);
  });

  it('count from the settled snapshot on, where there is one', async () => {
    const workbook = await opened(await planWithFormula());
    const settled = edited(workbook, (data) => { Object.assign(cellAt(sheetOf(data, 'KH'), 0, 1), { v: 99, s: { n: { pattern: '0%' } } }); });
    expect(await saveWorkbook(workbook, structuredClone(settled), settled)).toBe(workbook.original);
    const now = structuredClone(settled);
    Object.assign(cellAt(sheetOf(now, 'KH'), 0, 1), { v: '#DIV/0!', t: CellValueType.STRING });
    const saved = await readWithExcelJs(await saveWorkbook(workbook, now, settled));
    expect(saved.getWorksheet('KH')?.getCell('B1')).toMatchObject({ value: { formula: 'A1*2', result: { error: '#DIV/0!' } }, numFmt: '0.00' });
  });
});

describe('looks', () => {
  it('are added to the styles without changing one that is there', async () => {
    const bytes = await planWithFormula();
    const workbook = await opened(bytes);
    const look: IStyleData = { ff: 'Times New Roman', fs: 13, bl: BooleanNumber.TRUE, cl: { rgb: '#C00000' }, bg: { rgb: '#fff2cc' }, n: { pattern: '#,##0.0' }, ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP, bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } } } };
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'Khác'), 3, 3, { v: 1, t: CellValueType.NUMBER, s: look }); }));
    const cell = (await readWithExcelJs(saved)).getWorksheet('Khác')?.getCell('D4');
    expect(cell).toMatchObject({
      numFmt: '#,##0.0',
      font: { name: 'Times New Roman', size: 13, bold: true, color: { argb: 'FFC00000' } },
      fill: { pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border: { top: { style: 'thin' } },
    });
    const xfs = (xml: string) => [...(/<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0] ?? '').matchAll(/<xf .*?(?:\/>|<\/xf>)/gs)].map((match) => match[0]);
    const before = xfs(partOf(bytes, 'xl/styles.xml'));
    expect(xfs(partOf(saved, 'xl/styles.xml')).slice(0, before.length)).toEqual(before);
    expect((await readWithExcelJs(saved)).getWorksheet('KH')?.getCell('B1').numFmt).toBe('0.00');
  });

  it('keep what Univer does not know of when one thing of them changes', async () => {
    const bytes = await build((book) => {
      const cell = book.addWorksheet('KH').getCell('A1');
      cell.value = 1;
      cell.protection = { locked: false };
      cell.font = { name: 'Calibri', size: 11, color: { theme: 4 }, family: 2, scheme: 'minor' };
    });
    const workbook = await opened(bytes);
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => {
      const cell = cellAt(sheetOf(data, 'KH'), 0, 0);
      const style = typeof cell.s === 'string' ? data.styles[cell.s] : cell.s;
      cell.s = { ...style, bl: BooleanNumber.TRUE };
    }));
    expect((await readWithExcelJs(saved)).getWorksheet('KH')?.getCell('A1')).toMatchObject({
      protection: { locked: false },
      font: { bold: true, color: { theme: 4 }, scheme: 'minor' },
    });
  });

  it('let a cell be unlocked, and locked again', async () => {
    const workbook = await opened(await planWithFormula());
    const unlocked = await saveWorkbook(workbook, edited(workbook, (data) => { cellAt(sheetOf(data, 'KH'), 0, 1).custom = { locked: false }; }));
    expect((await readWithExcelJs(unlocked)).getWorksheet('KH')?.getCell('B1')).toMatchObject({ protection: { locked: false }, numFmt: '0.00' });
    const again = await opened(unlocked);
    expect(cellAt(sheetOf(again.data, 'KH'), 0, 1).custom).toEqual({ locked: false });
    const locked = await saveWorkbook(again, edited(again, (data) => { cellAt(sheetOf(data, 'KH'), 0, 1).custom = { locked: true }; }));
    expect(cellAt(sheetOf((await opened(locked)).data, 'KH'), 0, 1).custom).toBeUndefined();
  });

  it('remember what was typed behind an apostrophe', async () => {
    const workbook = await opened(await planWithFormula());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'KH'), 2, 0, { v: '0123', t: CellValueType.FORCE_STRING }); }));
    expect(cellAt(sheetOf((await opened(saved)).data, 'KH'), 2, 0)).toMatchObject({ v: '0123', t: CellValueType.FORCE_STRING });
  });

  it('are not written twice', async () => {
    const workbook = await opened(await plan());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => {
      for (let row = 5; row < 9; row++) putCell(sheetOf(data, 'KH'), row, 0, { v: row, t: CellValueType.NUMBER, s: { bl: BooleanNumber.TRUE } });
    }));
    const count = (xml: string) => Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1]);
    expect(count(partOf(saved, 'xl/styles.xml'))).toBe(count(partOf(workbook.original, 'xl/styles.xml')) + 1);
  });
});

it('any cells put into a workbook are there when it is opened again', async () => {
  const content = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => ({ v: v === 0 ? 0 : v, t: CellValueType.NUMBER })),
    fc.string({ minLength: 1, unit: 'binary' }).map((v) => ({ v, t: CellValueType.STRING })),
    fc.boolean().map((v) => ({ v: v ? 1 : 0, t: CellValueType.BOOLEAN })),
    fc.integer({ min: 1, max: 99 }).map((row) => ({ f: `=SUM(A${row}:B$${row})`, v: row, t: CellValueType.NUMBER })),
  );
  const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(30), content), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(edits, edits, async (first, second) => {
      let workbook = createBlankWorkbook();
      const expected = new Map<string, unknown>();
      for (const round of [first, second]) {
        const now = edited(workbook, (data) => {
          for (const [row, column, cell] of round) {
            putCell(sheetOf(data, 'Sheet1'), row, column, { ...cell });
            expected.set(`${row} ${column}`, cell);
          }
        });
        workbook = await opened(await saveWorkbook(workbook, now));
      }
      const sheet = sheetOf(workbook.data, 'Sheet1');
      for (const [place, cell] of expected) {
        const [row = 0, column = 0] = place.split(' ').map(Number);
        expect(cellAt(sheet, row, column)).toEqual(cell);
      }
    }),
    { numRuns: 25, examples: [[[[0, 0, { v: 'valueOf', t: CellValueType.STRING }]], [[0, 1, { v: '__proto__', t: CellValueType.STRING }]]]] },
  );
});

/** The package with an order of calculation, as Excel writes it. */
function withChain(bytes: Uint8Array): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
  const typed = withPart(bytes, '[Content_Types].xml', (xml) => xml.replace('</Types>', `<Override PartName="/xl/calcChain.xml" ContentType="${type}"/></Types>`));
  const related = withPart(typed, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', `<Relationship Id="rId99" Type="${relationship}" Target="calcChain.xml"/></Relationships>`));
  return withPart(related, 'xl/calcChain.xml', () => '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>');
}
