/**
 * Formats of ranges and cells that differ: null ("Get formatting: a property that is not uniform throughout the range is null"), from what was
 * written by an add-in and from files alike. References: Excel.RangeFont, Excel.RangeFormat.indentLevel, Range.getCellProperties.
 */
import ExcelJS from 'exceljs';
import { closeSamples, openSample } from '../../excel/open-sample';
import { closeExcel, openExcel } from '../excel-session';

afterEach(() => {
  closeExcel();
  closeSamples();
});

const ASKED = { format: { font: { name: true, bold: true, italic: true }, indentLevel: true } };

test('of a range what its cells have in common is told, the rest is null', async () => {
  const excel = await openExcel([['a', 'b'], ['c', 'd']]);
  await excel.run(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.name = 'Arial';
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B2').format.indentLevel = 3;
    range.load('format/font/name,format/font/bold,format/font/italic,format/indentLevel');
    await context.sync();
    const { font } = range.format;
    expect([font.name, font.bold, font.italic, range.format.indentLevel]).toEqual(['Arial', null, false, null]);
  });
});

describe('in a file', () => {
  async function told(fill: (sheet: ExcelJS.Worksheet) => void, address: string) {
    const workbook = new ExcelJS.Workbook();
    fill(workbook.addWorksheet('KH'));
    const sample = await openSample(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const read = () =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('KH').getRange(address).getCellProperties(ASKED);
        await context.sync();
        return cells.value;
      });
    return { sample, read };
  }

  test('fonts and indents of cells, rows and columns', async () => {
    const { read } = await told((sheet) => {
      sheet.getColumn(1).font = { name: 'Tahoma', italic: true };
      sheet.addRows([['a', 'b'], ['c', 'd']]);
      sheet.getCell('A1').font = { name: '.VnTime', bold: true };
      sheet.getCell('B2').alignment = { horizontal: 'left', indent: 2 };
      sheet.getCell('B1').font = { name: 'Arial' };
      sheet.getCell('B2').font = { name: 'Arial' };
    }, 'A1:B2');
    const look = (name: string, bold: boolean, italic: boolean, indentLevel: number) => ({ format: { font: { name, bold, italic }, indentLevel } });
    expect(await read()).toEqual([
      [look('.VnTime', true, false, 0), look('Arial', false, false, 0)],
      [look('Tahoma', false, true, 0), look('Arial', false, false, 2)],
    ]);
  });

  test('a text in several fonts has none, until it is written anew', async () => {
    const { sample, read } = await told((sheet) => {
      sheet.getCell('A1').font = { name: 'Arial' };
      sheet.getCell('A1').value = { richText: [{ text: 'Lúa ' }, { text: 'nước', font: { name: 'Tahoma', bold: true } }] };
    }, 'A1');
    expect(await read()).toEqual([[{ format: { font: { name: null, bold: null, italic: false }, indentLevel: 0 } }]]);
    sample.workbook.sheetByName('KH')?.write(0, 0, [[{ value: 'Lúa' }]]);
    expect(await read()).toEqual([[{ format: { font: { name: 'Arial', bold: false, italic: false }, indentLevel: 0 } }]]);
  });

  test('a text that is written in another font than its cell throughout has that font', async () => {
    const { read } = await told((sheet) => {
      sheet.getCell('A1').font = { name: 'Arial' };
      sheet.getCell('A1').value = { richText: [{ text: 'DiÖn tÝch', font: { name: '.VnTime' } }] };
    }, 'A1');
    expect(await read()).toMatchObject([[{ format: { font: { name: '.VnTime', bold: false } } }]]);
  });
});
