/** Columns for the villages of a commune: known by their headings, so that none of them is taken for the commune's own figures. */
import { plain, tidy } from '../language/fold';
import type { VillageColumn } from '../model';
import { headingSort } from './heading-facts';
import type { Heading } from './headings';

/** What a part of a commune is called. Longer ones first. */
const KINDS = 'khu dan cu|to dan pho|khu pho|khu vuc|thon|ban|lang|ap|buon|bon|plei|khom|xom|tdp';
const OWN_NAME = new RegExp(`^(?:${KINDS})\\s+(?:so\\s+)?\\S`);
const KIND_WORDS = new RegExp(`^(?:${KINDS})\\s+`);
/** A group of columns that says that they are villages, whose own headings are then bare names. */
const GROUP = new RegExp(`\\b(?:theo|cac|tung|o)\\s+(?:${KINDS})\\b`);
const LONGEST_NAME = 40;
const FEWEST = 2;

/** The villages by 0-based column; none where fewer than two columns name different ones. */
export function villagesIn(headings: readonly Heading[]): ReadonlyMap<number, VillageColumn> {
  const found = headings.flatMap((heading): (readonly [number, VillageColumn])[] => {
    const at = heading.parts.findIndex(isVillage);
    const own = at >= 0 ? at : bareNameAt(heading);
    if (own < 0) return [];
    const others = heading.parts.filter((_, index) => index !== own);
    const sort = others.length === 0 ? null : headingSort(others);
    const of = sort?.is === 'figures' && (sort.of === 'plan' || sort.of === 'actual') ? sort.of : null;
    return [[heading.column, { name: tidy(heading.parts[own] ?? ''), of }]];
  });
  const names = new Set(found.map(([, { name }]) => plain(name)));
  return names.size >= FEWEST ? new Map(found) : new Map();
}

/** "Thôn Trà Na", "Tổ 3": the name begins with a capital or a digit, unlike "bản đồ" or "thôn văn hóa". */
function isVillage(part: string): boolean {
  const text = tidy(part);
  if (text.length > LONGEST_NAME || !OWN_NAME.test(plain(text))) return false;
  const words = plain(text);
  const kind = (KIND_WORDS.exec(words)?.[0] ?? '').length;
  const name = text.slice(kind).replace(/^(?:số|Số|SỐ)\s+/, '');
  const isAllCapitals = text === text.toUpperCase();
  return /^\d/.test(name) || (/^\p{Lu}/u.test(name) && (!isAllCapitals || !SAID_OF_VILLAGES.test(plain(name))));
}

/** In headings in capitals these follow "THÔN" without naming one. */
const SAID_OF_VILLAGES = /^(?:van hoa|dat|kho khan|thuc hien|ke hoach|tong|nong thon|nghe|dac biet)\b/;

/** A name of its own under a group that speaks of villages; −1 where there is none. */
function bareNameAt({ parts }: Heading): number {
  const group = parts.findIndex((part) => GROUP.test(plain(tidy(part))));
  if (group < 0) return -1;
  return parts.findIndex((part, index) => index > group && isBareName(tidy(part)));
}

/** "Trà Na": every word begins with a capital, and it says nothing that a heading says. */
function isBareName(text: string): boolean {
  const words = text.split(' ');
  const isName = words.length <= 4 && words.every((word) => /^(?:\p{Lu}\p{Ll}*|\d+)$/u.test(word));
  return isName && headingSort([text]).is === 'other';
}
