/**
 * Custom XML parts: data of add-ins that travel with the file. learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection and
 * excel.customxmlpart; ExcelApi 1.5.
 */
import type { CustomXmlPart } from '../engine/custom-data';
import { rootNamespace } from '../files/xml/root-namespace';
import { requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass, type Arguments, type HostObject } from './member-table';
import { beforeDataEdit, type Session } from './session';

const customXmlPart = defineClass<string>({
  name: 'CustomXmlPart',
  identity: (id, session) => ({ Id: partById(id, session).id }),
  values: {
    Id: { get: (id, session) => partById(id, session).id },
    NamespaceUri: { get: (id, session) => rootNamespace(partById(id, session).xml) ?? '' },
  },
  methods: {
    Delete: (id, _args, session) => {
      partById(id, session);
      store(partsOf(session).filter((part) => part.id !== id), session);
      return null;
    },
    GetXml: (id, _args, session) => partById(id, session).xml,
    SetXml: (id, [xml], session) => {
      partById(id, session);
      const text = requireXml(xml);
      store(partsOf(session).map((part) => (part.id === id ? { id, xml: text } : part)), session);
      return null;
    },
  },
});

/** Those of one namespace. The target is the namespace. */
const customXmlPartScopedCollection = defineClass<string>({
  name: 'CustomXmlPartScopedCollection',
  items: (namespace, session) => inNamespace(namespace, session).map(({ id }) => customXmlPart.of(id)),
  item: (namespace, id, session) => found(inNamespace(namespace, session), id),
  methods: {
    GetCount: (namespace, _args, session) => inNamespace(namespace, session).length,
    GetItemOrNullObject: (namespace, [id], session) => foundOrNull(inNamespace(namespace, session), id),
    // "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error."
    GetOnlyItem: (namespace, _args, session) => {
      const only = onlyOne(namespace, session);
      if (!only) throw new HostError('GeneralException');
      return only;
    },
    GetOnlyItemOrNullObject: (namespace, _args, session) => onlyOne(namespace, session),
  },
});

export const customXmlPartCollection = defineClass<null>({
  name: 'CustomXmlPartCollection',
  items: (_, session) => partsOf(session).map(({ id }) => customXmlPart.of(id)),
  item: (_, id, session) => found(partsOf(session), id),
  methods: {
    Add: (_, [xml]: Arguments, session) => {
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: requireXml(xml) };
      store([...partsOf(session), part], session);
      return customXmlPart.of(part.id);
    },
    GetByNamespace: (_, [namespace]) => customXmlPartScopedCollection.of(requireText(namespace)),
    GetCount: (_, __, session) => partsOf(session).length,
    GetItemOrNullObject: (_, [id], session) => foundOrNull(partsOf(session), id),
  },
});

function partsOf(session: Session): readonly CustomXmlPart[] {
  return session.workbook.custom.customXml ?? [];
}

function inNamespace(namespace: string, session: Session): readonly CustomXmlPart[] {
  return partsOf(session).filter(({ xml }) => rootNamespace(xml) === namespace);
}

function partById(id: string, session: Session): CustomXmlPart {
  const part = partsOf(session).find((candidate) => candidate.id === id);
  if (!part) throw new HostError('ItemNotFound');
  return part;
}

function found(parts: readonly CustomXmlPart[], id: unknown): HostObject {
  const object = foundOrNull(parts, id);
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

function foundOrNull(parts: readonly CustomXmlPart[], id: unknown): HostObject | null {
  const wanted = requireText(id).toUpperCase();
  const part = parts.find((candidate) => candidate.id.toUpperCase() === wanted);
  return part ? customXmlPart.of(part.id) : null;
}

function onlyOne(namespace: string, session: Session): HostObject | null {
  const [first, second] = inNamespace(namespace, session);
  return first && !second ? customXmlPart.of(first.id) : null;
}

function requireXml(xml: unknown): string {
  const text = requireText(xml);
  if (rootNamespace(text) === null) throw new HostError('InvalidArgument');
  return text;
}

function store(customXml: readonly CustomXmlPart[], session: Session): void {
  beforeDataEdit(session);
  session.workbook.updateCustom({ customXml });
}
