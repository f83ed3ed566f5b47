import type { ColumnFilter, FilterCriteria } from '../custom-data';
import { dateParts, dynamicFilters, filterOperators } from '../filter-vocabulary';
import { filterColumn } from '../read/filters';
import { sourceOf } from '../xml/element-order';
import { attributesXml } from '../xml/xml-text';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';
import type { StyleWriter } from './style-writer';

/** The filter as it stood in the file: criteria that the host does not know are taken from it. */
export interface FilterInFile {
  readonly document: XmlDocument;
  readonly element: XmlElement | undefined;
}

/** An `autoFilter` element over a range in A1. */
export function autoFilterXml(range: string, filters: readonly ColumnFilter[], styles: StyleWriter, inFile: FilterInFile | null): string {
  const inner = filters.map(({ column, criteria }) => {
    if (criteria) return `<filterColumn colId="${column}">${criteriaXml(criteria, styles)}</filterColumn>`;
    const kept = filterColumn(inFile?.element, column);
    return kept && inFile ? sourceOf(inFile.document, kept) : '';
  });
  return `<autoFilter ref="${range}"${inner.join('') === '' ? '/>' : `>${inner.join('')}</autoFilter>`}`;
}

function criteriaXml(criteria: FilterCriteria, styles: StyleWriter): string {
  const { filterOn, criterion1 = '', criterion2 } = criteria;
  switch (filterOn) {
    case 'Values':
      return valuesXml(criteria.values ?? []);
    case 'Custom': {
      const both = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
      return `<customFilters${attributesXml({ and: criterion2 !== undefined && criteria.operator !== 'Or' ? '1' : null })}>${both.map(customXml).join('')}</customFilters>`;
    }
    case 'Dynamic':
      return `<dynamicFilter${attributesXml({ type: dynamicFilters.find(([name]) => name === criteria.dynamicCriteria)?.[1] ?? 'null' })}/>`;
    case 'CellColor':
      return `<colorFilter dxfId="${styles.difference({ bg: { rgb: criteria.color ?? '#FFFFFF' } })}"/>`;
    case 'FontColor':
      return `<colorFilter dxfId="${styles.difference({ cl: { rgb: criteria.color ?? '#000000' } })}" cellColor="0"/>`;
    default: {
      const [isTop, isPercent] = [filterOn.startsWith('Top'), filterOn.endsWith('Percent')];
      return `<top10${attributesXml({ top: isTop ? null : '0', percent: isPercent ? '1' : null, val: criterion1 })}/>`;
    }
  }
}

function valuesXml(values: NonNullable<FilterCriteria['values']>): string {
  const texts = values.flatMap((value) => (typeof value === 'string' && value !== '' ? [`<filter${attributesXml({ val: value })}/>`] : []));
  const dates = values.flatMap((value) => (typeof value === 'string' ? [] : [dateXml(value)]));
  return `<filters${attributesXml({ blank: values.includes('') ? '1' : null })}>${texts.join('')}${dates.join('')}</filters>`;
}

function dateXml({ date, specificity }: { readonly date: string; readonly specificity: string }): string {
  const grouping = specificity.toLowerCase();
  const numbers = new Date(date).toISOString().split(/\D/).map(Number);
  const known = dateParts.slice(0, dateParts.findIndex((part) => part === grouping) + 1);
  return `<dateGroupItem${attributesXml({ ...Object.fromEntries(known.map((part, index) => [part, numbers[index]])), dateTimeGrouping: grouping })}/>`;
}

function customXml(criterion: string): string {
  const [sign, operator] = filterOperators.find(([each]) => criterion.startsWith(each)) ?? ['', 'equal'];
  const val = criterion.slice(sign.length);
  // Excel writes "blank" and "not blank" as comparisons with a space.
  return `<customFilter${attributesXml({ operator: operator === 'equal' ? null : operator, val: val === '' ? ' ' : val })}/>`;
}
