/** Defined names. Reference: Excel.NamedItem, Excel.NamedItemCollection, Excel.NamedItemArrayValues. */
import type { CellScalar, DefinedName } from '../engine/embedded-workbook';
import { absoluteAddress } from './addresses';
import { isMissing, requireFlag, requireText } from './argument-values';
import { HostError } from './host-error';
import { formulaFromLocal } from './local-forms';
import { defineClass, type HostObject } from './member-table';
import { readName } from './name-rules';
import { contentMembers, valueTypeOf } from './range-contents';
import { rangeOf, worksheetOf } from './range-objects';
import { referenceTarget } from './reference-text';
import { sheetOf, type RangeTarget } from './range-target';
import { beforeStructureEdit, type Session } from './session';

interface NamesTarget {
  /** Null: the names of the workbook. */
  readonly sheetId: string | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const namedItemArrayValues = defineClass<NameTarget>({
  name: 'NamedItemArrayValues',
  values: {
    Types: {
      get: (target, session) => {
        const range = rangeTarget(target, session);
        return range ? contentMembers.ValueTypes?.get(range, session) : valuesOf(target, session).map((line) => line.map(scalarType));
      },
    },
    Values: {
      get: (target, session) => {
        const range = rangeTarget(target, session);
        return range ? contentMembers.Values?.get(range, session) : valuesOf(target, session);
      },
    },
  },
});

const namedItem = defineClass<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name, _Id: name }),
  values: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (target, session) => nameOf(target, session).formula,
      set: (target, value, session) => {
        change(target, { formula: formulaOf(value, session) }, session);
      },
    },
    Comment: {
      get: (target, session) => nameOf(target, session).comment,
      set: (target, value, session) => {
        change(target, { comment: requireText(value) }, session);
      },
    },
    Visible: {
      get: (target, session) => nameOf(target, session).visible,
      set: (target, value, session) => {
        change(target, { visible: requireFlag(value) }, session);
      },
    },
    Scope: { get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    Type: { get: typeOf },
    // "For a named range, it will return the range address."
    Value: {
      get: (target, session) => {
        const range = rangeTarget(target, session);
        if (range) return absoluteAddress(sheetOf(range, session).name, range.areas[0]);
        const values = valuesOf(target, session);
        return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
      },
    },
  },
  objects: {
    ArrayValues: (target) => namedItemArrayValues.of(target),
    // "Throws an error if the item is scoped to the workbook instead."
    Worksheet: ({ sheetId }) => {
      if (sheetId === null) throw new HostError('ItemNotFound');
      return worksheetOf(sheetId);
    },
    WorksheetOrNullObject: ({ sheetId }) => (sheetId === null ? null : worksheetOf(sheetId)),
  },
  methods: {
    Delete: (target, _args, session) => {
      const { id } = nameOf(target, session);
      beforeStructureEdit(session);
      session.workbook.removeName(id);
      return null;
    },
    GetRange: (target, _args, session) => {
      const found = rangeTarget(target, session);
      if (!found) throw new HostError('InvalidReference');
      return rangeOf(found);
    },
    GetRangeOrNullObject: (target, _args, session) => {
      const found = rangeTarget(target, session);
      return found && rangeOf(found);
    },
  },
});

/** The names of a workbook or of a sheet. */
export const namedItemCollection = defineClass<NamesTarget>({
  name: 'NamedItemCollection',
  items: ({ sheetId }, session) => named(sheetId, session).map(({ name }) => namedItem.of({ sheetId, name })),
  item: ({ sheetId }, key, session) => {
    const found = find(sheetId, key, session);
    if (!found) throw new HostError('ItemNotFound');
    return namedItem.of({ sheetId, name: found.name });
  },
  methods: {
    Add: ({ sheetId }, [name, reference, comment], session) => add(sheetId, name, formulaOf(reference, session), comment, session),
    AddFormulaLocal: ({ sheetId }, [name, formula, comment], session) =>
      add(sheetId, name, formulaFromLocal(requireText(formula), session.state.culture), comment, session),
    GetCount: ({ sheetId }, _args, session) => named(sheetId, session).length,
    GetItemOrNullObject: ({ sheetId }, [key], session) => {
      const found = find(sheetId, key, session);
      return found ? namedItem.of({ sheetId, name: found.name }) : null;
    },
  },
});

/** By the order of the alphabet, as Excel lists them. */
function named(sheetId: string | null, session: Session): readonly DefinedName[] {
  return session.workbook.names.filter((name) => name.sheetId === sheetId).sort((a, b) => a.name.localeCompare(b.name));
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

function add(sheetId: string | null, name: unknown, formula: string, comment: unknown, session: Session): HostObject {
  const proper = readName(session.workbook, requireText(name));
  if (find(sheetId, proper, session)) throw new HostError('ItemAlreadyExists');
  beforeStructureEdit(session);
  session.workbook.setName({ id: `name-${crypto.randomUUID()}`, name: proper, formula, comment: isMissing(comment) ? '' : requireText(comment), sheetId, visible: true });
  return namedItem.of({ sheetId, name: proper });
}

function change(target: NameTarget, patch: Partial<DefinedName>, session: Session): void {
  const before = nameOf(target, session);
  beforeStructureEdit(session);
  session.workbook.setName({ ...before, ...patch });
}

/** A formula, or the absolute reference of a range. What has no sign is a constant. */
function formulaOf(reference: unknown, session: Session): string {
  const range = rangeOf.targetOf(reference);
  if (range) return `=${absoluteAddress(sheetOf(range, session).name, range.areas[0])}`;
  switch (typeof reference) {
    case 'string':
      return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
    case 'number':
    case 'boolean':
      return `=${String(reference).toUpperCase()}`;
    default:
      throw new HostError('InvalidArgument');
  }
}

function rangeTarget(target: NameTarget, session: Session): RangeTarget | null {
  return referenceTarget(nameOf(target, session).formula.slice(1), session);
}

/** What the name's formula gives; a workbook whose formulas have not been calculated has nothing to tell. */
function valuesOf(target: NameTarget, session: Session): readonly (readonly CellScalar[])[] {
  return session.workbook.valueOfName(nameOf(target, session).id) ?? [['#N/A']];
}

function typeOf(target: NameTarget, session: Session): string {
  if (rangeTarget(target, session)) return 'Range';
  const values = valuesOf(target, session);
  const [first] = values[0] ?? [];
  return values.length === 1 && values[0]?.length === 1 ? scalarType(first ?? null) : 'Array';
}

function scalarType(value: CellScalar): string {
  const isError = typeof value === 'string' && /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value);
  return valueTypeOf({ value, formula: null, isError });
}
