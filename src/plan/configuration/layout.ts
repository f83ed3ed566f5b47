/** Where the parts of the configuration sheet stand: by default, and as found in a sheet in which rows or columns may have been inserted. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model';
import { tidy } from '../language/fold';
import { endColumn, endRow, textAt } from './sheet-cells';
import { GENERAL, HEADINGS, LINE_HEADINGS, PROFILE_HEADINGS, TITLE, type GeneralRow, type LineField } from './words';

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
}

const SPARE_PROFILES = 3;

/** The sheet as we lay it out, for a number of profiles. */
export function defaultLayout(profiles: number): ConfigurationLayout {
  const general = Object.fromEntries((Object.keys(GENERAL) as GeneralRow[]).map((key, index) => [key, 4 + index])) as Record<GeneralRow, number>;
  const computed = general.thresholds + 6;
  const profilesHeading = computed + 8;
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
  };
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
  return found !== null && tidy(found).toLowerCase() === text.toLowerCase();
}

/** Finds the parts of a configuration sheet by their headings; a heading that a person has taken away is looked for where it would be. */
export function locate(sheet: SheetSnapshot): ConfigurationLayout {
  const at = titleOf(sheet) ?? { row: 0, column: 0 };
  const left = at.column;
  const usual = defaultLayout(0);
  const rowOf = (column: number, text: string, from: number, otherwise: number): number => {
    for (let row = from; row < endRow(sheet); row += 1) if (isText(sheet, row, column, text)) return row;
    return otherwise;
  };
  const generalHeading = rowOf(left, HEADINGS.general, at.row, at.row + usual.headings.general);
  const shift = generalHeading - usual.headings.general;
  const general = Object.fromEntries(
    (Object.keys(GENERAL) as GeneralRow[]).map((key) => [key, rowOf(left + 1, GENERAL[key], generalHeading, usual.general[key] + shift)]),
  ) as Record<GeneralRow, number>;
  const computed = rowOf(left, HEADINGS.computed, general.thresholds, general.thresholds + 6);
  const profiles = rowOf(left, HEADINGS.profiles, computed, computed + 8);
  const lines = rowOf(left, HEADINGS.lines, profiles, profiles + 2);
  return {
    left,
    title: at.row,
    headings: { general: generalHeading, computed, profiles, lines },
    general,
    profiles: [profiles + 2, Math.max(profiles + 2, lines - 2)],
    profileColumns: profileColumns(sheet, profiles + 1, left),
    linesHeader: lines + 1,
    lineColumns: lineColumns(sheet, lines + 1, left),
  };
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

function lineColumns(sheet: SheetSnapshot, header: number, left: number): Record<LineField, number> {
  const fields = Object.keys(LINE_HEADINGS) as LineField[];
  return Object.fromEntries(fields.map((field, index) => [field, columnOf(sheet, header, LINE_HEADINGS[field], left + index)])) as Record<
    LineField,
    number
  >;
}
