/**
 * The command line: `npm run check -- KẾ-HOẠCH.xlsx`. Opens the workbook in the embedded host, runs the add-in's own built code
 * through Microsoft's office.js, and saves the result. Exit status 0: no error found; 1: at least one; 2: could not run.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckAnswer, ChiTieuGlobal } from '../commands/headless';
import { openNodeWorkbook } from './engine/node-workbook';
import { openWorkbook } from './files/open-workbook';
import { fileRefusalMessage } from './files/refusal-messages';
import { saveWorkbook } from './files/save-workbook';
import { createHost } from './host';
import { parsePersona, type PersonaId } from './personas';
import { loadOffice } from './protocol/node-office';

const usage = 'Cách dùng: npm run check -- <tệp.xlsx> [--sheet TÊN] [--as-of NĂM-THÁNG-NGÀY] [--out TỆP.xlsx] [--json TỆP.json|-] [--excel 2021|2024|365|web] [--dry-run]';

/** A failure that a person can do something about: one line on standard error, exit status 2. */
class CannotRun extends Error {}

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
    if (options.out !== undefined) await writeOut(options, await saveWorkbook(opened, workbook.save(), settled));
    if (options.json !== undefined) await writeJson(options.json, report);
    if (options.json !== '-') process.stdout.write(answer.summary);
    return report.counts.error > 0 ? 1 : 0;
  } finally {
    office.dispose();
    workbook.dispose();
  }
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CannotRun(usage);
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDate(asOf)) throw new CannotRun(`Ngày “${asOf}” không đúng dạng năm-tháng-ngày, ví dụ 2023-06-30.`);
  const persona = parsePersona(values.excel ?? '365');
  if (persona === null) throw new CannotRun(`Không có Excel “${String(values.excel)}”. Hãy chọn 2021, 2024, 365 hoặc web.`);
  if (values.out !== undefined && resolve(values.out) === resolve(file)) {
    throw new CannotRun('Tệp kết quả (--out) phải khác tệp đang kiểm tra, để tệp gốc còn nguyên.');
  }
  return { file, sheet: values.sheet, asOf, out: values.out, json: values.json, dryRun: values['dry-run'] === true, persona };
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
  const bytes = await readFile(file).catch(() => {
    throw new CannotRun(`Không mở được tệp “${file}”. Hãy kiểm tra tên tệp và thư mục.`);
  });
  const outcome = await openWorkbook(new Uint8Array(bytes), basename(file));
  if (!outcome.ok) throw new CannotRun(fileRefusalMessage(outcome.refusal, 'vi'));
  return outcome.workbook;
}

async function readBundle(): Promise<string> {
  return readFile(resolve(__dirname, '../../.preview/check.js'), 'utf8').catch(() => {
    throw new CannotRun('Chưa dựng mã của tiện ích. Hãy chạy: npm run build');
  });
}

function refused(answer: Extract<CheckAnswer, { readonly ok: false }>): CannotRun {
  return new CannotRun(answer.detail === null ? answer.line : `${answer.line} (${answer.detail})`);
}

async function writeOut({ out = '' }: Options, bytes: Uint8Array): Promise<void> {
  await writeFile(out, bytes).catch(() => {
    throw new CannotRun(`Không ghi được tệp “${out}”. Hãy kiểm tra thư mục và quyền ghi.`);
  });
}

async function writeJson(target: string, report: unknown): Promise<void> {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (target === '-') {
    process.stdout.write(text);
    return;
  }
  await writeFile(target, text).catch(() => {
    throw new CannotRun(`Không ghi được tệp “${target}”. Hãy kiểm tra thư mục và quyền ghi.`);
  });
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
