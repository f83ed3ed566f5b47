/** How the report sheet looks: like the configuration sheet, in a table that prints on A4 across. */
import type { Area, CellStyle, Edit } from '../model';
import type { ChecksLayout } from './checks-sheet-layout';
import { CHECKS_FIELDS, HEAD_LABELS, type ChecksField, type HeadRow } from './checks-sheet-words';
import { heightFor } from './wrapped-height';

const FONT: CellStyle = { fontName: 'Times New Roman', fontSize: 11, vertical: 'center' };
const HEADING: CellStyle = { ...FONT, bold: true, fill: '#E8EDF5', border: 'thin', horizontal: 'center', wrap: true };
const CELL: CellStyle = { ...FONT, vertical: 'top', border: 'thin', wrap: true };
const LINK_COLOUR = '#0B5394';

/** In points; together as wide as A4 across at nine tenths of its size. */
const WIDTHS: Readonly<Record<ChecksField, number>> = {
  number: 32, severity: 62, cell: 40, indicator: 120, rule: 96, message: 258, difference: 78, related: 62, decision: 100,
};
/** Amounts in đồng keep their groups, small differences their digits: in a format without digits after the mark, 0,773 would read 1. */
const DIFFERENCE_FORMAT = '[>=1000]#,##0;[<=-1000]-#,##0;General';
const CENTRED: readonly ChecksField[] = ['number', 'severity', 'cell'];

/** Everything but contents, for a sheet that has just been added. */
export function checksLook(sheet: string, layout: ChecksLayout): readonly Edit[] {
  const style = (area: Area, look: CellStyle): Edit => ({ kind: 'style', sheet, area, style: look });
  const { left, title, head, header, columns } = layout;
  const at = (row: number, column: number, rows = 1, wide = 1): Area => ({ row, column, rows, columns: wide });
  const headRows = Object.keys(HEAD_LABELS) as readonly HeadRow[];
  const value = columns.indicator;
  return [
    { kind: 'print-layout', sheet, orientation: 'landscape', pagesWide: 1 },
    ...CHECKS_FIELDS.map((field): Edit => ({ kind: 'column-width', sheet, column: columns[field], points: WIDTHS[field] })),
    style(at(title, left), { ...FONT, fontSize: 14, bold: true }),
    style(at(title + 1, left), { ...FONT, italic: true }),
    ...headRows.flatMap((key) => [style(at(head[key], left), FONT), style(at(head[key], value), { ...FONT, bold: true, horizontal: 'left' })]),
    { kind: 'number-format', sheet, area: at(head.reportingDate, value), format: 'dd/mm/yyyy' },
    { kind: 'number-format', sheet, area: at(head.madeAt, value), format: 'dd/mm/yyyy hh:mm' },
    style(at(header, left, 1, CHECKS_FIELDS.length), HEADING),
  ];
}

/** Looks of newly written rows, `first` to `last`. */
export function checkRowsLook(sheet: string, { columns }: ChecksLayout, first: number, last: number): readonly Edit[] {
  const rows = last - first + 1;
  const area = (field: ChecksField): Area => ({ row: first, column: columns[field], rows, columns: 1 });
  const looks = CHECKS_FIELDS.map((field): Edit => {
    const look: CellStyle = CENTRED.includes(field) ? { ...CELL, horizontal: 'center' } : CELL;
    const style = field === 'cell' ? { ...look, fontColor: LINK_COLOUR } : look;
    return { kind: 'style', sheet, area: area(field), style };
  });
  return [...looks, { kind: 'number-format', sheet, area: area('difference'), format: DIFFERENCE_FORMAT }];
}

/** The height that the longest of a row's texts needs, in points. */
export function rowHeight(texts: Readonly<Partial<Record<ChecksField, string>>>): number {
  return heightFor(CHECKS_FIELDS.map((field) => ({ text: texts[field] ?? '', width: WIDTHS[field] })));
}
