/** Reads the states of one file with every reader and tells how each differs from the first. */
import { mkdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { toFlatOpenDocument } from '../libre-office';
import { excelJsFacts } from './exceljs-facts';
import { deviations, type Deviation, type Facts, type Kind } from './facts';
import { openDocumentFacts } from './open-document-facts';
import { packageFacts, partsOf } from './package-facts';

export interface State {
  readonly bytes: Uint8Array;
  readonly isMeant: (kind: Kind, place: string) => boolean;
}

export interface Comparison {
  /** The kinds that the original holds something of. */
  readonly has: ReadonlySet<Kind>;
  /** For each state, what differs from the original. */
  readonly deviations: readonly (readonly Deviation[])[];
  /** Readers that cannot open the original. */
  readonly blind: readonly string[];
}

/** The facts of a state; throws, or gives null, where the reader cannot open it. */
type Read = (place: number) => Promise<Facts | null>;

/** `folder` is scratch; `withOffice` says whether LibreOffice reads too. States that are the original need not be given. */
export async function compareStates(original: Uint8Array, states: readonly State[], folder: string, withOffice: boolean): Promise<Comparison> {
  const all = [original, ...states.map(({ bytes }) => bytes)];
  const bytesAt = (place: number) => all[place] ?? original;
  const readers: [string, Read][] = [
    ['exceljs', (place) => excelJsFacts(bytesAt(place))],
    ['the package', (place) => Promise.resolve(packageFacts(partsOf(bytesAt(place))))],
  ];
  if (withOffice) readers.push(['LibreOffice', officeReader(all, folder)]);
  const has = new Set<Kind>();
  const found: Deviation[][] = states.map(() => []);
  const blind: string[] = [];
  for (const [name, read] of readers) {
    const before = await readOrNull(read, 0);
    if (!before) {
      blind.push(name);
      continue;
    }
    for (const kind of before.kindsThere()) has.add(kind);
    for (const [index, { isMeant }] of states.entries()) {
      const after = await readOrNull(read, index + 1);
      const unreadable: Deviation = { kind: 'sheets', place: 'the whole file', before: 'readable', after: `${name} cannot open it any more` };
      found[index]?.push(...(after ? deviations(before, after, isMeant) : [unreadable]));
    }
  }
  return { has, deviations: found, blind };
}

function officeReader(states: readonly Uint8Array[], folder: string): Read {
  const work = path.join(folder, 'states');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const files = states.map((bytes, index) => {
    const file = path.join(work, `state${index}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const converted = toFlatOpenDocument(files, work, path.join(folder, 'profile'));
  return (place) => {
    const file = converted[place];
    return file !== undefined && existsSync(file) ? openDocumentFacts(file) : Promise.resolve(null);
  };
}

async function readOrNull(read: Read, place: number): Promise<Facts | null> {
  try {
    return await read(place);
  } catch {
    return null;
  }
}
