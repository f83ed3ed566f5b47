/** The command line's other job: the targets of a document, and with `--out` a plan workbook made of them, through the same host as any other. */
import { basename, resolve } from 'node:path';
import type { ChiTieuGlobal } from '../commands/headless';
import type { ResultColumns } from '../plan/document/sheet/plan-sheet-words';
import { CannotRun, readBundle, readBytes, refused, writeJson, writeOut } from './command-line';
import { openNodeWorkbook } from './engine/node-workbook';
import { createBlankWorkbook } from './files/create-blank-workbook';
import { saveWorkbook } from './files/save-workbook';
import { createHost } from './host';
import type { PersonaId } from './personas';
import { loadOffice } from './protocol/node-office';

export interface DocumentOptions {
  readonly document: string;
  readonly out: string | undefined;
  readonly asOf: string | undefined;
  readonly json: string | undefined;
  readonly results: ResultColumns;
  readonly persona: PersonaId;
}

const RESULTS: readonly ResultColumns[] = ['months', 'quarters', 'cumulative'];

/** Takes what `--periods` says. */
export function parseResults(asked: string | undefined): ResultColumns {
  const results = asked === undefined ? 'quarters' : RESULTS.find((each) => each === asked);
  if (!results) throw new CannotRun(`Không có cách chia kỳ “${String(asked)}”. Hãy chọn ${RESULTS.join(', ')}.`);
  return results;
}

export async function checkDocument({ document, out, asOf, json, results, persona }: DocumentOptions): Promise<number> {
  if (out !== undefined && resolve(out) === resolve(document)) throw new CannotRun('Tệp kết quả (--out) phải khác tệp văn bản, để tệp gốc còn nguyên.');
  const bytes = await readBytes(document);
  const fileName = basename(out ?? 'ke-hoach.xlsx');
  const blank = createBlankWorkbook(fileName);
  const workbook = await openNodeWorkbook(blank.data);
  const settled = workbook.save();
  const office = await loadOffice(createHost(workbook, { fileName, persona }));
  try {
    office.run(await readBundle());
    const { recognise } = office.run('globalThis.ChiTieu') as ChiTieuGlobal;
    const create = out === undefined ? null : { results, ...(asOf !== undefined && { asOf }) };
    const answer = await recognise({ bytes, name: basename(document), create });
    if (!answer.ok) throw refused(answer);
    if (out !== undefined) await writeOut(out, await saveWorkbook(blank, workbook.save(), settled));
    if (json !== undefined) await writeJson(json, answer.report);
    if (json !== '-') process.stdout.write(answer.summary);
    return 0;
  } finally {
    office.dispose();
    workbook.dispose();
  }
}
