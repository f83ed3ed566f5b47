/** What was recognised in a document, in the shape that `npm run check -- --document … --json` prints: stable names. */
import type { DocumentReading, DocumentTarget } from '../plan/document/document-targets';
import type { Doubt } from '../plan/document/goals';

export interface DocumentReport {
  readonly version: 1;
  readonly document: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly indicators: readonly ReportedTarget[];
  /** What may be a target: only a person can say; not in the workbook. */
  readonly doubtful: readonly (ReportedTarget & { readonly reason: Doubt })[];
}

export interface ReportedTarget {
  readonly path: readonly string[];
  readonly name: string;
  readonly unit: string | null;
  readonly target: { readonly text: string; readonly comparator: string; readonly value: number | readonly [number, number] | null };
  readonly actual: number | null;
  readonly line: number;
}

/** Takes a reading and the file's name. */
export function reportDocument({ head, targets }: DocumentReading, document: string | null): DocumentReport {
  return {
    version: 1,
    document,
    title: head.title,
    place: head.place,
    year: head.year,
    indicators: targets.filter(({ doubt }) => doubt === null).map(reportTarget),
    doubtful: targets.flatMap((target) => (target.doubt === null ? [] : [{ ...reportTarget(target), reason: target.doubt }])),
  };
}

function reportTarget({ path, name, unitText, target, actual, line }: DocumentTarget): ReportedTarget {
  const { text, comparator, value, high } = target;
  // A document's "khoảng 6%" asks for 6 per cent: how near is near enough, the sheet says.
  return { path, name, unit: unitText, target: { text, comparator: comparator === '~' ? '=' : comparator, value: value !== null && high !== null ? [value, high] : value }, actual, line };
}
