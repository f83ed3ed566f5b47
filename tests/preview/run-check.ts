import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Where the project stands. */
export const root = resolve(__dirname, '../..');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly errors: readonly string[];
}

/** Runs the command line as a person would. */
export function check(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/preview/check.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { status, out: stdout, errors: stderr.split('\n').filter((line) => line !== '') };
}
