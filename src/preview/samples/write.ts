/** Writes the sample workbooks into assets/samples: `npm run samples`. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { samples } from './sample-sheet';
import { sampleWorkbook } from './sample-workbook';

async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const sample of samples) {
    await writeFile(path.join(folder, sample.fileName), await sampleWorkbook(sample));
    console.log(path.join(folder, sample.fileName));
  }
}

void writeSamples(path.join('assets', 'samples'));
