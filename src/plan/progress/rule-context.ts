import { actualOf } from '../actual';
import type { CellRef, Configuration, IndicatorConfiguration, IsoDate, Plan, WorkbookSnapshot } from '../model';
import type { Duty, RuleContext, RuleMemory } from '../rules/rule';
import { periodStart } from './calendar';
import { calendarOf, timingOf } from './expected';
import { inferConfiguration } from './infer-configuration';
import { lacksBaseline } from './yardstick';

const NO_DUTY: Duty = { isDue: false, due: null, isPastDue: false };

/** What the rules may be told beside plan and configuration; what is left out they cannot tell about. */
export interface RuleSources extends RuleMemory {
  /** The workbook that the plan was read from: notes and formulas are looked up in it. */
  readonly snapshot?: WorkbookSnapshot;
}

/**
 * What the rules are told about each row: kind and direction as configured, whether a result is to be expected by the reporting date, whether its
 * year has a rhythm of its own; the approved plan where it was taken from this sheet; and what is kept from one review to the next.
 */
export function ruleContext(plan: Plan, configuration: Configuration, asOf: IsoDate, { snapshot, ...memory }: RuleSources = {}): RuleContext {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.row, indicator]));
  const lines = new Map(configuration.indicators.map((line) => [line.planRow, line]));
  const lineOf = (row: number): IndicatorConfiguration | null => {
    const indicator = indicators.get(row);
    return lines.get(row) ?? (indicator ? inferConfiguration(plan, indicator, asOf) : null);
  };
  const dutyOf = (row: number): Duty => {
    const line = lineOf(row);
    if (!line || indicators.get(row)?.isReference) return NO_DUTY;
    const { share, isFinal } = timingOf(plan, line, configuration, asOf);
    return { isDue: share > 0, due: line.dueDate, isPastDue: isFinal };
  };
  return {
    asOf,
    approved: configuration.approved?.sheet === plan.sheet ? configuration.approved : null,
    ...(configuration.ruleSettings && { settings: configuration.ruleSettings }),
    duty: dutyOf,
    kindOf: (row) => lineOf(row)?.kind ?? 'flow',
    directionOf: (row) => lineOf(row)?.direction ?? 'up',
    isSeasonal: (row) => {
      const line = lineOf(row);
      return line !== null && !timingOf(plan, line, configuration, asOf).isLinear;
    },
    monthStart: (month) => periodStart(month, calendarOf(configuration)),
    lacksBaseline: (row) => {
      const [indicator, line] = [indicators.get(row), lineOf(row)];
      return indicator !== undefined && line !== null && lacksBaseline(plan, indicator, line);
    },
    resultOf: (row) => {
      const indicator = indicators.get(row);
      return indicator ? actualOf(plan, indicator, lineOf(row)?.kind ?? indicator.kind, asOf, calendarOf(configuration)) : { figure: { state: 'blank' }, cells: [] };
    },
    ...(snapshot && cellsOf(plan, snapshot)),
    ...memory,
  };
}

/** Looks cells of the plan sheet up as they were read. */
function cellsOf({ sheet: name }: Plan, { sheets }: WorkbookSnapshot): Pick<RuleContext, 'textAt' | 'formulaAt'> {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return {};
  const textOf = ({ row, column }: CellRef): string | null => {
    const value = sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
    if (value === null || typeof value === 'object') return null;
    return String(value).trim() === '' ? null : String(value);
  };
  return { textAt: textOf, formulaAt: ({ row, column }) => sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null };
}
