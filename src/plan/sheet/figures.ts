/** From a cell to a figure: what a person reads there, and what the cell holds. */
import { tidy } from '../language/fold';
import { inUnitOf, readNumber, type NumberReading } from '../language/numbers';
import { shownDate, shownNumber } from '../language/printed-number';
import type { CellValue, ColumnRole, Figure, Unit } from '../model';

/** Roles whose columns hold figures of the indicators. */
export const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'prevYear', 'plan', 'planPeriod', 'actualPeriod', 'actualCum', 'actualPrevPeriod', 'samePeriodLY', 'estimate', 'pctPlan', 'pctYoY', 'pctPrev', 'diff',
]);

/** Roles whose figures are in the row's own unit; the others are percentages. */
const IN_ROW_UNIT: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['prevYear', 'plan', 'planPeriod', 'actualPeriod', 'actualCum', 'actualPrevPeriod', 'samePeriodLY', 'estimate', 'diff']);

export interface FigureCell {
  readonly column: number;
  readonly role: ColumnRole;
  readonly value: CellValue;
  readonly numberFormat: string | null;
  readonly isFormula: boolean;
}

/** The decimal mark that a sheet's own texts use, where it can be told. */
export type Convention = 'comma' | 'dot' | null;

/**
 * The figures of one row by 0-based column. Text with one separator and three digits behind it is decided by the unit,
 * by the row's other figures in the same unit, and by the sheet's convention; where nothing decides it stays ambiguous.
 */
export function readFigures(cells: readonly FigureCell[], unit: Unit | null, convention: Convention): ReadonlyMap<number, Figure> {
  const near = referenceOf(cells, unit);
  return new Map(cells.map((cell) => [cell.column, readFigure(cell, unit, near, convention)]));
}

/** Counts how a column's texts write their decimals: the majority of those that leave no doubt. */
export function conventionOf(values: Iterable<CellValue>): Convention {
  let [comma, dot] = [0, 0];
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const reading = readNumber(value);
    if (reading.kind !== 'number') continue;
    const mark = /([.,])\d+\D*$/.exec(tidy(value))?.[1];
    const groups = (tidy(value).match(/[.,]/g) ?? []).length;
    const isDecimal = reading.decimals > 0;
    if (mark === undefined || (!isDecimal && groups < 2)) continue;
    if ((mark === ',') === isDecimal) comma += 1;
    else dot += 1;
  }
  if (comma === dot) return null;
  return comma > dot ? 'comma' : 'dot';
}

function readFigure(cell: FigureCell, unit: Unit | null, near: number | null, convention: Convention): Figure {
  const { value } = cell;
  if (value === null || value === '' || (typeof value === 'string' && tidy(value) === '')) return { state: 'blank' };
  if (typeof value === 'boolean') return { state: 'text', text: String(value) };
  if (typeof value === 'object') return { state: 'error', error: value.error };
  if (typeof value === 'number') {
    const date = shownDate(value, cell.numberFormat);
    if (date !== null) return { state: 'text', text: date, raw: value };
    const shown = shownNumber(value, cell.numberFormat);
    return { state: 'number', value: shown.value, raw: value, decimals: shown.decimals };
  }
  const isInRowUnit = IN_ROW_UNIT.has(cell.role);
  const reading = readNumber(value, { isWhole: isInRowUnit && (unit?.isWhole ?? false), near: isInRowUnit ? near : 100, unit: isInRowUnit ? unit : null, convention });
  return figureOf(value, reading, isInRowUnit ? unit : null);
}

function figureOf(text: string, reading: NumberReading, unit: Unit | null): Figure {
  switch (reading.kind) {
    case 'number':
      return { state: 'text-number', value: inUnitOf(reading.value, reading.unit, unit), text, decimals: reading.decimals };
    case 'ambiguous': {
      const [thousands, decimal] = reading.readings.map((value) => inUnitOf(value, reading.unit, unit));
      const guess = reading.guess === null ? null : inUnitOf(reading.guess, reading.unit, unit);
      return { state: 'ambiguous', text, readings: [thousands ?? reading.readings[0], decimal ?? reading.readings[1]], guess };
    }
    case 'none':
      return { state: 'none', text };
    case 'pair':
    case 'not-a-number':
      return { state: 'text', text };
  }
}

/** A figure of the row that leaves no doubt, the plan's first: what the doubtful ones should be of the order of. */
function referenceOf(cells: readonly FigureCell[], unit: Unit | null): number | null {
  const candidates = cells.filter((cell) => IN_ROW_UNIT.has(cell.role) && cell.role !== 'diff');
  for (const cell of [...candidates.filter(({ role }) => role === 'plan'), ...candidates]) {
    const { value } = cell;
    if (typeof value === 'number' && value !== 0 && shownDate(value, cell.numberFormat) === null) return shownNumber(value, cell.numberFormat).value;
    const reading = typeof value === 'string' ? readNumber(value, { isWhole: unit?.isWhole ?? false }) : null;
    if (reading?.kind === 'number' && reading.value !== 0) return inUnitOf(reading.value, reading.unit, unit);
  }
  return null;
}
