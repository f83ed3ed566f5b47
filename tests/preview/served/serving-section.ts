/** The coverage as the README tells it, between two marks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassCoverage, Coverage } from './serving';

export const README = join(process.cwd(), 'src/preview/README.md');

const BEGIN = '<!-- made by npm run coverage:host -->';
const END = '<!-- end of what npm run coverage:host makes -->';

/** The README with the section in place of the one that it holds. */
export function withCoverage(readme: string, coverage: Coverage): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the README holds no marks "${BEGIN}" and "${END}"`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${sectionOf(coverage)}\n\n${readme.slice(end)}`;
}

export function readReadme(): string {
  return readFileSync(README, 'utf8');
}

function sectionOf({ classes, missing }: Coverage): string {
  const whole = classes.filter(({ refused }) => refused.length === 0);
  const partly = classes.filter(({ refused }) => refused.length > 0);
  const served = sum(classes, 'served');
  const unknown = classes.filter((each) => each.unknown.length > 0);
  return [
    `${classes.length} of the ${classes.length + missing.length} classes of \`Excel.*\`; of their members ${served} are served and ${sum(classes, 'refused')} refused by name.`,
    `Served whole: ${whole.map(({ name, served: { length } }) => `${name} (${length})`).join(', ')}.`,
    ['| class | served | refused |', '| --- | ---: | --- |', ...partly.map(row)].join('\n'),
    details(
      `${sum(classes, 'unknown')} members of these classes are newer than the client in Microsoft's npm package, which answers \`undefined\` for them itself`,
      unknown.map((each) => `${each.name}: ${each.unknown.join(', ')}.`).join(' '),
    ),
    details(`${missing.length} classes of which nothing is served`, `${missing.join(', ')}.`),
  ].join('\n\n');
}

function row({ name, served, refused }: ClassCoverage): string {
  return `| ${name} | ${served.length} | ${refused.length}: ${refused.join(', ')} |`;
}

function details(summary: string, text: string): string {
  return `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

function sum(classes: readonly ClassCoverage[], what: 'served' | 'refused' | 'unknown'): number {
  return classes.reduce((total, each) => total + each[what].length, 0);
}
