/** Reviews as the pane gets them, made of a few words a row. */
import type { Assessment, Direction, Figure, Finding, Indicator, Review } from '../../src/plan/model';

export const PLAN_COLUMN = 3;
export const ACTUAL_COLUMN = 5;
export const FIRST_ROW = 7;

export interface SampleRow {
  readonly path: readonly string[];
  readonly unit?: string;
  readonly isWhole?: boolean;
  readonly direction?: Direction;
  /** A number, or a phrase such as "trên 70%". */
  readonly target: number | string;
  /** The number of a phrase. */
  readonly threshold?: number;
  readonly actual?: number | null;
  readonly decimals?: number;
  readonly assessment: Partial<Assessment> & Pick<Assessment, 'status'>;
}

/** Rows follow each other from `FIRST_ROW` on, one indicator each. */
export function sampleReview(rows: readonly SampleRow[], findings: readonly Finding[] = [], changes: Partial<Review> = {}): Review {
  const indicators = rows.map((row, position) => sampleIndicator(row, FIRST_ROW + position));
  return {
    plan: {
      sheetId: '{sheet-1}',
      sheet: 'KH 2023',
      chosenAmong: [{ sheet: 'KH 2023', indicators: rows.length, missingRoles: [], chosen: true }],
      title: 'Kế hoạch phát triển kinh tế - xã hội năm 2023',
      place: 'UBND xã Trà Phong',
      year: 2023,
      period: '2023-H1',
      layout: { headerRows: [5, 6], dataRows: [FIRST_ROW, FIRST_ROW + rows.length - 1], columns: [], commonUnit: null },
      sections: [],
      indicators,
      planColumn: PLAN_COLUMN,
      actualColumn: ACTUAL_COLUMN,
      resultPeriods: [],
      hiddenRows: [],
      legacyTexts: [],
    },
    columnsAsRead: [],
    asOf: '2023-06-30',
    asOfSource: 'sheet',
    configuration: {
      sheet: null,
      reportingDate: null,
      thresholds: { spi: [0.95, 0.85, 0.7], deviation: [-3, -8, -15] },
      profiles: [],
      indicators: [],
      computed: [],
      corrections: [],
    },
    findings,
    assessments: rows.map((row, position) => sampleAssessment(row, FIRST_ROW + position)),
    computed: [],
    edits: [],
    ...changes,
  };
}

function sampleIndicator(row: SampleRow, position: number): Indicator {
  const { path, unit = null, isWhole = false, direction = 'up', target, threshold = null, actual = null, decimals = 0 } = row;
  const number = (value: number): Figure => ({ state: 'number', value, raw: value, decimals });
  const figures = new Map<number, Figure>([
    [PLAN_COLUMN, typeof target === 'number' ? number(target) : { state: 'text', text: target }],
    [ACTUAL_COLUMN, actual === null ? { state: 'blank' } : number(actual)],
  ]);
  return {
    row: position,
    path,
    name: path.at(-1) ?? '',
    level: path.length,
    section: 'Chỉ tiêu về kinh tế',
    stt: null,
    parentRow: null,
    relation: null,
    unit: unit === null ? null : { id: unit, text: unit, factor: 1, isWhole },
    unitText: unit,
    target: {
      text: String(target),
      comparator: typeof target === 'number' ? '>=' : '>',
      value: typeof target === 'number' ? target : threshold,
      high: null,
      base: null,
      decimals,
    },
    direction,
    kind: unit === '%' ? 'rate' : 'flow',
    figures,
    formulaColumns: new Set(),
    isReference: false,
  };
}

function sampleAssessment({ actual = null, assessment }: SampleRow, row: number): Assessment {
  return {
    row,
    actual,
    percent: null,
    gap: null,
    remaining: null,
    expected: null,
    expectedSource: assessment.expected === undefined ? null : 'linear',
    spi: null,
    deviation: null,
    outlook: null,
    ...assessment,
  };
}
