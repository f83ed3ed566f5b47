import type { HostObject } from '../objects/member-table';
import type { ArgumentInfo } from './batch';

interface Resolver {
  resolve(id: number): HostObject | null;
}

/** The arguments with the client's objects in place of their path ids (`ReferencedObjectPathIds`, `_ObjectPathId`). */
export function resolveArguments(info: ArgumentInfo | undefined, paths: Resolver): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => resolveValue(value, references[index], paths));
}

function resolveValue(value: unknown, reference: unknown, paths: Resolver): unknown {
  if (typeof reference === 'number' && reference !== 0) return paths.resolve(reference);
  if (Array.isArray(value)) {
    const references = Array.isArray(reference) ? (reference as readonly unknown[]) : [];
    // Large arrays of plain cells are the rule: they are passed on as they are.
    return references.length === 0 ? value : (value as readonly unknown[]).map((item, index) => resolveValue(item, references[index], paths));
  }
  if (typeof value === 'object' && value !== null) return resolveMembers(value as Readonly<Record<string, unknown>>, paths);
  return value;
}

function resolveMembers(value: Readonly<Record<string, unknown>>, paths: Resolver): unknown {
  if (typeof value._ObjectPathId === 'number') return paths.resolve(value._ObjectPathId);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, resolveValue(member, undefined, paths)]));
}
