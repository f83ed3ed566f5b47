import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { openWorkbook } from '../../../src/preview/files/open-workbook';
import { closeExcel, openExcel } from '../excel-session';
import { after } from '../files/after';
import { partOf, readWithExcelJs } from '../files/packages';

afterEach(closeExcel);

async function reopened(bytes: Uint8Array) {
  const outcome = await openWorkbook(bytes, 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.workbook;
}

// Reference of Excel.PageLayout and its enumerations.
describe('page layout', () => {
  test('of a new sheet is as Excel has it, and each option can be set', async () => {
    const excel = await openExcel();
    const options = 'blackAndWhite,draftMode,firstPageNumber,printComments,printErrors,printHeadings,printOrder';
    const told = await excel.run(async (sheet, context) => {
      const { pageLayout } = sheet;
      const read = async () => {
        pageLayout.load(options);
        await context.sync();
        const all = { ...pageLayout.toJSON() } as Readonly<Record<string, unknown>>;
        return options.split(',').map((name) => all[name]);
      };
      const before = await read();
      pageLayout.set({ blackAndWhite: true, draftMode: true, firstPageNumber: 3, printComments: 'EndSheet', printErrors: 'Dash', printHeadings: true, printOrder: 'OverThenDown' });
      const set = await read();
      pageLayout.firstPageNumber = '';
      return [before, set, (await read())[2]];
    });
    expect(told).toEqual([
      [false, false, '', 'NoComments', 'AsDisplayed', false, 'DownThenOver'],
      [true, true, 3, 'EndSheet', 'Dash', true, 'OverThenDown'],
      '',
    ]);
  });

  test('margins may be given in three units; those that are not named stay', async () => {
    const excel = await openExcel();
    const told = await excel.run(async ({ pageLayout }, context) => {
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 5.08 });
      pageLayout.setPrintMargins('Inches', { right: 0.5 });
      pageLayout.load('leftMargin,rightMargin,topMargin');
      await context.sync();
      return [pageLayout.leftMargin, pageLayout.rightMargin, pageLayout.topMargin];
    });
    expect(told).toEqual([72, 36, 54]);
  });

  test('what is not there is ItemNotFound; titles must be whole rows and columns', async () => {
    const excel = await openExcel();
    for (const get of ['getPrintArea', 'getPrintTitleRows', 'getPrintTitleColumns'] as const) {
      expect(await excel.failure(({ pageLayout }) => pageLayout[get]().load('address'))).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: `PageLayout.${get}` } });
    }
    expect(await excel.failure((sheet) => { sheet.pageLayout.setPrintTitleRows(sheet.getRange('A1:C2')); })).toMatchObject({ code: 'InvalidArgument' });
    expect(await excel.failure((sheet) => { sheet.pageLayout.setPrintTitleColumns('$1:$2'); })).toMatchObject({ code: 'InvalidArgument' });
  });

  test('print areas may be several, and move with their rows like titles and breaks', async () => {
    const excel = await openExcel();
    const told = await excel.run(async (sheet, context) => {
      sheet.pageLayout.setPrintArea('A1:D10,F1:G10');
      sheet.pageLayout.setPrintTitleRows('$3:$4');
      sheet.horizontalPageBreaks.add('B6');
      sheet.verticalPageBreaks.add(sheet.getRange('D1:E5'));
      sheet.getRange('2:3').insert('Down');
      const area = sheet.pageLayout.getPrintArea().load('address');
      const titles = sheet.pageLayout.getPrintTitleRows().load('address');
      const rows = sheet.horizontalPageBreaks.load('items/rowIndex,items/columnIndex');
      const columns = sheet.verticalPageBreaks.load('items/columnIndex');
      const cell = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load('address');
      await context.sync();
      return [area.address, titles.address, rows.items.map((each) => [each.rowIndex, each.columnIndex]), columns.items.map((each) => each.columnIndex), cell.address];
    });
    expect(told).toEqual(["'KH 2023'!A1:D12, 'KH 2023'!F1:G12", "'KH 2023'!5:6", [[7, 0]], [3], "'KH 2023'!D1"]);
  });

  test('breaks are counted and taken away; there is none before the first row', async () => {
    const excel = await openExcel();
    const told = await excel.run(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add('A5');
      breaks.add('A9').delete();
      breaks.add('A3');
      const count = breaks.getCount();
      await context.sync();
      breaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      return [count.value, none.value];
    });
    expect(told).toEqual([2, 0]);
    expect(await excel.failure((sheet) => sheet.horizontalPageBreaks.add('B1'))).toMatchObject({ code: 'InvalidArgument' });
  });
});

