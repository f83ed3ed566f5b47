/** Reads an .xlsx file with exceljs into the snapshot that the domain takes; for benchmarks only. */
import ExcelJS from 'exceljs';
import { parseArea } from '../../src/plan/address';
import type { Area, CellFont, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/plan/model';

/** Cells beyond this many are not read: used ranges swollen by formatting would fill the memory. */
const MOST_CELLS = 2_000_000;

export async function workbookSnapshot(path: string, sheet?: string): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheets = workbook.worksheets
    .filter((worksheet) => sheet === undefined || worksheet.name === sheet)
    .map(sheetSnapshot);
  return { name: path.split('/').pop() ?? path, activeSheet: sheets[0]?.name ?? '', isReadOnly: false, sheets };
}

function sheetSnapshot(worksheet: ExcelJS.Worksheet): SheetSnapshot {
  const rows = worksheet.rowCount;
  const columns = Math.min(worksheet.columnCount, Math.max(1, Math.floor(MOST_CELLS / Math.max(rows, 1))));
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  const fonts: CellFont[][] = [];
  const hiddenRows: number[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const line = worksheet.getRow(row);
    if (line.hidden) hiddenRows.push(row - 1);
    const cells = Array.from({ length: columns }, (_, column) => line.getCell(column + 1));
    values.push(cells.map(cellValue));
    formulas.push(cells.map((cell) => (cell.formula && !isMergedAway(cell) ? `=${cell.formula}` : null)));
    numberFormats.push(cells.map((cell) => cell.numFmt || 'General'));
    fonts.push(cells.map(cellFont));
  }
  const hiddenColumns = Array.from({ length: columns }, (_, column) => column).filter((column) => worksheet.getColumn(column + 1).hidden);
  return {
    id: String(worksheet.id),
    name: worksheet.name,
    visibility: worksheet.state === 'veryHidden' ? 'very-hidden' : worksheet.state,
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas,
    numberFormats,
    fonts,
    merges: mergesOf(worksheet),
    hiddenRows,
    hiddenColumns,
    highlights: [],
    isProtected: false,
    isFiltered: false,
  };
}

function mergesOf(worksheet: ExcelJS.Worksheet): Area[] {
  return worksheet.model.merges.map(parseArea).filter((area) => area !== null);
}

function isMergedAway(cell: ExcelJS.Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** As Excel tells it: a cell with text in several fonts has no one name; it is bold or italic where all of its text is. */
function cellFont(cell: ExcelJS.Cell): CellFont {
  const { font, alignment } = cell.style;
  const runs = runsOf(cell.value).map((run) => run.font ?? font);
  const fonts = runs.length > 0 ? runs : [font];
  const names = new Set(fonts.map((each) => each?.name ?? null));
  return {
    name: names.size === 1 ? ([...names][0] ?? null) : null,
    bold: fonts.every((each) => each?.bold === true),
    italic: fonts.every((each) => each?.italic === true),
    indent: alignment?.indent ?? 0,
  };
}

function runsOf(value: ExcelJS.CellValue): readonly ExcelJS.RichText[] {
  return value !== null && typeof value === 'object' && 'richText' in value ? value.richText.filter(({ text }) => text.trim() !== '') : [];
}

function cellValue(cell: ExcelJS.Cell): CellValue {
  return isMergedAway(cell) ? null : plainValue(cell.value);
}

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('error' in value) return { error: value.error };
  if ('text' in value) return plainValue(value.text);
  if ('result' in value) return plainValue(value.result ?? null);
  return null;
}
