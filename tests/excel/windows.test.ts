/** More than one window on a workbook, panes that are gone in the middle of a run, files that are saved in the middle of one. */
import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import type * as Running from '../../src/excel/run';
import type * as TakingBack from '../../src/excel/take-back';
import { readReview, updateWorkbook } from '../../src/excel/run';
import { takeBackLastUpdate } from '../../src/excel/take-back';
import { smallPlan } from './faults/small-plan';
import { closeSamples, newPane, openSample, samples, type OpenSample } from './open-sample';
import { differences, stateOf } from './workbook-state';

jest.setTimeout(120_000);

afterEach(() => {
  jest.restoreAllMocks();
  closeSamples();
});

interface Window {
  readonly run: typeof Running;
  readonly back: typeof TakingBack;
}

/** Lets another window do something while this one is at work. */
async function meanwhile(sample: OpenSample, work: (window: Window) => Promise<void>): Promise<void> {
  const { Excel: ownExcel, Office: ownOffice, OfficeExtension: ownExtension } = globalThis;
  await work(await otherWindow(sample));
  Object.assign(globalThis, { Excel: ownExcel, Office: ownOffice, OfficeExtension: ownExtension });
}

/** Another pane: a client of its own, and nothing in its memory of what the first one did. */
async function otherWindow(sample: OpenSample): Promise<Window> {
  await newPane(sample);
  const windows: Window[] = [];
  await jest.isolateModulesAsync(async () => {
    windows.push({ run: await import('../../src/excel/run'), back: await import('../../src/excel/take-back') });
  });
  const [window] = windows;
  if (!window) throw new Error('modules were not loaded');
  return window;
}

/** Does something once, before the first request that arrives when it is time. `requests` is how many have arrived until then. */
function before({ host }: OpenSample, isTime: (requests: number) => boolean, work: () => Promise<void>): void {
  const process = host.process.bind(host);
  let arrived = 0;
  let isDone = false;
  jest.spyOn(host, 'process').mockImplementation(async (body, options) => {
    arrived += 1;
    if (!isDone && isTime(arrived)) {
      isDone = true;
      await work();
    }
    return process(body, options);
  });
}

/** A run that takes several requests has begun. */
function hasBegun({ workbook }: OpenSample): () => boolean {
  return () => (workbook.custom.customXml ?? []).length > 0;
}

const inPortions = { name: 'request-too-large', mostBytes: 120_000 } as const;

describe('a run of several requests', () => {
  test('comes to the same as a run of one', async () => {
    const halfYear = new Uint8Array(await readFile(resolve(samples, 'ke-hoach-2023-6-thang.xlsx')));
    const whole = await openSample(halfYear);
    expect(await updateWorkbook({})).toMatchObject({ ok: true });
    const wanted = stateOf(whole.workbook);
    const requests = whole.host.statistics.syncs;
    const sample = await openSample(halfYear);
    sample.host.faults.inject({ name: 'request-too-large', mostBytes: 300_000 });
    expect(await updateWorkbook({})).toMatchObject({ ok: true });
    expect(sample.host.statistics.syncs).toBeGreaterThan(requests + 2);
    expect(differences(wanted, stateOf(sample.workbook))).toEqual([]);
  });

  test('is left alone by a second window while it is under way', async () => {
    const sample = await openSample(await smallPlan());
    sample.host.faults.inject(inPortions);
    const seen: unknown[] = [];
    before(sample, hasBegun(sample), () =>
      meanwhile(sample, async (other) => {
        seen.push(await other.run.readReview({}));
      }),
    );
    expect(await updateWorkbook({})).toMatchObject({ ok: true });
    expect(seen).toMatchObject([{ ok: false, refusal: { reason: 'being-written' } }]);
    const other = await otherWindow(sample);
    expect(await other.run.readReview({})).toMatchObject({ ok: true, review: { edits: [] } });
  });

  test('that has stood still for long is taken for cut off, and gives up when it goes on', async () => {
    const sample = await openSample(await smallPlan());
    const was = stateOf(sample.workbook);
    sample.host.faults.inject(inPortions);
    const seen: unknown[] = [];
    before(sample, hasBegun(sample), () =>
      meanwhile(sample, async (other) => {
        const later = Date.now() + 61_000;
        jest.spyOn(Date, 'now').mockReturnValue(later);
        seen.push(await other.run.readReview({}));
      }),
    );
    expect(await updateWorkbook({})).toMatchObject({ ok: false, refusal: { reason: 'changed-meanwhile' } });
    expect(seen).toMatchObject([{ ok: true, recovery: { kind: 'rolled-back' } }]);
    expect(differences(was, stateOf(sample.workbook))).toEqual([]);
  });

  test('of which the file was saved in the middle is put back when the file is opened again', async () => {
    const sample = await openSample(await smallPlan());
    const was = stateOf(sample.workbook);
    sample.host.faults.inject(inPortions);
    const saves: Uint8Array[] = [];
    before(sample, hasBegun(sample), async () => {
      saves.push(await sample.save());
    });
    await updateWorkbook({});
    const [saved] = saves;
    if (!saved) throw new Error('it took less requests');
    const later = Date.now() + 61_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    const opened = await openSample(saved);
    expect(opened.workbook.sheets.map(({ name }) => name)).toContain('Cấu hình');
    const other = await otherWindow(opened);
    expect(await other.run.readReview({})).toMatchObject({ ok: true, recovery: { kind: 'rolled-back', kept: { cells: [], sheets: [] } } });
    expect(differences(was, stateOf(opened.workbook))).toEqual([]);
  });
});

describe('two windows that write at once', () => {
  test('the second one finds that the first was there, and changes nothing of it', async () => {
    const sample = await openSample(await smallPlan());
    const between: ReturnType<typeof stateOf>[] = [];
    before(sample, (requests) => requests === 6, () =>
      meanwhile(sample, async (other) => {
        expect(await other.run.updateWorkbook({})).toMatchObject({ ok: true });
        between.push(stateOf(sample.workbook));
      }),
    );
    expect(await updateWorkbook({})).toMatchObject({ ok: false });
    expect(between.map((state) => differences(state, stateOf(sample.workbook)))).toEqual([[]]);
    expect(await readReview({})).toMatchObject({ ok: true, review: { edits: [] } });
  });

  test('what one has written the other can take back', async () => {
    const sample = await openSample(await smallPlan());
    const was = stateOf(sample.workbook);
    await updateWorkbook({});
    const other = await otherWindow(sample);
    expect(await other.back.takeBackLastUpdate()).toMatchObject({ ok: true });
    expect(differences(was, stateOf(sample.workbook))).toEqual([]);
    expect(await takeBackLastUpdate()).toEqual({ ok: false, refusal: { reason: 'nothing-to-take-back' } });
  });
});
