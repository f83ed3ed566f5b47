import { CellValueType, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import { CONDITIONAL_FORMATS, type SheetRule } from '../../../src/preview/files/conditional-format-model';
import type { WorkbookCustomData, WorksheetCustomData } from '../../../src/preview/files/custom-data';
import { DATA_VALIDATIONS, type SheetValidation } from '../../../src/preview/files/data-validation-model';
import { DEFINED_NAMES, type SheetName } from '../../../src/preview/files/defined-name-model';
import { build, cellAt, opened, resource, sheetOf, withPart } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('cells', () => {
  it('keeps numbers, text, booleans and errors apart', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.getCell('A1').value = 39.1;
      sheet.getCell('B1').value = '0123';
      sheet.getCell('C1').value = true;
      sheet.getCell('D1').value = { error: '#N/A' };
    });
    const sheet = sheetOf((await opened(bytes)).data, 'KH');
    expect(cellAt(sheet, 0, 0)).toMatchObject({ v: 39.1, t: CellValueType.NUMBER });
    expect(cellAt(sheet, 0, 1)).toMatchObject({ v: '0123', t: CellValueType.STRING });
    expect(cellAt(sheet, 0, 2)).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
    expect(cellAt(sheet, 0, 3)).toMatchObject({ v: '#N/A', t: CellValueType.STRING });
  });

  it('gives formulas with their stored result and without the marks of newer functions', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.getCell('A1').value = { formula: 'SUM(B1:C1)', result: 7 };
      sheet.getCell('A2').value = { formula: '_xlfn.IFS(A1>1,"_xlfn.a",TRUE,"b")', result: 'b' };
    });
    const sheet = sheetOf((await opened(bytes)).data, 'KH');
    expect(cellAt(sheet, 0, 0)).toMatchObject({ f: '=SUM(B1:C1)', v: 7 });
    expect(cellAt(sheet, 1, 0)).toMatchObject({ f: '=IFS(A1>1,"_xlfn.a",TRUE,"b")', v: 'b' });
  });

  it('writes out what cells share of a formula', async () => {
    const plain = await build((workbook) => {
      workbook.addWorksheet('KH').getCell('A1').value = 1;
    });
    const bytes = withPart(plain, SHEET, (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      ),
    );
    const sheet = sheetOf((await opened(bytes)).data, 'KH');
    expect([0, 1, 2].map((row) => cellAt(sheet, row, 2).f)).toEqual(['=A1*$B$1+SUM(A$1:A1)', '=A2*$B$1+SUM(A$1:A2)', '=A3*$B$1+SUM(A$1:A3)']);
  });

  it('reads cells and rows that do not name their place', async () => {
    const plain = await build((workbook) => {
      workbook.addWorksheet('KH').getCell('A1').value = 1;
    });
    const bytes = withPart(plain, SHEET, (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row></sheetData>'),
    );
    const sheet = sheetOf((await opened(bytes)).data, 'KH');
    expect([cellAt(sheet, 0, 1).v, cellAt(sheet, 4, 2).v, cellAt(sheet, 4, 3).v]).toEqual([2, 3, 4]);
  });

  it('reads parts whose elements carry a prefix', async () => {
    const plain = await build((workbook) => {
      workbook.addWorksheet('KH').getCell('A1').value = 5;
    });
    const bytes = withPart(plain, SHEET, () => '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>');
    expect(cellAt(sheetOf((await opened(bytes)).data, 'KH'), 0, 0).v).toBe(8);
  });

  it.each([
    ['2023-06-30', 45107],
    ['2023-06-30T12:00:00', 45107.5],
    ['1900-01-01', 1],
    ['1900-03-01', 61],
  ])('turns the ISO date %s into the day number %d', async (date, serial) => {
    const plain = await build((workbook) => {
      workbook.addWorksheet('KH').getCell('A1').value = 1;
    });
    const bytes = withPart(plain, SHEET, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1"><c r="A1" t="d"><v>${date}</v></c></row></sheetData>`));
    expect(cellAt(sheetOf((await opened(bytes)).data, 'KH'), 0, 0).v).toBeCloseTo(serial, 9);
  });

  it('leaves the values that an array formula spreads to the formula', async () => {
    const plain = await build((workbook) => {
      workbook.addWorksheet('KH').getCell('A1').value = 1;
    });
    const bytes = withPart(plain, SHEET, (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
      ),
    );
    const workbook = await opened(bytes);
    const sheet = sheetOf(workbook.data, 'KH');
    expect(cellAt(sheet, 0, 0)).toMatchObject({ f: '=B1:B2*2', v: 2 });
    expect(cellAt(sheet, 1, 0).v).toBeUndefined();
    expect(workbook.losses).toContainEqual({ kind: 'array-formula', sheet: 'KH', count: 1 });
  });
});

