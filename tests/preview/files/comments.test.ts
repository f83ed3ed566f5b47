import { openWorkbook } from '../../../src/preview/files/open-workbook';
import { after } from './after';
import { build, changedParts, opened, partOf, partsOf, readWithExcelJs, withPart } from './packages';

const noted = () =>
  build((workbook) => {
    const sheet = workbook.addWorksheet('KH');
    sheet.getCell('A1').value = 1;
    // exceljs finds the notes of cells that hold something.
    Object.entries({ B2: 'một', C5: 'hai', D6: 'ba' }).forEach(([cell, note]) => Object.assign(sheet.getCell(cell), { value: note, note }));
  });

/** The notes of some cells, as the independent reader finds them. */
async function notesAt(bytes: Uint8Array, cells: readonly string[]): Promise<readonly unknown[]> {
  const sheet = (await readWithExcelJs(bytes)).worksheets[0];
  return cells.map((cell) => {
    const note = sheet?.getCell(cell).note;
    return typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note;
  });
}

// As Excel: a note belongs to its cell. ECMA-376 part 1, §18.7.3 (comment); part 4, §14.1 (the box in VML).
test('notes stay with their cells when rows and columns come and go', async () => {
  const bytes = await noted();
  const saved = await after(await opened(bytes), (sheet) => {
    sheet.getRange('3:4').insert('Down');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('8:8').delete('Up');
  });
  expect(await notesAt(saved, ['B2', 'C2', 'C5', 'D7', 'E8'])).toEqual([undefined, 'một', undefined, 'hai', undefined]);
  const shapes = partOf(saved, Object.keys(partsOf(saved)).find((name) => name.endsWith('.vml')) ?? '');
  expect([...shapes.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)</g)].map(([, row, column]) => [row, column])).toEqual([['1', '2'], ['6', '3']]);
});

test('without a move their parts keep every byte, whatever else is written', async () => {
  const bytes = await noted();
  const saved = await after(await opened(bytes), (sheet) => { sheet.getRange('A1').values = [[2]]; });
  expect(changedParts(bytes, saved).filter((name) => /comment|vml/i.test(name))).toEqual([]);
});

// [MS-XLSX] 2.1.21: a thread is a comment and its replies, all at one cell.
test('threads move as a whole', async () => {
  const bytes = await noted();
  const thread =
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
    '<threadedComment ref="B2" id="{1}"><text>một</text></threadedComment><threadedComment ref="B2" id="{2}" parentId="{1}"><text>trả lời</text></threadedComment></ThreadedComments>';
  const relationships = Object.keys(partsOf(bytes)).find((name) => name.includes('worksheets/_rels')) ?? '';
  const related = withPart(bytes, relationships, (xml) => xml.replace('</Relationships>', '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>'));
  const threaded = withPart(related, 'xl/threadedComments/threadedComment1.xml', () => thread);
  const saved = await after(await opened(threaded), (sheet) => { sheet.getRange('1:1').insert('Down'); });
  expect(partOf(saved, 'xl/threadedComments/threadedComment1.xml')).toBe(thread.replaceAll('"B2"', '"B3"'));
});

test('a copied sheet has no comments', async () => {
  const saved = await after(await opened(await noted()), (sheet) => { sheet.copy(); });
  const outcome = await openWorkbook(saved, 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const { sheetOrder, sheets } = outcome.workbook.data;
  expect(sheetOrder.map((id) => (sheets[id]?.custom?.comments as readonly unknown[]).length)).toEqual([3, 0]);
});
