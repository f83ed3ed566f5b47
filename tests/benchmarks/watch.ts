/**
 * `npm run bench:watch`: how long after the last of a burst of edits the pane has the new review, and how often the workbook is read for it.
 * The pane's promise is 300 ms; a read of the sample takes most of it.
 */
import { readReview } from '../../src/excel/run';
import { watchWorkbook } from '../../src/excel/watch';
import { sheetVoice } from '../../src/messages/sheet-voice';
import { closeSamples, openSample } from '../excel/open-sample';

const BURSTS = [1, 1, 1, 20, 500];

async function main(): Promise<void> {
  const { workbook } = await openSample('ke-hoach-2023-6-thang.xlsx');
  let readings = 0;
  let heard: () => void = () => undefined;
  const stop = await watchWorkbook(() => {
    readings += 1;
    void readReview({ voice: sheetVoice }).then(() => {
      heard();
    });
  });
  for (const edits of BURSTS) {
    readings = 0;
    const isHeard = new Promise<void>((resolve) => (heard = resolve));
    for (let value = 0; value < edits; value += 1) workbook.sheetByName('KH 2023')?.write(9, 5, [[{ value }]]);
    const last = performance.now();
    await isHeard;
    process.stdout.write(`${edits} edits: the new review ${(performance.now() - last).toFixed(0)} ms after the last one, ${readings} readings\n`);
  }
  await stop();
  closeSamples();
}

void main();
