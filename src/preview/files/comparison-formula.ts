/** Univer compares cells with numbers only; other comparisons stand in its rules as one formula about the first cell. */
import { cellName, type CellRange } from './cells/cell-reference';
import type { NumberOperator } from './conditional-format-model';

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Operands without `=`; null where one is missing. The result has its `=`. */
export function comparisonFormula(operator: string, cell: string, [first, second]: readonly (string | undefined)[]): string | null {
  const sign = Object.hasOwn(signs, operator) ? signs[operator] : undefined;
  if (first === undefined) return null;
  if (sign !== undefined) return `=${cell}${sign}(${first})`;
  if (second === undefined) return null;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return operator === 'between' ? `=${between}` : operator === 'notBetween' ? `=NOT(${between})` : null;
}

/** The operands, without `=`, of a formula that `comparisonFormula` made; none where it is another one by now. */
export function comparisonOperands(operator: NumberOperator, formula: string): readonly string[] {
  const cell = String.raw`\$?[A-Z]+\$?\d+`;
  const between = `AND\\((${cell})>=\\((.*)\\),\\1<=\\((.*)\\)\\)`;
  const pattern = operator === 'between' ? between : operator === 'notBetween' ? `NOT\\(${between}\\)` : `(${cell})${signs[operator] ?? ''}\\((.*)\\)`;
  const [, , ...operands] = new RegExp(`^=${pattern}$`, 's').exec(formula) ?? [];
  return operands;
}

/** More than so many standard deviations above the average of the ranges, or below it where the number is negative. With its `=`. */
export function deviationFormula(deviations: number, cell: string, ranges: readonly CellRange[]): string {
  const corner = (row: number, column: number) => cellName(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const all = ranges.map(({ startRow, startColumn, endRow, endColumn }) => `${corner(startRow, startColumn)}:${corner(endRow, endColumn)}`).join(',');
  const limit = `AVERAGE(${all})${deviations < 0 ? '-' : '+'}${Math.abs(deviations)}*STDEV(${all})`;
  return `=AND(ISNUMBER(${cell}),${cell}${deviations < 0 ? '<' : '>'}${limit})`;
}
