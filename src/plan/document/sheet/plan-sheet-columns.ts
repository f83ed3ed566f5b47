/** The columns of the sheet made of a document, from left to right. */
import { HEADINGS, lastYearHeading, RESULT_HEADINGS, resultsHeading, targetHeading, type ResultColumns } from './plan-sheet-words';

export interface PlanSheetColumn {
  readonly is: 'ordinal' | 'name' | 'unit' | 'lastYear' | 'target' | 'result' | 'note';
  readonly heading: string;
  /** Second line of the heading; null where the heading fills both. */
  readonly below: string | null;
  /** What the row of column codes says. */
  readonly code: string;
  readonly points: number;
  readonly horizontal: 'left' | 'center' | 'right';
}

/** In points, for Times New Roman 12. Figures have at least this; longer ones what they need. */
const WIDTHS = { ordinal: 30, name: 210, unit: 62, lastYear: 62, target: 76, result: 54, note: 84 } as const;

/** Of a digit, and of the margins within a cell. */
const [DIGIT, MARGINS] = [6.1, 9];

/** `digits`: how long the longest figure is, with its marks. */
export function planSheetColumns(year: number, results: ResultColumns, digits: number): readonly PlanSheetColumn[] {
  let code = 0;
  const widthOf = (is: 'lastYear' | 'target' | 'result' | 'note'): number => (is === 'note' ? WIDTHS.note : Math.max(WIDTHS[is], Math.ceil(digits * DIGIT + MARGINS)));
  const figure = (is: 'lastYear' | 'target' | 'result' | 'note', heading: string, below: string | null = null): PlanSheetColumn => {
    code += 1;
    return { is, heading, below, code: String(code), points: widthOf(is), horizontal: is === 'note' ? 'left' : 'right' };
  };
  return [
    { is: 'ordinal', heading: HEADINGS.ordinal, below: null, code: 'A', points: WIDTHS.ordinal, horizontal: 'center' },
    { is: 'name', heading: HEADINGS.name, below: null, code: 'B', points: WIDTHS.name, horizontal: 'left' },
    { is: 'unit', heading: HEADINGS.unit, below: null, code: 'C', points: WIDTHS.unit, horizontal: 'center' },
    figure('lastYear', lastYearHeading(year)),
    figure('target', targetHeading(year)),
    ...RESULT_HEADINGS[results].map((below) => figure('result', resultsHeading(year), below)),
    figure('note', HEADINGS.note),
  ];
}
