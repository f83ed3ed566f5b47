import type { ColumnFilter } from '../custom-data';
import { childrenNamed, numberOf, type XmlElement } from '../xml/xml-tree';

/** The criteria of an `autoFilter` element; null where there is none. */
export function readFilters(element: XmlElement | undefined): ColumnFilter[] | null {
  if (!element) return null;
  return childrenNamed(element, 'filterColumn')
    .filter((column) => column.children.length > 0)
    .map((column) => ({ column: numberOf(column, 'colId') ?? 0, criteria: null }));
}
