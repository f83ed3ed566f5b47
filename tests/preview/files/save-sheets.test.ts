import { BooleanNumber, CellValueType, type IWorkbookData } from '@univerjs/core';
import { CONDITIONAL_FORMATS, type SheetRule } from '../../../src/preview/files/conditional-format-model';
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import type { WorksheetCustomData } from '../../../src/preview/files/custom-data';
import { DATA_VALIDATIONS, type SheetValidation } from '../../../src/preview/files/data-validation-model';
import { DEFINED_NAMES, type SheetName } from '../../../src/preview/files/defined-name-model';
import { saveWorkbook } from '../../../src/preview/files/save-workbook';
import { build, cellAt, changedParts, edited, opened, partOf, partsOf, putCell, readWithExcelJs, resource, setResource, sheetOf, withPart } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const fill = (argb: string) => ({ fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb } } });

/** A sheet with two rules of a person's own. */
const withRules = () =>
  build((workbook) => {
    const sheet = workbook.addWorksheet('KH');
    sheet.getCell('A1').value = 5;
    sheet.addConditionalFormatting({ ref: 'A1:A9', rules: [{ type: 'expression', priority: 1, formulae: ['A1>3'], style: fill('FFFF0000') }] });
    sheet.addConditionalFormatting({ ref: 'B1:B9', rules: [{ type: 'cellIs', priority: 2, operator: 'lessThan', formulae: [2], style: fill('FF00FF00') }] });
  });
