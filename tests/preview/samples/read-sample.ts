/** Reads the committed sample workbooks by row and column, without the code that wrote them. */
import path from 'node:path';
import ExcelJS from 'exceljs';

export const samplesFolder = path.resolve(__dirname, '../../../assets/samples');

export interface SampleTable {
  /** The text or number in a cell: `null` for a blank one, `#DIV/0!` for an error value. */
  readonly at: (address: string) => string | number | null;
  readonly sheet: ExcelJS.Worksheet;
  /** Every row of the table, in order: section, name, 1-based row number. */
  readonly rows: readonly { readonly row: number; readonly path: string }[];
  /** The row of the indicator whose path ends like this, e.g. `Lúa nước/Năng suất`; throws where there is none or more than one. */
  readonly rowOf: (path: string) => number;
}

export async function readSample(fileName: string): Promise<SampleTable> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(samplesFolder, fileName));
  const sheet = workbook.getWorksheet('KH 2023');
  if (!sheet) throw new Error(`no sheet "KH 2023" in ${fileName}`);

  const at = (address: string): string | number | null => {
    const { value } = sheet.getCell(address);
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'number') return value;
    if (typeof value === 'object' && 'result' in value && typeof value.result === 'object' && 'error' in value.result) return value.result.error;
    throw new Error(`unexpected content in ${address}`);
  };

  const rows: { row: number; path: string }[] = [];
  let group = '';
  for (let row = 9; !String(at(`A${row}`)).startsWith('Ghi chú'); row++) {
    const stt = at(`A${row}`);
    const name = String(at(`B${row}`));
    const isTop = stt !== '+' && stt !== null;
    if (isTop) group = name;
    rows.push({ row, path: isTop ? name : `${group}/${name}` });
  }
  const rowOf = (wanted: string): number => {
    const found = rows.filter(({ path: own }) => own === wanted);
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows "${wanted}" in ${fileName}`);
    return found[0].row;
  };
  return { at, sheet, rows, rowOf };
}
