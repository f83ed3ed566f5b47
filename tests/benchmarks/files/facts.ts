/** What a reader says of a workbook, as facts by kind and place, so that two states of a file can be held against each other. */

export const KINDS = [
  'sheets',
  'values',
  'formulas',
  'results of formulas',
  'number formats',
  'looks of cells',
  'fonts within a text',
  'merged areas',
  'widths and heights',
  'hidden rows and columns',
  'conditional formats',
  'data validation',
  'names',
  'tables and filters',
  'comments',
  'hyperlinks',
  'print settings',
  'frozen panes and views',
  'protection',
  'charts, pictures, shapes',
  'pivot tables',
  'macros',
  'links to other workbooks',
  'other parts',
  'text of the package',
] as const;

export type Kind = (typeof KINDS)[number];

/** Facts of one workbook as one reader sees them: kind → place → what is there. */
export class Facts {
  private readonly kinds = new Map<Kind, Map<string, string>>();

  add(kind: Kind, place: string, value: string): void {
    const facts = this.kinds.get(kind) ?? new Map<string, string>();
    facts.set(place, value);
    this.kinds.set(kind, facts);
  }

  /** The kinds of which there is something. */
  kindsThere(): readonly Kind[] {
    return [...this.kinds.keys()];
  }

  of(kind: Kind): ReadonlyMap<string, string> {
    return this.kinds.get(kind) ?? new Map<string, string>();
  }
}

export interface Deviation {
  readonly kind: Kind;
  readonly place: string;
  /** Null where nothing was, or is, there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Every fact that is not the same after as before, but for those that are meant to differ. */
export function deviations(before: Facts, after: Facts, isMeant: (kind: Kind, place: string) => boolean): Deviation[] {
  const found: Deviation[] = [];
  for (const kind of KINDS) {
    const [was, is] = [before.of(kind), after.of(kind)];
    for (const [place, value] of was) {
      const now = is.get(place) ?? null;
      if (now !== value && !isMeant(kind, place)) found.push({ kind, place, before: value, after: now });
    }
    for (const [place, value] of is) if (!was.has(place) && !isMeant(kind, place)) found.push({ kind, place, before: null, after: value });
  }
  return found;
}

/** Values as text with the members of objects in one order, and without those that say nothing. */
export function stableText(value: unknown): string {
  if (value === undefined) return '';
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner) || inner instanceof Date) return inner;
    const members = Object.entries(inner).filter(([, member]) => member !== undefined && member !== null && !isEmpty(member));
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && Object.keys(value).length === 0;
}
