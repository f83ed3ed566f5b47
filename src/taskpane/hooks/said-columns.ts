/** What a person has said about columns in the pane and what is not written yet, sheet by sheet. */
import type { RunSettings } from '../../excel/outcomes';
import type { ColumnRole, Review } from '../../plan/model';

export interface SaidColumn {
  /** 0-based, and its heading: by it the column is found again when columns are inserted before anything is written. */
  readonly column: number;
  readonly header: string;
  /** null: back to what was read. */
  readonly role: ColumnRole | 'ignore' | null;
  /** Whether the workbook keeps a correction of this column. */
  readonly isRecorded: boolean;
}

/** By the name of the sheet. */
export type SaidColumns = ReadonlyMap<string, readonly SaidColumn[]>;

export const nothingSaid: SaidColumns = new Map();

export function withSaid(said: SaidColumns, sheet: string, one: Omit<SaidColumn, 'isRecorded'>, isCorrected: boolean): SaidColumns {
  const before = said.get(sheet) ?? [];
  const isRecorded = before.find(({ column }) => column === one.column)?.isRecorded ?? isCorrected;
  const others = before.filter(({ column }) => column !== one.column);
  // Taking back what is nowhere written leaves nothing to say.
  return withSheet(said, sheet, one.role === null && !isRecorded ? others : [...others, { ...one, isRecorded }]);
}

export function withoutSheet(said: SaidColumns, sheet: string): SaidColumns {
  return withSheet(said, sheet, []);
}

function withSheet(said: SaidColumns, sheet: string, columns: readonly SaidColumn[]): SaidColumns {
  const next = new Map(said);
  if (columns.length === 0) next.delete(sheet);
  else next.set(sheet, columns);
  return next;
}

export function saidSettings(said: SaidColumns, sheet: string | null): Pick<RunSettings, 'corrections' | 'withdrawn'> {
  const columns = sheet === null ? [] : (said.get(sheet) ?? []);
  const corrections = columns.flatMap(({ column, role }) => (role === null ? [] : [{ column, role, period: null }]));
  const withdrawn = columns.flatMap(({ column, role }) => (role === null ? [column] : []));
  return { ...(corrections.length > 0 && { corrections }), ...(withdrawn.length > 0 && { withdrawn }) };
}

/**
 * The same, said of the columns where their headings stand now. A heading that is gone, or stands in several columns, takes what was said
 * with it: better asked again than said of a wrong column. Gives `said` itself where nothing has moved.
 */
export function relocated(said: SaidColumns, { plan, columnsAsRead }: Pick<Review, 'plan' | 'columnsAsRead'>): SaidColumns {
  const columns = said.get(plan.sheet) ?? [];
  const headingAt = new Map(columnsAsRead.map(({ column, header }) => [column, header]));
  const isInPlace = ({ column, header }: SaidColumn): boolean => (headingAt.get(column) ?? '') === header;
  if (columns.every(isInPlace)) return said;
  const moved = columns.flatMap((one): SaidColumn[] => {
    if (isInPlace(one)) return [one];
    const places = one.header === '' ? [] : columnsAsRead.filter(({ header }) => header === one.header);
    const [place] = places;
    return place && places.length === 1 ? [{ ...one, column: place.column }] : [];
  });
  return withSheet(said, plan.sheet, moved);
}
