/**
 * Fonts and indents of the cells that hold text: bold and indents tell the hierarchy, the font's name tells a legacy encoding.
 * What all cells of a sheet have in common is known from its contents' request; only what differs is asked for, and only of texts:
 * one cell's answer takes 35 to 95 bytes.
 */
import type { Area } from '../plan/address';
import type { CellFont, CellValue, Grid } from '../plan/model';
import type { CommonFont, Contents } from './contents';
import { areaQuestion, askInPortions, type Question } from './portions';

/** At most 95 bytes a cell. */
const CELLS_PER_REQUEST = 25_000;

/** Of a workbook with more texts the rest is read without fonts: those are lists, no plans. */
const MOST_CELLS = 75_000;

/** Runs of text with at most so many other cells between them are asked for as one. */
const SMALL_GAP = 4;

/** A column with more runs is asked for as a whole. */
const MOST_RUNS = 40;

/** The fonts of each area's texts, null for other cells. One request, none where every sheet has one look throughout. ExcelApi 1.9. */
export async function readFonts(context: Excel.RequestContext, areas: readonly Contents[]): Promise<readonly Grid<CellFont | null>[]> {
  const questions: { readonly index: number; readonly question: Question<FontPart> }[] = [];
  let cells = 0;
  areas.forEach(({ sheet, area, values, font }, index) => {
    const differing = differingIn(font);
    if (differing === null) return;
    for (const block of textBlocks(values)) {
      cells += block.rows * block.columns;
      if (cells > MOST_CELLS) return;
      questions.push({ index, question: fontQuestion(sheet, { ...block, row: area.row + block.row, column: area.column + block.column }, differing) });
    }
  });
  const answers = await askInPortions(context, questions.map(({ question }) => question), CELLS_PER_REQUEST);
  const known = areas.map(() => [] as FontPart[]);
  answers.forEach((parts, at) => known[questions[at]?.index ?? -1]?.push(...parts));
  return areas.map((contents, index) => fontGrid(contents, known[index] ?? []));
}

type Asked = Excel.CellPropertiesLoadOptions;

/** What has to be asked for cell by cell; null where nothing differs. */
function differingIn({ name, bold, italic, indent }: CommonFont): Asked | null {
  const font = { ...(name === null && { name: true }), ...(bold === null && { bold: true }), ...(italic === null && { italic: true }) };
  const hasFont = Object.keys(font).length > 0;
  if (!hasFont && indent !== null) return null;
  return { format: { ...(hasFont && { font }), ...(indent === null && { indentLevel: true }) } };
}

/** Answers for the cells of an area. */
interface FontPart {
  readonly area: Area;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
}

function fontQuestion(sheet: Excel.Worksheet, area: Area, asked: Asked): Question<FontPart> {
  return areaQuestion(area, 1, (part) => {
    const properties = sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns).getCellProperties(asked);
    return () => partOf(part, properties);
  });
}

function partOf(area: Area, { value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): FontPart {
  return { area, cells: value };
}

/** Blocks that hold the texts of a grid and little else, leftmost first; equally high runs side by side are one. Counted from the grid's first cell. */
function textBlocks(values: Grid<CellValue>): readonly Area[] {
  const runs: { first: number; last: number }[][] = [];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (typeof value !== 'string') return;
      const inColumn = (runs[column] ??= []);
      const open = inColumn.at(-1);
      if (open && row - open.last <= SMALL_GAP + 1) open.last = row;
      else inColumn.push({ first: row, last: row });
    });
  });
  const blocks: Area[] = [];
  /** The last block of these rows. */
  const ofRows = new Map<string, number>();
  const add = (run: Area): void => {
    const rows = `${run.row}+${run.rows}`;
    const at = ofRows.get(rows) ?? -1;
    const left = blocks[at];
    if (left && left.column + left.columns === run.column) blocks[at] = { ...left, columns: left.columns + 1 };
    else ofRows.set(rows, blocks.push(run) - 1);
  };
  runs.forEach((inColumn, column) => {
    const first = inColumn[0];
    const last = inColumn.at(-1);
    if (!first || !last) return;
    const asked = inColumn.length > MOST_RUNS ? [{ first: first.first, last: last.last }] : inColumn;
    for (const run of asked) add({ row: run.first, column, rows: run.last - run.first + 1, columns: 1 });
  });
  return blocks;
}

function fontGrid({ area, values, font: common }: Contents, parts: readonly FontPart[]): Grid<CellFont | null> {
  const looks = new Map<string, CellFont>();
  const shared = (font: CellFont): CellFont => {
    const key = `${font.name ?? ''}|${font.bold}|${font.italic}|${font.indent}`;
    const known = looks.get(key) ?? font;
    looks.set(key, known);
    return known;
  };
  const isUniform = differingIn(common) === null;
  const uniform = shared(toCellFont(common, undefined));
  const grid = values.map((line) => line.map((value): CellFont | null => (isUniform && typeof value === 'string' ? uniform : null)));
  for (const part of parts) {
    part.cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        const [row, column] = [part.area.row - area.row + r, part.area.column - area.column + c];
        const cells = grid[row];
        if (cells && typeof values[row]?.[column] === 'string') cells[column] = shared(toCellFont(common, cell));
      });
    });
  }
  return grid;
}

/** A text in several fonts answers null for what differs: its name is not known, and it is not bold throughout. */
function toCellFont(common: CommonFont, cell: Excel.CellProperties | undefined): CellFont {
  const format = cell?.format;
  return {
    name: common.name ?? format?.font?.name ?? null,
    bold: common.bold ?? format?.font?.bold ?? false,
    italic: common.italic ?? format?.font?.italic ?? false,
    indent: common.indent ?? format?.indentLevel ?? 0,
  };
}
