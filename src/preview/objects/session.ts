import { wholeSheet, type Area } from '../engine/area';
import type { SheetPermission } from '../engine/custom-data';
import type { EmbeddedSheet, EmbeddedWorkbook } from '../engine/embedded-workbook';
import type { Persona } from '../personas';
import { HostError } from './host-error';
import type { References } from './references';
import type { Registrations } from './registrations';

/** What the objects of one host share. */
export interface Session {
  readonly workbook: EmbeddedWorkbook;
  /** Which Excel it is. */
  readonly persona: Persona;
  readonly fileName: string;
  readonly references: References;
  readonly registrations: Registrations;
  readonly state: SessionState;
  /** Whether nothing may be written: a fault on demand, or a file opened for reading. */
  readonly isReadOnly: () => boolean;
}

/** What add-ins can switch and ask back. */
export interface SessionState {
  /** BCP 47; decides what `text` shows. */
  culture: string;
  /** Something was written in this batch. */
  hasWritten: boolean;
}

/** `formats` and `structure` are what no option of a protected sheet allows; the others are allowed each by its option. */
export type EditKind =
  | 'contents'
  | 'formats'
  | 'structure'
  | 'cell-formats'
  | 'row-formats'
  | 'column-formats'
  | 'hyperlinks'
  | 'sort'
  | 'filter'
  | `${'insert' | 'delete'}-${'rows' | 'columns'}`;

const permissions: Readonly<Partial<Record<EditKind, SheetPermission>>> = {
  'cell-formats': 'allowFormatCells',
  'row-formats': 'allowFormatRows',
  'column-formats': 'allowFormatColumns',
  hyperlinks: 'allowInsertHyperlinks',
  sort: 'allowSort',
  filter: 'allowAutoFilter',
  'insert-rows': 'allowInsertRows',
  'insert-columns': 'allowInsertColumns',
  'delete-rows': 'allowDeleteRows',
  'delete-columns': 'allowDeleteColumns',
};

/** "All cells in the range must be unlocked" (support.microsoft.com, "Protect a worksheet": what can be allowed). */
const onlyUnlocked: readonly EditKind[] = ['contents', 'sort', 'delete-rows', 'delete-columns', 'hyperlinks'];

/** To be called before anything is changed on a sheet: refuses what Excel refuses, and notes that something was written. */
export function beforeEdit(session: Session, sheet: EmbeddedSheet, area: Area | null, kind: EditKind): void {
  if (session.isReadOnly()) throw new HostError('AccessDenied');
  if (sheet.custom.protection?.protected === true && !isAllowed(sheet, area, kind)) throw new HostError('AccessDenied');
  session.state.hasWritten = true;
}

/** To be called before sheets are added, deleted, renamed, moved or hidden. */
export function beforeStructureEdit(session: Session): void {
  if (session.isReadOnly() || session.workbook.custom.protection?.structure === true) throw new HostError('AccessDenied');
  session.state.hasWritten = true;
}

/** To be called before data that no sheet shows is changed (custom XML): protection does not reach it. */
export function beforeDataEdit(session: Session): void {
  if (session.isReadOnly()) throw new HostError('AccessDenied');
  session.state.hasWritten = true;
}

/** On a protected sheet. */
function isAllowed(sheet: EmbeddedSheet, area: Area | null, kind: EditKind): boolean {
  const permission = permissions[kind];
  if (kind !== 'contents' && (permission === undefined || sheet.custom.protection?.options?.[permission] !== true)) return false;
  return !onlyUnlocked.includes(kind) || (area !== null && isUnlocked(sheet, area));
}

function isUnlocked(sheet: EmbeddedSheet, area: Area): boolean {
  // Cells that nobody has touched are locked, and no row or column is without them.
  if (area.rows === wholeSheet.rows || area.columns === wholeSheet.columns) return false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.isLocked(row, column)) return false;
    }
  }
  return true;
}
