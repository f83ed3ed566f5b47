/** Workbooks as .xlsx files: written with formulas, changed as a person would change them in another program, read with what they show. */
import ExcelJS from 'exceljs';
import type { CellInput, Edit, WorkbookSnapshot } from '../../src/plan/model';

/** Writes values, formulas and number formats; no results of formulas, so that whoever opens the file has to calculate. */
export async function writeWorkbook({ sheets }: WorkbookSnapshot, file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, values, formulas, numberFormats } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        const cell = worksheet.getCell(r + 1, c + 1);
        const formula = formulas[r]?.[c] ?? null;
        const format = numberFormats?.[r]?.[c] ?? 'General';
        if (formula !== null) cell.value = { formula: formula.slice(1), date1904: false };
        else if (value !== null && typeof value !== 'object') cell.value = value;
        if (format !== 'General') cell.numFmt = format;
      });
    });
  }
  await workbook.xlsx.writeFile(file);
}

/** Types into the cells of a saved workbook, nothing else. Throws on any other edit: only the add-in makes those. */
export async function typeInto(file: string, edits: readonly Edit[]): Promise<void> {
  const workbook = await opened(file);
  for (const edit of edits) {
    if (edit.kind !== 'cells') throw new Error(`a person does not ${edit.kind}`);
    const worksheet = workbook.getWorksheet(edit.sheet);
    if (!worksheet) throw new Error(`there is no sheet ${edit.sheet}`);
    edit.cells.forEach((line, r) => {
      line.forEach((input, c) => {
        if (input !== null) worksheet.getCell(edit.area.row + r + 1, edit.area.column + c + 1).value = valueOf(input);
      });
    });
  }
  await workbook.xlsx.writeFile(file);
}

function valueOf(input: Exclude<CellInput, null>): ExcelJS.CellValue {
  if ('formula' in input) return { formula: input.formula.slice(1), date1904: false };
  if ('clear' in input) return null;
  return 'text' in input ? input.text : input.number;
}

/** What the cells of a sheet show; an error value as `{ error }`. Rows and columns 0-based. */
export async function shownIn(file: string, sheet: string, cells: readonly { readonly row: number; readonly column: number }[]): Promise<readonly unknown[]> {
  const worksheet = (await opened(file)).getWorksheet(sheet);
  if (!worksheet) throw new Error(`there is no sheet ${sheet} in ${file}`);
  return cells.map(({ row, column }) => {
    const cell = worksheet.getCell(row + 1, column + 1);
    // Not `value.result`: that leaves a result of 0 out.
    return cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  });
}

async function opened(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}
