/** A reading as lines of text, so that what is meant and what was read can be compared and shown. */
import { columnLetters } from '../../../../src/plan/address';
import type { Figure, Plan } from '../../../../src/plan/model';
import type { Relation } from './semantic-plan';

export interface Reading {
  readonly headerRows: readonly [number, number];
  readonly dataRows: readonly [number, number];
  readonly columns: readonly { readonly column: number; readonly role: string; readonly period: string | null }[];
  readonly sections: readonly { readonly row: number; readonly text: string }[];
  readonly indicators: readonly ReadIndicator[];
  readonly hiddenRows: readonly number[];
}

export interface ReadIndicator {
  readonly row: number;
  readonly path: readonly string[];
  readonly section: string | null;
  readonly parentRow: number | null;
  readonly relation: Relation | null;
  readonly unit: string | null;
  readonly target: string;
  readonly figures: readonly (readonly [number, string])[];
}

/** Composed letters and single spaces: how often a space is typed is no matter of meaning. */
export function tidied(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What the reader has read; hidden columns are left out, letters composed. */
export function readingOf(plan: Plan, hiddenColumns: readonly number[]): Reading {
  return {
    headerRows: plan.layout.headerRows,
    dataRows: plan.layout.dataRows,
    columns: plan.layout.columns.filter(({ column }) => !hiddenColumns.includes(column)),
    sections: plan.sections.map((section) => ({ row: section.row, text: tidied(section.text) })),
    indicators: plan.indicators.map((indicator) => ({
      row: indicator.row,
      path: indicator.path.map(tidied),
      section: indicator.section === null ? null : tidied(indicator.section),
      parentRow: indicator.parentRow,
      relation: indicator.relation,
      unit: indicator.unitText === null ? null : tidied(indicator.unitText),
      target: `${indicator.target.comparator} ${indicator.target.value ?? ''}`.trim(),
      figures: [...indicator.figures].filter(([column]) => !hiddenColumns.includes(column)).map(([column, figure]) => [column, shown(figure)] as const),
    })),
    hiddenRows: plan.hiddenRows,
  };
}

function shown(figure: Figure): string {
  switch (figure.state) {
    case 'number':
    case 'text-number':
      return String(figure.value);
    case 'text':
      return `"${tidied(figure.text)}"`;
    case 'blank':
      return '';
    default:
      return figure.state;
  }
}

export function linesOfReading(reading: Reading): string[] {
  const rows = ([first, last]: readonly [number, number]) => `${first + 1}-${last + 1}`;
  return [
    `header ${rows(reading.headerRows)}`,
    `data ${rows(reading.dataRows)}`,
    ...[...reading.columns].sort((a, b) => a.column - b.column).map(({ column, role, period }) => `column ${columnLetters(column)} ${role} ${period ?? ''}`.trim()),
    ...reading.sections.map(({ row, text }) => `row ${row + 1} heading ${text}`),
    ...reading.indicators.map(({ row, path, section, parentRow, relation, unit, target, figures }) => {
      const values = [...figures].sort(([a], [b]) => a - b).map(([column, value]) => `${columnLetters(column)}=${value}`);
      return `row ${row + 1} [${section ?? ''}] ${path.join(' › ')} (${unit ?? 'no unit'}) ${target} ${relation ?? ''} under ${parentRow === null ? 'none' : parentRow + 1}: ${values.join(' ')}`;
    }),
    `hidden ${reading.hiddenRows.map((row) => row + 1).join(' ')}`.trim(),
  ];
}

/** The lines that only one of the two has, in order: `-` what is meant and missing, `+` what was read instead. */
export function difference(meant: readonly string[], read: readonly string[]): string[] {
  const [inMeant, inRead] = [new Set(meant), new Set(read)];
  return [...meant.filter((line) => !inRead.has(line)).map((line) => `- ${line}`), ...read.filter((line) => !inMeant.has(line)).map((line) => `+ ${line}`)];
}
