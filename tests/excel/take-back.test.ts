/** "Hoàn tác lần cập nhật" and "Gỡ mọi thứ của tiện ích": what comes back, and what of a person's stays. */
import { decideOn } from '../../src/excel/decide';
import { removeEverything } from '../../src/excel/remove';
import { readReview, updateWorkbook } from '../../src/excel/run';
import { takeBackLastUpdate } from '../../src/excel/take-back';
import type { EmbeddedSheet } from '../../src/preview/engine/embedded-workbook';
import { smallPlan } from './faults/small-plan';
import { closeSamples, openSample, type OpenSample } from './open-sample';
import { differences, stateOf, type WorkbookState } from './workbook-state';

jest.setTimeout(120_000);

afterEach(() => {
  jest.restoreAllMocks();
  closeSamples();
});

interface Updated {
  readonly sample: OpenSample;
  readonly plan: EmbeddedSheet;
  readonly before: WorkbookState;
  readonly after: WorkbookState;
}

/** Columns of the small plan: F its own percentages, H to K added. */
async function updated(file?: Uint8Array): Promise<Updated> {
  const sample = await openSample(file ?? (await smallPlan()));
  const before = stateOf(sample.workbook);
  expect(await updateWorkbook({})).toMatchObject({ ok: true });
  return { sample, plan: planOf(sample), before, after: stateOf(sample.workbook) };
}

function planOf({ workbook }: OpenSample): EmbeddedSheet {
  const plan = workbook.sheetByName('KH 2023');
  if (!plan) throw new Error('there is no plan');
  return plan;
}

function except(state: WorkbookState, ...places: readonly string[]): WorkbookState {
  return new Map([...state].filter(([place]) => !places.includes(place)));
}

const nothingKept = { cells: [], sheets: [] };

describe('taking back', () => {
  test('works after the file was closed and opened again', async () => {
    const { sample, before } = await updated();
    const opened = await openSample(await sample.save());
    const outcome = await readReview({});
    expect(outcome.ok && outcome.lastUpdate).toBeInstanceOf(Date);
    expect(await takeBackLastUpdate()).toEqual({ ok: true, kept: nothingKept });
    expect(differences(before, stateOf(opened.workbook))).toEqual([]);
    expect(opened.workbook.custom.customXml ?? []).toEqual([]);
  });

  test('of two updates takes the last, once', async () => {
    const { sample, plan } = await updated();
    plan.write(9, 0, [[{ value: 6 }, { value: 'Hộ nghèo' }, { value: 'hộ' }, { value: 10 }, { value: 12 }]]);
    await sample.workbook.settle();
    const between = stateOf(sample.workbook);
    expect(await updateWorkbook({ asOf: '2023-09-30' })).toMatchObject({ ok: true });
    expect(await takeBackLastUpdate()).toEqual({ ok: true, kept: nothingKept });
    expect(differences(between, stateOf(sample.workbook))).toEqual([]);
    expect(await takeBackLastUpdate()).toEqual({ ok: false, refusal: { reason: 'nothing-to-take-back' } });
  });

  test('an update that found nothing to do leaves the one before it to be taken back', async () => {
    const { sample, before } = await updated();
    expect(await updateWorkbook({})).toMatchObject({ ok: true, changedCells: 0 });
    expect(await takeBackLastUpdate()).toMatchObject({ ok: true });
    expect(differences(before, stateOf(sample.workbook))).toEqual([]);
  });

  test('leaves a cell that a person has changed since, and names it', async () => {
    const { sample, plan, before } = await updated();
    plan.write(6, 9, [[{ value: 'Xem lại' }]]);
    plan.write(7, 5, [[{ value: 0.5 }]]);
    await sample.workbook.settle();
    expect(await takeBackLastUpdate()).toEqual({
      ok: true,
      kept: { cells: [{ sheet: 'KH 2023', row: 7, column: 5 }, { sheet: 'KH 2023', row: 6, column: 9 }].sort((a, b) => a.row - b.row), sheets: [] },
    });
    const now = stateOf(sample.workbook);
    expect(now.get('KH 2023 6:9')).toMatch(/^\["Xem lại",null/);
    expect(now.get('KH 2023 7:5')).toMatch(/^\[0.5,null/);
    const left = ['KH 2023 6:9', 'KH 2023 7:5', 'KH 2023 5:9', 'KH 2023 7:9', 'KH 2023 6:8', 'KH 2023 6:10', 'KH 2023 8:9'];
    expect(differences(except(before, ...left), except(now, ...left))).toEqual([]);
  });

  test('leaves a sheet of ours on which a person has written, and names it', async () => {
    const { sample, before } = await updated();
    sample.workbook.sheetByName('Cấu hình')?.write(2, 8, [[{ value: 'đã thống nhất với huyện' }]]);
    expect(await takeBackLastUpdate()).toEqual({ ok: true, kept: { cells: [], sheets: ['Cấu hình'] } });
    const now = stateOf(sample.workbook);
    expect(sample.workbook.sheetByName('Cấu hình')?.cell(2, 8).value).toBe('đã thống nhất với huyện');
    expect(differences(before, new Map([...now].filter(([place]) => !place.startsWith('Cấu hình '))))).toEqual([]);
  });

  test('keeps the sheet that a formula copied by a person still needs', async () => {
    const { sample, plan } = await updated();
    plan.write(12, 9, [[{ formula: plan.cell(5, 9).formula ?? '' }]]);
    await sample.workbook.settle();
    expect(await takeBackLastUpdate()).toEqual({ ok: true, kept: { cells: [], sheets: ['Cấu hình'] } });
    expect(plan.cell(12, 9)).toMatchObject({ isError: false });
  });

  test.each([
    ['a row inserted in the table', (sheet: Excel.Worksheet) => sheet.getRange('7:7').insert('Down')],
    ['rows inserted above it', (sheet: Excel.Worksheet) => sheet.getRange('2:3').insert('Down')],
    ['a column inserted', (sheet: Excel.Worksheet) => sheet.getRange('C:C').insert('Right')],
    ['a row deleted', (sheet: Excel.Worksheet) => { sheet.getRange('7:7').delete('Up'); }],
    ['the sheet renamed', (sheet: Excel.Worksheet) => (sheet.name = 'KH')],
  ])('%s since: refused, nothing written', async (_what, change) => {
    const { sample } = await updated();
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('KH 2023'));
      await context.sync();
    });
    await sample.workbook.settle();
    const before = stateOf(sample.workbook);
    expect(await takeBackLastUpdate()).toEqual({ ok: false, refusal: { reason: 'moved-since', sheet: 'KH 2023' } });
    expect(differences(before, stateOf(sample.workbook))).toEqual([]);
  });

  test('a file saved by a program that drops what it does not know has nothing to take back', async () => {
    const { sample } = await updated();
    sample.workbook.updateCustom({ customXml: [] });
    const outcome = await readReview({});
    expect(outcome.ok && outcome.lastUpdate).toBeFalsy();
    expect(await takeBackLastUpdate()).toEqual({ ok: false, refusal: { reason: 'nothing-to-take-back' } });
  });

  test('a repair is taken back with what is noted of it', async () => {
    const { sample, plan } = await updated();
    plan.write(7, 4, [[{ value: '3.150,0', asText: true }]]);
    await sample.workbook.settle();
    expect(await updateWorkbook({})).toMatchObject({ ok: true });
    const before = stateOf(sample.workbook);
    const outcome = await readReview({});
    const finding = outcome.ok ? outcome.review.findings.find(({ rule }) => rule === 'cell/number-as-text') : undefined;
    if (!finding) throw new Error('the slip was not found');
    expect(await decideOn({ kind: 'repair', finding, person: 'A' }, {})).toMatchObject({ ok: true });
    expect(plan.cell(7, 4).value).toBe(3150);
    expect(await takeBackLastUpdate()).toMatchObject({ ok: true, kept: nothingKept });
    expect(differences(before, stateOf(sample.workbook))).toEqual([]);
  });
});

