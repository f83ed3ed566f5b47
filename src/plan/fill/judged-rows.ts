/** The rows that get formulas: each with its measure, its cells and its line on the configuration sheet. */
import type { Assessment, Configuration, Figure, Indicator, IndicatorConfiguration, IsoDate, Plan, SheetSnapshot, Status } from '../model';
import { actualOf, type Actual } from '../actual';
import { figureAt } from '../progress/figures';
import { yardstickOf, type Yardstick } from '../progress/yardstick';
import { calendarOf } from '../progress/expected';
import { rowCells, type RowCells } from './row-cells';

export interface JudgedRow {
  readonly indicator: Indicator;
  readonly configuration: IndicatorConfiguration;
  readonly yardstick: Yardstick;
  readonly cells: RowCells;
  /** The row's line on the configuration sheet, and whether it is still to be written. */
  readonly line: number;
  readonly isNewLine: boolean;
  /** A wrong figure has to be recorded; error values need no record, the formulas see them. */
  readonly hasError: boolean;
  /** What was computed, whatever a person says instead; null where the row was not judged. */
  readonly computedStatus: Status | null;
}

export function judgedRows(
  input: {
    readonly plan: Plan;
    readonly sheet: SheetSnapshot;
    readonly configuration: Configuration;
    readonly asOf: IsoDate;
    readonly assessments: readonly Assessment[];
    /** The column of ours that adds results up; null where the sheet has its own. */
    readonly cumulative: number | null;
  },
  firstLine: number,
): readonly JudgedRow[] {
  const { plan, sheet, configuration, asOf } = input;
  const calendar = calendarOf(configuration);
  const statuses = new Map(input.assessments.map(({ row, status, override }) => [row, override?.computed ?? status]));
  const byRow = new Map(configuration.indicators.map((line) => [line.planRow, line]));
  let nextLine = Math.max(firstLine, ...configuration.indicators.map((line) => (line.configurationRow ?? -1) + 1));
  return plan.indicators.flatMap((indicator): JudgedRow[] => {
    const line = byRow.get(indicator.row);
    if (indicator.isReference || !line) return [];
    const yardstick = yardstickOf(plan, indicator, line);
    const cells = rowCells({ plan, sheet, indicator, yardstick, asOf, calendar, cumulative: input.cumulative });
    if (!cells) return [];
    const row = line.configurationRow ?? nextLine;
    if (line.configurationRow === null) nextLine += 1;
    return [
      {
        indicator, configuration: line, yardstick, cells, line: row, isNewLine: line.configurationRow === null,
        hasError: statuses.get(indicator.row) === 'data-error' && !showsError(actualOf(plan, indicator, yardstick.kind, asOf, calendar), figureAt(indicator, plan.planColumn)),
        computedStatus: statuses.get(indicator.row) ?? null,
      },
    ];
  });
}

function showsError(actual: Actual, target: Figure): boolean {
  return actual.figure.state === 'error' || target.state === 'error';
}
