/** Reads criteria as programs give them. Reference: Excel.FilterCriteria. */
import type { ColumnFilter, FilterCriteria } from '../engine/custom-data';
import { isMissing, isRecord, requireColor, requireNumber, requireOneOf, requireRecord, requireText } from './argument-values';
import { dynamicCriteria } from './filter-dynamic';
import { HostError, notServed } from './host-error';

export const filterKinds = ['BottomItems', 'BottomPercent', 'CellColor', 'Dynamic', 'FontColor', 'Values', 'TopItems', 'TopPercent', 'Custom'] as const;
const specificities = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

/** Throws InvalidArgument where the members do not fit the kind, and names what the host does not serve. */
export function readCriteria(input: unknown): FilterCriteria {
  const given = requireRecord(input);
  if (given.filterOn === 'Icon') throw notServed('Filter', 'applyIconFilter');
  if (!isMissing(given.subField)) throw notServed('FilterCriteria', 'subField');
  const filterOn = requireOneOf(given.filterOn, filterKinds);
  switch (filterOn) {
    case 'Values':
      if (!Array.isArray(given.values)) throw new HostError('InvalidArgument');
      return { filterOn, values: given.values.map(readValue) };
    case 'Custom':
      return {
        filterOn,
        criterion1: criterion(given.criterion1),
        ...(!isMissing(given.criterion2) && {
          criterion2: criterion(given.criterion2),
          operator: isMissing(given.operator) ? 'And' : requireOneOf(given.operator, ['And', 'Or'] as const),
        }),
      };
    case 'Dynamic':
      return { filterOn, dynamicCriteria: requireOneOf(given.dynamicCriteria, dynamicCriteria) };
    case 'CellColor':
    case 'FontColor':
      return { filterOn, color: requireColor(given.color) };
    default:
      return { filterOn, criterion1: String(countOf(given.criterion1, filterOn.endsWith('Percent'))) };
  }
}

function criterion(value: unknown): string {
  return typeof value === 'number' ? String(value) : requireText(value);
}

/** Up to 500 items or 100 per cent, as in Excel's own dialogue. */
function countOf(value: unknown, isPercent: boolean): number {
  const count = requireNumber(typeof value === 'string' && value.trim() !== '' ? Number(value) : value);
  if (count < 1 || count > (isPercent ? 100 : 500)) throw new HostError('InvalidArgument');
  return Math.floor(count);
}

function readValue(value: unknown): NonNullable<FilterCriteria['values']>[number] {
  if (!isRecord(value)) return typeof value === 'number' || typeof value === 'boolean' ? String(value) : requireText(value);
  const date = requireText(value.date);
  if (Number.isNaN(Date.parse(date))) throw new HostError('InvalidArgument');
  return { date, specificity: requireOneOf(value.specificity, specificities) };
}

/** The criteria of a column; null where it has none. */
export function criteriaOf(filters: readonly ColumnFilter[], column: number): FilterCriteria | null {
  return filters.find((each) => each.column === column)?.criteria ?? null;
}
