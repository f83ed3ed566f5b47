/** Counts, by kind of thing, the files that hold it, and those in which all of it was kept. */
import { KINDS, type Deviation, type Kind } from './facts';

const MOST_LINES_PER_FILE = 12;

export class Tally {
  readonly lines: string[] = [];
  failures = 0;
  private readonly holding = new Map<Kind, number>();
  private readonly changed = new Map<Kind, number>();

  constructor(readonly name: string) {}

  /** One file, saved: the kinds that it holds, and all that differs. */
  count(file: string, has: ReadonlySet<Kind>, deviations: readonly Deviation[]): void {
    const differing = new Set(deviations.map(({ kind }) => kind));
    for (const kind of new Set([...has, ...differing])) this.holding.set(kind, (this.holding.get(kind) ?? 0) + 1);
    for (const kind of differing) this.changed.set(kind, (this.changed.get(kind) ?? 0) + 1);
    for (const deviation of deviations.slice(0, MOST_LINES_PER_FILE)) this.lines.push(`${file}: ${describe(deviation)}`);
    if (deviations.length > MOST_LINES_PER_FILE) this.lines.push(`${file}: and ${deviations.length - MOST_LINES_PER_FILE} more`);
  }

  /** One file that could not be opened or saved at all. */
  fail(file: string, reason: string): void {
    this.failures++;
    this.lines.push(`${file}: FAILED, ${reason}`);
  }

  get isClean(): boolean {
    return this.lines.length === 0;
  }

  /** `kept of holding` for a kind; empty where no file holds it. */
  cell(kind: Kind): string {
    const holding = this.holding.get(kind) ?? 0;
    return holding === 0 ? '' : `${holding - (this.changed.get(kind) ?? 0)} of ${holding}`;
  }
}

/** A table of Markdown: a row for each kind, a column for each way of saving. */
export function table(tallies: readonly Tally[]): string {
  const kinds = KINDS.filter((kind) => tallies.some((tally) => tally.cell(kind) !== ''));
  const rows = [
    ['kept in', ...tallies.map(({ name }) => name)],
    ['---', ...tallies.map(() => '---')],
    ...kinds.map((kind) => [kind, ...tallies.map((tally) => tally.cell(kind))]),
    ['could not open or save', ...tallies.map(({ failures }) => String(failures))],
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function describe({ kind, place, before, after }: Deviation): string {
  const [was, is] = [before ?? 'nothing', after ?? 'nothing'];
  let start = 0;
  while (start < Math.min(was.length, is.length) && was[start] === is[start]) start++;
  const piece = (text: string) => `${start > 20 ? '…' : ''}${text.slice(Math.max(0, start - 20), start + 60).replace(/\s+/g, ' ')}`;
  return `${kind}, ${place}: ${piece(was)} → ${piece(is)}`;
}
