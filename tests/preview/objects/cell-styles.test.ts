import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { openWorkbook } from '../../../src/preview/files/open-workbook';
import { closeExcel, openExcel } from '../excel-session';
import { after } from '../files/after';
import { partOf } from '../files/packages';

afterEach(closeExcel);

// Reference of Excel.Range.style and Excel.BuiltInStyle; how they look: ECMA-376, presetCellStyles.xml.
test('a style sets what it includes, and is told as long as all cells share it', async () => {
  const excel = await openExcel([['a', 0.5]]);
  const told = await excel.run(async (sheet, context) => {
    sheet.getRange('A1:B1').format.fill.color = '#FFFF00';
    sheet.getRange('A1').style = 'Heading1';
    sheet.getRange('B1').style = 'Percent';
    const ranges = ['A1', 'B1', 'A1:B1', 'C1'].map((address) => sheet.getRange(address).load('style,numberFormat,text,format/font/bold,format/font/size,format/fill/color'));
    const edge = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style,weight');
    await context.sync();
    return [...ranges.map(({ style, format }) => [style, format.font.bold, format.font.size, format.fill.color]), ranges[1]?.text, [edge.style, edge.weight]];
  });
  expect(told).toEqual([
    ['Heading1', true, 15, '#FFFF00'],
    ['Percent', false, 11, '#FFFF00'],
    [null, null, null, '#FFFF00'],
    ['Normal', false, 11, '#FFFFFF'],
    [['50%']],
    ['Continuous', 'Thick'],
  ]);
});

test('Normal and cleared formats take the look away; styles go along when cells are copied; others are refused', async () => {
  const excel = await openExcel([['a'], ['b']]);
  const told = await excel.run(async (sheet, context) => {
    sheet.getRange('A1:A2').style = 'Bad';
    sheet.getRange('C1').copyFrom('A1');
    sheet.getRange('A1').style = 'Normal';
    sheet.getRange('A2').clear('Formats');
    const ranges = ['A1', 'A2', 'C1'].map((address) => sheet.getRange(address).load('style,format/font/color,values'));
    await context.sync();
    return ranges.map(({ style, format, values }) => [style, format.font.color, values[0]?.[0] as unknown]);
  });
  expect(told).toEqual([['Normal', '#000000', 'a'], ['Normal', '#000000', 'b'], ['Bad', '#9C0006', 'a']]);
  expect(await excel.failure((sheet) => { sheet.getRange('A1').style = 'Không có'; })).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.style' } });
});

test('cells are given styles one by one as well, with more laid over them', async () => {
  const excel = await openExcel([['a', 'b']]);
  const told = await excel.run(async (sheet, context) => {
    sheet.getRange('A1:B1').setCellProperties([[{ style: 'Good', format: { font: { bold: true } } }, {}]]);
    const told = sheet.getRange('A1:B1').getCellProperties({ style: true, format: { font: { bold: true, color: true } } });
    await context.sync();
    return told.value;
  });
  expect(told).toEqual([[{ style: 'Good', format: { font: { bold: true, color: '#006100' } } }, { style: 'Normal', format: { font: { bold: false, color: '#000000' } } }]]);
});

// ECMA-376 part 1, §18.8.7 (cellStyle), §18.8.9 (cellStyleXfs).
test('styles are saved by name and read again', async () => {
  const bytes = await after(createBlankWorkbook(), (sheet) => {
    sheet.getRange('A1:A2').values = [['a'], ['b']];
    sheet.getRange('A1:A2').style = 'Neutral';
    sheet.getRange('B1').style = 'Accent1_40';
  });
  const styles = partOf(bytes, 'xl/styles.xml');
  expect(styles.match(/<cellStyle [^>]*>/g)).toEqual([
    '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
    '<cellStyle name="Neutral" xfId="1" builtinId="28"/>',
    '<cellStyle name="40% - Accent1" xfId="2" builtinId="31"/>',
  ]);
  const outcome = await openWorkbook(bytes, 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  let told: unknown;
  const later = await after(outcome.workbook, async (sheet, context) => {
    const ranges = ['A1:A2', 'B1', 'C1'].map((address) => sheet.getRange(address).load('style'));
    await context.sync();
    told = ranges.map(({ style }) => style);
    sheet.getRange('A1').style = 'Normal';
  });
  expect(told).toEqual(['Neutral', 'Accent1_40', 'Normal']);
  expect(partOf(later, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A1" s="0"|<c r="A1"(?! s)/);
});
