import type { Area } from '../plan/address';
import type { CellValue } from '../plan/model';
import { AnswerLeftOut, areaQuestion, askInPortions, rowBlocks, type Question } from './portions';

/** What the cells of an area hold. The rows of the grids are the area's. */
export interface Contents extends SheetArea {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** 0-based sheet rows. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly font: CommonFont;
}

/** What all cells of an area have in common; null where they differ, against the declared types of Excel's formats. */
export interface CommonFont {
  readonly name: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly indent: number | null;
}

/** A part of a sheet, to be read. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** About 28 bytes a cell for values, types, formulas and formats; texts stand twice in it, long ones take hundreds of bytes. */
const CELLS_PER_REQUEST = 60_000;

/** The contents of each area; one request for all of them as long as they are small. ExcelApi 1.9. */
export async function readContents(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<readonly Contents[]> {
  const questions = areas.flatMap(({ sheet, area }, index) => rowBlocks(area, CELLS_PER_REQUEST).map((block) => ({ index, question: contentsQuestion(sheet, block) })));
  const answers = await askInPortions(context, questions.map(({ question }) => question), CELLS_PER_REQUEST);
  return areas.map((asked, index) => joined(answers.filter((_answer, at) => questions[at]?.index === index).flat(), asked));
}

function contentsQuestion(sheet: Excel.Worksheet, area: Area): Question<Contents> {
  return areaQuestion(area, 1, (part) => {
    const range = sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns);
    range.load('values,formulas,valueTypes,numberFormat,format/indentLevel,format/font/name,format/font/bold,format/font/italic');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    return () => ({
      sheet,
      area: part,
      ...cellsIn(range),
      hiddenRows: hiddenAmong(rows, (row) => row.rowHidden, part.row),
      hiddenColumns: hiddenAmong(columns, (column) => column.columnHidden, part.column),
    });
  });
}

function cellsIn(range: Excel.Range): Pick<Contents, 'values' | 'formulas' | 'numberFormats' | 'font'> {
  const { format, values } = range;
  if (isLeftOut(values)) throw new AnswerLeftOut();
  return {
    values: toValues(values, range.valueTypes),
    formulas: toFormulas(range.formulas),
    numberFormats: range.numberFormat as string[][],
    font: { name: format.font.name, bold: format.font.bold, italic: format.font.italic, indent: format.indentLevel },
  };
}

/** The declared type does not say so. */
function isLeftOut(values: unknown): boolean {
  return values === null;
}

function hiddenAmong<T>(lanes: OfficeExtension.ClientResult<T[]>, isHidden: (lane: T) => boolean | undefined, first: number): number[] {
  return lanes.value.flatMap((lane, index) => (isHidden(lane) === true ? [first + index] : []));
}

function toValues(values: readonly (readonly unknown[])[], types: readonly (readonly string[])[]): CellValue[][] {
  return values.map((row, r) =>
    row.map((value, c): CellValue => {
      const type = types[r]?.[c];
      if (type === 'Error') return { error: String(value) };
      if (type === 'Empty' || value === '') return null;
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    }),
  );
}

function toFormulas(formulas: readonly (readonly unknown[])[]): (string | null)[][] {
  return formulas.map((row) => row.map((formula) => (typeof formula === 'string' && formula.startsWith('=') ? formula : null)));
}

/** Blocks of rows, from top to bottom, as one. */
function joined(blocks: readonly Contents[], asked: SheetArea): Contents {
  const [first] = blocks;
  if (first && blocks.length === 1) return first;
  const common = <K extends keyof CommonFont>(key: K): CommonFont[K] | null => {
    const value = first?.font[key] ?? null;
    return blocks.every(({ font }) => font[key] === value) ? value : null;
  };
  return {
    ...asked,
    values: blocks.flatMap(({ values }) => values),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
    hiddenRows: blocks.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenColumns: first?.hiddenColumns ?? [],
    font: { name: common('name'), bold: common('bold'), italic: common('italic'), indent: common('indent') },
  };
}