describe('looks', () => {
  it('reads font, fill, border, alignment and number format', async () => {
    const bytes = await build((workbook) => {
      const cell = workbook.addWorksheet('KH').getCell('A1');
      cell.value = 0.5;
      cell.font = { name: 'Times New Roman', size: 13, bold: true, italic: true, underline: 'double', color: { argb: 'FFC00000' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
      cell.border = { top: { style: 'thin', color: { argb: 'FF123456' } }, bottom: { style: 'double' } };
      cell.alignment = { horizontal: 'left', vertical: 'top', wrapText: true, indent: 2, textRotation: 90 };
      cell.numFmt = '0.0%';
    });
    const { data } = await opened(bytes);
    const id = cellAt(sheetOf(data, 'KH'), 0, 0).s;
    expect(typeof id === 'string' ? data.styles[id] : id).toMatchObject({
      ff: 'Times New Roman',
      fs: 13,
      bl: 1,
      it: 1,
      ul: { s: 1, t: 10 },
      cl: { rgb: '#C00000' },
      bg: { rgb: '#FFF2CC' },
      bd: { t: { s: 1, cl: { rgb: '#123456' } }, b: { s: 7 } },
      ht: HorizontalAlign.LEFT,
      vt: 1,
      tb: WrapStrategy.WRAP,
      pd: { l: 18 },
      tr: { a: -90 },
      n: { pattern: '0.0%' },
    });
  });

  it('resolves theme colours with their tint', async () => {
    const bytes = await build((workbook) => {
      const cell = workbook.addWorksheet('KH').getCell('A1');
      cell.value = 1;
      // exceljs writes a tint that its types do not declare.
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 0, tint: -0.249977111117893 } as { theme: number } };
    });
    const { data } = await opened(bytes);
    const id = cellAt(sheetOf(data, 'KH'), 0, 0).s;
    // White, 25 % darker, as Excel shows it.
    expect(typeof id === 'string' ? data.styles[id]?.bg : undefined).toEqual({ rgb: '#BFBFBF' });
  });

  it('does not let a plain cell take the format of its column', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.getColumn(1).font = { bold: true, name: 'Calibri', size: 11 };
      sheet.getCell('A1').value = 1;
      sheet.getCell('A1').font = { bold: false, name: 'Calibri', size: 11 };
    });
    const { data } = await opened(bytes);
    const sheet = sheetOf(data, 'KH');
    const id = cellAt(sheet, 0, 0).s;
    expect(typeof id === 'string' ? data.styles[id]?.bl : undefined).toBe(0);
    const column = sheet.columnData?.[0]?.s;
    expect(typeof column === 'string' ? data.styles[column]?.bl : undefined).toBe(1);
  });

  it('turns widths and heights into pixels', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.getColumn(2).width = 9.140625;
      sheet.getRow(3).height = 30;
      sheet.getCell('A1').value = 1;
    });
    const sheet = sheetOf((await opened(bytes)).data, 'KH');
    // 9.14 characters of Calibri 11 (7 pixels a digit) are the 64 pixels of Excel's own default column; 30 points are 40 pixels.
    expect(sheet.columnData?.[1]?.w).toBe(64);
    expect(sheet.rowData?.[2]?.h).toBe(40);
  });
});

