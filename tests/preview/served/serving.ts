/** What the host serves of the Excel API, by class: its tables of members (objects/) against the official types. */
import '../../../src/preview/objects/workbook';
import { definedClasses, type DefinedClass } from '../../../src/preview/objects/member-table';
import { officialClasses, type OfficialMember } from './official-members';
import { clientWireNames, INDEXER, type WireNames } from './wire-names';

export interface ClassCoverage {
  readonly name: string;
  readonly served: readonly string[];
  /** Members, and `member (writing)` where one is told but cannot be set. */
  readonly refused: readonly string[];
  /** Members newer than Microsoft's client in its npm package: no add-in can ask for them through it. */
  readonly unknown: readonly string[];
}

/** A member that the host serves and Excel 2021 lacks, under its name on the wire. */
export interface NewerMember {
  readonly className: string;
  readonly wireName: string;
  /** As the types name it: `ExcelApi 1.17`. */
  readonly set: string;
}

export interface Coverage {
  readonly classes: readonly ClassCoverage[];
  /** Official classes of which nothing is served. */
  readonly missing: readonly string[];
}

export function measureCoverage(wire: WireNames = clientWireNames()): Coverage {
  const official = officialClasses();
  const byName = new Map(definedClasses().map((defined) => [defined.name, defined]));
  const names = [...official.keys()].sort();
  return {
    classes: names.flatMap((name) => {
      const defined = byName.get(name);
      return defined ? [coverageOf(name, defined, official.get(name) ?? [], wire)] : [];
    }),
    missing: names.filter((name) => !byName.has(name)),
  };
}

/** Of the classes that the host serves. The oldest Excel that it can be has ExcelApi 1.14 (personas.ts). */
export function newerThanOldest(wire: WireNames = clientWireNames()): readonly NewerMember[] {
  const official = officialClasses();
  return [...definedClasses()].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((defined) =>
    (official.get(defined.name) ?? []).flatMap((member) => {
      const names = (wire.of(defined.name, member.name) ?? []).filter((name) => name !== INDEXER);
      const { since } = member;
      if (since === null || !isNewer(since) || !isServed(defined, member, names)) return [];
      return names.map((wireName) => ({ className: defined.name, wireName, set: since }));
    }),
  );
}

export interface ClassProperties {
  readonly name: string;
  /** Names on the wire. */
  readonly properties: readonly string[];
}

/** Of each class, the properties that are refused: a name that is none of Excel's asks for nothing (protocol/query.ts). */
export function unservedProperties(wire: WireNames = clientWireNames()): readonly ClassProperties[] {
  const official = officialClasses();
  const classes = [...definedClasses()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((defined) => ({
    name: defined.name,
    properties: (official.get(defined.name) ?? []).flatMap((member) => {
      const names = wire.of(defined.name, member.name) ?? [];
      return member.kind === 'property' && member.name !== 'items' && names.length > 0 && !isServed(defined, member, names) ? names : [];
    }),
  }));
  return classes.filter(({ properties }) => properties.length > 0);
}

function isNewer(set: string): boolean {
  const [name, version = ''] = set.split(' ');
  return name !== 'ExcelApi' || Number(version.split('.')[1]) > 14;
}

function coverageOf(name: string, defined: DefinedClass, members: readonly OfficialMember[], wire: WireNames): ClassCoverage {
  const served: string[] = [];
  const refused: string[] = [];
  const unknown: string[] = [];
  for (const member of members) {
    if (member.name === 'context') continue; // the base class's
    const names = wire.of(name, member.name);
    if (!names) unknown.push(member.name);
    else if (names.length === 0 && member.name !== 'items') continue;
    else if (!isServed(defined, member, names)) refused.push(member.name);
    else if (member.isWritable && !canBeSet(defined, names)) refused.push(`${member.name} (writing)`);
    else served.push(member.name);
  }
  return { name, served, refused, unknown };
}

function isServed(defined: DefinedClass, { name }: OfficialMember, names: readonly string[]): boolean {
  if (name === 'items') return defined.items !== undefined;
  const tables = [defined.values, defined.objects, defined.methods];
  return names.some((each) => (each === INDEXER ? defined.item !== undefined : tables.some((table) => table !== undefined && Object.hasOwn(table, each))));
}

/** An object that can be set as a whole is set member by member by the client. */
function canBeSet({ values, objects }: DefinedClass, names: readonly string[]): boolean {
  return names.some((each) => values?.[each]?.set !== undefined || objects?.[each] !== undefined);
}
