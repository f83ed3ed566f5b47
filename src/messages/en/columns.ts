import type { ColumnRole, PeriodId } from '../../plan/model';
import type { ColumnMessages } from '../vi/columns';

export const columns: ColumnMessages = {
  label: (count) => `Columns recognised (${count})`,
  toConfirm: (count) => `${count} to confirm`,
  showHeading: (letter) => `Column ${letter}: go to its heading`,
  roleOf: (letter, heading) => `Role of column ${letter}, ${heading}`,
  noHeading: 'no heading',
  likelyRoles: 'Likely',
  otherRoles: 'Other roles',

  sureness: { certain: 'certain', likely: 'fairly sure', guess: 'a guess' },
  confirm: 'That is right',
  confirmLabel: (letter, role) => `Column ${letter} is indeed “${role}”`,
  chosen: 'Your choice',
  backTo: (role) => `Back to “${role}”`,
  backToReading: 'Back to what was read',

  reasons: {
    person: 'chosen by a person',
    heading: (words) => `the heading says “${words}”`,
    neighbour: (letter, heading) => `compared with column ${letter} “${heading}”`,
    columnCode: (code) => `the row of column codes says “${code}”`,
    contents: { ordinals: 'it holds ordinal numbers', words: 'it holds words', figures: 'it holds figures', units: 'it holds units' },
    position: 'by its place in the table',
  },

  unwritten: (count, start) => `Columns chosen anew: ${count}. The choice is kept on the sheet “Cấu hình” with the next “${start}”.`,

  missing: {
    plan: { question: 'Which column is the annual target?', hint: 'No column clearly says that it is the annual target.' },
    actualCum: { question: 'Which column is the result?', hint: 'No column clearly says that it is the result.' },
  },
  choose: 'Choose a column…',
  candidate: (letter, heading) => `${letter} · ${heading}`,
};

/** The roles of columns; in Vietnamese they have the very words of the configuration sheet. */
export const roles: Readonly<Record<ColumnRole | 'ignore', string>> = {
  stt: 'Ordinal',
  code: 'Code',
  name: 'Indicator',
  unit: 'Unit',
  prevYear: 'Last year',
  plan: 'Annual target',
  planPeriod: 'Target of a period',
  actualPeriod: 'Result of a period',
  actualCum: 'Result, year to date',
  actualPrevPeriod: 'Previous period',
  samePeriodLY: 'Same period last year',
  estimate: 'Whole-year estimate',
  pctPlan: '% of target',
  pctYoY: '% of the same period',
  pctPrev: '% of the previous period',
  diff: 'Difference',
  rating: 'Status',
  owner: 'Owner',
  note: 'Note',
  freq: 'Frequency',
  other: 'Other',
  ignore: 'Not part of the table',
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2023-06 → "June 2023"`, `2023-Q2 → "Q2 2023"`, `2023-H1 → "6 months 2023"`. */
export function period(id: PeriodId): string {
  const [year = '', part] = id.split('-');
  if (part === undefined) return year;
  if (part.startsWith('Q')) return `${part} ${year}`;
  if (part === 'H1') return `6 months ${year}`;
  return part.endsWith('M') ? `${part.slice(0, -1)} months ${year}` : `${MONTHS[Number(part) - 1] ?? part} ${year}`;
}