const ours: SheetRule = {
  cfId: 'chi-tieu-1',
  ranges: [{ startRow: 5, endRow: 20, startColumn: 0, endColumn: 9 }],
  stopIfTrue: false,
  rule: { type: 'highlightCell', subType: 'formula', value: '=$J6="Chậm"', style: { bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' } } },
};

function withRulesOf(data: IWorkbookData, change: (rules: readonly SheetRule[]) => readonly SheetRule[]): void {
  const all = (resource(data, CONDITIONAL_FORMATS) as Record<string, readonly SheetRule[]>);
  const { id } = sheetOf(data, 'KH');
  setResource(data, CONDITIONAL_FORMATS, { ...all, [id]: change(all[id] ?? []) });
}

/** Formula and priority of each rule in the file, in the order of precedence. */
function rulesIn(bytes: Uint8Array): string[] {
  const rules = [...partOf(bytes, SHEET).matchAll(/<cfRule [^>]*priority="(\d+)"[^>]*>.*?<formula>(.*?)<\/formula>/gs)];
  return rules.map(([, priority, formula]) => ({ priority: Number(priority), formula })).sort((a, b) => a.priority - b.priority).map(({ priority, formula = '' }) => `${priority} ${formula.replace('&gt;', '>')}`);
}

describe('conditional formats', () => {
  it('are added in front of a person’s own, which keep their text and order', async () => {
    const bytes = await withRules();
    const workbook = await opened(bytes);
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { withRulesOf(data, (rules) => [ours, ...rules]); }));
    expect(rulesIn(saved)).toEqual(['1 $J6="Chậm"', '2 A1>3', '3 2']);
    expect(changedParts(bytes, saved)).toEqual(['xl/styles.xml', SHEET]);
    const differences = partOf(saved, 'xl/styles.xml').match(/<dxf>.*?<\/dxf>/gs) ?? [];
    expect(differences[2]).toBe('<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>');
  });

  it('are added behind them without touching them', async () => {
    const workbook = await opened(await withRules());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { withRulesOf(data, (rules) => [...rules, ours]); }));
    expect(rulesIn(saved)).toEqual(['1 A1>3', '2 2', '3 $J6="Chậm"']);
    expect(partOf(saved, SHEET).replace(/<conditionalFormatting sqref="A6:J21">.*?<\/conditionalFormatting>/s, '')).toBe(partOf(workbook.original, SHEET));
  });

  it('are taken away again without a trace in the sheet', async () => {
    const workbook = await opened(await withRules());
    const marked = await opened(await saveWorkbook(workbook, edited(workbook, (data) => { withRulesOf(data, (rules) => [...rules, ours]); })));
    const restored = await saveWorkbook(marked, edited(marked, (data) => { withRulesOf(data, (rules) => rules.filter(({ rule }) => JSON.stringify(rule).includes('A1') || JSON.stringify(rule).includes('number'))); }));
    expect(partOf(restored, SHEET)).toBe(partOf(workbook.original, SHEET));
  });

  it('that Univer cannot express stay where they are, with a priority of their own', async () => {
    const unknown = '<conditionalFormatting sqref="D1:D9"><cfRule type="containsText" dxfId="0" priority="3" operator="containsText"><formula>NOT(ISERROR(SEARCH($A$1,D1)))</formula></cfRule></conditionalFormatting>';
    const bytes = withPart(await withRules(), SHEET, (xml) => xml.replace('<conditionalFormatting sqref="B1', `${unknown}<conditionalFormatting sqref="B1`));
    const workbook = await opened(bytes);
    const removed = await saveWorkbook(workbook, edited(workbook, (data) => { withRulesOf(data, () => []); }));
    expect(partOf(removed, SHEET)).toContain(unknown);
    const added = await saveWorkbook(workbook, edited(workbook, (data) => { withRulesOf(data, (rules) => [ours, ...rules]); }));
    expect([...partOf(added, SHEET).matchAll(/priority="(\d+)"/g)].map((match) => Number(match[1])).sort()).toEqual([1, 2, 3, 4]);
  });

  it('stay whole when the snapshot was taken without the plugin', async () => {
    const workbook = await opened(await withRules());
    expect(await saveWorkbook(workbook, edited(workbook, (data) => { data.resources = []; }))).toBe(workbook.original);
  });

  it('of every kind come back as they were written', async () => {
    const base = { type: 'highlightCell', style: { bg: { rgb: '#FFC7CE' } } } as const;
    const configs: SheetRule['rule'][] = [
      { ...base, subType: 'number', operator: 'between', value: [1, 2.5] },
      { ...base, subType: 'text', operator: 'containsText', value: 'Chậm "nhiều"' },
      { ...base, subType: 'text', operator: 'beginsWith', value: 'a' },
      { ...base, subType: 'text', operator: 'containsBlanks' },
      { ...base, subType: 'text', operator: 'equal', value: 'Đạt' },
      { ...base, subType: 'rank', isBottom: true, isPercent: true, value: 5 },
      { ...base, subType: 'average', operator: 'lessThanOrEqual' },
      { ...base, subType: 'duplicateValues' },
      { ...base, subType: 'timePeriod', operator: 'lastMonth' },
      { type: 'colorScale', config: [{ index: 0, color: '#F8696B', value: { type: 'min' } }, { index: 1, color: '#63BE7B', value: { type: 'percentile', value: 90 } }] },
      { type: 'dataBar', isShowValue: false, config: { min: { type: 'min' }, max: { type: 'num', value: 100 }, isGradient: true, positiveColor: '#638EC6', nativeColor: '#638EC6' } },
      {
        type: 'iconSet',
        isShowValue: true,
        config: [2, 1, 0].map((step) => ({ operator: step === 1 ? ('greaterThan' as const) : ('greaterThanOrEqual' as const), value: { type: 'percent' as const, value: step * 30 }, iconType: '3TrafficLights1', iconId: String(2 - step) })),
      },
    ];
    const workbook = createBlankWorkbook();
    const now = edited(workbook, (data) => {
      const rules = configs.map((rule, index) => ({ cfId: `r${index}`, ranges: [{ startRow: index, endRow: index + 3, startColumn: 1, endColumn: 1 }], stopIfTrue: index === 0, rule }));
      setResource(data, CONDITIONAL_FORMATS, { [data.sheetOrder[0] ?? '']: rules });
    });
    const again = await opened(await saveWorkbook(workbook, now));
    const rules = (resource(again.data, CONDITIONAL_FORMATS) as Record<string, SheetRule[]>)[again.data.sheetOrder[0] ?? ''] ?? [];
    expect(rules.map(({ rule }) => rule)).toEqual(configs);
    expect(rules[0]).toMatchObject({ stopIfTrue: true, ranges: [{ startRow: 0, endRow: 3, startColumn: 1, endColumn: 1 }] });
  });
});

