import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';

export interface CalculationTask {
  /** A workbook as the spreadsheet engine takes it. */
  readonly data: object;
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** The values of the asked cells after calculation, task by task. Throws where the engine fails. */
export function calculated(tasks: readonly CalculationTask[]): readonly (readonly unknown[])[] {
  const script = path.join(__dirname, 'calculate.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', script], {
    input: JSON.stringify(tasks), encoding: 'utf8', maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`the spreadsheet engine failed: ${stderr}`);
  return JSON.parse(stdout) as unknown[][];
}

/** A snapshot as a workbook of the spreadsheet engine. */
export function workbookData(snapshot: WorkbookSnapshot): object {
  const sheets = Object.fromEntries(snapshot.sheets.map((sheet, index) => [`s${index}`, sheetData(sheet, `s${index}`)]));
  return { id: 'test', name: 'test', appVersion: '0', styles: {}, sheetOrder: Object.keys(sheets), sheets };
}

function sheetData(sheet: SheetSnapshot, id: string): object {
  const cellData = Object.fromEntries(
    sheet.values.map((line, r) => [
      r,
      Object.fromEntries(
        line.flatMap((value, c): [number, object][] => {
          const formula = sheet.formulas[r]?.[c];
          if (formula) return [[c, { f: formula }]];
          if (value === null) return [];
          // An error is entered as a formula that gives it.
          if (typeof value === 'object') return [[c, { f: '=1/0' }]];
          return [[c, { v: value, t: typeof value === 'number' ? 2 : 1 }]];
        }),
      ),
    ]),
  );
  return { id, name: sheet.name, rowCount: 200, columnCount: 120, cellData };
}
