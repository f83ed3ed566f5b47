import type { Area, Grid } from '../../plan/model';
import type { Raw } from '../restore/cell-contents';

/** Queues the question what stands in an area; the function gives it once the caller has synchronised. */
export function queueFormulas(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): () => Grid<Raw> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('formulas');
  return () => formulasOf(range);
}

function formulasOf({ formulas }: Excel.Range): Grid<Raw> {
  return formulas as Raw[][];
}
