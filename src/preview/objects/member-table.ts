/**
 * A class of the Excel API as a table of the members that this host serves, and the objects made from it. Names are PascalCase,
 * as on the wire. The dispatcher (protocol/) walks these tables; the coverage list in the README is read from them.
 */
import { isSetSupported } from '../personas';
import { HostError, newerThanHost, notServed } from './host-error';
import { newerMembers } from './newer-members';
import type { Session } from './session';
import { unservedProperties } from './unserved-properties';

/** Something an object path can lead to. */
export interface HostObject {
  readonly className: string;
  /** The names that a plain `load()` fills. */
  valueNames(session: Session): readonly string[];
  readonly isCollection: boolean;
  hasObject(name: string): boolean;
  /** Whether Excel has a property of that name, served or not. */
  hasProperty(name: string): boolean;
  read(name: string, session: Session): unknown;
  write(name: string, value: unknown, session: Session): void;
  /** Null: a null object. */
  object(name: string, session: Session): HostObject | null;
  call(name: string, args: Arguments, session: Session): unknown;
  item(key: unknown, session: Session): HostObject;
  items(session: Session): readonly HostObject[];
  /** What instantiating the object answers, by which the client finds it again. */
  identity(session: Session): Readonly<Record<string, unknown>>;
  /** The cells behind the object, where it is a range that can be kept from batch to batch. */
  readonly kept: unknown;
}

/** Arguments of a method: JSON, or host objects where the client passed objects of its own. */
export type Arguments = readonly unknown[];

export interface ValueMember<T> {
  readonly get: (target: T, session: Session) => unknown;
  /** Missing: read-only. */
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

export interface ClassDefinition<T> {
  readonly name: string;
  readonly values?: Readonly<Record<string, ValueMember<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** Names under which the client writes a value that it reads under another one: `Headings` for `ShowHeadings`. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  /** A method gives JSON, a host object, or null for a null object or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, unknown>>;
  readonly canBeKept?: boolean;
}

export interface HostClass<T> {
  readonly definition: ClassDefinition<T>;
  readonly of: (target: T) => HostObject;
  /** The object's target where it is one of this class. */
  readonly targetOf: (object: unknown) => T | null;
}

/** A class that the host serves, by the names of its members alone. */
export type DefinedClass = ClassDefinition<never>;

const defined: DefinedClass[] = [];

/** Every class of the modules that have been loaded: what the coverage list is made from (tests/preview/served). */
export function definedClasses(): readonly DefinedClass[] {
  return defined;
}

export function defineClass<T>(definition: ClassDefinition<T>): HostClass<T> {
  defined.push(definition);
  const sets: Readonly<Record<string, string>> | undefined = newerMembers[definition.name];
  /** Null where the Excel at hand has the member; else the requirement set that would bring it. */
  const lackingSet = (name: string, session: Session): string | null => {
    const set = own(sets, name);
    return set === undefined || isSetSupported(session.persona, ...splitSet(set)) ? null : set;
  };
  const refuseNewer = (name: string, session: Session): void => {
    const set = lackingSet(name, session);
    if (set !== null) throw newerThanHost(definition.name, name, set, session.persona.name);
  };
  class Instance implements HostObject {
    constructor(readonly target: T) {}

    get className(): string {
      return definition.name;
    }

    valueNames(session: Session): readonly string[] {
      return Object.keys(definition.values ?? {}).filter((name) => lackingSet(name, session) === null);
    }

    get isCollection(): boolean {
      return definition.items !== undefined;
    }

    get kept(): unknown {
      return definition.canBeKept === true ? this.target : null;
    }

    hasObject(name: string): boolean {
      return own(definition.objects, name) !== undefined;
    }

    hasProperty(name: string): boolean {
      return own(definition.values, name) !== undefined || this.hasObject(name) || unservedProperties[definition.name]?.includes(name) === true;
    }

    read(name: string, session: Session): unknown {
      const member = own(definition.values, name);
      if (!member) throw notServed(definition.name, name);
      refuseNewer(name, session);
      return member.get(this.target, session);
    }

    write(written: string, value: unknown, session: Session): void {
      const name = own(definition.writtenAs, written) ?? written;
      const member = own(definition.values, name);
      if (!member?.set) throw notServed(definition.name, name);
      refuseNewer(name, session);
      member.set(this.target, value, session);
    }

    object(name: string, session: Session): HostObject | null {
      const open = own(definition.objects, name);
      if (!open) throw notServed(definition.name, name);
      refuseNewer(name, session);
      return open(this.target, session);
    }

    call(name: string, args: Arguments, session: Session): unknown {
      const method = own(definition.methods, name);
      if (!method) throw notServed(definition.name, name);
      refuseNewer(name, session);
      return method(this.target, args, session);
    }

    item(key: unknown, session: Session): HostObject {
      if (!definition.item) throw notServed(definition.name, 'getItem');
      return definition.item(this.target, key, session);
    }

    items(session: Session): readonly HostObject[] {
      return definition.items?.(this.target, session) ?? [];
    }

    identity(session: Session): Readonly<Record<string, unknown>> {
      return definition.identity?.(this.target, session) ?? {};
    }
  }
  return {
    definition,
    of: (target) => new Instance(target),
    targetOf: (object) => (object instanceof Instance ? (object.target as T) : null),
  };
}

/** `ExcelApi 1.15` as name and version. */
function splitSet(set: string): [string, string] {
  const [name = '', version = ''] = set.split(' ');
  return [name, version];
}

/** For `getItemAt`, which every collection has. */
export function itemAt(items: readonly HostObject[], index: unknown): HostObject {
  const item = typeof index === 'number' ? items[index] : undefined;
  if (!item) throw new HostError('InvalidArgument');
  return item;
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
