import { HostError } from './host-error';
import { defineClass } from './member-table';
import { rangeOf } from './range-objects';
import type { Session } from './session';

export const autoFilter = defineClass<string>({
  name: 'AutoFilter',
  values: {
    Enabled: { get: (id, session) => filterOf(id, session) !== null },
    IsDataFiltered: { get: (id, session) => filterOf(id, session)?.hidesRows ?? false },
  },
  methods: {
    GetRangeOrNullObject: (id, _args, session) => {
      const filter = filterOf(id, session);
      return filter && rangeOf({ sheetId: id, areas: [filter.area] });
    },
  },
});

function filterOf(id: string, session: Session) {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet.filter;
}
