/** Which cells of a column a filter lets through. Semantics: "Filter data in a range or table" (support.microsoft.com). */
import type { FilterCriteria } from '../engine/custom-data';
import type { CellScalar } from '../engine/embedded-workbook';
import { dateOf, dynamicTest } from './filter-dynamic';
import { readTyped } from '../engine/number-format';

/** A cell as a filter sees it. */
export interface FilteredCell {
  readonly value: CellScalar;
  /** As shown. */
  readonly text: string;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly fontColor: string;
}

/** The test for the cells of a column, all of which are given; `now` counts for filters like "this month". */
export function filterTest(criteria: FilterCriteria, cells: readonly FilteredCell[], now: Date): (cell: FilteredCell) => boolean {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  switch (criteria.filterOn) {
    case 'Values':
      return valuesTest(criteria.values ?? []);
    case 'Custom': {
      const first = customTest(criteria.criterion1 ?? '');
      const second = criteria.criterion2 === undefined ? null : customTest(criteria.criterion2);
      if (!second) return first;
      return criteria.operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
    }
    case 'Dynamic': {
      const test = dynamicTest(criteria.dynamicCriteria ?? '', numbers, now);
      return ({ value }) => typeof value === 'number' && test(value);
    }
    case 'CellColor':
      return ({ fill }) => fill === criteria.color;
    case 'FontColor':
      return ({ fontColor }) => fontColor === criteria.color;
    default:
      return rankTest(criteria, numbers);
  }
}

function valuesTest(values: NonNullable<FilterCriteria['values']>): (cell: FilteredCell) => boolean {
  const texts = new Set(values.flatMap((value) => (typeof value === 'string' ? [value.toLowerCase()] : [])));
  const dates = values.flatMap((value) => (typeof value === 'string' ? [] : [value]));
  return ({ value, text }) => {
    if (texts.has(text.toLowerCase()) || texts.has(String(value ?? '').toLowerCase())) return true;
    return typeof value === 'number' && dates.some((each) => isSamePart(dateOf(value), new Date(each.date), each.specificity));
  };
}

function isSamePart(left: Date, right: Date, specificity: string): boolean {
  const lengths: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };
  const length = lengths[specificity] ?? 19;
  return left.toISOString().slice(0, length) === right.toISOString().slice(0, length);
}

/** `>50`, `<>abc`, `=*s`; without an operator the same as with `=`. */
function customTest(criterion: string): (cell: FilteredCell) => boolean {
  const [, operator = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const number = readTyped(operand)?.value;
  const isNumber = typeof number === 'number';
  switch (operator) {
    case '=':
    case '<>': {
      const pattern = wildcard(operand);
      const isEqual = ({ value, text }: FilteredCell) => (operand === '' ? value === null : (isNumber && value === number) || (value !== null && pattern.test(text)));
      return operator === '=' ? isEqual : (cell) => !isEqual(cell);
    }
    default:
      return ({ value }) => {
        if (isNumber) return typeof value === 'number' && holds(operator, value - number);
        return typeof value === 'string' && holds(operator, value.localeCompare(operand, undefined, { sensitivity: 'base' }));
      };
  }
}

function holds(operator: string, difference: number): boolean {
  if (operator === '>') return difference > 0;
  if (operator === '<') return difference < 0;
  return operator === '>=' ? difference >= 0 : difference <= 0;
}

/** `*` any text, `?` any character, `~` before one of these the character itself. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (found, escaped?: string, sign?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return sign === '*' ? '.*' : sign === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}

function rankTest({ filterOn, criterion1 }: FilterCriteria, numbers: readonly number[]): (cell: FilteredCell) => boolean {
  const asked = Number(criterion1);
  const count = filterOn.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const isTop = filterOn.startsWith('Top');
  const sorted = [...numbers].sort((a, b) => (isTop ? b - a : a - b));
  const last = sorted[Math.min(count, sorted.length) - 1];
  return ({ value }) => typeof value === 'number' && last !== undefined && (isTop ? value >= last : value <= last);
}
