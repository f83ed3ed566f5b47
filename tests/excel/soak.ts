/** Many updates of one workbook, with a person entering figures in between. */
import { updateWorkbook } from '../../src/excel/run';
import { sheetVoice } from '../../src/messages/sheet-voice';
import { smallPlan } from './faults/small-plan';
import { closeSamples, openSample, type OpenSample } from './open-sample';
import { differences, stateOf } from './workbook-state';

const VALUES = [38, 45, 38, 52];

export interface Soaked {
  /** The workbook, in which the last figure entered is the first again. */
  readonly sample: OpenSample;
  /** What distinguishes it from one that was updated once. */
  readonly differences: readonly string[];
  /** Parts that are kept in the file. */
  readonly parts: number;
  /** The file's size after one update, and after all of them. */
  readonly fileBytes: readonly [number, number];
}

/** Every fourth run comes after a person has changed a figure. `onRun` is called after each. */
export async function soak(runs: number, onRun: (run: number) => void = () => undefined): Promise<Soaked> {
  const file = await smallPlan();
  const once = await openSample(file);
  await update(once);
  const wanted = stateOf(once.workbook);
  const ofOnce = (await once.save()).length;
  closeSamples();

  const sample = await openSample(file);
  for (let run = 0; run < runs; run += 1) {
    if (run % 4 === 0) enter(sample, VALUES[(run / 4) % VALUES.length] ?? 38);
    await update(sample);
    onRun(run);
  }
  enter(sample, 38);
  await update(sample);
  return {
    sample,
    differences: differences(wanted, stateOf(sample.workbook)),
    parts: sample.workbook.custom.customXml?.length ?? 0,
    fileBytes: [ofOnce, (await sample.save()).length],
  };
}

function enter({ workbook }: OpenSample, value: number): void {
  workbook.sheetByName('KH 2023')?.write(5, 4, [[{ value }]]);
}

async function update({ workbook }: OpenSample): Promise<void> {
  await workbook.settle();
  const outcome = await updateWorkbook({ voice: sheetVoice });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
}
