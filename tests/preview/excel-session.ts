/** An embedded Excel for tests: a small workbook, a host over it, and Microsoft's own client talking to it. */
import type { IWorkbookData } from '@univerjs/core';
import { openNodeWorkbook } from '../../src/preview/engine/node-workbook';
import type { UniverWorkbook } from '../../src/preview/engine/univer-workbook';
import { createHost, type EmbeddedHost, type HostOptions } from '../../src/preview/host';
import { loadOffice, type NodeOffice } from '../../src/preview/protocol/node-office';
import { excelOfRun } from '../excel-of-run';

type CellGiven = string | number | boolean | null;

export interface ExcelSession {
  readonly Excel: NodeOffice['Excel'];
  readonly office: NodeOffice;
  readonly host: EmbeddedHost;
  readonly workbook: UniverWorkbook;
  /** Excel.run, with a sheet at hand. */
  run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error that the work ends in. */
  failure(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error>;
}

const open: (() => void)[] = [];

/** Closes what the tests of a file have opened; to be called in afterEach. */
export function closeExcel(): void {
  for (const close of open.splice(0)) close();
}

/** One sheet `KH 2023` with these cells from A1 on (a text with `=` is a formula), and an empty sheet `Phụ`. */
export async function openExcel(
  rows: readonly (readonly CellGiven[])[] = [],
  options: HostOptions & { readonly sheet?: object; readonly custom?: object; readonly resources?: IWorkbookData['resources'] } = {},
): Promise<ExcelSession> {
  const cellData = Object.fromEntries(
    rows.map((row, r) => [r, Object.fromEntries(row.flatMap((value, c) => (value === null ? [] : [[c, typeof value === 'string' && value.startsWith('=') ? { f: value } : { v: value }]])))]),
  );
  const workbook = await openNodeWorkbook({
    id: 'book',
    name: 'ke-hoach.xlsx',
    sheetOrder: ['s1', 's2'],
    sheets: {
      s1: { id: 's1', name: 'KH 2023', rowCount: 100, columnCount: 20, cellData, ...options.sheet },
      s2: { id: 's2', name: 'Phụ', rowCount: 100, columnCount: 20 },
    },
    ...(options.custom && { custom: options.custom }),
    ...(options.resources && { resources: options.resources }),
  });
  const host = createHost(workbook, { persona: excelOfRun(), ...options });
  const office = await loadOffice(host);
  open.push(() => {
    office.dispose();
    host.dispose();
    workbook.dispose();
  });
  const run: ExcelSession['run'] = (work) => office.Excel.run((context) => work(context.workbook.worksheets.getItem('s1'), context));
  return {
    Excel: office.Excel,
    office,
    host,
    workbook,
    run,
    failure: async (work) => {
      try {
        await run(async (sheet, context) => {
          await work(sheet, context);
          await context.sync();
        });
      } catch (thrown) {
        if (thrown instanceof office.OfficeExtension.Error) return thrown;
        throw thrown;
      }
      throw new Error('nothing was refused');
    },
  };
}
