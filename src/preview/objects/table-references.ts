/** Structured references keep naming what they named when a table or a column is renamed. */
import type { SheetTable } from '../engine/custom-data';
import type { Session } from './session';

export function followRenamedTable(_session: Session, _before: string, _after: string): void {
  // See engine/structured-references.ts.
}

export function followRenamedColumn(_session: Session, _table: SheetTable, _before: string, _after: string): void {
  // See engine/structured-references.ts.
}
