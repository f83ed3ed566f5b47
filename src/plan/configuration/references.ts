import { absoluteAddress, quoteSheetName } from '../address';
import { periodsPlace, type ConfigurationLayout } from './layout';
import { PASSED, FAILED } from '../progress/ratings';
import type { LineField } from './words';

/** Absolute references to the configuration sheet, as formulas on the plan sheet write them. */
export interface ConfigurationReferences {
  readonly line: (field: LineField, row: number) => string;
  /** 1 where figures that the sheet itself gives for the period apply at the reporting date. */
  readonly applies: (row: 'lastYearDate' | 'periodPlanDate') => string;
  /** The statuses of a pace, lowest first, and beside them the index and the deviation from which each is reached. */
  readonly paceLabels: string;
  readonly spiFrom: string;
  readonly deviationFrom: string;
  /** A line's own bounds, in the order behind, watch, on track, and the words for them: their headings. */
  readonly bounds: (row: number) => string;
  readonly boundWords: string;
  readonly passed: string;
  readonly failed: string;
  /** The numbers of the columns whose results count at the reporting date, 0 for the others; for so many periods. */
  readonly countedColumns: (periods: number) => string;
}

export function referencesTo(sheet: string, layout: ConfigurationLayout): ConfigurationReferences {
  const prefix = `${quoteSheetName(sheet)}!`;
  const cell = (row: number, column: number): string => prefix + absoluteAddress(row, column);
  const range = (row: number, column: number, lastRow: number, lastColumn: number): string =>
    `${cell(row, column)}:${absoluteAddress(lastRow, lastColumn)}`;
  const value = layout.left + 2;
  const { general } = layout;
  const periods = periodsPlace(layout);
  const thresholds = (column: number): string => range(general.thresholds + 1, column, general.thresholds + 4, column);
  const { behindFrom, onTrackFrom } = layout.lineColumns;
  return {
    line: (field, row) => cell(row, layout.lineColumns[field]),
    applies: (row) => cell(general[row], value + 1),
    paceLabels: thresholds(value - 1),
    spiFrom: thresholds(value + 2),
    deviationFrom: thresholds(value + 3),
    bounds: (row) => range(row, behindFrom, row, onTrackFrom),
    boundWords: range(layout.linesHeader, behindFrom, layout.linesHeader, onTrackFrom),
    passed: range(general.passed, value, general.passed, value + PASSED.length - 1),
    failed: range(general.failed, value, general.failed, value + FAILED.length - 1),
    countedColumns: (count) => range(periods.counted, periods.column + 1, periods.counted, periods.column + count),
  };
}
