import type { ColumnFilter, FilterCriteria } from '../custom-data';
import { dateParts, dynamicFilters, filterOperators } from '../filter-vocabulary';
import { child, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xml-tree';

/** The criteria of an `autoFilter` element (ECMA-376 part 1, 18.3.2); null where there is none. */
export function readFilters(element: XmlElement | undefined): ColumnFilter[] | null {
  if (!element) return null;
  return childrenNamed(element, 'filterColumn')
    .filter((column) => column.children.length > 0)
    .map((column) => ({ column: numberOf(column, 'colId') ?? 0, criteria: readCriteria(column) }));
}

/** Null for colours and icons, whose looks stand elsewhere in the file. */
function readCriteria(column: XmlElement): FilterCriteria | null {
  const [element] = column.children;
  if (!element) return null;
  switch (element.name) {
    case 'filters': {
      const texts = childrenNamed(element, 'filter').map(({ attributes }) => attributes.val ?? '');
      return { filterOn: 'Values', values: [...texts, ...(flag(element, 'blank') ? [''] : []), ...childrenNamed(element, 'dateGroupItem').map(readDate)] };
    }
    case 'customFilters': {
      const [first, second] = childrenNamed(element, 'customFilter').map(readCustom);
      if (first === undefined) return null;
      if (second === undefined) return { filterOn: 'Custom', criterion1: first };
      return { filterOn: 'Custom', criterion1: first, criterion2: second, operator: flag(element, 'and') ? 'And' : 'Or' };
    }
    case 'top10': {
      const kind = `${flag(element, 'top', true) ? 'Top' : 'Bottom'}${flag(element, 'percent') ? 'Percent' : 'Items'}` as const;
      return { filterOn: kind, criterion1: element.attributes.val ?? '10' };
    }
    case 'dynamicFilter': {
      const name = dynamicFilters.find(([, type]) => type === element.attributes.type)?.[0];
      return name === undefined ? null : { filterOn: 'Dynamic', dynamicCriteria: name };
    }
    default:
      return null;
  }
}

function readCustom({ attributes }: XmlElement): string {
  const sign = filterOperators.find(([, name]) => name === (attributes.operator ?? 'equal'))?.[0] ?? '=';
  return `${sign}${(attributes.val ?? '').trim()}`;
}

function readDate(element: XmlElement): { readonly date: string; readonly specificity: string } {
  const grouping = element.attributes.dateTimeGrouping ?? 'day';
  const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = dateParts.map((part) => numberOf(element, part) ?? undefined);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    date: `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`,
    specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1),
  };
}

/** The `filterColumn` with that number, for criteria that are kept as they stand. */
export function filterColumn(element: XmlElement | undefined, column: number): XmlElement | undefined {
  return element && childrenNamed(element, 'filterColumn').find((candidate) => numberOf(candidate, 'colId') === column && child(candidate, 'filters') === undefined);
}
