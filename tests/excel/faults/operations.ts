/** Everything that the add-in does to a workbook, each on a file that gives it something to do. */
import { decideOn } from '../../../src/excel/decide';
import { removeEverything } from '../../../src/excel/remove';
import { readReview, updateWorkbook } from '../../../src/excel/run';
import { takeBackLastUpdate } from '../../../src/excel/take-back';
import type { Finding } from '../../../src/plan/model';
import { closeSamples, openSample } from '../open-sample';
import type { Operation } from './lab';
import { smallPlan } from './small-plan';

export interface Operations {
  readonly firstUpdate: Operation;
  /** Of a workbook that was updated before; a person has since entered a figure and a row. */
  readonly update: Operation;
  readonly takeBack: Operation;
  readonly takeBackFirst: Operation;
  readonly remove: Operation;
  readonly dismiss: Operation;
  readonly repair: Operation;
}

export async function prepareOperations(): Promise<Operations> {
  const plain = await smallPlan();
  const updated = await afterwards(plain, () => updateWorkbook({}));
  const changed = await afterwards(updated, (enter) => {
    enter(5, 4, 99);
    [6, 'Hộ nghèo', 'hộ', 10, 12].forEach((value, column) => {
      enter(9, column, value);
    });
    return Promise.resolve();
  });
  const updatedTwice = await afterwards(changed, () => updateWorkbook({}));
  const slipped = await afterwards(updated, (enter) => {
    enter(7, 4, '3.150,0');
    return Promise.resolve();
  });
  const finding = await slipIn(slipped);
  return {
    firstUpdate: { name: 'first update', start: plain, run: () => updateWorkbook({}) },
    update: { name: 'update', start: changed, run: () => updateWorkbook({}) },
    takeBack: { name: 'take back', start: updatedTwice, run: () => takeBackLastUpdate() },
    takeBackFirst: { name: 'take back the first', start: updated, run: () => takeBackLastUpdate() },
    remove: { name: 'remove', start: updatedTwice, run: () => removeEverything() },
    dismiss: { name: 'dismiss', start: slipped, run: () => decideOn({ kind: 'dismiss', finding, reason: 'đúng như báo cáo', person: 'A' }, {}) },
    repair: { name: 'repair', start: slipped, run: () => decideOn({ kind: 'repair', finding, person: 'A' }, {}) },
  };
}

async function afterwards(start: Uint8Array, work: (enter: (row: number, column: number, value: string | number) => void) => Promise<unknown>): Promise<Uint8Array> {
  const sample = await openSample(start);
  await work((row, column, value) => {
    sample.workbook.sheetByName('KH 2023')?.write(row, column, [[{ value }]]);
  });
  await sample.workbook.settle();
  const saved = await sample.save();
  closeSamples();
  return saved;
}

async function slipIn(file: Uint8Array): Promise<Finding> {
  await openSample(file);
  const outcome = await readReview({});
  closeSamples();
  const finding = outcome.ok ? outcome.review.findings.find(({ rule }) => rule === 'cell/number-as-text') : undefined;
  if (!finding) throw new Error('the slip was not found');
  return finding;
}
