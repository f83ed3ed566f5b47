/** Conditional formats of every kind, made through Microsoft's client, in files and out of them again. Source: ECMA-376 part 1, §18.3.1.10; [MS-XLSX] 2.6. */
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { after } from './after';
import { changedParts, opened, partOf } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A bar with everything that Excel 2010 brought, a comparison with cells, and standard deviations. */
const withRules = () =>
  after(createBlankWorkbook(), (sheet) => {
    sheet.getRange('A1:A3').values = [[-1], [2], [30]];
    const { dataBar } = sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
    dataBar.set({ barDirection: 'RightToLeft', axisFormat: 'CellMidPoint', axisColor: '#111111', upperBoundRule: { type: 'Number', formula: '=50' } });
    dataBar.positiveFormat.set({ fillColor: '#00B050', borderColor: '#004000', gradientFill: false });
    dataBar.negativeFormat.set({ fillColor: '#C00000', borderColor: '#400000' });
    const { cellValue } = sheet.getRange('B1:B3').conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: '=$A$1', formula2: '=$A$3', operator: 'Between' };
    cellValue.format.fill.color = '#FFC7CE';
    const { preset } = sheet.getRange('C1:C3').conditionalFormats.add('PresetCriteria');
    preset.rule = { criterion: 'TwoStdDevBelowAverage' };
    preset.format.font.color = '#9C0006';
  });

test('bars have their newer half in the extension list; comparisons and deviations are written as such', async () => {
  const xml = partOf(await withRules(), SHEET);
  expect(xml).toMatch(/<cfRule type="cellIs" dxfId="\d" priority="2" operator="between"><formula>\$A\$1<\/formula><formula>\$A\$3<\/formula><\/cfRule>/);
  expect(xml).toMatch(/<cfRule type="aboveAverage" dxfId="\d" priority="1" aboveAverage="0" stdDev="2">/);
  const id = /<dataBar>.*<x14:id>(\{[^}]+\})<\/x14:id>/.exec(xml)?.[1];
  const twin = new RegExp(`<x14:cfRule type="dataBar" id="${id?.replace(/[{}]/g, '\\$&') ?? ''}">(.*?)</x14:cfRule><xm:sqref>A1:A3</xm:sqref>`).exec(xml)?.[1];
  expect(twin).toMatch(/<x14:dataBar [^>]*border="1" gradient="0" direction="rightToLeft" negativeBarBorderColorSameAsPositive="0" axisPosition="middle">/);
  expect(twin).toContain('<x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>50</xm:f></x14:cfvo>');
  expect(twin).toContain('<x14:fillColor rgb="FF00B050"/><x14:borderColor rgb="FF004000"/><x14:negativeFillColor rgb="FFC00000"/><x14:negativeBorderColor rgb="FF400000"/><x14:axisColor rgb="FF111111"/>');
});

test('they are read back as they were made, and keep their bytes when they are left alone', async () => {
  const bytes = await withRules();
  const saved = await after(await opened(bytes), async (sheet, context) => {
    const [a, b, c] = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).conditionalFormats.getItemAt(0));
    a?.dataBar.load();
    a?.dataBar.negativeFormat.load();
    b?.cellValue.load('rule');
    c?.preset.load('rule');
    await context.sync();
    expect(a?.dataBar.toJSON()).toMatchObject({
      barDirection: 'RightToLeft', axisFormat: 'CellMidPoint', axisColor: '#111111', lowerBoundRule: { type: 'Automatic' }, upperBoundRule: { type: 'Number', formula: '=50' },
      negativeFormat: { fillColor: '#C00000', borderColor: '#400000', matchPositiveFillColor: false, matchPositiveBorderColor: false },
    });
    expect(b?.cellValue.rule).toEqual({ formula1: '=$A$1', formula2: '=$A$3', operator: 'Between' });
    expect(c?.preset.rule).toEqual({ criterion: 'TwoStdDevBelowAverage' });
  });
  expect(changedParts(bytes, saved)).toEqual([]);
});

test('a bar that changes takes its newer half along; one that goes leaves nothing, also while another comes', async () => {
  const bytes = await withRules();
  const changed = partOf(await after(await opened(bytes), (sheet) => {
    sheet.getRange('A1').conditionalFormats.getItemAt(0).dataBar.positiveFormat.fillColor = '#0070C0';
  }), SHEET);
  expect(changed.match(/<x14:cfRule /g)).toHaveLength(1);
  expect(changed).toContain('<x14:fillColor rgb="FF0070C0"/>');
  const gone = partOf(await after(await opened(bytes), (sheet) => {
    sheet.getRange('A1:A3').conditionalFormats.clearAll();
  }), SHEET);
  expect(gone).not.toMatch(/dataBar|extLst/);
  const other = partOf(await after(await opened(bytes), (sheet) => {
    sheet.getRange('A1:A3').conditionalFormats.clearAll();
    sheet.getRange('D1:D9').conditionalFormats.add('DataBar');
  }), SHEET);
  expect(other.match(/<x14:cfRule /g)).toHaveLength(1);
  expect(other).toContain('<xm:sqref>D1:D9</xm:sqref>');
});
