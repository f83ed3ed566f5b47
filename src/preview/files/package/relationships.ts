import { childrenNamed } from '../xml/xml-tree';
import type { WorkbookPackage } from './workbook-package';

/** One relationship of a part; `target` is a part's name for inner targets and the address as it stands for outer ones. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: `worksheet`, `sharedStrings`; equal for transitional and strict packages. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** `xl/workbook.xml → xl/_rels/workbook.xml.rels`; the package itself is the empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none where it has no such part beside it. */
export function relationshipsOf(parts: WorkbookPackage, part: string): Relationship[] {
  return childrenNamed(parts.xml(relationshipsPart(part))?.root, 'Relationship').map((element) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = element.attributes;
    const isExternal = mode === 'External';
    return { id, type: type.slice(type.lastIndexOf('/') + 1), target: isExternal ? target : resolveTarget(part, target), isExternal };
  });
}

/** The target of the first relationship of that type. */
export function targetOfType(parts: WorkbookPackage, part: string, type: string): string | undefined {
  return relationshipsOf(parts, part).find((relationship) => relationship.type === type && !relationship.isExternal)?.target;
}

/** The part that a target names, seen from the part that holds the relationship. */
function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? target : `${part.slice(0, part.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.replace(/\\/g, '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** How a part names another one in its relationships: from its own folder, as Excel writes it and as readers without much care expect it. */
export function targetFrom(part: string, target: string): string {
  const [from, to] = [part.split('/').slice(0, -1), target.split('/')];
  const differs = from.findIndex((step, index) => step !== to[index]);
  const shared = differs < 0 ? from.length : differs;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
