import { absoluteAddress, quoteSheetName } from '../address';
import { periodsPlace, type ConfigurationLayout } from './layout';
import { PASSED, FAILED } from '../progress/ratings';
import type { LineField } from './words';

/** Absolute references to the configuration sheet, as formulas on the plan sheet write them. */
export interface ConfigurationReferences {
  readonly line: (field: LineField, row: number) => string;
  /** 1 where figures that the sheet itself gives for the period apply at the reporting date. */
  readonly applies: (row: 'lastYearDate' | 'periodPlanDate') => string;
  readonly statusLabels: string;
  readonly spiBounds: string;
  readonly deviationBounds: string;
  /** The bounds, in points, of "on track" and "watch". */
  readonly onTrackPoints: string;
  readonly watchPoints: string;
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
  const bounds = (column: number): string => range(general.thresholds + 1, column, general.thresholds + 4, column);
  return {
    line: (field, row) => cell(row, layout.lineColumns[field]),
    applies: (row) => cell(general[row], value + 1),
    statusLabels: bounds(value - 1),
    spiBounds: bounds(value),
    deviationBounds: bounds(value + 1),
    onTrackPoints: cell(general.thresholds + 4, value + 1),
    watchPoints: cell(general.thresholds + 3, value + 1),
    passed: range(general.passed, value, general.passed, value + PASSED.length - 1),
    failed: range(general.failed, value, general.failed, value + FAILED.length - 1),
    countedColumns: (count) => range(periods.counted, periods.column + 1, periods.counted, periods.column + count),
  };
}
