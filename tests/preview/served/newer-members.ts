/** The table of members that not every Excel has, as src/preview/objects/ holds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewerMember } from './serving';

export const NEWER_MEMBERS = join(process.cwd(), 'src/preview/objects/newer-members.ts');

export function readNewerMembers(): string {
  return readFileSync(NEWER_MEMBERS, 'utf8');
}

export function newerMembersSource(members: readonly NewerMember[]): string {
  const classes = [...new Set(members.map(({ className }) => className))];
  const lines = classes.map((name) => {
    const own = members.filter(({ className }) => className === name).map(({ wireName, set }) => `${key(wireName)}: '${set}'`);
    return `  ${name}: { ${own.join(', ')} },\n`;
  });
  return (
    '/** Members that Excel 2021 (ExcelApi 1.14) lacks, by class and name on the wire, with the set that brought them. Made by npm run coverage:host. */\n' +
    `export const newerMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${lines.join('')}};\n`
  );
}

function key(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}
