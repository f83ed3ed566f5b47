/** What must stand against a write, each with its own refusal, and nothing written. */
import ExcelJS from 'exceljs';
import { updateWorkbook } from '../../src/excel/run';
import type { WorkbookRefusal } from '../../src/excel/outcomes';
import { messagesFor } from '../../src/messages';
import type { EmbeddedSheet } from '../../src/preview/engine/embedded-workbook';
import { smallPlan } from './faults/small-plan';
import { closeSamples, openSample, type OpenSample } from './open-sample';
import { differences, stateOf } from './workbook-state';

jest.setTimeout(60_000);

afterEach(closeSamples);

async function refusedWith(prepare: (sample: OpenSample, plan: EmbeddedSheet) => void, file?: Uint8Array): Promise<WorkbookRefusal> {
  const sample = await openSample(file ?? (await smallPlan()));
  const plan = sample.workbook.sheetByName('KH 2023');
  if (!plan) throw new Error('there is no plan');
  prepare(sample, plan);
  await sample.workbook.settle();
  const before = stateOf(sample.workbook);
  const outcome = await updateWorkbook({});
  expect(differences(before, stateOf(sample.workbook))).toEqual([]);
  if (outcome.ok) throw new Error('nothing was refused');
  const { title, next } = messagesFor('vi').refusal(outcome.refusal);
  expect(title.length * next.length).toBeGreaterThan(0);
  return outcome.refusal;
}

test('a workbook that is open for reading only', async () => {
  expect(await refusedWith(({ host }) => (host.faults.readOnly = true))).toEqual({ reason: 'read-only' });
});

test('a protected structure, where a sheet has to be added', async () => {
  expect(await refusedWith(({ host }) => host.faults.inject({ name: 'protected-structure' }))).toEqual({ reason: 'protected-structure' });
});

test('a protected sheet', async () => {
  expect(await refusedWith(({ host }) => host.faults.inject({ name: 'protected-sheet', sheet: 'KH 2023' }))).toEqual({ reason: 'protected-sheet', sheet: 'KH 2023' });
});

test('a filtered sheet', async () => {
  expect(await refusedWith(({ host }) => host.faults.inject({ name: 'filtered-range', sheet: 'KH 2023' }))).toEqual({ reason: 'filtered', sheet: 'KH 2023' });
});

test('a table on the sheet that is filtered', async () => {
  await openSample(await smallPlan());
  await Excel.run(async (context) => {
    const notes = context.workbook.worksheets.getItem('KH 2023');
    notes.getRange('A20:B22').values = [['Thôn', 'Hộ'], ['A', 3], ['B', 4]];
    const table = notes.tables.add('A20:B22', true);
    table.columns.getItemAt(0).filter.applyValuesFilter(['A']);
    await context.sync();
  });
  expect(await updateWorkbook({})).toEqual({ ok: false, refusal: { reason: 'filtered', sheet: 'KH 2023' } });
});

test('a cell that is being typed in', async () => {
  expect(await refusedWith(({ host }) => (host.faults.cellEditMode = true))).toEqual({ reason: 'cell-edit-mode' });
});

test('content of somebody else far below the table, in a column that would be added', async () => {
  const refusal = await refusedWith((_sample, plan) => {
    plan.write(6, 8, [[{ value: 'của tôi' }]]);
  });
  expect(refusal).toMatchObject({ reason: 'occupied', sheet: 'KH 2023' });
});

test('merged cells across the cells of our column', async () => {
  const updated = await (async () => {
    const sample = await openSample(await smallPlan());
    await updateWorkbook({});
    sample.workbook.sheetByName('KH 2023')?.write(9, 0, [[{ value: 6 }, { value: 'Hộ nghèo' }, { value: 'hộ' }, { value: 10 }, { value: 12 }]]);
    sample.workbook.sheetByName('KH 2023')?.merge({ row: 9, column: 6, rows: 1, columns: 3 });
    const saved = await sample.save();
    closeSamples();
    return saved;
  })();
  expect(await refusedWith(() => undefined, updated)).toEqual({ reason: 'merged', sheet: 'KH 2023', cells: 'G10:I10' });
});

test('a sheet that is too large to be read', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('KH 2023');
  sheet.getCell(1, 1).value = 'STT';
  for (let row = 1; row <= 120_000; row += 400) sheet.getCell(row, 2).value = row;
  const file = new Uint8Array(await workbook.xlsx.writeBuffer());
  expect(await refusedWith(() => undefined, file)).toMatchObject({ reason: 'too-large', sheet: 'KH 2023' });
});

/** Requests of a first update: four that read, one that looks once more, one that writes. */
describe.each([5, 6])('what others do to the plan before request %i', (batch) => {
  test('deleting the sheet', async () => {
    const sample = await openSample(await smallPlan());
    sample.host.faults.inject({ name: 'sheet-deleted', sheet: 'KH 2023', by: 'co-author' }, { batch });
    expect(await updateWorkbook({})).toEqual({ ok: false, refusal: { reason: 'sheet-gone', sheet: null } });
    expect(sample.workbook.sheets.map(({ name }) => name)).toEqual(['Ghi chú']);
  });

  test('renaming it', async () => {
    const sample = await openSample(await smallPlan());
    sample.host.faults.inject({ name: 'sheet-renamed', sheet: 'KH 2023', to: 'KH', by: 'co-author' }, { batch });
    const before = sample.workbook.sheets.length;
    expect(await updateWorkbook({})).toMatchObject({ ok: false, refusal: { reason: 'changed-meanwhile', sheet: 'KH 2023' } });
    expect(sample.workbook.sheets.map(({ name }) => name)).toEqual(['KH', 'Ghi chú']);
    expect(sample.workbook.sheets).toHaveLength(before);
  });

  test.each(['E6', 'F6', 'H6', 'G6'])('typing into %s', async (cell) => {
    const sample = await openSample(await smallPlan());
    const before = stateOf(sample.workbook);
    sample.host.faults.inject({ name: 'co-author-edit', sheet: 'KH 2023', cell, value: 41 }, { batch });
    expect(await updateWorkbook({})).toEqual({ ok: false, refusal: { reason: 'changed-meanwhile', sheet: 'KH 2023' } });
    const place = `KH 2023 5:${cell.charCodeAt(0) - 65}`;
    const now = stateOf(sample.workbook);
    expect(now.get(place)).toMatch(/^\[41,null,/);
    expect(differences(new Map([...before, [place, '']]), new Map([...now, [place, '']]))).toEqual([]);
  });
});
