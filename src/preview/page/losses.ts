/** What an opened file holds that the grid does not show, as a sentence. */
import type { Loss, LossKind } from '../files/losses';
import { words } from './words/words';

/** Null where the grid shows everything. Each thing is named once, with the sheets on which it is. */
export function lossSentence(losses: readonly Loss[]): string | null {
  if (losses.length === 0) return null;
  const sheetsOf = new Map<LossKind, Set<string>>();
  for (const { kind, sheet } of losses) {
    const sheets = sheetsOf.get(kind) ?? new Set();
    sheetsOf.set(kind, sheets);
    if (sheet !== null) sheets.add(sheet);
  }
  const things = [...sheetsOf].map(([kind, sheets]) => {
    const name = words().lossNames[kind];
    return sheets.size === 0 ? name : words().lossOnSheets(name, [...sheets]);
  });
  return words().notShown(things);
}
