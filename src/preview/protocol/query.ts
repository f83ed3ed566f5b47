import type { HostObject } from '../objects/member-table';
import type { Session } from '../objects/session';

/** What `load` asks for: property names in camelCase, navigation by `/`. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What is asked of one object: its own properties, and what is asked of the objects that it leads to. */
interface Query {
  all: boolean;
  readonly names: Set<string>;
  readonly inner: Map<string, Query>;
}

/** The answer to a load: PascalCase names; a collection's members under `_Items`. */
export function queryObject(object: HostObject, info: QueryInfo, session: Session): Record<string, unknown> {
  const query = emptyQuery();
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  for (const path of paths) addPath(query, path.split(/[/.]/).map((part) => part.trim()).filter((part) => part !== ''));
  if (paths.length === 0) query.all = true;
  return object.isCollection ? answerCollection(object, query, info, session) : answer(object, query, session);
}

function emptyQuery(): Query {
  return { all: false, names: new Set(), inner: new Map() };
}

function addPath(query: Query, [first, ...rest]: readonly string[]): void {
  if (first === undefined || first === '*' || first === '$all') {
    query.all = true;
  } else if (first.toLowerCase() === 'items') {
    addPath(query, rest);
  } else if (rest.length === 0) {
    query.names.add(first);
  } else {
    const inner = query.inner.get(first) ?? emptyQuery();
    query.inner.set(first, inner);
    addPath(inner, rest);
  }
}

/** Properties asked of a collection are its members', except those that the collection has itself. */
function answerCollection(object: HostObject, query: Query, info: QueryInfo, session: Session): Record<string, unknown> {
  const own = [...query.names].map(pascalCase).filter((name) => object.valueNames(session).includes(name));
  const told = Object.fromEntries([...(query.all ? object.valueNames(session) : own)].map((name) => [name, object.read(name, session)]));
  const names = new Set([...query.names].filter((name) => !own.includes(pascalCase(name))));
  const asked: Query = { all: query.all, names, inner: query.inner };
  if (!asked.all && asked.names.size === 0 && asked.inner.size === 0) return told;
  const skip = info.Skip ?? 0;
  const items = object.items(session).slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return { ...told, _Items: items.map((item) => ({ ...item.identity(session), ...answer(item, asked, session) })) };
}

/**
 * A name that Excel does not have asks for nothing: Microsoft's snippets load `items/$none` or `no-properties-needed` to learn only
 * whether an object is there. What Excel has and this host does not serve is refused.
 */
function answer(object: HostObject, query: Query, session: Session): Record<string, unknown> {
  const told: Record<string, unknown> = { ...object.identity(session) };
  if (query.all) for (const name of object.valueNames(session)) told[name] = object.read(name, session);
  for (const name of query.names) {
    const pascal = pascalCase(name);
    if (!object.hasProperty(pascal)) continue;
    told[pascal] = object.hasObject(pascal) ? answerInner(object, pascal, { ...emptyQuery(), all: true }, session) : object.read(pascal, session);
  }
  for (const [name, inner] of query.inner) {
    const pascal = pascalCase(name);
    if (!object.hasProperty(pascal)) continue;
    told[pascal] = { ...(told[pascal] as object | undefined), ...answerInner(object, pascal, inner, session) };
  }
  return told;
}

function answerInner(object: HostObject, name: string, query: Query, session: Session): Record<string, unknown> | null {
  const inner = object.object(name, session);
  if (!inner) return null;
  return inner.isCollection ? answerCollection(inner, query, {}, session) : answer(inner, query, session);
}

function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
