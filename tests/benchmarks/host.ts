/**
 * Real Office.js programs against the embedded host: `npm run bench:host -- DIR [--persona ID] [--only TEXT] [--verbose]`.
 * DIR holds snippets as Script Lab keeps them, above all Microsoft's own (github.com/OfficeDev/office-js-snippets, samples/excel). Each runs
 * unmodified in a new workbook of each persona that has the API set it needs; every button is pressed in page order, and the
 * workbook saved and opened again. Counted are buttons: ran right / refused by name / needs the network or a user's file / wrong. Wrong is an error
 * that names no refusal, or a console that says otherwise than the snippet means (host/expectations.ts).
 * Exit status 0: nothing is wrong; 1: something is, each is listed; 2: cannot run.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isSetSupported, personas, type Persona, type PersonaId } from '../../src/preview/personas';
import { findUnknownNames } from './host/client-names';
import { expectations } from './host/expectations';
import { judge, type Verdict } from './host/judge';
import { Report } from './host/report';
import { runSnippet, type Pressed, type SnippetRun, type State } from './host/run-snippet';
import { readSnippets, type Snippet } from './host/snippet';

const USAGE = 'Usage: npm run bench:host -- DIR [--persona ID] [--only TEXT] [--verbose]   (DIR holds snippets as .yaml files, e.g. samples/excel of OfficeDev/office-js-snippets)';

class Bench {
  readonly report = new Report();
  readonly lines: string[] = [];
  /** Snippets that ask for a set that no persona has. */
  readonly left = new Map<string, number>();
  private readonly unknownNames = findUnknownNames();

  constructor(private readonly verbose: boolean) {}

  async measure(snippet: Snippet, asked: readonly Persona[]): Promise<void> {
    const missing = snippet.sets.find(({ name, version }) => !Object.values(personas).some((persona) => isSetSupported(persona, name, version)));
    if (missing) {
      const set = `${missing.name} ${missing.version}`;
      this.left.set(set, (this.left.get(set) ?? 0) + 1);
      return;
    }
    for (const persona of asked.filter((each) => snippet.sets.every(({ name, version }) => isSetSupported(each, name, version)))) {
      this.tell(snippet, persona.id, await runSnippet(snippet, persona.id, expectations[placeOf(snippet)] ?? {}));
    }
  }

  private tell(snippet: Snippet, persona: PersonaId, run: SnippetRun): void {
    const place = placeOf(snippet);
    const expected = expectations[place] ?? {};
    const unknown = this.unknownNames(snippet.script);
    let builtOn: string | null = null;
    for (const pressed of [startOf(run), ...run.pressed, ...savingOf(run)]) {
      const verdict = judge(pressed, expected[pressed.id], unknown, builtOn);
      if (verdict.kind === 'refused') builtOn ??= verdict.member;
      // The start and the saving are no buttons: only what goes wrong there counts.
      if (verdict.kind !== 'idle' && (run.pressed.includes(pressed) || verdict.kind === 'wrong')) this.report.count(persona, snippet.folder, snippet.name, verdict.kind);
      this.note(`${persona} ${place} [${pressed.id}] ${pressed.label}`, pressed, verdict);
    }
  }

  private note(place: string, { said }: Pressed, verdict: Verdict): void {
    if (verdict.kind === 'wrong') this.lines.push(`WRONG    ${place}: ${verdict.reason}`);
    if (verdict.kind === 'refused') this.lines.push(`refused  ${place}: ${verdict.member}`);
    if (verdict.kind === 'outside') this.lines.push(`outside  ${place}`);
    if (this.verbose && said.length > 0) this.lines.push(`${verdict.kind}  ${place}\n${said.map(({ level, text }) => `    ${level === 'error' ? '! ' : ''}${text}`).join('\n')}`);
  }
}

const noState: State = { cells: {}, fills: {} };

function placeOf({ folder, name }: Snippet): string {
  return `${folder}/${name}`;
}

function startOf({ atStart }: SnippetRun): Pressed {
  return { id: '', label: '(start)', isHandled: true, said: atStart, state: noState, reachedOutside: false, isStuck: false };
}

function savingOf({ savingFailed }: SnippetRun): Pressed[] {
  return savingFailed === null ? [] : [{ id: '(saving)', label: '', isHandled: true, said: [{ level: 'error', text: savingFailed, errors: [] }], state: noState, reachedOutside: false, isStuck: false }];
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { persona: { type: 'string' }, only: { type: 'string', default: '' }, verbose: { type: 'boolean', default: false } },
  });
  const [directory] = positionals;
  const asked = Object.values(personas).filter(({ id }) => values.persona === undefined || id === values.persona);
  const snippets = directory !== undefined && existsSync(directory) ? readSnippets(directory).filter(({ folder, name }) => `${folder}/${name}`.includes(values.only)) : [];
  if (snippets.length === 0 || asked.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const bench = new Bench(values.verbose);
  for (const snippet of snippets) {
    process.stderr.write(`${snippet.folder}/${snippet.name}\n`);
    await bench.measure(snippet, asked);
  }
  console.log(bench.lines.join('\n'));
  for (const [set, count] of bench.left) console.log(`Left out, as no persona has ${set}: ${count}`);
  const names = Object.fromEntries(Object.values(personas).map(({ id, name }) => [id, name])) as Record<PersonaId, string>;
  console.log(`\nButtons: right / refused by name / needs the network or a file / wrong\n\n${bench.report.table(asked.map(({ id }) => id), names)}`);
  return bench.report.wrong === 0 ? 0 : 1;
}

void main(process.argv.slice(2)).then((status) => {
  process.exit(status);
});
