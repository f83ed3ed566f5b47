/** Where the parts of the configuration sheet stand: by default, and as found in a sheet in which rows or columns may have been inserted. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model';
import { tidy } from '../language/fold';
import { BLOCKS, BLOCK_IDS, type BlockId } from './blocks';
import { LEGEND_HEADING, LEGEND_ROWS } from './legend-words';
import { endColumn, endRow, isBlankAt, textAt } from './sheet-cells';
import { GENERAL, HEADINGS, LINE_HEADINGS, PROFILE_HEADINGS, TITLE, type GeneralRow, type LineField } from './words';

/** A list that grows: its heading, its row of column headings below it, and the rows for its entries. */
export interface BlockPlace {
  readonly heading: number;
  readonly header: number;
  /** The first and the last row that entries may take. */
  readonly rows: readonly [number, number];
  /** The column of the heading, and of an entry's first cell. */
  readonly column: number;
}

/** All rows and columns 0-based. */
export interface ConfigurationLayout {
  /** The column of headings and ordinal numbers; labels stand one to the right of it, their values two. */
  readonly left: number;
  readonly title: number;
  readonly headings: Readonly<Record<keyof typeof HEADINGS, number>>;
  readonly general: Readonly<Record<GeneralRow, number>>;
  /** First and last row of the profiles' table, spare rows for a person's own included. */
  readonly profiles: readonly [number, number];
  /** The column of a profile's name, of its kind, of each month, and of the share at the reporting date. */
  readonly profileColumns: { readonly name: number; readonly isStep: number; readonly months: number; readonly share: number };
  readonly linesHeader: number;
  readonly lineColumns: Readonly<Record<LineField, number>>;
  readonly blocks: Readonly<Record<BlockId, BlockPlace>>;
}

/** Where single months or quarters stand, right of the computed columns: labels in `column`, each period one column further. */
export function periodsPlace({ left, headings }: ConfigurationLayout): { readonly column: number; readonly title: number; readonly heading: number; readonly start: number; readonly counted: number } {
  const title = headings.computed;
  return { column: left + 6, title, heading: title + 1, start: title + 2, counted: title + 3 };
}

const SPARE_PROFILES = 3;
const SPARE_COLUMNS = 6;
const LAST_ROW = 1_048_575;

/** The sheet as we lay it out, for a number of profiles and of columns of the plan sheet. */
export function defaultLayout(profiles: number, planColumns: number): ConfigurationLayout {
  const general = Object.fromEntries((Object.keys(GENERAL) as GeneralRow[]).map((key, index) => [key, 4 + index])) as Record<GeneralRow, number>;
  const computed = general.thresholds + 6 + LEGEND_ROWS;
  const columnsHeading = computed + 9;
  const lastColumn = columnsHeading + 2 + planColumns + SPARE_COLUMNS - 1;
  const profilesHeading = lastColumn + 2;
  const firstProfile = profilesHeading + 2;
  const lastProfile = firstProfile + profiles + SPARE_PROFILES - 1;
  const lines = lastProfile + 2;
  const fields = Object.keys(LINE_HEADINGS) as LineField[];
  return {
    left: 0,
    title: 0,
    headings: { general: 3, computed, profiles: profilesHeading, lines },
    general,
    profiles: [firstProfile, lastProfile],
    profileColumns: { name: 1, isStep: 2, months: 3, share: 15 },
    linesHeader: lines + 1,
    lineColumns: Object.fromEntries(fields.map((field, index) => [field, index])) as Record<LineField, number>,
    blocks: blockPlaces((id) => (BLOCKS[id].isWithin ? placeAt(columnsHeading, 0, lastColumn) : besidePlace(id, 0, besideLines(0)))),
  };
}

function blockPlaces(placeOf: (id: BlockId) => BlockPlace): Record<BlockId, BlockPlace> {
  return Object.fromEntries(BLOCK_IDS.map((id) => [id, placeOf(id)])) as Record<BlockId, BlockPlace>;
}

function placeAt(heading: number, column: number, last: number): BlockPlace {
  return { heading, header: heading + 1, rows: [heading + 2, last], column };
}

