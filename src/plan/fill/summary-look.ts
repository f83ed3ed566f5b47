/** How the sheet `Tổng hợp` looks: A4 upright as Nghị định 30/2020/NĐ-CP asks for documents, in Times New Roman. */
import type { CellStyle, ChartColor, Edit } from '../model';
import type { StatusGroup } from '../report/counts';

/** In points; the paper has 467 between its margins, so that everything is printed at about nine tenths. */
export const SUMMARY_WIDTHS: readonly number[] = [22, 112, 47, 47, 40, 54, 45, 47, 80, 60];
export const SUMMARY_COLUMNS = SUMMARY_WIDTHS.length;

/** Margins that Nghị định 30/2020/NĐ-CP allows, in points: 20 mm, left 30 mm, right 15 mm. */
const MARGINS = { top: 57, bottom: 57, left: 85, right: 43 } as const;

const FONT: CellStyle = { fontName: 'Times New Roman', fontSize: 12, vertical: 'center' };
const TABLE: CellStyle = { ...FONT, fontSize: 11, border: 'thin', wrap: true };
/** Printed at nine tenths, 15 points are the 13 to 14 that the decree asks for. */
const TEXT: CellStyle = { ...FONT, fontSize: 15, wrap: true, horizontal: 'left' };

export const LOOKS = {
  superior: { ...FONT, fontSize: 13, horizontal: 'center' },
  office: { ...FONT, fontSize: 13, bold: true, horizontal: 'center', wrap: true },
  nation: { ...FONT, fontSize: 13, bold: true, horizontal: 'center' },
  motto: { ...FONT, fontSize: 14, bold: true, horizontal: 'center' },
  rule: { ...FONT, fontSize: 8, horizontal: 'center', vertical: 'top' },
  reference: { ...FONT, fontSize: 14, horizontal: 'center' },
  day: { ...FONT, fontSize: 14, italic: true, horizontal: 'center' },
  title: { ...FONT, fontSize: 15, bold: true, horizontal: 'center', wrap: true },
  subtitle: { ...FONT, fontSize: 14, italic: true, horizontal: 'center' },
  headline: { ...TEXT, bold: true },
  heading: { ...FONT, fontSize: 14, bold: true, horizontal: 'left' },
  text: { ...TEXT, fontSize: 13 },
  note: { ...FONT, fontSize: 11, italic: true, horizontal: 'left', wrap: true },
  tableHead: { ...TABLE, bold: true, fill: '#E8EDF5', horizontal: 'center' },
  label: { ...TABLE, horizontal: 'left' },
  number: { ...TABLE, horizontal: 'center' },
  total: { ...TABLE, bold: true, horizontal: 'center' },
  totalLabel: { ...TABLE, bold: true, horizontal: 'left' },
  status: { ...TABLE, bold: true, horizontal: 'center' },
  signature: { ...FONT, fontSize: 14, bold: true, horizontal: 'center', vertical: 'top' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Of the bars in cells: light, so that the number on them stays readable. */
export const BAR_COLOUR = '#9DB8D9';

/**
 * Of the chart's bars. Lightness falls from what is well to what lags, so that a grey print keeps the order; what is not judged is pale.
 */
export const GROUP_COLOURS: Readonly<Record<StatusGroup, ChartColor>> = {
  reached: { fill: '#2E7D4F', font: '#FFFFFF' },
  onTrack: { fill: '#A9D8B8', font: '#10331E' },
  watch: { fill: '#FFE699', font: '#4A3600' },
  late: { fill: '#B3261E', font: '#FFFFFF' },
  notDue: { fill: '#D9DEE7', font: '#222B3A' },
  missing: { fill: '#F3F5F9', font: '#1F4E9E' },
};

/** Paper, margins and widths, for a sheet that has just been added. */
export function summaryPage(sheet: string): readonly Edit[] {
  return [
    { kind: 'print-layout', sheet, orientation: 'portrait', pagesWide: 1, columns: [0, SUMMARY_COLUMNS - 1], margins: MARGINS },
    ...SUMMARY_WIDTHS.map((points, column): Edit => ({ kind: 'column-width', sheet, column, points })),
  ];
}
