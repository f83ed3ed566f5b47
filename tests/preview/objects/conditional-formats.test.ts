import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

// Reference of Excel.ConditionalFormatCollection: "Adds a new conditional format to the collection at the first/top priority."
describe('conditional formats', () => {
  test('a custom rule is added, found again and deleted', async () => {
    const excel = await openExcel();
    const told = await excel.run(async (sheet, context) => {
      const format = sheet.getRange('A7:K60').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$M7="Chậm"';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.custom.format.font.bold = true;
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/id,items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold');
      await context.sync();
      const [found] = formats.items;
      const range = found?.getRange();
      const other = found?.cellValueOrNullObject;
      range?.load('address');
      other?.load('rule');
      await context.sync();
      const answer = [found?.type, found?.priority, found?.custom.rule.formula, found?.custom.format.fill.color, range?.address, other?.isNullObject];
      found?.delete();
      formats.load('items');
      await context.sync();
      return [...answer, formats.items.length];
    });
    expect(told).toEqual(['Custom', 0, '=$M7="Chậm"', '#FFC7CE', "'KH 2023'!A7:K60", true, 0]);
  });

  test('the last one added comes first', async () => {
    const excel = await openExcel();
    const formulas = await excel.run(async (sheet, context) => {
      for (const formula of ['=A1=1', '=A1=2', '=A1=3']) sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
      const formats = sheet.getRange('A1').conditionalFormats;
      formats.load('items/custom/rule/formula');
      await context.sync();
      return formats.items.map((format) => format.custom.rule.formula);
    });
    expect(formulas).toEqual(['=A1=3', '=A1=2', '=A1=1']);
  });

  test('clearAll takes rules off the range only', async () => {
    const excel = await openExcel();
    const address = await excel.run(async (sheet, context) => {
      sheet.getRange('A1:C3').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('C1:C3').conditionalFormats.clearAll();
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/id');
      await context.sync();
      const range = formats.items[0]?.getRange();
      range?.load('address');
      await context.sync();
      return range?.address;
    });
    expect(address).toBe("'KH 2023'!A1:B3");
  });

  test('comparisons and texts keep their rules', async () => {
    const excel = await openExcel();
    const rules = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('B1:B9');
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=$A$1', operator: 'LessThan' };
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'BeginsWith', text: 'Chậm' };
      value.load('type,cellValue/rule');
      text.load('type,textComparison/rule');
      await context.sync();
      return [value.type, value.cellValue.rule, text.type, text.textComparison.rule];
    });
    expect(rules).toEqual([
      'CellValue',
      { formula1: '=$A$1', formula2: null, operator: 'LessThan' },
      'ContainsText',
      { operator: 'BeginsWith', text: 'Chậm' },
    ]);
  });

  test("rules of kinds that are not served are listed by type, and others' stay as they are", async () => {
    const bar = { cfId: 'bar', ranges: [{ startRow: 0, endRow: 8, startColumn: 0, endColumn: 0 }], stopIfTrue: false, rule: { type: 'dataBar', isShowValue: true, config: { min: { type: 'min' }, max: { type: 'max' }, isGradient: true, positiveColor: '#638EC6', nativeColor: '#FF0000' } } };
    const excel = await openExcel([[1]], { resources: [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify({ s1: [bar] }) }] });
    const told = await excel.run(async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/type');
      await context.sync();
      const custom = formats.items[0]?.customOrNullObject;
      custom?.rule.load('formula');
      await context.sync();
      return [formats.items.map(({ type }) => type), custom?.isNullObject];
    });
    expect(told).toEqual([['DataBar'], true]);
    const saved = excel.workbook.save().resources?.find(({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.data ?? '';
    expect(JSON.parse(saved)).toEqual({ s1: [bar] });
  });

  test('a rule without its formula sign is refused', async () => {
    const excel = await openExcel();
    const error = await excel.failure((sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '$A$1';
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('data validation', () => {
  const list = { list: { inCellDropDown: true, source: 'Tăng,Giảm' } };

  test('a list is set, told and cleared', async () => {
    const excel = await openExcel([['Tăng'], ['Khác']]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('A1:A9').dataValidation.rule = list;
      const [good, bad, mixed] = ['A1', 'A2', 'A1:A2'].map((address) => sheet.getRange(address).dataValidation);
      for (const validation of [good, bad, mixed]) validation?.load('type,rule,valid,ignoreBlanks,errorAlert');
      await context.sync();
      const answer = [good?.type, good?.rule, good?.valid, bad?.valid, mixed?.valid as boolean | null, good?.ignoreBlanks, good?.errorAlert.style];
      sheet.getRange('A1:A9').dataValidation.clear();
      good?.load('type');
      await context.sync();
      return [...answer, good?.type];
    });
    expect(told).toEqual(['List', list, true, false, null, true, 'Stop', 'None']);
  });

  test('validations of the file are told, and saved with the workbook', async () => {
    const stored = { uid: 'dv-1', type: 'whole', ranges: [{ startRow: 0, endRow: 4, startColumn: 1, endColumn: 1 }], allowBlank: true, formula1: '0', formula2: '100', operator: 'between', showErrorMessage: true, errorStyle: 1, showInputMessage: false };
    const excel = await openExcel([], { resources: [{ name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ s1: [stored] }) }] });
    const rule = await excel.run(async (sheet, context) => {
      const validation = sheet.getRange('B2').dataValidation;
      validation.load('rule');
      await context.sync();
      return validation.rule;
    });
    expect(rule).toEqual({ wholeNumber: { operator: 'Between', formula1: 0, formula2: 100 } });
    const saved = excel.workbook.save().resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ?? '';
    expect((JSON.parse(saved) as { s1: unknown }).s1).toEqual([stored]);
  });
});
