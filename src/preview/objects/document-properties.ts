/** Reference: Excel.DocumentProperties, Excel.CustomPropertyCollection, Excel.CustomProperty. */
import type { CustomDocumentProperty, DocumentProperties } from '../engine/custom-data';
import { requireInteger, requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass, type ValueMember } from './member-table';
import { beforeDataEdit, type Session } from './session';

/** Of keys and values outside of Excel on the web. */
const MOST_CHARACTERS = 255;

const customProperty = defineClass<string>({
  name: 'CustomProperty',
  identity: (key) => ({ Key: key }),
  values: {
    Key: { get: (key, session) => found(key, session).key },
    Type: { get: (key, session) => found(key, session).type },
    Value: {
      get: (key, session) => found(key, session).value,
      set: (key, value, session) => {
        store(found(key, session).key, value, session);
      },
    },
  },
  methods: {
    Delete: (key, _args, session) => {
      const { key: own } = found(key, session);
      update({ custom: customOf(session).filter((each) => each.key !== own) }, session);
      return null;
    },
  },
});

const customPropertyCollection = defineClass<null>({
  name: 'CustomPropertyCollection',
  items: (_, session) => customOf(session).map(({ key }) => customProperty.of(key)),
  item: (_, key, session) => customProperty.of(found(requireText(key), session).key),
  methods: {
    // "Creates a new or sets an existing custom property."
    Add: (_, [key, value], session) => {
      const name = trimmed(requireText(key), session);
      if (name === '') throw new HostError('InvalidArgument');
      store(name, value, session);
      return customProperty.of(name);
    },
    DeleteAll: (_, __, session) => {
      update({ custom: [] }, session);
      return null;
    },
    GetCount: (_, __, session) => customOf(session).length,
    GetItemOrNullObject: (_, [key], session) => {
      const property = find(requireText(key), session);
      return property ? customProperty.of(property.key) : null;
    },
  },
});

export const documentProperties = defineClass<null>({
  name: 'DocumentProperties',
  values: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: { get: (_, session) => propertiesOf(session).lastAuthor ?? '' },
    CreationDate: { get: (_, session) => propertiesOf(session).created ?? newSince(session) },
    RevisionNumber: {
      get: (_, session) => Number(propertiesOf(session).revision ?? 0),
      set: (_, value, session) => {
        update({ revision: String(requireInteger(value)) }, session);
      },
    },
  },
  objects: { Custom: () => customPropertyCollection.of(null) },
});

function text(name: 'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company'): ValueMember<null> {
  return {
    get: (_, session) => propertiesOf(session)[name] ?? '',
    set: (_, value, session) => {
      update({ [name]: requireText(value) }, session);
    },
  };
}

function store(key: string, given: unknown, session: Session): void {
  const property = typed(find(key, session)?.key ?? key, given, session);
  const others = customOf(session);
  const isThere = others.some((each) => each.key === property.key);
  update({ custom: isThere ? others.map((each) => (each.key === property.key ? property : each)) : [...others, property] }, session);
}

function typed(key: string, value: unknown, session: Session): CustomDocumentProperty {
  if (typeof value === 'boolean') return { key, value, type: 'Boolean' };
  if (typeof value === 'number') return { key, value, type: Number.isInteger(value) ? 'Number' : 'Float' };
  return { key, value: trimmed(requireText(value), session), type: 'String' };
}

function trimmed(value: string, { persona }: Session): string {
  return persona.platform === 'OfficeOnline' ? value : value.slice(0, MOST_CHARACTERS);
}

function found(key: string, session: Session): CustomDocumentProperty {
  const property = find(key, session);
  if (!property) throw new HostError('ItemNotFound');
  return property;
}

/** Keys are case-insensitive. */
function find(key: string, session: Session): CustomDocumentProperty | undefined {
  return customOf(session).find((each) => each.key.toLowerCase() === key.toLowerCase());
}

const opened = new WeakMap<Session, string>();

/** A workbook whose file does not say when it was made is taken for a new one. */
function newSince(session: Session): string {
  const since = opened.get(session) ?? new Date().toISOString();
  opened.set(session, since);
  return since;
}

function propertiesOf(session: Session): DocumentProperties {
  return session.workbook.custom.properties ?? { custom: [] };
}

function customOf(session: Session): readonly CustomDocumentProperty[] {
  return propertiesOf(session).custom;
}

function update(patch: Partial<DocumentProperties>, session: Session): void {
  beforeDataEdit(session);
  session.workbook.updateCustom({ properties: { ...propertiesOf(session), ...patch } });
}
