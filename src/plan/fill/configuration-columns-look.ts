/** How the block of columns on the configuration sheet looks. */
import { columnOfField } from '../configuration/recorded-corrections';
import type { ConfigurationLayout } from '../configuration/layout';
import { COLUMN_FIELDS, COLUMN_SOURCES, ROLE_LABELS, type ColumnField } from '../configuration/words';
import type { Area, CellStyle, Edit } from '../model';
import { COMPUTED, ENTRY, FONT, HEADING } from './configuration-look';

/** In points; only where the block stands beside the rest, whose columns it would else share. */
const WIDTHS: Readonly<Record<ColumnField, number>> = { letter: 34, heading: 200, role: 108, period: 92, read: 150, source: 98, sureness: 66 };

const ENTRY_FIELDS: readonly ColumnField[] = ['role', 'period', 'source'];

/** Rows made ready where the block has all rows of the sheet. */
const READY_ROWS = 60;

/** Everything but contents, for a block that is not on the sheet yet. */
export function columnsBlockLook(sheet: string, layout: ConfigurationLayout): readonly Edit[] {
  const { heading, header, rows: [first, last], column } = layout.blocks.columns;
  const count = Math.min(last - first + 1, READY_ROWS);
  const area = (field: ColumnField): Area => ({ row: first, column: columnOfField(layout, field), rows: count, columns: 1 });
  const style = (at: Area, look: CellStyle): Edit => ({ kind: 'style', sheet, area: at, style: look });
  const choices = (field: ColumnField, list: readonly string[]): Edit => ({ kind: 'choices', sheet, area: area(field), choices: list });
  const isBeside = column > layout.left;
  return [
    ...(isBeside ? COLUMN_FIELDS.map((field): Edit => ({ kind: 'column-width', sheet, column: columnOfField(layout, field), points: WIDTHS[field] })) : []),
    style({ row: heading, column, rows: 1, columns: 1 }, { ...FONT, fontSize: 12, bold: true }),
    style({ row: header, column, rows: 1, columns: COLUMN_FIELDS.length }, HEADING),
    ...COLUMN_FIELDS.map((field) => {
      const look = ENTRY_FIELDS.includes(field) ? ENTRY : COMPUTED;
      return style(area(field), field === 'heading' || field === 'read' ? { ...look, wrap: true } : { ...look, horizontal: 'center', wrap: true });
    }),
    // A heading that stands in another cell than the column's own shows as blank, not as 0.
    { kind: 'number-format', sheet, area: area('heading'), format: '0;-0;;@' },
    choices('role', Object.values(ROLE_LABELS)),
    choices('source', Object.values(COLUMN_SOURCES)),
  ];
}
