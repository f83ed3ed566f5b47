/** How the configuration sheet looks: like the plans of the offices that use it (Times New Roman), printable, entries on light yellow. */
import type { Area, CellStyle, Edit } from '../model';
import { absoluteAddress } from '../address';
import type { ConfigurationLayout } from '../configuration/layout';
import {
  COMPARATOR_LABELS, DIRECTION_LABELS, GRADUAL_LABEL, JUDGED_IDS, KIND_LABELS, LINE_HEADINGS, PATH_SEPARATOR, STEP_LABEL,
  type LineField,
} from '../configuration/words';
import { FAILED, PASSED } from '../progress/ratings';

export const FONT: CellStyle = { fontName: 'Times New Roman', fontSize: 11, vertical: 'center' };
export const ENTRY: CellStyle = { ...FONT, fill: '#FFFBE6', border: 'thin' };
export const COMPUTED: CellStyle = { ...FONT, border: 'thin' };
export const HEADING: CellStyle = { ...FONT, bold: true, fill: '#E8EDF5', border: 'thin', horizontal: 'center', wrap: true };
const DATE_FORMAT = 'dd/mm/yyyy';

/** In points. Other parts of the sheet share these columns: a date must find room in each of them up to the eighteenth. */
export const LINE_WIDTHS: Readonly<Record<LineField, number>> = {
  number: 28, path: 240, unit: 92, kind: 108, direction: 136, comparator: 98, target: 66, baseline: 62, profile: 130, dueDate: 66,
  owner: 96, weight: 62, override: 92, overrideReason: 150, overrideNote: 120, source: 78, beyond: 62, targetText: 96, share: 62,
  isFinal: 58, whenMissed: 78, behindFrom: 68, watchFrom: 68, onTrackFrom: 68, whenBlank: 80, wrongFigure: 66, actual: 66, actualText: 78,
  overrideStands: 92, inferredAs: 330, ownerRead: 96,
};

/** In points: two lines of text, and the usual width of a letter with its spaces. */
const TWO_LINES = 30;
const LETTER = 4.4;

const ENTRY_FIELDS: readonly LineField[] = ['kind', 'direction', 'comparator', 'baseline', 'profile', 'dueDate', 'owner'];
const TEXT_FIELDS: readonly LineField[] = ['path', 'targetText', 'owner', 'profile', 'actualText', 'ownerRead'];

/** Everything but contents, for a sheet that has just been added. */
export function configurationLook(sheet: string, layout: ConfigurationLayout): readonly Edit[] {
  const style = (area: Area, look: CellStyle): Edit => ({ kind: 'style', sheet, area, style: look });
  const format = (area: Area, code: string): Edit => ({ kind: 'number-format', sheet, area, format: code });
  const choices = (area: Area, list: readonly string[]): Edit => ({ kind: 'choices', sheet, area, choices: list });
  const { left, general, headings, profiles, profileColumns } = layout;
  const value = left + 2;
  const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
  const [firstProfile, lastProfile] = profiles;
  const profileRows = lastProfile - firstProfile + 1;
  const thresholds = general.thresholds;
  return [
    ...(Object.keys(LINE_WIDTHS) as LineField[]).map((field): Edit => ({ kind: 'column-width', sheet, column: layout.lineColumns[field], points: LINE_WIDTHS[field] })),
    style(at(layout.title, left), { ...FONT, fontSize: 14, bold: true }),
    style(at(layout.title + 1, left), { ...FONT, italic: true }),
    ...Object.values(headings).map((row) => style(at(row, left), { ...FONT, fontSize: 12, bold: true })),

    style(at(general.reportingDate, left + 1, thresholds - general.reportingDate), COMPUTED),
    style(at(general.reportingDate, value, thresholds - general.reportingDate), { ...COMPUTED, horizontal: 'center' }),
    style(at(general.reportingDate, value, 2), { ...ENTRY, horizontal: 'center' }),
    style(at(general.lastYearDate, value + 1, 2), { ...COMPUTED, horizontal: 'center' }),
    style(at(general.lastYearDate, value + 2, 2), { ...FONT, italic: true }),
    style(at(general.passed, value, 1, PASSED.length), { ...COMPUTED, horizontal: 'center', wrap: true }),
    style(at(general.failed, value, 1, FAILED.length), { ...COMPUTED, horizontal: 'center', wrap: true }),
    ...[general.passed, general.failed].map((row): Edit => ({ kind: 'row-height', sheet, row, points: TWO_LINES })),
    ...[general.reportingDate, general.yearEnd, general.lastYearDate, general.periodPlanDate].map((row) => format(at(row, value), DATE_FORMAT)),
    format(at(general.year, value), '0'),
    format(at(general.wholeMonths, value), '0'),
    format(at(general.monthPart, value), '0.00'),

    style(at(thresholds, left + 1, 1, 3), HEADING),
    style(at(thresholds + 1, left + 1, 4), COMPUTED),
    style(at(thresholds + 1, value, 1, 2), { ...COMPUTED, horizontal: 'center' }),
    style(at(thresholds + 2, value, 3, 2), { ...ENTRY, horizontal: 'center' }),
    format(at(thresholds + 1, value, 1, 2), '0;"dưới các mức sau"'),
    format(at(thresholds + 2, value, 3), '0.00'),
    format(at(thresholds + 2, value + 1, 3), '0.0'),

    style(at(headings.computed + 1, left + 1, 1, 5), HEADING),
    style(at(headings.computed + 2, left + 1, JUDGED_IDS.length, 5), COMPUTED),
    // The live references keep hold of columns and rows; what the last row's cell holds is of no interest here.
    format(at(headings.computed + 2, left + 4, JUDGED_IDS.length), '"✓";"✓";"✓";"✓"'),

    style(at(headings.profiles + 1, profileColumns.name, 1, 15), HEADING),
    style(at(firstProfile, profileColumns.name, profileRows, 14), ENTRY),
    style(at(firstProfile, profileColumns.months, profileRows, 12), { ...ENTRY, horizontal: 'center' }),
    style(at(firstProfile, profileColumns.share, profileRows), { ...COMPUTED, horizontal: 'center' }),
    format(at(firstProfile, profileColumns.months, profileRows, 12), '0%'),
    format(at(firstProfile, profileColumns.share, profileRows), '0.0%'),
    choices(at(firstProfile, profileColumns.isStep, profileRows), [GRADUAL_LABEL, STEP_LABEL]),

    style(at(layout.linesHeader, left, 1, Object.keys(LINE_HEADINGS).length), HEADING),
    // Three lines of its headings.
    { kind: 'row-height', sheet, row: layout.linesHeader, points: 45 },
  ];
}