describe('sheets', () => {
  it('reads merges, hidden rows and columns, frozen panes, tab colour and visibility', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH', { views: [{ state: 'frozen', xSplit: 2, ySplit: 6 }], properties: { tabColor: { argb: 'FF00B050' } } });
      sheet.mergeCells('A1:C2');
      sheet.getCell('A5').value = 'Lúa';
      sheet.getRow(5).hidden = true;
      sheet.getColumn(4).hidden = true;
      workbook.addWorksheet('Ẩn', { state: 'veryHidden' });
    });
    const { data } = await opened(bytes);
    const sheet = sheetOf(data, 'KH');
    expect(sheet).toMatchObject({
      mergeData: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 }],
      freeze: { xSplit: 2, ySplit: 6, startRow: 6, startColumn: 2 },
      tabColor: '#00B050',
      hidden: 0,
    });
    expect([sheet.rowData?.[4]?.hd, sheet.columnData?.[3]?.hd]).toEqual([1, 1]);
    expect(sheetOf(data, 'Ẩn')).toMatchObject({ hidden: 1, custom: { visibility: 'veryHidden' } });
  });

  it('tells protection, filter and page layout in custom data', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH', {
        pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '5:6', printArea: 'A1:C9' },
      });
      sheet.getCell('A6').value = 'TT';
      sheet.autoFilter = 'A6:C9';
      void sheet.protect('', {});
    });
    const onA4 = withPart(bytes, SHEET, (xml) => xml.replace('<pageSetup ', '<pageSetup paperSize="9" '));
    const custom = sheetOf((await opened(onA4)).data, 'KH').custom as WorksheetCustomData;
    expect(custom).toMatchObject({
      protection: { protected: true },
      autoFilter: { range: 'A6:C9', isFiltered: false },
      pageSetup: { orientation: 'landscape', paperSize: 9, isFitToPage: true, fitToWidth: 1, fitToHeight: 0, titleRows: '5:6', printArea: 'A1:C9' },
    });
  });

  it('says that a filter hides rows only when one does', async () => {
    const plain = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.getCell('A1').value = 'TT';
      sheet.getCell('A2').value = 1;
      sheet.getRow(2).hidden = true;
      sheet.autoFilter = 'A1:A2';
    });
    const filtered = withPart(plain, SHEET, (xml) =>
      xml.replace('<autoFilter ref="A1:A2"/>', '<autoFilter ref="A1:A2"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>'),
    );
    const isFiltered = async (bytes: Uint8Array) => (sheetOf((await opened(bytes)).data, 'KH').custom as WorksheetCustomData).autoFilter?.isFiltered;
    expect(await isFiltered(plain)).toBe(false);
    expect(await isFiltered(filtered)).toBe(true);
  });

  it('tells the calendar, the calculation mode and the protection of the workbook', async () => {
    const bytes = await build((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet('KH');
    });
    const locked = withPart(bytes, 'xl/workbook.xml', (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>').replace(/<calcPr[^>]*>/, '<calcPr calcMode="manual"/>'));
    const custom = (await opened(locked)).data.custom as WorkbookCustomData;
    expect(custom).toMatchObject({ date1904: true, calculationMode: 'manual', protection: { structure: true } });
  });

  it('reads names of the workbook and of a sheet, and keeps Excel’s own to itself', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH 2023', { pageSetup: { printArea: 'A1:B2' } });
      sheet.getCell('A1').value = 1;
      workbook.definedNames.add("'KH 2023'!$A$1", 'HoNgheo');
    });
    const names = Object.values(resource((await opened(bytes)).data, DEFINED_NAMES) as Record<string, SheetName>);
    expect(names.map(({ name, formulaOrRefString }) => [name, formulaOrRefString])).toEqual([['HoNgheo', "'KH 2023'!$A$1"]]);
  });
});

