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

  test("a rule of the page's own is told and stays as it is", async () => {
    const bar = { cfId: 'bar', ranges: [{ startRow: 0, endRow: 8, startColumn: 0, endColumn: 0 }], stopIfTrue: false, rule: { type: 'dataBar', isShowValue: true, config: { min: { type: 'min' }, max: { type: 'max' }, isGradient: true, positiveColor: '#638EC6', nativeColor: '#FF0000' } } };
    const excel = await openExcel([[1]], { resources: [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify({ s1: [bar] }) }] });
    const told = await excel.run(async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/type,items/dataBar/lowerBoundRule');
      await context.sync();
      const custom = formats.items[0]?.customOrNullObject;
      custom?.rule.load('formula');
      await context.sync();
      return [formats.items.map(({ type, dataBar }) => [type, dataBar.lowerBoundRule.type]), custom?.isNullObject];
    });
    expect(told).toEqual([[['DataBar', 'LowestValue']], true]);
    const saved = excel.workbook.save().resources?.find(({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.data ?? '';
    expect(JSON.parse(saved)).toEqual({ s1: [bar] });
  });

  test('a data bar keeps its limits, colours, direction and axis (Excel.DataBarConditionalFormat)', async () => {
    const excel = await openExcel();
    await excel.run(async (sheet, context) => {
      const format = sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      const { dataBar } = format;
      dataBar.load();
      await context.sync();
      expect(dataBar.toJSON()).toMatchObject({ lowerBoundRule: { type: 'Automatic' }, upperBoundRule: { type: 'Automatic' }, barDirection: 'Context', axisFormat: 'Automatic', showDataBarOnly: false });
      dataBar.set({ barDirection: 'LeftToRight', axisFormat: 'CellMidPoint', axisColor: '', showDataBarOnly: true, lowerBoundRule: { type: 'Number', formula: '=0' }, upperBoundRule: { type: 'Formula', formula: '=$B$1*2' } });
      dataBar.positiveFormat.set({ fillColor: 'green', borderColor: '', gradientFill: false });
      dataBar.negativeFormat.set({ matchPositiveFillColor: true, borderColor: '#0000FF' });
      dataBar.load('$all');
      dataBar.positiveFormat.load();
      dataBar.negativeFormat.load();
      await context.sync();
      expect(dataBar.toJSON()).toMatchObject({
        barDirection: 'LeftToRight', axisFormat: 'CellMidPoint', axisColor: '', showDataBarOnly: true,
        lowerBoundRule: { type: 'Number', formula: '=0' }, upperBoundRule: { type: 'Formula', formula: '=$B$1*2' },
        positiveFormat: { fillColor: '#008000', borderColor: '', gradientFill: false },
        negativeFormat: { fillColor: '#008000', borderColor: '#0000FF', matchPositiveFillColor: true, matchPositiveBorderColor: false },
      });
    });
    expect((await excel.failure((sheet) => { sheet.getRange('A1').conditionalFormats.getItemAt(0).dataBar.lowerBoundRule = { type: 'HighestValue' }; })).code).toBe('InvalidArgument');
    expect((await excel.failure((sheet) => { sheet.getRange('A1').conditionalFormats.getItemAt(0).dataBar.upperBoundRule = { type: 'Percent' }; })).code).toBe('InvalidArgument');
  });

  test('scales have two or three colours, sets of icons a criterion for each icon (Excel.ColorScaleConditionalFormat, IconSetConditionalFormat)', async () => {
    const excel = await openExcel();
    await excel.run(async (sheet, context) => {
      const scale = sheet.getRange('A1:A9').conditionalFormats.add('ColorScale').colorScale;
      scale.criteria = { minimum: { type: 'LowestValue', color: 'blue' }, maximum: { type: 'HighestValue', color: 'red' } };
      const icons = sheet.getRange('B1:B9').conditionalFormats.add('IconSet').iconSet;
      icons.style = 'FourArrows';
      icons.reverseIconOrder = true;
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThan', formula: '10' },
        { type: 'Percentile', operator: 'GreaterThanOrEqual', formula: '=50' },
        { type: 'Formula', operator: 'GreaterThanOrEqual', formula: '=$C$1' },
      ];
      scale.load('criteria,threeColorScale');
      icons.load('criteria,style,reverseIconOrder,showIconOnly');
      await context.sync();
      expect([scale.threeColorScale, scale.criteria]).toEqual([false, { minimum: { type: 'LowestValue', formula: null, color: '#0000FF' }, maximum: { type: 'HighestValue', formula: null, color: '#FF0000' } }]);
      expect(icons.criteria.map(({ type, operator, formula }) => `${type} ${operator} ${formula}`)).toEqual(['Percent GreaterThanOrEqual =0', 'Number GreaterThan =10', 'Percentile GreaterThanOrEqual =50', 'Formula GreaterThanOrEqual =$C$1']);
      expect([icons.style, icons.reverseIconOrder, icons.showIconOnly]).toEqual(['FourArrows', true, false]);
    });
    const short = await excel.failure((sheet) => { sheet.getRange('B1').conditionalFormats.getItemAt(0).iconSet.criteria = []; });
    const newer = await excel.failure((sheet) => { sheet.getRange('B1').conditionalFormats.getItemAt(0).iconSet.style = 'ThreeStars'; });
    expect([short.code, newer.code, newer.message]).toEqual(['InvalidArgument', 'ApiNotFound', expect.stringContaining('IconSet.threeStars')]);
  });

  test('every preset criterion and rank is told as it was set (Excel.ConditionalFormatPresetCriterion, ConditionalTopBottomRule)', async () => {
    const excel = await openExcel([[1], [2], [30]]);
    const criteria = Object.values(excel.Excel.ConditionalFormatPresetCriterion).filter((criterion) => criterion !== excel.Excel.ConditionalFormatPresetCriterion.invalid);
    await excel.run(async (sheet, context) => {
      const presets = criteria.map((criterion) => {
        const { preset } = sheet.getRange('A1:A3').conditionalFormats.add('PresetCriteria');
        preset.rule = { criterion };
        preset.format.fill.color = 'yellow';
        return preset.load('rule,format/fill/color');
      });
      const ranks = (['TopItems', 'BottomPercent'] as const).map((type) => {
        const { topBottom } = sheet.getRange('B1:B3').conditionalFormats.add('TopBottom');
        topBottom.rule = { type, rank: 3 };
        return topBottom.load('rule');
      });
      await context.sync();
      expect(presets.map(({ rule }) => rule.criterion)).toEqual(criteria);
      expect(new Set(presets.map(({ format }) => format.fill.color))).toEqual(new Set(['#FFFF00']));
      expect(ranks.map(({ rule }) => rule)).toEqual([{ type: 'TopItems', rank: 3 }, { type: 'BottomPercent', rank: 3 }]);
    });
    expect((await excel.failure((sheet) => { sheet.getRange('B1').conditionalFormats.getItemAt(0).topBottom.rule = { type: 'TopPercent', rank: 101 }; })).code).toBe('InvalidArgument');
  });

  test('rules of every kind can change places', async () => {
    const excel = await openExcel();
    await excel.run(async (sheet, context) => {
      const formats = sheet.getRange('A1:A9').conditionalFormats;
      const kinds = ['DataBar', 'IconSet', 'PresetCriteria'] as const;
      for (const kind of kinds) formats.add(kind);
      formats.load('items/type');
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(['PresetCriteria', 'IconSet', 'DataBar']);
      const bar = formats.items[2];
      if (bar) bar.priority = 0;
      formats.load('items/type,items/priority');
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([['DataBar', 0], ['PresetCriteria', 1], ['IconSet', 2]]);
      // "Use a negative priority to begin from the back. Priorities greater than the bounds will get and set to the maximum."
      const [first, second] = formats.items;
      if (first && second) [first.priority, second.priority] = [-1, 99];
      formats.load('items/type');
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(['IconSet', 'DataBar', 'PresetCriteria']);
    });
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
