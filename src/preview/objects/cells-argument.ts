import { parseAreas } from './area-list';
import { HostError } from './host-error';
import { rangeAreasOf, rangeOf } from './range-objects';
import type { CellsTarget } from './range-target';
import type { Session } from './session';

/** Other cells on the same sheet, given as a Range, a RangeAreas or an address; throws InvalidArgument for anything else. */
export function cellsOf(other: unknown, sheetId: string, session: Session): CellsTarget {
  const target = typeof other === 'string' ? parsed(other, sheetId, session) : (rangeOf.targetOf(other) ?? rangeAreasOf.targetOf(other));
  if (target?.sheetId !== sheetId) throw new HostError('InvalidArgument');
  return target;
}

function parsed(text: string, sheetId: string, session: Session): CellsTarget | null {
  const parts = parseAreas(text);
  const isOwn = parts?.every(({ sheet }) => sheet === null || session.workbook.sheetByName(sheet)?.id === sheetId) === true;
  return parts && isOwn ? { sheetId, areas: parts.map(({ area }) => area) } : null;
}