describe('rules', () => {
  it('reads conditional formats, the first in precedence first', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.addConditionalFormatting({ ref: 'A1:A9', rules: [{ type: 'expression', priority: 3, formulae: ['$B1="Chậm"'], style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } } }] });
      sheet.addConditionalFormatting({ ref: 'C1:C9', rules: [{ type: 'cellIs', priority: 1, operator: 'greaterThan', formulae: [100], style: { font: { bold: true } } }] });
      sheet.addConditionalFormatting({ ref: 'D2:D9', rules: [{ type: 'cellIs', priority: 2, operator: 'lessThan', formulae: ['$E$1'], style: {} }] });
    });
    const { data } = await opened(bytes);
    const rules = (resource(data, CONDITIONAL_FORMATS) as Record<string, SheetRule[]>)[sheetOf(data, 'KH').id] ?? [];
    expect(rules.map(({ rule }) => rule)).toMatchObject([
      { subType: 'number', operator: 'greaterThan', value: 100, style: { bl: 1 } },
      { subType: 'formula', value: '=D2<($E$1)' },
      { subType: 'formula', value: '=$B1="Chậm"', style: { bg: { rgb: '#FFC7CE' } } },
    ]);
  });

  it('reads bars, scales and icons, the best icon first', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.addConditionalFormatting({
        ref: 'A1:A9',
        rules: [{ type: 'iconSet', priority: 1, iconSet: '3Arrows', cfvo: [{ type: 'percent', value: 0 }, { type: 'percent', value: 33 }, { type: 'percent', value: 67 }] }],
      });
      sheet.addConditionalFormatting({
        ref: 'B1:B9',
        rules: [{ type: 'colorScale', priority: 2, cfvo: [{ type: 'min' }, { type: 'max' }], color: [{ argb: 'FFF8696B' }, { argb: 'FF63BE7B' }] }],
      });
    });
    const { data } = await opened(bytes);
    const rules = (resource(data, CONDITIONAL_FORMATS) as Record<string, SheetRule[]>)[sheetOf(data, 'KH').id] ?? [];
    expect(rules.map(({ rule }) => rule)).toMatchObject([
      { type: 'iconSet', config: [{ iconId: '0', value: { value: 67 } }, { iconId: '1', value: { value: 33 } }, { iconId: '2', value: { value: 0 } }] },
      { type: 'colorScale', config: [{ color: '#F8696B', value: { type: 'min' } }, { color: '#63BE7B', value: { type: 'max' } }] },
    ]);
  });

  it('says which conditional formats no one sees here', async () => {
    const bytes = await build((workbook) => {
      workbook.addWorksheet('KH').addConditionalFormatting({ ref: 'A1:A9', rules: [{ type: 'aboveAverage', priority: 1, aboveAverage: true, style: {} }] });
    });
    // Without its text the rule asks for the result of a formula.
    const byFormula = withPart(bytes, SHEET, (xml) => xml.replace('type="aboveAverage"', 'type="containsText" operator="containsText"'));
    expect((await opened(byFormula)).losses).toContainEqual({ kind: 'conditional-format', sheet: 'KH', count: 1 });
    expect((await opened(bytes)).losses.filter(({ kind }) => kind === 'conditional-format')).toEqual([]);
  });

  it('reads data validation', async () => {
    const bytes = await build((workbook) => {
      const sheet = workbook.addWorksheet('KH');
      sheet.getCell('B2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Đạt,Chậm"'], showErrorMessage: true, error: 'Chọn trong danh sách' };
      sheet.getCell('C2').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0] };
    });
    const { data } = await opened(bytes);
    const rules = (resource(data, DATA_VALIDATIONS) as Record<string, SheetValidation[]>)[sheetOf(data, 'KH').id] ?? [];
    expect(rules).toMatchObject([
      { type: 'list', formula1: 'Đạt,Chậm', allowBlank: true, showDropDown: true, error: 'Chọn trong danh sách', ranges: [{ startRow: 1, startColumn: 1 }] },
      { type: 'whole', operator: 'greaterThan', formula1: '0' },
    ]);
  });
});