describe('data validation', () => {
  const list: SheetValidation = { uid: 'dv', type: 'list', formula1: 'Đạt,Chậm', allowBlank: true, showDropDown: true, ranges: [{ startRow: 1, endRow: 8, startColumn: 2, endColumn: 2 }] };

  it('is added beside what is there, and removed again', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.getCell('A1').value = 1;
      sheet.getCell('A2').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0] };
    });
    const workbook = await opened(bytes);
    const { id } = sheetOf(workbook.data, 'KH');
    const own = (resource(workbook.data, DATA_VALIDATIONS) as Record<string, SheetValidation[]>)[id] ?? [];
    const added = await saveWorkbook(workbook, edited(workbook, (data) => { setResource(data, DATA_VALIDATIONS, { [id]: [...own, list] }); }));
    expect((await readWithExcelJs(added)).getWorksheet('KH')?.getCell('C5').dataValidation).toMatchObject({ type: 'list', formulae: ['"Đạt,Chậm"'], allowBlank: true });
    const again = await opened(added);
    const restored = await saveWorkbook(again, edited(again, (data) => { setResource(data, DATA_VALIDATIONS, { [id]: own }); }));
    expect(partOf(restored, SHEET)).toBe(partOf(bytes, SHEET));
    const none = await saveWorkbook(again, edited(again, (data) => { setResource(data, DATA_VALIDATIONS, { [id]: [] }); }));
    expect(partOf(none, SHEET)).not.toContain('dataValidation');
  });
});

describe('the layout of a sheet', () => {
  const layout = () =>
    build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.getCell('A1').value = 'Kế hoạch';
      sheet.getCell('A5').value = 1;
      sheet.mergeCells('A1:C1');
      sheet.columns = [{ width: 20 }, { width: 20 }, { width: 20 }, { width: 8 }];
    });

  it('changes only where it was changed, in the order of the format', async () => {
    const workbook = await opened(await layout());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => {
      const sheet = sheetOf(data, 'KH');
      sheet.mergeData = [...(sheet.mergeData ?? []), { startRow: 3, endRow: 4, startColumn: 4, endColumn: 5 }];
      sheet.rowData = { ...sheet.rowData, 4: { hd: BooleanNumber.TRUE }, 8: { h: 40, ia: BooleanNumber.FALSE } };
      sheet.columnData = { ...sheet.columnData, 1: { w: 50 }, 6: { hd: BooleanNumber.TRUE } };
      sheet.freeze = { xSplit: 1, ySplit: 5, startRow: 5, startColumn: 1 };
      sheet.tabColor = '#00b050';
    }));
    const sheet = (await readWithExcelJs(saved)).getWorksheet('KH');
    expect(sheet?.getCell('F5').master.address).toBe('E4');
    expect(sheet?.getCell('B1').master.address).toBe('A1');
    expect([sheet?.getRow(5).hidden, sheet?.getRow(9).height, sheet?.getColumn(7).hidden]).toEqual([true, 30, true]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 5 });
    expect([1, 2, 3].map((column) => Math.round(sheet?.getColumn(column).width ?? 0))).toEqual([20, 7, 20]);
    const names = [...partOf(saved, SHEET).matchAll(/<(sheetPr|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|pageMargins)\b/g)].map((match) => match[1]);
    expect(names).toEqual(['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'pageMargins']);
    const again = sheetOf((await opened(saved)).data, 'KH');
    expect([again.columnData?.[1]?.w, again.rowData?.[8]?.h, again.tabColor]).toEqual([50, 40, '#00B050']);
  });

  it('goes back to what it was', async () => {
    const workbook = await opened(await layout());
    const unmerged = await opened(await saveWorkbook(workbook, edited(workbook, (data) => { sheetOf(data, 'KH').mergeData = []; })));
    expect(partOf(unmerged.original, SHEET)).not.toContain('mergeCell');
    const merged = await saveWorkbook(unmerged, edited(unmerged, (data) => { sheetOf(data, 'KH').mergeData = [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }]; }));
    expect(partOf(merged, SHEET)).toBe(partOf(workbook.original, SHEET));
  });

  it('takes page setup, print titles, protection and a filter', async () => {
    const workbook = await opened(await layout());
    const custom: Partial<WorksheetCustomData> = {
      protection: { protected: true },
      autoFilter: { range: 'A4:C9', isFiltered: false },
      pageSetup: { orientation: 'landscape', paperSize: 9, isFitToPage: true, fitToWidth: 1, fitToHeight: 0, titleRows: '3:4', printArea: 'A1:C9', footer: '&C&P/&N' },
    };
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { sheetOf(data, 'KH').custom = custom; }));
    expect(sheetOf((await opened(saved)).data, 'KH').custom).toMatchObject(custom);
    const sheet = (await readWithExcelJs(saved)).getWorksheet('KH');
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, printTitlesRow: '3:4', printArea: 'A1:C9' });
    const again = await opened(saved);
    const restored = await saveWorkbook(again, edited(again, (data) => {
      sheetOf(data, 'KH').custom = { ...custom, protection: { protected: false }, autoFilter: null, pageSetup: { orientation: 'portrait' } };
    }));
    expect(sheetOf((await opened(restored)).data, 'KH').custom).toMatchObject({ protection: { protected: false }, autoFilter: null });
    expect(partOf(restored, 'xl/workbook.xml')).not.toContain('_xlnm');
  });
});

