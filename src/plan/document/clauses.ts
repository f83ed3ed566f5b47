/** Sentences and the clauses that commas do not cut: at full stops, semicolons, and "trong đó". */
import { OF_WHICH } from './clause-words';
import type { Passage } from './passage';

export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Number of its sentence within the paragraph. */
  readonly sentence: number;
  /** Where that sentence begins, "cụ thể," and all. */
  readonly sentenceStart: number;
  /** Begins behind "trong đó": what it names are parts of what was named before. */
  readonly isPart: boolean;
}

/** A stop that ends a sentence, not one within a number, an abbreviation, an initial. */
const STOPS = /(?<!\d|(?:^|[\s(])(?:\p{L}|tr|tp|tx|tt|gs|ts|ths|bs|st|v\.v|đ\/c|ng))[.!?…]+["”’)]*(?=\s|$)|(?<=\d)\.(?=\s|$)|(?<=\p{L}{2})\.(?=\p{Lu}\p{Ll})|;/giu;

/** The clauses of a passage in order. */
export function clausesOf(passage: Passage): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let sentenceStart = 0;
  let isPart = false;
  const push = (end: number) => {
    if (end > start) clauses.push({ start, end, sentence, sentenceStart, isPart });
  };
  const stops = [
    ...[...passage.text.matchAll(STOPS)].map((match) => ({ start: match.index, end: match.index + match[0].length, isStop: match[0] !== ';', opensParts: false })),
    ...passage.all(OF_WHICH).map(({ start: at, end }) => ({ start: at, end, isStop: false, opensParts: true })),
  ].sort((a, b) => a.start - b.start);
  for (const stop of stops) {
    if (stop.end <= start) continue;
    push(Math.max(start, stop.start));
    start = stop.end;
    if (stop.isStop) {
      sentence += 1;
      sentenceStart = stop.end;
      isPart = false;
    }
    if (stop.opensParts) isPart = true;
  }
  push(passage.text.length);
  return clauses;
}
