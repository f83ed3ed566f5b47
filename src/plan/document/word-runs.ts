/** Runs of known phrases at the edge of a text, found word by word: linear in the text's length, whatever it holds. */
import { withoutMarks, type Passage } from './passage';

/** Phrases (lower case, with marks), and patterns that stand for one, each without anchors. */
export class WordRun {
  private readonly marked: ReadonlySet<string>;
  private readonly bare: ReadonlySet<string>;
  private readonly longest: number;
  private readonly atEnd: readonly RegExp[];
  private readonly atStart: readonly RegExp[];

  /** `signs`: single characters that may stand in the run, besides spaces. */
  constructor(
    phrases: readonly string[],
    private readonly signs: string,
    patterns: readonly string[] = [],
    private readonly mayPrecede: (wordBefore: string, phrase: string) => boolean = () => true,
  ) {
    this.marked = new Set(phrases.map((phrase) => phrase.normalize('NFC')));
    this.bare = new Set(phrases.map(withoutMarks));
    this.longest = Math.max(0, ...phrases.map((phrase) => phrase.split(' ').length));
    this.atEnd = patterns.map((pattern) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})$`, 'u'));
    this.atStart = patterns.map((pattern) => new RegExp(`^(?:${pattern})(?![\\p{L}\\d])`, 'u'));
  }

  /** Where the run begins that ends with the passage; its length where there is none. */
  startAtEnd({ words, isBare }: Passage): number {
    const known = isBare ? this.bare : this.marked;
    let end = words.length;
    for (;;) {
      const trimmed = this.withoutSignsBehind(words, end);
      const next = this.patternBefore(words, trimmed) ?? this.phraseBefore(words, trimmed, known);
      if (next === null) return trimmed;
      end = next;
    }
  }

  /** Where the run ends that begins with the passage; 0 where there is none. */
  endAtStart({ words, isBare }: Passage): number {
    const known = isBare ? this.bare : this.marked;
    let start = 0;
    for (;;) {
      while (start < words.length && this.isSign(words.charAt(start))) start += 1;
      const next = this.patternBehind(words, start) ?? this.phraseBehind(words, start, known);
      if (next === null) return start;
      start = next;
    }
  }

  private withoutSignsBehind(words: string, from: number): number {
    let end = from;
    while (end > 0 && this.isSign(words.charAt(end - 1))) end -= 1;
    return end;
  }

  private isSign(character: string): boolean {
    return /\s/.test(character) || this.signs.includes(character);
  }

  private phraseBefore(words: string, end: number, known: ReadonlySet<string>): number | null {
    const tail = words.slice(Math.max(0, end - 80), end);
    const starts = [...tail.matchAll(/(?<![\p{L}\p{M}\d/])[\p{L}\d]/gu)].map((match) => match.index + end - tail.length).slice(-this.longest);
    for (const start of starts) {
      const phrase = words.slice(start, end).replace(/\s+/g, ' ');
      if (known.has(phrase) && this.mayPrecede(/(\p{L}+)\s*$/u.exec(words.slice(Math.max(0, start - 30), start))?.[1] ?? '', phrase)) return start;
    }
    return null;
  }

  private phraseBehind(words: string, start: number, known: ReadonlySet<string>): number | null {
    const head = words.slice(start, start + 80);
    const ends = [...head.matchAll(/[\p{L}\d](?![\p{L}\p{M}\d])/gu)].map((match) => start + match.index + 1).slice(0, this.longest);
    return ends.reverse().find((end) => known.has(words.slice(start, end).replace(/\s+/g, ' '))) ?? null;
  }

  private patternBefore(words: string, end: number): number | null {
    const from = Math.max(0, end - 60);
    const tail = words.slice(from, end);
    const match = this.atEnd.map((pattern) => pattern.exec(tail)).find((found) => found !== null && found[0] !== '');
    return match ? from + match.index : null;
  }

  private patternBehind(words: string, start: number): number | null {
    const head = words.slice(start, start + 60);
    const match = this.atStart.map((pattern) => pattern.exec(head)).find((found) => found !== null && found[0] !== '');
    return match ? start + match[0].length : null;
  }
}