describe('removing everything', () => {
  test('gives added columns back what they had, also after several updates and rows', async () => {
    const { sample, plan, before } = await updated();
    const row = [{ value: 6 }, { value: 'Hộ nghèo' }, { value: 'hộ' }, { value: 10 }, { value: 12 }];
    plan.write(9, 0, [row]);
    await sample.workbook.settle();
    expect(await updateWorkbook({})).toMatchObject({ ok: true });
    const opened = await openSample(await sample.save());
    expect(await removeEverything()).toEqual({ ok: true, removed: true, kept: nothingKept });
    // Beside the figures, the new row keeps the number format of the sheet's own column.
    const entered = [...row.keys(), 5].map((column) => `KH 2023 9:${column}`);
    expect(differences(except(before, ...entered), except(stateOf(opened.workbook), ...entered))).toEqual([]);
    expect(opened.workbook.custom.customXml ?? []).toEqual([]);
  });

  test('leaves what a person has typed over a formula of ours, under its heading, and names it', async () => {
    const { sample, plan } = await updated();
    plan.write(6, 7, [[{ value: 33 }]]);
    await sample.workbook.settle();
    expect(await removeEverything()).toEqual({ ok: true, removed: true, kept: { cells: [{ sheet: 'KH 2023', row: 6, column: 7 }], sheets: [] } });
    expect(plan.cell(6, 7).value).toBe(33);
    expect(plan.cell(3, 7).value).not.toBeNull();
    expect(plan.cell(3, 8).value).toBeNull();
  });

  test('without what was kept of the columns it still leaves them plain', async () => {
    const { sample, plan } = await updated();
    sample.workbook.updateCustom({ customXml: [] });
    expect(await removeEverything()).toMatchObject({ ok: true, removed: true });
    expect([3, 4, 5].map((row) => [plan.cell(row, 9).value, plan.style(row, 9).borders.right, plan.style(row, 9).numberFormat])).toEqual(Array(3).fill([null, null, 'General']));
  });

  test('leaves the parts of other add-ins in the file', async () => {
    const { sample } = await updated();
    const other = { id: '{1}', xml: '<a xmlns="urn:khac"/>' };
    sample.workbook.updateCustom({ customXml: [...(sample.workbook.custom.customXml ?? []), other] });
    expect(await removeEverything()).toMatchObject({ ok: true, removed: true });
    expect(sample.workbook.custom.customXml).toEqual([other]);
  });
});
