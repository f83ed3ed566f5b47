import { defineClass } from './member-table';
import type { CellsTarget } from './range-target';
import { facetMembers, fontFacets } from './style-facets';

export const rangeFont = defineClass<CellsTarget>({ name: 'RangeFont', values: facetMembers(fontFacets) });
