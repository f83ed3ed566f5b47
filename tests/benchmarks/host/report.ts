/** Counts verdicts and prints them as tables of Markdown. */
import type { PersonaId } from '../../../src/preview/personas';

export const VERDICTS = ['right', 'refused', 'outside', 'wrong'] as const;

type Counted = (typeof VERDICTS)[number];
type Counts = Record<Counted, number>;

export class Report {
  private readonly counts = new Map<PersonaId, Map<string, Counts>>();
  private readonly snippets = new Map<string, Set<string>>();

  count(persona: PersonaId, folder: string, snippet: string, verdict: Counted): void {
    const folders = this.counts.get(persona) ?? new Map<string, Counts>();
    this.counts.set(persona, folders);
    const counts = folders.get(folder) ?? { right: 0, refused: 0, outside: 0, wrong: 0 };
    folders.set(folder, counts);
    counts[verdict] += 1;
    this.snippets.set(folder, (this.snippets.get(folder) ?? new Set()).add(snippet));
  }

  get wrong(): number {
    return this.sum('wrong');
  }

  /** A row for each folder: its snippets, and in each persona its buttons as `right / refused / outside / wrong`. */
  table(personas: readonly PersonaId[], names: Readonly<Record<PersonaId, string>>): string {
    const folders = [...this.snippets.keys()].sort();
    const rows = folders.map((folder) => [folder, String(this.snippets.get(folder)?.size ?? 0), ...personas.map((persona) => this.cell(persona, [folder]))]);
    const total = ['all', String(folders.reduce((sum, folder) => sum + (this.snippets.get(folder)?.size ?? 0), 0)), ...personas.map((persona) => this.cell(persona, folders))];
    const head = ['folder', 'snippets', ...personas.map((persona) => names[persona])];
    return [head, ['---', '---:', ...personas.map(() => '---:')], ...rows, total].map((row) => `| ${row.join(' | ')} |`).join('\n');
  }

  private cell(persona: PersonaId, folders: readonly string[]): string {
    const counts = folders.flatMap((folder) => this.counts.get(persona)?.get(folder) ?? []);
    if (counts.length === 0) return '';
    return VERDICTS.map((kind) => counts.reduce((sum, each) => sum + each[kind], 0)).join(' / ');
  }

  private sum(kind: Counted): number {
    return [...this.counts.values()].flatMap((folders) => [...folders.values()]).reduce((sum, counts) => sum + counts[kind], 0);
  }
}
