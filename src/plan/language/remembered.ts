/** Results of pure functions of short texts, kept while there are few: the same words stand in thousands of cells. */

const MOST_KNOWN = 5000;
const LONGEST = 200;

/** The same function, which answers for texts that it has just seen without computing again. Only for functions that depend on nothing else. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = compute(text);
    if (text.length > LONGEST) return result;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, { result });
    return result;
  };
}
