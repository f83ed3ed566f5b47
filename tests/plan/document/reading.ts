/** How the tests of documents read a text and write down what it should say. */
import { linesOfText } from '../../../src/plan/document/document-line';
import type { DocumentTarget } from '../../../src/plan/document/document-targets';
import { readDocument } from '../../../src/plan/document/read-document';

/** Everything that is recognised, the doubtful too. */
export function recognised(text: string): readonly DocumentTarget[] {
  const outcome = readDocument(linesOfText(text));
  return outcome.ok ? outcome.reading.targets : [];
}

/** Rows that a sheet would get, as short texts: `Lúa nước | = 55 ha`; a parent stands before ` > `. */
export function rowsOf(text: string): readonly string[] {
  const all = recognised(text);
  return all.filter(({ doubt }) => doubt === null).map((row) => written(row, all));
}

export function written(row: DocumentTarget, all: readonly DocumentTarget[]): string {
  const { comparator, value, high } = row.target;
  const above = row.parent === null ? row.group : (all[row.parent]?.name ?? null);
  const amount = value === null ? '' : ` ${high === null ? value : `${value}..${high}`}`;
  const reached = row.actual === null ? '' : ` (${row.actual})`;
  return `${above === null ? '' : `${above} > `}${row.name} | ${comparator}${amount}${row.unitText === null ? '' : ` ${row.unitText}`}${reached}`;
}

/** The items of a list under a heading of goals in a plan. */
export function planOf(...items: readonly string[]): string {
  return ['KẾ HOẠCH', 'Phát triển kinh tế - xã hội năm 2024', 'I. CHỈ TIÊU CHỦ YẾU', ...items].join('\n');
}
