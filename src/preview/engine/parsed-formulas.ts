/**
 * Univer keeps what it has parsed of formulas, 5 000 of them, and finds it again by a hash of 32 bits of the formula's text
 * (engine-formula 0.25.1, FormulaAstLRU). A workbook with more formulas has each of them parsed anew, twice, at every calculation; and of
 * two formulas with the same hash the second is calculated as the first.
 */
import { FORMULA_REF_TO_ARRAY_CACHE } from './univer-calculation-modules';

/** The class of Univer's caches, which it does not export; one of its caches it does. */
interface FormulaCache {
  readonly _cache: { limit: number };
  clear: () => void;
  _hash: (text: string) => string;
  set: (this: FormulaCache, text: string, parsed: unknown) => void;
}

/** More than any plan has formulas, with its report and its configuration. */
const MOST_FORMULAS = 100_000;

let areKept = false;
const caches = new Set<FormulaCache>();

/** Has all formulas kept, each under its whole text. */
export function keepParsedFormulas(): void {
  if (areKept) return;
  areKept = true;
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  const { set } = prototype;
  prototype._hash = (text) => text;
  prototype.set = function (text, parsed) {
    this._cache.limit = MOST_FORMULAS;
    caches.add(this);
    set.call(this, text, parsed);
  };
}

/** Has all formulas parsed anew. What is kept of them holds what a name stood for when they were parsed, whatever it stands for now. */
export function forgetParsedFormulas(): void {
  for (const cache of caches) cache.clear();
}