/** Right of everything else, one block beside the other, with all the rows of the sheet. `first` is the column of the first one. */
function besidePlace(id: BlockId, title: number, first: number): BlockPlace {
  return placeAt(title + 3, first + columnsBefore(id), LAST_ROW);
}

function columnsBefore(id: BlockId): number {
  return BLOCK_IDS.slice(0, BLOCK_IDS.indexOf(id)).reduce((sum, one) => sum + BLOCKS[one].columns + 1, 0);
}

/** Where the first block beside the lines stands on a sheet of this version. */
function besideLines(left: number): number {
  return left + Object.keys(LINE_HEADINGS).length + 1;
}

/** Blocks that are still missing go beside those that an earlier version has written, whose lines were narrower. */
function findBlocks(sheet: SheetSnapshot, title: number, left: number, others: readonly number[]): Record<BlockId, BlockPlace> {
  const found = new Map(BLOCK_IDS.map((id) => [id, findBlock(sheet, id, left, others)]));
  const known = BLOCK_IDS.find((id) => !BLOCKS[id].isWithin && found.get(id)?.heading === title + 3);
  const first = known === undefined ? besideLines(left) : Math.max(left, (found.get(known)?.column ?? 0) - columnsBefore(known));
  return blockPlaces((id) => found.get(id) ?? besidePlace(id, title, first));
}

/** The workbook's configuration sheet, recognised by its title under whatever name; null where there is none. */
export function findConfigurationSheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => titleOf(sheet) !== null) ?? null;
}

/** Whether a sheet is one of ours, and therefore no plan. */
export function isOurSheet(sheet: SheetSnapshot): boolean {
  return titleOf(sheet) !== null;
}

function titleOf(sheet: SheetSnapshot): { readonly row: number; readonly column: number } | null {
  for (let row = sheet.firstRow; row < Math.min(endRow(sheet), 10); row += 1) {
    for (let column = sheet.firstColumn; column < Math.min(endColumn(sheet), 6); column += 1) {
      if (isText(sheet, row, column, TITLE)) return { row, column };
    }
  }
  return null;
}

function isText(sheet: SheetSnapshot, row: number, column: number, text: string): boolean {
  const found = textAt(sheet, row, column);
  return found !== null && unnumbered(found) === unnumbered(text);
}

/** Headings are known by their words: their numbers change as blocks are added. */
function unnumbered(text: string): string {
  return tidy(text).toLowerCase().replace(/^\d+\. /, '');
}

/** Finds the parts of a configuration sheet by their headings; a heading that a person has taken away is looked for where it would be. */
export function locate(sheet: SheetSnapshot): ConfigurationLayout {
  const at = titleOf(sheet) ?? { row: 0, column: 0 };
  const left = at.column;
  const usual = defaultLayout(0, 0);
  const rowOf = (column: number, text: string, from: number, otherwise: number): number => {
    for (let row = from; row < endRow(sheet); row += 1) if (isText(sheet, row, column, text)) return row;
    return otherwise;
  };
  const generalHeading = rowOf(left, HEADINGS.general, at.row, at.row + usual.headings.general);
  const shift = generalHeading - usual.headings.general;
  const general = Object.fromEntries(
    (Object.keys(GENERAL) as GeneralRow[]).map((key) => [key, rowOf(left + 1, GENERAL[key], generalHeading, usual.general[key] + shift)]),
  ) as Record<GeneralRow, number>;
  const hasLegend = isText(sheet, general.thresholds + 6, left + 1, LEGEND_HEADING);
  const computed = rowOf(left, HEADINGS.computed, general.thresholds, general.thresholds + 6 + (hasLegend ? LEGEND_ROWS : 0));
  const profiles = rowOf(left, HEADINGS.profiles, computed, computed + 8);
  const lines = rowOf(left, HEADINGS.lines, profiles, profiles + 2);
  const others = [computed, profiles, lines];
  const blocks = findBlocks(sheet, at.row, left, others);
  return {
    left,
    title: at.row,
    headings: { general: generalHeading, computed, profiles, lines },
    general,
    profiles: [profiles + 2, Math.max(profiles + 2, lines - 2)],
    profileColumns: profileColumns(sheet, profiles + 1, left),
    linesHeader: lines + 1,
    lineColumns: lineColumns(sheet, lines + 1, left, blocks),
    blocks,
  };
}

