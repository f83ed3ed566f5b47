/** What the jobs of the command line share: reading and writing files, and failures in one plain line. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A failure that a person can do something about: one line on standard error, exit status 2. */
export class CannotRun extends Error {}

export async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch(() => {
    throw new CannotRun(`Không mở được tệp “${file}”. Hãy kiểm tra tên tệp và thư mục.`);
  });
  return new Uint8Array(bytes);
}

/** The add-in's own built code. */
export async function readBundle(): Promise<string> {
  return readFile(resolve(__dirname, '../../.preview/check.js'), 'utf8').catch(() => {
    throw new CannotRun('Chưa dựng mã của tiện ích. Hãy chạy: npm run build');
  });
}

/** `detail` is for those who look after the machine. */
export function refused({ line, detail }: { readonly line: string; readonly detail: string | null }): CannotRun {
  return new CannotRun(detail === null ? line : `${line} (${detail})`);
}

export async function writeOut(out: string, bytes: Uint8Array): Promise<void> {
  await writeFile(out, bytes).catch(() => {
    throw new CannotRun(`Không ghi được tệp “${out}”. Hãy kiểm tra thư mục và quyền ghi.`);
  });
}

/** `-` is standard output. */
export async function writeJson(target: string, report: unknown): Promise<void> {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (target === '-') {
    process.stdout.write(text);
    return;
  }
  await writeOut(target, new TextEncoder().encode(text));
}
