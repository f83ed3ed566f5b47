/**
 * Our conditional formats: one rule a colour over the whole table, driven by the status word in the row.
 * No fills are painted: a rule can be taken away again without a trace.
 */
import type { Area, Highlight, Status } from '../model';
import { columnLetters } from '../address';
import { STATUS_LABELS } from '../configuration/words';

/** Stands in every formula of ours and is always true: the number of a text is 0. */
const TAG = 'N("Chỉ Tiêu")=0';

/** Whether a conditional format's formula is one of ours. Spreadsheets give formulas back with their own spacing. */
export function isOurHighlight(formula: string): boolean {
  return formula.replaceAll(' ', '').normalize('NFC').includes(TAG.replaceAll(' ', ''));
}

/** A rule's formula from a test that is relative to the area's first cell. */
export function tagged(test: string): string {
  return `=AND(${test},${TAG})`;
}

interface Colouring {
  readonly statuses: readonly Status[];
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
}

/**
 * From light to dark, so that a grey print keeps the order: watch, behind, far behind. A regression is dark in another hue.
 * A data error is hardly filled: it asks to be corrected and says nothing of progress. Text has a contrast of at least 4.5 : 1.
 */
export const COLOURINGS: readonly Colouring[] = [
  { statuses: ['watch'], fill: '#FFF3C4', fontColor: '#4A3600', bold: false },
  { statuses: ['behind'], fill: '#F5B971', fontColor: '#3D2100', bold: false },
  { statuses: ['far-behind', 'not-met'], fill: '#B3261E', fontColor: '#FFFFFF', bold: true },
  { statuses: ['regressed'], fill: '#5B2A86', fontColor: '#FFFFFF', bold: true },
  { statuses: ['data-error'], fill: '#F3F5F9', fontColor: '#1F4E9E', bold: true },
];

/** The rules for a table: `area` covers its rows of data from the first to the last column; `statusColumn` is 0-based. */
export function highlightsFor(area: Area, statusColumn: number): readonly Highlight[] {
  const status = `$${columnLetters(statusColumn)}${area.row + 1}`;
  return COLOURINGS.map(({ statuses, fill, fontColor, bold }) => {
    const tests = statuses.map((id) => `${status}="${STATUS_LABELS[id]}"`);
    const [only = ''] = tests;
    const test = tests.length === 1 ? only : `OR(${tests.join(',')})`;
    return { area, formula: tagged(test), fill, fontColor, bold };
  });
}

/** Whether the highlights on a sheet are exactly these, in whatever order. */
export function sameHighlights(found: readonly Highlight[], wanted: readonly Highlight[]): boolean {
  const keys = (list: readonly Highlight[]): string => list.map(keyOf).sort().join('\n');
  return keys(found) === keys(wanted);
}

function keyOf({ area, formula, fill, fontColor, bold, outline }: Highlight): string {
  const { row, column, rows, columns } = area;
  const colours = [fill, fontColor].map((colour) => (colour ?? '').toUpperCase());
  const lines = outline ? [outline.border, outline.color.toUpperCase(), outline.underline] : [];
  return [row, column, rows, columns, formula.replaceAll(' ', ''), ...colours, bold, ...lines].join('|');
}
