import { defineClass } from './member-table';
import { sheetOf, type CellsTarget } from './range-target';
import { beforeEdit } from './session';
import { facetMembers, fillFacets } from './style-facets';

export const rangeFill = defineClass<CellsTarget>({
  name: 'RangeFill',
  values: facetMembers(fillFacets),
  methods: {
    Clear: (target, _args, session) => {
      const sheet = sheetOf(target, session);
      for (const area of target.areas) {
        beforeEdit(session, sheet, area, 'cell-formats');
        sheet.applyStyle(area, { fill: null });
      }
      return null;
    },
  },
});
