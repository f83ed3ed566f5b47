/** Cell texts that other programs have stumbled over: they are carried along as the texts that they are, executed nowhere, and nothing breaks on them. */
import { removeEverything } from '../../src/excel/remove';
import { updateWorkbook } from '../../src/excel/run';
import { takeBackLastUpdate } from '../../src/excel/take-back';
import { sheetVoice } from '../../src/messages/sheet-voice';
import type { EmbeddedSheet } from '../../src/preview/engine/embedded-workbook';
import { HOSTILE } from './generated-plan';
import { smallPlan } from './faults/small-plan';
import { closeSamples, openSample, type OpenSample } from './open-sample';
import { differences, stateOf } from './workbook-state';

jest.setTimeout(120_000);

afterEach(closeSamples);

/** The longest text that a cell takes. */
const LONGEST = `Chỉ tiêu ${'dài'.repeat(10_920)}`.padEnd(32_767, '.');
const NAMES = [...HOSTILE, LONGEST];
const SHEET = `KH 'mới' = "1"`;
const FIRST_ROW = 4;

/** A plan of which each indicator is named by one of them and has another one as its note; each is met halfway, but for a typing slip. */
async function hostilePlan(): Promise<{ readonly sample: OpenSample; readonly plan: EmbeddedSheet }> {
  const sample = await openSample(await smallPlan(SHEET));
  const plan = sample.workbook.sheetByName(SHEET);
  if (!plan) throw new Error('there is no plan');
  NAMES.forEach((name, index) => {
    const note = NAMES[(index + 7) % NAMES.length] ?? '';
    plan.write(FIRST_ROW + index, 0, [[{ value: index + 1 }, { value: name, asText: true }, { value: 'ha' }, { value: 100 }, index === 3 ? { value: '1.234,5', asText: true } : { value: 40 + index }]]);
    plan.write(FIRST_ROW + index, 6, [[{ value: note, asText: true }]]);
  });
  await sample.workbook.settle();
  return { sample, plan };
}

function textsOf(sheet: EmbeddedSheet, column: number): readonly unknown[] {
  return NAMES.map((_name, index) => sheet.cell(FIRST_ROW + index, column)).map(({ value, formula }) => formula ?? value);
}

/** Every formula of our sheets and columns. */
function formulasIn({ workbook }: OpenSample): readonly string[] {
  return workbook.sheets.flatMap((sheet) => {
    const { rows = 0, columns = 0 } = sheet.usedArea(false) ?? {};
    return Array.from({ length: rows * columns }, (_cell, at) => sheet.cell(Math.floor(at / columns), at % columns).formula ?? '').filter((formula) => formula !== '');
  });
}

test('names and notes stay the texts that they are, and become part of no formula', async () => {
  const { sample, plan } = await hostilePlan();
  const foreign = new Set(formulasIn(sample));
  const before = [textsOf(plan, 1), textsOf(plan, 6)];
  expect(before[0]).toEqual(NAMES);
  expect(await updateWorkbook({ voice: sheetVoice })).toMatchObject({ ok: true });
  expect([textsOf(plan, 1), textsOf(plan, 6)]).toEqual(before);
  const ours = formulasIn(sample).filter((formula) => !foreign.has(formula));
  expect(ours.length).toBeGreaterThan(NAMES.length);
  // Ours refer to cells; links of ours lead into the workbook.
  expect(ours.filter((formula) => /http|\[|1\+1|SUM\(A1\)|<img|dài/.test(formula))).toEqual([]);
});

test('our sheets show the names as they are', async () => {
  const { sample } = await hostilePlan();
  expect(await updateWorkbook({ voice: sheetVoice })).toMatchObject({ ok: true });
  const texts = new Set<unknown>();
  for (const sheet of sample.workbook.sheets.filter(({ name }) => name !== SHEET)) {
    const { rows = 0, columns = 0 } = sheet.usedArea(false) ?? {};
    for (let at = 0; at < rows * columns; at += 1) {
      texts.add(sheet.cell(Math.floor(at / columns), at % columns).value);
    }
  }
  const isShown = (name: string): boolean => [...texts].some((text) => String(text).includes(name));
  expect(['<img src=x onerror=alert(1)>', '=1+1', 'đảo ngược'].filter((name) => !isShown(name))).toEqual([]);
});

test('two updates are taken back, and everything is removed, without a trace', async () => {
  const { sample, plan } = await hostilePlan();
  const untouched = stateOf(sample.workbook);
  expect(await updateWorkbook({ voice: sheetVoice })).toMatchObject({ ok: true });
  plan.write(FIRST_ROW + 3, 4, [[{ value: 43 }]]);
  plan.write(FIRST_ROW + 5, 4, [[{ value: '2.345,5', asText: true }]]);
  await sample.workbook.settle();
  const between = stateOf(sample.workbook);
  expect(await updateWorkbook({ voice: sheetVoice })).toMatchObject({ ok: true });
  expect(await takeBackLastUpdate()).toEqual({ ok: true, kept: { cells: [], sheets: [] } });
  expect(differences(between, stateOf(sample.workbook))).toEqual([]);
  expect(await removeEverything()).toEqual({ ok: true, removed: true, kept: { cells: [], sheets: [] } });
  const entered = [`${SHEET} ${FIRST_ROW + 3}:4`, `${SHEET} ${FIRST_ROW + 5}:4`];
  const except = (state: ReturnType<typeof stateOf>): ReturnType<typeof stateOf> => new Map([...state].filter(([place]) => !entered.includes(place)));
  expect(differences(except(untouched), except(stateOf(sample.workbook)))).toEqual([]);
});

test('an update is taken back after the file was closed and opened again', async () => {
  const { sample } = await hostilePlan();
  const opened = await openSample(await sample.save());
  const before = stateOf(opened.workbook);
  expect(await updateWorkbook({ voice: sheetVoice })).toMatchObject({ ok: true });
  const again = await openSample(await opened.save());
  expect(await takeBackLastUpdate()).toEqual({ ok: true, kept: { cells: [], sheets: [] } });
  expect(differences(before, stateOf(again.workbook))).toEqual([]);
});
