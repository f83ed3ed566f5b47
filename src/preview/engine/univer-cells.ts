import type { CellContent, CellWrite } from './embedded-workbook';
import { CellValueType, ERROR_TYPE_SET } from './univer-modules';
import type { ICellData, Nullable } from './univer-modules';

const errorTypes: ReadonlySet<string> = ERROR_TYPE_SET;
const emptyCell: CellContent = { value: null, formula: null, isError: false };

/** A stored cell as the host sees it; `formula` is given apart, as cells may share one. */
export function toCellContent(cell: Nullable<ICellData>, formula: string | null): CellContent {
  if (!cell) return emptyCell;
  const value = cell.v ?? richText(cell);
  // A formula that refers to an empty cell shows 0.
  if (value === null) return formula === null ? emptyCell : { value: 0, formula, isError: false };
  if (cell.t === CellValueType.BOOLEAN) return { value: value === true || value === 1 || value === '1' || value === 'TRUE', formula, isError: false };
  if (cell.t === CellValueType.NUMBER) return { value: Number(value), formula, isError: false };
  const isError = typeof value === 'string' && cell.t !== CellValueType.FORCE_STRING && errorTypes.has(value);
  return { value, formula, isError };
}

/** A cell with several fonts keeps its text in a document. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** What Univer is to store for a write; nulls take away what stood there. */
export function toCellData(write: CellWrite): ICellData {
  const cleared: ICellData = { f: null, si: null, p: null, ref: null };
  if ('formula' in write) return { ...cleared, f: write.formula, v: null, t: null };
  const { value } = write;
  if (value === null) return { ...cleared, v: null, t: null };
  const style = write.numberFormat === undefined ? {} : { s: { n: { pattern: write.numberFormat } } };
  if (typeof value === 'boolean') return { ...cleared, ...style, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...cleared, ...style, v: value, t: CellValueType.NUMBER };
  return { ...cleared, ...style, v: value, t: write.asText === true ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
