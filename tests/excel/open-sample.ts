/** A workbook in the embedded host, with Microsoft's client as the global that src/excel speaks to. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openNodeWorkbook } from '../../src/preview/engine/node-workbook';
import type { UniverWorkbook } from '../../src/preview/engine/univer-workbook';
import { openWorkbook } from '../../src/preview/files/open-workbook';
import { saveWorkbook } from '../../src/preview/files/save-workbook';
import { createHost, type EmbeddedHost, type HostOptions } from '../../src/preview/host';
import { loadOffice } from '../../src/preview/protocol/node-office';
import { excelOfRun } from '../excel-of-run';

export const samples = resolve(__dirname, '../../assets/samples');

export interface OpenSample {
  readonly workbook: UniverWorkbook;
  readonly host: EmbeddedHost;
  /** The bytes of the file as first opened. */
  readonly original: Uint8Array;
  save(): Promise<Uint8Array>;
}

const opened: (() => void)[] = [];

/** Opens bytes, or a sample by its file name, and makes `Excel`, `Office` and `OfficeExtension` global. To be closed by `closeSamples`. */
export async function openSample(file: string | Uint8Array, options: HostOptions = {}): Promise<OpenSample> {
  const original = typeof file === 'string' ? new Uint8Array(await readFile(resolve(samples, file))) : file;
  const outcome = await openWorkbook(original, 'ke-hoach.xlsx');
  if (!outcome.ok) throw new Error(`not opened: ${outcome.refusal.reason}`);
  const workbook = await openNodeWorkbook(outcome.workbook.data);
  const settled = workbook.save();
  const host = createHost(workbook, { fileName: 'ke-hoach.xlsx', persona: excelOfRun(), ...options });
  opened.push(() => {
    host.dispose();
    workbook.dispose();
  });
  const sample = { workbook, host, original, save: () => saveWorkbook(outcome.workbook, workbook.save(), settled) };
  await newPane(sample);
  return sample;
}

/** As after a reload of the pane, or in another window: a client that knows nothing of the one before. */
export async function newPane({ host }: Pick<OpenSample, 'host'>): Promise<void> {
  const office = await loadOffice(host);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office, OfficeExtension: office.OfficeExtension });
  opened.unshift(() => {
    office.dispose();
  });
}

export function closeSamples(): void {
  for (const close of opened.splice(0)) close();
}
