import type { DefinedName } from '../engine/embedded-workbook';
import { parseAddress } from './addresses';
import { isMissing, requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { rangeOf } from './range-objects';
import { rangeOn } from './range-target';
import type { Session } from './session';

interface NamesTarget {
  /** Null: the names of the workbook. */
  readonly sheetId: string | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const namedItem = defineClass<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name, _Id: name }),
  values: {
    Name: { get: ({ name }) => name },
    Formula: { get: (target, session) => nameOf(target, session).formula },
    Comment: { get: (target, session) => nameOf(target, session).comment },
    Visible: { get: (target, session) => nameOf(target, session).visible },
    Scope: { get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    Type: { get: (target, session) => (rangeTarget(target, session) ? 'Range' : 'String') },
  },
  methods: {
    GetRange: (target, _args, session) => {
      const found = rangeTarget(target, session);
      if (!found) throw new HostError('InvalidReference');
      return found;
    },
    GetRangeOrNullObject: (target, _args, session) => rangeTarget(target, session),
  },
});

/** The names of a workbook or of a sheet, as they stand in the file; adding names is not served yet. */
export const namedItemCollection = defineClass<NamesTarget>({
  name: 'NamedItemCollection',
  items: ({ sheetId }, session) => named(sheetId, session).map(({ name }) => namedItem.of({ sheetId, name })),
  item: ({ sheetId }, key, session) => {
    const found = find(sheetId, key, session);
    if (!found) throw new HostError('ItemNotFound');
    return namedItem.of({ sheetId, name: found.name });
  },
  methods: {
    GetCount: ({ sheetId }, _args, session) => named(sheetId, session).length,
    GetItemOrNullObject: ({ sheetId }, [key], session) => {
      const found = find(sheetId, key, session);
      return found ? namedItem.of({ sheetId, name: found.name }) : null;
    },
  },
});

function named(sheetId: string | null, session: Session): readonly DefinedName[] {
  return session.workbook.names.filter((name) => name.sheetId === sheetId);
}

function find(sheetId: string | null, key: unknown, session: Session): DefinedName | undefined {
  if (isMissing(key)) throw new HostError('InvalidArgument');
  const folded = requireText(key).toLowerCase();
  return named(sheetId, session).find(({ name }) => name.toLowerCase() === folded);
}

function nameOf({ sheetId, name }: NameTarget, session: Session): DefinedName {
  const found = find(sheetId, name, session);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function rangeTarget(target: NameTarget, session: Session) {
  const parsed = parseAddress(nameOf(target, session).formula.slice(1));
  const sheet = parsed?.sheet ? session.workbook.sheetByName(parsed.sheet) : null;
  return parsed && sheet ? rangeOf(rangeOn(sheet, parsed.area)) : null;
}
