/** Who stands for each indicator: the plan sheet's own column and the configuration's line, neither of them overruled silently. */
import type { Configuration, IndicatorConfiguration, Plan, SheetSnapshot } from '../model';
import { textAt } from './sheet-cells';

/**
 * A line takes over what the plan sheet says as soon as that is something new; until it changes again, an entry of a person's on the line
 * stands. A blank on the plan sheet says nothing.
 */
export function withOwners(configuration: Configuration, plan: Plan, sheet: SheetSnapshot): Configuration {
  const column = plan.layout.columns.find(({ role }) => role === 'owner')?.column;
  const settled = (line: IndicatorConfiguration): IndicatorConfiguration => {
    const said = column === undefined || line.planRow === null ? null : textAt(sheet, line.planRow, column);
    if (said === null) return line;
    const isNew = said !== line.ownerRead;
    return { ...line, owner: isNew ? said : (line.owner ?? said), ownerRead: said };
  };
  return { ...configuration, indicators: configuration.indicators.map(settled) };
}
