/**
 * The command line: `npm run check -- KẾ-HOẠCH.xlsx`. Opens the workbook in the embedded host, runs the add-in's own built code
 * through Microsoft's office.js, and saves the result. Exit status 0: no error found; 1: at least one; 2: could not run.
 */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChiTieuGlobal } from '../commands/headless';
import { checkDocument, parseResults, type DocumentOptions } from './check-document';
import { CannotRun, readBundle, readBytes, refused, writeJson, writeOut } from './command-line';
import { openNodeWorkbook } from './engine/node-workbook';
import { lossMessage } from './files/loss-messages';
import { openWorkbook } from './files/open-workbook';
import { fileRefusalMessage } from './files/refusal-messages';
import { saveWorkbook } from './files/save-workbook';
import { createHost } from './host';
import { parsePersona, type PersonaId } from './personas';
import { loadOffice } from './protocol/node-office';

const usage =
  'Cách dùng: npm run check -- <tệp.xlsx> [--sheet TÊN] [--as-of NĂM-THÁNG-NGÀY] [--out TỆP.xlsx] [--json TỆP.json|-] [--excel 2021|2024|365|web] [--dry-run]' +
  '; hoặc npm run check -- --document <văn bản .docx, .html, .txt> [--out TỆP-MỚI.xlsx] [--periods quarters|months|cumulative] [--as-of …] [--json …]';

interface Options {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly asOf: string | undefined;
  readonly out: string | undefined;
  readonly json: string | undefined;
  readonly dryRun: boolean;
  readonly persona: PersonaId;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  return 'document' in options ? checkDocument(options) : checkWorkbook(options);
}

async function checkWorkbook(options: Options): Promise<number> {
  const opened = await openFile(options.file);
  const workbook = await openNodeWorkbook(opened.data);
  // The engine's own results differ in details from the file's before anything is edited: only what changes from here on is saved.
  const settled = workbook.save();
  const host = createHost(workbook, { fileName: basename(options.file), persona: options.persona });
  const office = await loadOffice(host);
  try {
    office.run(await readBundle());
    const { check } = office.run('globalThis.ChiTieu') as ChiTieuGlobal;
    const answer = await check({
      workbook: basename(options.file),
      dryRun: options.dryRun,
      ...(options.sheet !== undefined && { sheet: options.sheet }),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
    });
    if (!answer.ok) throw refused(answer);
    const report = { ...answer.report, host: { ...host.statistics } };
    if (options.out !== undefined) {
      await writeOut(options.out, await saveWorkbook(opened, workbook.save(), settled));
      const unknown = lossMessage(opened.losses, 'vi');
      if (unknown !== null) process.stderr.write(`${basename(options.file)}: ${unknown}\n`);
    }
    if (options.json !== undefined) await writeJson(options.json, report);
    if (options.json !== '-') process.stdout.write(answer.summary);
    return report.counts.error > 0 ? 1 : 0;
  } finally {
    office.dispose();
    workbook.dispose();
  }
}

function readOptions(args: readonly string[]): Options | DocumentOptions {
  const { values, positionals } = parse(args);
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDate(asOf)) throw new CannotRun(`Ngày “${asOf}” không đúng dạng năm-tháng-ngày, ví dụ 2023-06-30.`);
  const persona = parsePersona(values.excel ?? '365');
  if (persona === null) throw new CannotRun(`Không có Excel “${String(values.excel)}”. Hãy chọn 2021, 2024, 365 hoặc web.`);
  const { out, json, document } = values;
  if (document !== undefined) {
    if (positionals.length > 0) throw new CannotRun(usage);
    return { document, out, asOf, json, results: parseResults(values.periods), persona };
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CannotRun(usage);
  if (out !== undefined && resolve(out) === resolve(file)) {
    throw new CannotRun('Tệp kết quả (--out) phải khác tệp đang kiểm tra, để tệp gốc còn nguyên.');
  }
  return { file, sheet: values.sheet, asOf, out, json, dryRun: values['dry-run'] === true, persona };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        'as-of': { type: 'string' },
        out: { type: 'string' },
        json: { type: 'string' },
        excel: { type: 'string' },
        'dry-run': { type: 'boolean' },
        document: { type: 'string' },
        periods: { type: 'string' },
      },
    });
  } catch {
    throw new CannotRun(usage);
  }
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

async function openFile(file: string) {
  const outcome = await openWorkbook(await readBytes(file), basename(file));
  if (!outcome.ok) throw new CannotRun(fileRefusalMessage(outcome.refusal, 'vi'));
  return outcome.workbook;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (thrown: unknown) => {
    if (!(thrown instanceof CannotRun)) throw thrown;
    process.stderr.write(`${thrown.message}\n`);
    process.exitCode = 2;
  },
);
