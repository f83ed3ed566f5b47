/**
 * Prose with its expected rows written between its lines: a line that starts with a tab and `»` states one row that the line above asks for,
 * `» name | unit | comparator | value`; `?` instead of `»` marks a row that is neither wanted nor wrong. `null` stands for a unit that is not
 * stated and for a goal without a figure; `a/b` gives comparators that are equally right; `[a, b]` a range.
 */
import type { DocumentLabel, TargetLabel } from './document-labels';

export interface MarkedProse {
  /** The document alone, as a person would paste it. */
  readonly text: string;
  readonly label: DocumentLabel;
}

/** Takes a marked file's name and content. */
export function readMarkedProse(file: string, marked: string): MarkedProse {
  const lines: string[] = [];
  const rows: TargetLabel[] = [];
  for (const line of marked.split(/\r?\n/)) {
    const row = /^\t([»?]) (.*)$/u.exec(line);
    if (row) rows.push(readRow(row[2] ?? '', row[1] === '?', lines.length));
    else lines.push(line);
  }
  return { text: lines.join('\n'), label: { file, rows } };
}

function readRow(row: string, optional: boolean, line: number): TargetLabel {
  const fields = row.split(' | ').map((field) => field.trim());
  const [name, unit, comparators, value] = fields;
  if (fields.length !== 4 || !name || !unit || !comparators || !value) throw new Error(`Not a row: ${row}`);
  const [comparator = '', ...comparatorAlso] = comparators.split('/');
  const [wanted] = JSON.parse(`[${value}]`) as [TargetLabel['value']];
  return { path: [], name, unit: unit === 'null' ? null : unit, comparator, comparatorAlso, value: wanted, line, optional };
}