/** A4 landscape; the headings of the lines and the names of the indicators stand on every page. */
export function printLook(sheet: string, { left, linesHeader }: ConfigurationLayout, pagesWide: number): Edit {
  return { kind: 'print-layout', sheet, orientation: 'landscape', pagesWide, titles: { row: linesHeader, columns: [left, left + 1] } };
}

/** Heights of lines whose indicator has a long name. */
export function longNames(sheet: string, rows: readonly { readonly line: number; readonly isNewLine: boolean; readonly indicator: { readonly path: readonly string[] } }[]): readonly Edit[] {
  return rows.flatMap(({ line, isNewLine, indicator }): readonly Edit[] => {
    const lines = Math.ceil((indicator.path.join(PATH_SEPARATOR).length * LETTER) / LINE_WIDTHS.path);
    return isNewLine && lines > 1 ? [{ kind: 'row-height', sheet, row: line, points: lines * (TWO_LINES / 2) }] : [];
  });
}

/** So many pages side by side keep the print readable: for the lines, with decisions on findings, with the approved plan. */
export const PAGES_WIDE = { lines: 4, decisions: 5, approved: 6 } as const;

/** Looks and choices of newly written lines, rows `first` to `last`. */
export function linesLook(sheet: string, layout: ConfigurationLayout, first: number, last: number): readonly Edit[] {
  const rows = last - first + 1;
  const column = (field: LineField): Area => ({ row: first, column: layout.lineColumns[field], rows, columns: 1 });
  const style = (field: LineField, look: CellStyle): Edit => ({ kind: 'style', sheet, area: column(field), style: look });
  const choices = (field: LineField, list: readonly string[]): Edit => ({ kind: 'choices', sheet, area: column(field), choices: list });
  const format = (field: LineField, code: string): Edit => ({ kind: 'number-format', sheet, area: column(field), format: code });
  const [firstProfile, lastProfile] = layout.profiles;
  const names = `=${absoluteAddress(firstProfile, layout.profileColumns.name)}:${absoluteAddress(lastProfile, layout.profileColumns.name)}`;
  return [
    ...(Object.keys(LINE_HEADINGS) as LineField[]).map((field) => {
      const look = ENTRY_FIELDS.includes(field) ? ENTRY : COMPUTED;
      return style(field, TEXT_FIELDS.includes(field) ? { ...look, wrap: true } : { ...look, horizontal: 'center' });
    }),
    format('dueDate', DATE_FORMAT),
    format('share', '0.0%'),
    format('isFinal', '"rồi";;"chưa"'),
    choices('kind', Object.values(KIND_LABELS)),
    choices('direction', Object.values(DIRECTION_LABELS)),
    choices('comparator', Object.values(COMPARATOR_LABELS)),
    // The profiles are chosen from the table above, where a person may have added one.
    choices('profile', [names]),
  ];
}