/** Whether a block's heading stands where `layout` has it; a sheet of an earlier version has none yet. */
export function hasBlock(sheet: SheetSnapshot | null, { blocks }: ConfigurationLayout, id: BlockId): boolean {
  return sheet !== null && isText(sheet, blocks[id].heading, blocks[id].column, BLOCKS[id].heading);
}

/** A block where its heading stands; its rows end before the next heading below. `others` are the rows of the fixed parts' headings, in column `left`. */
function findBlock(sheet: SheetSnapshot, id: BlockId, left: number, others: readonly number[]): BlockPlace | null {
  for (let row = sheet.firstRow; row < endRow(sheet); row += 1) {
    for (let column = sheet.firstColumn; column < endColumn(sheet); column += 1) {
      if (!isText(sheet, row, column, BLOCKS[id].heading)) continue;
      const below = column === left ? others.filter((other) => other > row) : [];
      return placeAt(row, column, below.length > 0 ? Math.max(row + 2, Math.min(...below) - 2) : LAST_ROW);
    }
  }
  return null;
}

function columnOf(sheet: SheetSnapshot, row: number, text: string, otherwise: number): number {
  for (let column = sheet.firstColumn; column < endColumn(sheet); column += 1) if (isText(sheet, row, column, text)) return column;
  return otherwise;
}

function profileColumns(sheet: SheetSnapshot, header: number, left: number): ConfigurationLayout['profileColumns'] {
  return {
    name: columnOf(sheet, header, PROFILE_HEADINGS.name, left + 1),
    isStep: columnOf(sheet, header, PROFILE_HEADINGS.isStep, left + 2),
    months: columnOf(sheet, header, 'T1', left + 3),
    share: columnOf(sheet, header, PROFILE_HEADINGS.share, left + 15),
  };
}

/** These three stand side by side: a formula looks them up as one range. */
const SIDE_BY_SIDE: readonly LineField[] = ['behindFrom', 'watchFrom', 'onTrackFrom'];

/**
 * A heading that a person has taken away is looked for where it would be; those that an earlier version did not know get the next free
 * columns right of the table.
 */
function lineColumns(sheet: SheetSnapshot, header: number, left: number, blocks: Record<BlockId, BlockPlace>): Record<LineField, number> {
  const fields = Object.keys(LINE_HEADINGS) as LineField[];
  const columns = new Map<LineField, number>(
    fields.flatMap((field) => {
      const column = columnOf(sheet, header, LINE_HEADINGS[field], -1);
      return column < 0 ? [] : [[field, column] as const];
    }),
  );
  const end = columns.size === 0 ? left + fields.length : Math.max(...columns.values()) + 1;
  const isFree = (column: number): boolean =>
    ![...columns.values()].includes(column) && !isInBlock(blocks, column) && (column < end || isBlankBelow(sheet, header, column));
  const place = (group: readonly LineField[]): void => {
    if (group.every((field) => columns.has(field))) return;
    const usual = left + fields.indexOf(group[0] ?? 'number');
    const fits = (first: number): boolean => group.every((field, offset) => columns.get(field) === first + offset || isFree(first + offset));
    let first = usual;
    if (usual + group.length > end || !fits(usual)) for (first = end; !fits(first); first += 1);
    group.forEach((field, offset) => columns.set(field, first + offset));
  };
  place(SIDE_BY_SIDE);
  for (const field of fields) place([field]);
  return Object.fromEntries(fields.map((field) => [field, columns.get(field) ?? left])) as Record<LineField, number>;
}

function isInBlock(blocks: Record<BlockId, BlockPlace>, column: number): boolean {
  return BLOCK_IDS.some((id) => !BLOCKS[id].isWithin && column >= blocks[id].column && column < blocks[id].column + BLOCKS[id].columns);
}

function isBlankBelow(sheet: SheetSnapshot, header: number, column: number): boolean {
  for (let row = header; row < endRow(sheet); row += 1) if (!isBlankAt(sheet, row, column)) return false;
  return true;
}
