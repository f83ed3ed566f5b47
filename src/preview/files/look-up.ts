/** The entry of a table for a word that comes from outside; undefined where the table has none (also for `constructor`). */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
