/** Who stands for an indicator: the names in one cell, told apart, and known again in another spelling. */
import { fold, matchText, tidy, wordKey } from '../language/fold';
import { OWNER_BEGINNINGS } from './owner-words';

const BETWEEN = /[,;\n\r]+/;
const AND = /(\s+(?:và|&|\+)\s+)/iu;

/**
 * The owners that one cell names: `"Công an xã và Ban CHQS xã" → ["Công an xã", "Ban CHQS xã"]`. "và" parts only before what begins as an
 * office or a post does, or what stands alone elsewhere (`known`, by `ownerKey`): "Phòng Kinh tế và Hạ tầng" is one owner.
 */
export function splitOwners(text: string, known: ReadonlySet<string> = new Set()): readonly string[] {
  return text
    .split(BETWEEN)
    .flatMap((part) => splitAtAnd(tidy(part), known))
    .map((name) => name.replace(/^(?:[-*•.]\s*)+|\.$/g, '').trim())
    .filter((name) => wordKey(name) !== '');
}

function splitAtAnd(text: string, known: ReadonlySet<string>): readonly string[] {
  const [first = '', ...rest] = text.split(AND);
  const names = [first];
  for (let at = 0; at < rest.length; at += 2) {
    const [and = '', part = ''] = rest.slice(at, at + 2);
    const last = names.at(-1) ?? '';
    if (beginsAnOwner(part) || (known.has(ownerKey(part)) && known.has(ownerKey(last)))) names.push(part);
    else names[names.length - 1] = last + and + part;
  }
  return names;
}

function beginsAnOwner(text: string): boolean {
  const { folded, marked, hasMarks } = matchText(text);
  return OWNER_BEGINNINGS.some((phrase) => (hasMarks ? `${marked} `.startsWith(`${phrase.marked} `) : `${folded} `.startsWith(`${phrase.folded} `)));
}

/** One text for one owner: dashes, letter case and marks do not matter, nor does a missing "xã" at the end. */
export function ownerKey(name: string): string {
  return wordKey(fold(name)).replace(/ (?:xa|phuong|thi tran)$/, '');
}

export interface Owner {
  readonly key: string;
  /** As it is most often written, of several equally often the first. */
  readonly name: string;
}

/** The owners of each row. `texts`: what each row's cell says, by row; null where it is blank. */
export function ownersByRow(texts: ReadonlyMap<number, string | null>): ReadonlyMap<number, readonly Owner[]> {
  const cells = [...texts].flatMap(([row, text]) => (text === null ? [] : [{ row, text }]));
  const known = new Set(cells.map(({ text }) => text).filter((text) => !AND.test(text) && !BETWEEN.test(text)).map(ownerKey));
  const named = cells.map(({ row, text }) => ({ row, names: splitOwners(text, known) }));
  const spellings = usualSpellings(named.flatMap(({ names }) => names));
  return new Map(
    named.map(({ row, names }) => {
      const keys = [...new Set(names.map(ownerKey))];
      return [row, keys.map((key) => ({ key, name: spellings.get(key) ?? key }))];
    }),
  );
}

function usualSpellings(names: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const key = ownerKey(name);
    const spellings = counts.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    counts.set(key, spellings);
  }
  return new Map([...counts].map(([key, spellings]) => [key, [...spellings].reduce((most, one) => (one[1] > most[1] ? one : most))[0]]));
}
