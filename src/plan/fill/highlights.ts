/**
 * Our conditional formats: one rule a colour over the whole table, driven by the status word in the row, and a sign before the word for
 * prints in black and white. No fills are painted, no word is changed: a rule can be taken away again without a trace.
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
 * A data error is hardly filled: it asks to be corrected and says nothing of progress. Text has a contrast of at least 4.5 : 1; eyes that
 * cannot tell red from green tell every two fills apart (tests/plan/fill/highlights.test.ts).
 */
export const COLOURINGS: readonly Colouring[] = [
  { statuses: ['watch'], fill: '#FFE699', fontColor: '#4A3600', bold: false },
  { statuses: ['behind'], fill: '#EFA24A', fontColor: '#3D2100', bold: false },
  { statuses: ['far-behind', 'not-met'], fill: '#B3261E', fontColor: '#FFFFFF', bold: true },
  { statuses: ['regressed'], fill: '#5B2A86', fontColor: '#FFFFFF', bold: true },
  { statuses: ['data-error'], fill: '#F3F5F9', fontColor: '#1F4E9E', bold: true },
];

/**
 * Signs before the status word, told apart without colour: up is reached, a disc is on its way, down lags, hollow is still to come. Times
 * New Roman and Liberation Serif have them all. They are shown by a number format: the cell's value stays the word alone.
 */
export const SIGNS: Readonly<Record<Status, string>> = {
  exceeded: '▲',
  met: '▲',
  'on-track': '●',
  watch: '◊',
  behind: '▼',
  'far-behind': '▼▼',
  'not-met': '▼▼',
  regressed: '◄',
  'not-due': '○',
  'missing-data': '□',
  'data-error': '■',
  unscorable: '–',
};

/** The colours of a status; null where its cells keep their own. */
export function colouringOf(status: Status): Omit<Colouring, 'statuses'> | null {
  return COLOURINGS.find(({ statuses }) => statuses.includes(status)) ?? null;
}

/** The number format that shows a status word with its sign. */
export function signFormat(status: Status): string {
  return `"${SIGNS[status]} "@`;
}

/** The rules for a table: `area` covers its rows of data from the first to the last column; `statusColumn` is 0-based. */
export function highlightsFor(area: Area, statusColumn: number): readonly Highlight[] {
  const status = `$${columnLetters(statusColumn)}${area.row + 1}`;
  const rule = (statuses: readonly Status[]): string => {
    const tests = statuses.map((id) => `${status}="${STATUS_LABELS[id]}"`);
    const [only = ''] = tests;
    return tagged(tests.length === 1 ? only : `OR(${tests.join(',')})`);
  };
  const last = area.column + area.columns - 1;
  const between = (from: number, to: number): readonly Area[] => (to < from ? [] : [{ ...area, column: from, columns: to - from + 1 }]);
  // LibreOffice shows one rule a cell: in the status column the colour and the sign have to be one.
  const others = [...between(area.column, statusColumn - 1), ...between(statusColumn + 1, last)];
  const colours = others.flatMap((part) =>
    COLOURINGS.map(({ statuses, fill, fontColor, bold }): Highlight => ({ area: part, formula: rule(statuses), fill, fontColor, bold })),
  );
  const signs = (Object.keys(SIGNS) as Status[]).map((id): Highlight => {
    const { fill = null, fontColor = null, bold = false } = colouringOf(id) ?? {};
    return { area: { ...area, column: statusColumn, columns: 1 }, formula: rule([id]), fill, fontColor, bold, numberFormat: signFormat(id) };
  });
  return [...colours, ...signs];
}

/** Whether the highlights on a sheet are exactly these, in whatever order. */
export function sameHighlights(found: readonly Highlight[], wanted: readonly Highlight[]): boolean {
  const keys = (list: readonly Highlight[]): string => list.map(keyOf).sort().join('\n');
  return keys(found) === keys(wanted);
}

function keyOf({ area, formula, fill, fontColor, bold, numberFormat = '', outline }: Highlight): string {
  const { row, column, rows, columns } = area;
  const colours = [fill, fontColor].map((colour) => (colour ?? '').toUpperCase());
  const lines = outline ? [outline.border, outline.color.toUpperCase(), outline.underline] : [];
  return [row, column, rows, columns, formula.replaceAll(' ', ''), ...colours, bold, numberFormat, ...lines].join('|');
}
