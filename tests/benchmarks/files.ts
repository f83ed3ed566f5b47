/**
 * Whether opening and saving keeps a workbook: `npm run bench:files -- DIR [DIR…] [--with LIBRARY,… --from FOLDER] [--without-office]`.
 * Each .xlsx of the folders is opened and saved, and again with one cell changed in between, through Microsoft's client. What LibreOffice
 * and exceljs read in the file before and after is compared by kind of thing, and the package part by part: outside of the cells that
 * changed, nothing may differ. `--with` has other libraries, installed in FOLDER, load the file, write the same cell and save.
 * Exit status 0: the preview changed nothing that it should not; 1: it did, each is listed; 2: cannot run.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { throughHost, type CellEdit } from './files/embedded-host';
import type { Deviation, Kind } from './files/facts';
import { loadLibrary, type Library } from './files/libraries';
import { packageDeviations, partsOf } from './files/package-facts';
import { compareStates, type State } from './files/readers';
import { table, Tally } from './files/tally';
import { isInstalled } from './libre-office';

const USAGE = 'Usage: npm run bench:files -- DIR [DIR…] [--with LIBRARY,… --from FOLDER] [--without-office]   (DIR holds .xlsx files)';

/** A file as one way of saving left it; `inPackage` is what this way may not do to a package. */
interface Saved extends State {
  readonly tally: Tally;
  readonly inPackage: readonly Deviation[] | null;
}

class Bench {
  readonly remarks: string[] = [];
  readonly ours = [new Tally('preview, no edit'), new Tally('preview')] as const;
  readonly others: readonly { readonly tally: Tally; readonly library: Library }[];

  constructor(
    libraries: readonly Library[],
    private readonly folder: string,
    private readonly withOffice: boolean,
  ) {
    this.others = libraries.map((library) => ({ library, tally: new Tally(`${library.name} ${library.version}`) }));
  }

  get tallies(): readonly Tally[] {
    return [...this.ours, ...this.others.map(({ tally }) => tally)];
  }

  async measure(file: string): Promise<void> {
    const name = path.basename(file);
    const original = new Uint8Array(readFileSync(file));
    const through = await throughHost(original, name);
    if (typeof through === 'string') {
      this.remarks.push(`${name}: the preview refuses it (${through})`);
      return;
    }
    const { unchanged, changed, edit, meant } = through;
    if (!changed) this.remarks.push(`${name}: every sheet is protected, so that no cell was changed`);
    const mayDiffer: readonly Kind[] = ['values', 'results of formulas', ...(edit?.isNew ? (['number formats', 'looks of cells'] as const) : [])];
    const isMeant = (kind: Kind, place: string) => mayDiffer.includes(kind) && meant.has(place);
    const parts = partsOf(original);
    const [noEdit, oneCell] = this.ours;
    const saved: Saved[] = [{ tally: noEdit, bytes: unchanged, isMeant: () => false, inPackage: packageDeviations(parts, partsOf(unchanged), new Set()) }];
    if (changed) saved.push({ tally: oneCell, bytes: changed, isMeant, inPackage: packageDeviations(parts, partsOf(changed), meant) });
    for (const { library, tally } of this.others) {
      const bytes = await run(library, original, edit);
      if (typeof bytes === 'string') tally.fail(name, bytes);
      else saved.push({ tally, bytes, isMeant, inPackage: null });
    }
    await this.judge(name, original, saved);
  }

  private async judge(name: string, original: Uint8Array, saved: readonly Saved[]): Promise<void> {
    const rewritten = saved.filter(({ bytes }) => Buffer.compare(bytes, original) !== 0);
    const { has, deviations, blind } = await compareStates(original, rewritten, this.folder, this.withOffice && rewritten.length > 0);
    if (blind.length > 0) this.remarks.push(`${name}: ${blind.join(' and ')} cannot open the original and did not compare it`);
    for (const each of saved) {
      const kinds = new Set(has);
      if (each.inPackage) kinds.add('text of the package');
      each.tally.count(name, kinds, [...(each.inPackage ?? []), ...(deviations[rewritten.indexOf(each)] ?? [])]);
    }
  }
}

/** The saved bytes, or why there are none. */
async function run(library: Library, bytes: Uint8Array, edit: CellEdit | null): Promise<Uint8Array | string> {
  try {
    return await library.run(bytes, edit);
  } catch (thrown) {
    return String(thrown).replace(/\s+/g, ' ').slice(0, 120);
  }
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { with: { type: 'string' }, from: { type: 'string', default: '.' }, 'without-office': { type: 'boolean' } },
  });
  const files = positionals.flatMap((folder) => (existsSync(folder) ? readdirSync(folder).filter((file) => /\.xls[xm]$/i.test(file)).sort().map((file) => path.join(folder, file)) : []));
  if (files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const withOffice = values['without-office'] !== true && isInstalled();
  if (!withOffice) console.log('LibreOffice does not read (left out, or soffice is not installed): exceljs and the package are compared.');
  const libraries: Library[] = [];
  for (const name of values.with?.split(',') ?? []) {
    const library = await loadLibrary(name, values.from);
    if (typeof library === 'string') console.error(library);
    else libraries.push(library);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
  const bench = new Bench(libraries, folder, withOffice);
  try {
    for (const file of files) {
      process.stderr.write(`${path.basename(file)}\n`);
      await bench.measure(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const { name, lines } of bench.tallies) if (lines.length > 0) console.log(`${name}:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  for (const remark of bench.remarks) console.log(remark);
  console.log(`\n${files.length} files\n\n${table(bench.tallies)}`);
  return bench.ours.every((tally) => tally.isClean) ? 0 : 1;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