describe('sheets', () => {
  const book = () =>
    build((workbook) => {
      workbook.addWorksheet('KH').getCell('A1').value = 1;
      workbook.addWorksheet('Tổng hợp').getCell('A1').value = { formula: 'KH!A1', result: 1 };
      workbook.definedNames.add('KH!$A$1', 'Gốc');
      workbook.definedNames.add("'Tổng hợp'!$A$1", 'Tổng');
    });
  const addSheet = (data: IWorkbookData) => {
    const sheet = { id: 'báo-cáo', name: 'Báo cáo', cellData: { 0: { 0: { v: 'Báo cáo', t: CellValueType.STRING, s: { bl: BooleanNumber.TRUE } } } } };
    data.sheets[sheet.id] = sheet;
    data.sheetOrder.splice(1, 0, sheet.id);
  };

  it('are added where they stand, and deleted again', async () => {
    const bytes = await book();
    const workbook = await opened(bytes);
    const saved = await saveWorkbook(workbook, edited(workbook, addSheet));
    const read = await readWithExcelJs(saved);
    expect(read.worksheets.map(({ name }) => name)).toEqual(['KH', 'Báo cáo', 'Tổng hợp']);
    expect(read.getWorksheet('Báo cáo')?.getCell('A1')).toMatchObject({ value: 'Báo cáo', font: { bold: true } });
    const again = await opened(saved);
    const restored = await saveWorkbook(again, edited(again, (data) => {
      const { id } = sheetOf(data, 'Báo cáo');
      data.sheetOrder = data.sheetOrder.filter((other) => other !== id);
      Reflect.deleteProperty(data.sheets, id);
    }));
    expect(Object.keys(partsOf(restored)).sort()).toEqual(Object.keys(partsOf(bytes)).sort());
    expect(partOf(restored, '[Content_Types].xml')).toBe(partOf(bytes, '[Content_Types].xml'));
    expect(partOf(restored, 'xl/_rels/workbook.xml.rels')).toBe(partOf(bytes, 'xl/_rels/workbook.xml.rels'));
    expect(partOf(restored, 'xl/worksheets/sheet2.xml')).toBe(partOf(bytes, 'xl/worksheets/sheet2.xml'));
  });

  it('take names along when they are renamed, moved or deleted', async () => {
    const workbook = await opened(await book());
    const renamed = await saveWorkbook(workbook, edited(workbook, (data) => {
      sheetOf(data, 'KH').name = 'KH 2023';
      data.sheetOrder.reverse();
      cellAt(sheetOf(data, 'Tổng hợp'), 0, 0).f = "='KH 2023'!A1";
    }));
    const read = await readWithExcelJs(renamed);
    expect(read.worksheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'KH 2023']);
    expect(read.definedNames.getRanges('Gốc').ranges).toEqual(["'KH 2023'!$A$1"]);
    expect(read.getWorksheet('Tổng hợp')?.getCell('A1').formula).toBe("'KH 2023'!A1");
    const deleted = await saveWorkbook(workbook, edited(workbook, (data) => {
      const { id } = sheetOf(data, 'KH');
      data.sheetOrder = data.sheetOrder.filter((other) => other !== id);
      Reflect.deleteProperty(data.sheets, id);
    }));
    expect(partOf(deleted, 'xl/workbook.xml')).toMatch(/<definedName name="Gốc">#REF!<\/definedName>/);
    expect(Object.keys(partsOf(deleted))).not.toContain(SHEET);
  });

  it('of other kinds keep their place among the tabs', async () => {
    const plain = await book();
    const chart = withPart(plain, 'xl/workbook.xml', (xml) => xml.replace(/(<sheet [^>]*name="Tổng hợp")/, '<sheet name="Biểu đồ" sheetId="77" r:id="rId77"/>$1'));
    const related = withPart(chart, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('</Relationships>', '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>'),
    );
    const bytes = withPart(related, 'xl/chartsheets/sheet1.xml', () => '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
    const workbook = await opened(bytes);
    expect(workbook.losses).toContainEqual({ kind: 'chart-sheet', sheet: 'Biểu đồ', count: 1 });
    const saved = await saveWorkbook(workbook, edited(workbook, addSheet));
    expect([...partOf(saved, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual(['KH', 'Biểu đồ', 'Báo cáo', 'Tổng hợp']);
  });

  it('are hidden and shown', async () => {
    const workbook = await opened(await book());
    const saved = await saveWorkbook(workbook, edited(workbook, (data) => { sheetOf(data, 'KH').hidden = BooleanNumber.TRUE; }));
    const read = await readWithExcelJs(saved);
    expect(read.worksheets.map(({ state }) => state)).toEqual(['hidden', 'visible']);
  });
});

it('names are added, changed and removed', async () => {
  const bytes = await build((workbook) => {
    workbook.addWorksheet('KH').getCell('A1').value = 1;
    workbook.definedNames.add('KH!$A$1', 'Một');
    workbook.definedNames.add('KH!$A$2', 'Hai');
  });
  const workbook = await opened(bytes);
  const saved = await saveWorkbook(workbook, edited(workbook, (data) => {
    const names = Object.values((resource(data, DEFINED_NAMES) as Record<string, SheetName>));
    const kept = names.filter(({ name }) => name === 'Một').map((name) => ({ ...name, formulaOrRefString: 'KH!$B$9' }));
    const added: SheetName = { id: 'ba', name: 'Ba', formulaOrRefString: '=SUM(KH!$A$1:$A$3)', localSheetId: sheetOf(data, 'KH').id };
    setResource(data, DEFINED_NAMES, Object.fromEntries([...kept, added].map((name) => [name.id, name])));
  }));
  expect([...partOf(saved, 'xl/workbook.xml').matchAll(/<definedName [^>]*>[^<]*/g)].map(([text]) => text)).toEqual([
    '<definedName name="Một">KH!$B$9',
    '<definedName name="Ba" localSheetId="0">SUM(KH!$A$1:$A$3)',
  ]);
});

it('a new workbook is one that others can open', async () => {
  const workbook = createBlankWorkbook('mới.xlsx');
  expect(workbook.data.name).toBe('mới.xlsx');
  const saved = await saveWorkbook(workbook, edited(workbook, (data) => { putCell(sheetOf(data, 'Sheet1'), 0, 0, { v: 'Lúa', t: CellValueType.STRING }); }));
  expect((await readWithExcelJs(saved)).getWorksheet('Sheet1')?.getCell('A1').value).toBe('Lúa');
});
