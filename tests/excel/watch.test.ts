/** Changes told to the pane: soon, seldom, not of our own doing, and without traces once nobody listens. */
import { readReview, updateWorkbook } from '../../src/excel/run';
import { removeEverything } from '../../src/excel/remove';
import { takeBackLastUpdate } from '../../src/excel/take-back';
import { watchWorkbook } from '../../src/excel/watch';
import { sheetVoice } from '../../src/messages/sheet-voice';
import { smallPlan } from './faults/small-plan';
import { closeSamples, openSample, type OpenSample } from './open-sample';

jest.setTimeout(60_000);

afterEach(() => {
  closeSamples();
});

/** Lets events that are on their way arrive, once what was entered is calculated, and what they set off. */
async function eventsArrive({ workbook }: OpenSample): Promise<void> {
  await workbook.settle();
  await new Promise((resolve) => {
    setTimeout(resolve, 400);
  });
}

async function watched(): Promise<{ readonly sample: OpenSample; readonly told: () => number; readonly stop: () => Promise<void> }> {
  const sample = await openSample(await smallPlan());
  let told = 0;
  const stop = await watchWorkbook(() => {
    told += 1;
  });
  return { sample, told: () => told, stop };
}

function enter({ workbook }: OpenSample, value: number): void {
  workbook.sheetByName('KH 2023')?.write(5, 4, [[{ value }]]);
}

test('500 edits in a burst are told once', async () => {
  const { sample, told } = await watched();
  for (let value = 0; value < 500; value += 1) enter(sample, value);
  await eventsArrive(sample);
  expect(told()).toBe(1);
});

test('our own writes are not told: update, take back, update, remove', async () => {
  const { sample, told } = await watched();
  for (const run of [() => updateWorkbook({ voice: sheetVoice }), takeBackLastUpdate, () => updateWorkbook({ voice: sheetVoice }), removeEverything]) {
    expect(await run()).toMatchObject({ ok: true });
    await eventsArrive(sample);
    expect(told()).toBe(0);
  }
});

test('a thousand switches of sheets register nothing anew, and nothing is told once the watch has ended', async () => {
  const { sample, told, stop } = await watched();
  const registered = jest.spyOn(sample.host, 'process');
  const [plan, notes] = sample.workbook.sheets;
  if (!plan || !notes) throw new Error('the sample has two sheets');
  for (let turn = 0; turn < 500; turn += 1) {
    sample.workbook.activate(notes);
    sample.workbook.activate(plan);
  }
  await eventsArrive(sample);
  expect(told()).toBe(1);
  expect(registered).not.toHaveBeenCalled();
  await stop();
  enter(sample, 52);
  sample.workbook.activate(notes);
  await eventsArrive(sample);
  expect(told()).toBe(1);
});

test('watching and what follows from it writes nothing', async () => {
  const { sample, told } = await watched();
  enter(sample, 53);
  const before = await sample.save();
  await eventsArrive(sample);
  expect(told()).toBe(1);
  expect(await readReview({})).toMatchObject({ ok: true });
  expect(Buffer.from(await sample.save()).equals(Buffer.from(before))).toBe(true);
});
