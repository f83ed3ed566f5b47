/**
 * Calculates workbooks with the spreadsheet engine of the preview, in a process of its own: Jest 30 on Node 20 cannot load the engine's
 * ES modules. Standard input: JSON of workbooks; standard output: the asked values, workbook by workbook.
 */
import { readFileSync } from 'node:fs';
import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import type { CalculationTask } from './calculation';

async function calculate({ data, sheet, cells }: CalculationTask): Promise<readonly unknown[]> {
  const workbook = await openNodeWorkbook(data);
  try {
    const found = workbook.sheetByName(sheet);
    return cells.map(({ row, column }) => found?.cell(row, column).value ?? null);
  } finally {
    workbook.dispose();
  }
}

async function main(): Promise<void> {
  const results: (readonly unknown[])[] = [];
  for (const task of JSON.parse(readFileSync(0, 'utf8')) as CalculationTask[]) results.push(await calculate(task));
  process.stdout.write(JSON.stringify(results), () => process.exit(0));
}

void main();
