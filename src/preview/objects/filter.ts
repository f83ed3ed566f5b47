/** The filter of a table's column. Reference: Excel.Filter. */
import type { FilterCriteria } from '../engine/custom-data';
import { isMissing } from './argument-values';
import { criteriaOf, readCriteria } from './filter-criteria';
import { filterColumn } from './filter-rows';
import { filterAt } from './filter-target';
import { HostError, notServed } from './host-error';
import { defineClass, type Arguments } from './member-table';
import type { Session } from './session';

interface FilterColumn {
  readonly tableId: number;
  /** From the table's left, 0-based. */
  readonly column: number;
}

export const filter = defineClass<FilterColumn>({
  name: 'Filter',
  values: { Criteria: { get: (target, session) => criteriaOf(filterAt(target, session)?.filters ?? [], target.column) } },
  methods: {
    Apply: applied(([criteria]) => criteria),
    ApplyBottomItemsFilter: applied(([criterion1]) => ({ filterOn: 'BottomItems', criterion1 })),
    ApplyBottomPercentFilter: applied(([criterion1]) => ({ filterOn: 'BottomPercent', criterion1 })),
    ApplyCellColorFilter: applied(([color]) => ({ filterOn: 'CellColor', color })),
    ApplyCustomFilter: applied(([criterion1, criterion2, operator]) => ({ filterOn: 'Custom', criterion1, criterion2, operator })),
    ApplyDynamicFilter: applied(([dynamicCriteria]) => ({ filterOn: 'Dynamic', dynamicCriteria })),
    ApplyFontColorFilter: applied(([color]) => ({ filterOn: 'FontColor', color })),
    ApplyIconFilter: () => {
      throw notServed('Filter', 'applyIconFilter');
    },
    ApplyTopItemsFilter: applied(([criterion1]) => ({ filterOn: 'TopItems', criterion1 })),
    ApplyTopPercentFilter: applied(([criterion1]) => ({ filterOn: 'TopPercent', criterion1 })),
    ApplyValuesFilter: applied(([values]) => ({ filterOn: 'Values', values })),
    Clear: (target, _args, session) => {
      if (filterAt(target, session)) setColumn(target, null, session);
      return null;
    },
  },
});

function applied(make: (args: Arguments) => unknown) {
  return (target: FilterColumn, args: Arguments, session: Session): null => {
    const criteria = make(args);
    if (isMissing(criteria)) throw new HostError('InvalidArgument');
    setColumn(target, readCriteria(criteria), session);
    return null;
  };
}

function setColumn(target: FilterColumn, criteria: FilterCriteria | null, session: Session): void {
  filterColumn({ tableId: target.tableId }, target.column, criteria, session);
}
