/** Reads units of measure; the words are in unit-dictionary.ts. */
import type { Unit } from '../model';
import { markedKey, plain, tidy, wordKey } from './fold';
import { remembered } from './remembered';
import { BEHIND_NAMES, MULTIPLIERS, PER, UNITS, WITH_MARKS_ONLY, type UnitEntry } from './unit-dictionary';

/**
 * A table of spellings. Marks tell `giấy` from `giày` and `tấn` from `tân`: text with any mark is looked up as it is written, and
 * only text typed without a single one by its bare letters.
 */
class Spellings<T> {
  private readonly marked = new Map<string, T>();
  private readonly bare = new Map<string, T>();

  add(spelling: string, entry: T): void {
    const { marked, bare } = keysOf(spelling);
    if (!this.marked.has(marked)) this.marked.set(marked, entry);
    if (!this.bare.has(bare) && !WITH_MARKS_ONLY.includes(spelling)) this.bare.set(bare, entry);
  }

  get({ marked, bare }: Keys): T | undefined {
    return this.marked.get(marked) ?? (marked === bare ? this.bare.get(bare) : undefined);
  }

  /** Of a text that begins with one of the spellings: the longest, and the words behind it. */
  leading(text: Keys): { entry: T; rest: Keys } | null {
    const [markedWords, bareWords] = [text.marked.split(' '), text.bare.split(' ')];
    for (const count of [3, 2, 1]) {
      const entry = this.get({ marked: markedWords.slice(0, count).join(' '), bare: bareWords.slice(0, count).join(' ') });
      if (entry !== undefined) return { entry, rest: { marked: markedWords.slice(count).join(' '), bare: bareWords.slice(count).join(' ') } };
    }
    return null;
  }
}

/** A spelling's words with their marks and without; both have equally many. */
interface Keys {
  readonly marked: string;
  readonly bare: string;
}

const NAMES = new Spellings<UnitEntry>();
for (const entry of UNITS) for (const spelling of entry.accept) NAMES.add(spelling, entry);
const TIMES = new Spellings<number>();
for (const [word, factor] of MULTIPLIERS) TIMES.add(word, factor);
const DIVISORS = new Spellings<string>();
for (const [id, spellings] of PER) for (const spelling of spellings) DIVISORS.add(spelling, id);

/** No unit is longer, with "Đơn vị tính:" before it and a remark behind. */
const LONGEST = 70;
const ANNOUNCED = /^[([]?\s*(?:đvt|đơn vị tính|đơn vị|đv tính|đv|dvt|don vi tinh|don vi)\s*[:.]\s*/i;
const HAS_WORDS = /[\p{L}%‰]/u;
const parsed = remembered((text) => parseUnit(tidy(text)));

/**
 * Reads a unit of measure, also after "Đơn vị tính:", in brackets, or with a remark in brackets behind it; null where the text is not one.
 * `factor` converts to the canonical unit of the id: `readUnit('nghìn ha')` has id `ha` and factor 1000. Money keeps its order of magnitude
 * (`trieu_dong`), as its own unit of account. A unit that is divided by others has an id with slashes, `nguoi/km2`, unless it is in the dictionary.
 */
export function readUnit(text: string): Unit | null {
  return text.length > LONGEST || !HAS_WORDS.test(text) ? null : parsed(text);
}

/**
 * The unit that an indicator's own name states at its end: "Diện tích (ha)", "Sản lượng - tấn", "Tổng thu, triệu đồng"; `text` as written.
 * Null where the last words are no unit that stands so.
 */
export function unitInName(name: string): { readonly unit: Unit; readonly text: string } | null {
  const trimmed = tidy(name).replace(/[\s.:;]+$/, '');
  const inBrackets = /\(([^()]{1,40})\)$/.exec(trimmed)?.[1];
  const behind = inBrackets ?? /(?:,| -) ?([^,()]{1,30})$/.exec(trimmed)?.[1];
  if (behind === undefined) return null;
  const unit = readUnit(behind);
  if (!unit || (inBrackets === undefined && !isBehindNames(unit)) || unit.id === 'dat') return null;
  return { unit, text: behind.replace(ANNOUNCED, '').trim() };
}

function isBehindNames({ id }: Unit): boolean {
  return BEHIND_NAMES.has(id) || id.includes('/');
}

function parseUnit(text: string): Unit | null {
  const stated = text.replace(ANNOUNCED, '');
  const unit = unitOf(stated) ?? unitOf(stated.replace(/\([^()]*\)+$/, ''));
  return unit && { ...unit, text };
}

type Measure = Omit<Unit, 'text'>;

/** Brackets around it do not count. */
function unitOf(words: string): Measure | null {
  return simple(keysOf(words)) ?? divided(words);
}

function simple(keys: Keys): Measure | null {
  const entry = NAMES.get(keys);
  if (entry) return measure(entry, 1);
  const times = TIMES.leading(keys);
  const base = times && NAMES.get(times.rest);
  return base ? measure(base, times.entry) : null;
}

/** `người/km2`, `bác sĩ / vạn dân`, `kg/người/tháng`. */
function divided(words: string): Measure | null {
  const [first = '', ...divisors] = words.split('/');
  const over = simple(keysOf(first));
  const per = divisors.map((divisor) => DIVISORS.get(keysOf(divisor)));
  if (!over || per.some((id) => id === undefined)) return null;
  return { id: [over.id, ...per].join('/'), factor: over.factor, isWhole: false };
}

function measure(entry: UnitEntry, multiplier: number): Measure {
  const factor = (entry.factor ?? 1) * multiplier;
  return { id: entry.id, factor, isWhole: entry.isWhole === true && factor === 1 };
}

/** The mark of a share is kept apart from words: `wordKey` keeps `%`; `‰` and powers are written out. */
function keysOf(text: string): Keys {
  const written = text.replaceAll('‰', ' phần nghìn ').replaceAll('²', '2').replaceAll('³', '3');
  return { marked: markedKey(written), bare: wordKey(written) };
}

const DITTO = /^(?:["']{1,2}|-* ?(?:nt|n\.t\.?|nhu tren) ?-*)$/;

/** Marks that repeat the unit of the row above: `"`, `''`, `nt`, `-nt-`, `như trên`. */
export function isDittoMark(text: string): boolean {
  return DITTO.test(plain(text));
}