// Reference of Excel.HeaderFooterGroup; ECMA-376 part 1, §18.3.1.46.
describe('headers and footers', () => {
  test('have three sections, for all pages or for the first and the even ones', async () => {
    const excel = await openExcel([], { sheet: { custom: { pageSetup: { header: 'UBND xã&RTrang &P' } } } });
    const told = await excel.run(async ({ pageLayout }, context) => {
      const { headersFooters } = pageLayout;
      headersFooters.state = 'FirstAndDefault';
      headersFooters.firstPage.centerHeader = 'Bìa && mục lục';
      headersFooters.defaultForAllPages.leftHeader = '&BKế hoạch';
      headersFooters.load('state,useSheetMargins,useSheetScale');
      headersFooters.defaultForAllPages.load('leftHeader,centerHeader,rightHeader,leftFooter');
      headersFooters.firstPage.load('leftHeader,centerHeader');
      await context.sync();
      const { defaultForAllPages, firstPage } = headersFooters;
      return [
        [headersFooters.state, headersFooters.useSheetMargins, headersFooters.useSheetScale],
        [defaultForAllPages.leftHeader, defaultForAllPages.centerHeader, defaultForAllPages.rightHeader, defaultForAllPages.leftFooter],
        [firstPage.leftHeader, firstPage.centerHeader],
      ];
    });
    expect(told).toEqual([['FirstAndDefault', true, true], ['&BKế hoạch', 'UBND xã', 'Trang &P', ''], ['', 'Bìa && mục lục']]);
    expect(excel.workbook.sheets[0]?.custom.pageSetup?.header).toBe('&L&BKế hoạch&CUBND xã&RTrang &P');
  });
});

test('the whole page layout is saved and read again, and another program reads it too', async () => {
  const bytes = await after(createBlankWorkbook(), ({ pageLayout, horizontalPageBreaks, verticalPageBreaks }) => {
    pageLayout.set({ blackAndWhite: true, draftMode: true, firstPageNumber: 3, printComments: 'InPlace', printErrors: 'NotAvailable', printHeadings: true, printOrder: 'OverThenDown' });
    const { headersFooters } = pageLayout;
    headersFooters.state = 'FirstOddAndEven';
    headersFooters.useSheetMargins = false;
    headersFooters.oddPages.centerFooter = '&P';
    headersFooters.evenPages.leftFooter = 'chẵn';
    headersFooters.firstPage.rightHeader = 'đầu';
    horizontalPageBreaks.add('A9');
    horizontalPageBreaks.add('A5');
    verticalPageBreaks.add('D1');
  });
  const workbook = await reopened(bytes);
  const setup = {
    isBlackAndWhite: true,
    isDraft: true,
    firstPageNumber: 3,
    comments: 'asDisplayed',
    errors: 'NA',
    printHeadings: true,
    pageOrder: 'overThenDown',
    differsOnEvenPages: true,
    differsOnFirstPage: true,
    alignsWithMargins: false,
    footer: '&C&P',
    evenFooter: '&Lchẵn',
    firstHeader: '&Rđầu',
    rowBreaks: [4, 8],
    columnBreaks: [3],
  };
  expect(workbook.data.sheets[workbook.data.sheetOrder[0] ?? '']?.custom?.pageSetup).toMatchObject(setup);
  const sheet = (await readWithExcelJs(bytes)).worksheets[0];
  expect(sheet?.pageSetup).toMatchObject({ blackAndWhite: true, draft: true, firstPageNumber: 3, cellComments: 'asDisplayed', errors: 'NA', showRowColHeaders: true, pageOrder: 'overThenDown' });
  expect(sheet?.headerFooter).toMatchObject({ differentFirst: true, differentOddEven: true, oddFooter: '&C&P', evenFooter: '&Lchẵn', firstHeader: '&Rđầu' });

  const emptied = await after(workbook, ({ pageLayout, horizontalPageBreaks, verticalPageBreaks }) => {
    horizontalPageBreaks.removePageBreaks();
    verticalPageBreaks.removePageBreaks();
    pageLayout.headersFooters.evenPages.leftFooter = '';
  });
  const xml = partOf(emptied, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<oddFooter>&amp;C&amp;P</oddFooter><firstHeader>&amp;Rđầu</firstHeader>');
  expect(xml).not.toMatch(/Breaks|evenFooter/);
});
