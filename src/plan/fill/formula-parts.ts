/** What the templates of formulas are made of: the row's cells as numbers, the tests that they are there, the configuration's line. */
import type { ConfigurationReferences } from '../configuration/references';
import { STATUS_LABELS, type JudgedId, type LineField } from '../configuration/words';
import type { Yardstick } from '../progress/yardstick';
import type { RowCells } from './row-cells';

export interface RowFormulaInput {
  readonly yardstick: Yardstick;
  readonly cells: RowCells;
  readonly references: ConfigurationReferences;
  /** The indicator's row on the configuration sheet. */
  readonly line: number;
  /** The row's own computed cells, `$J12`. */
  readonly own: Readonly<Record<JudgedId, string>>;
  /** The percent cell shows a fraction under a percent format. */
  readonly isFraction: boolean;
  /** The configuration records the figure that was found wrong. */
  readonly hasError: boolean;
  /** Whether the baseline stands on the configuration sheet (else in the row). */
  readonly hasOwnBaseline: boolean;
}

/** Pieces that the templates share. */
export interface Parts {
  readonly line: (field: LineField) => string;
  /** Result and target as numbers, and the tests that they are there. */
  readonly actual: string;
  readonly hasActual: string;
  readonly target: string;
  readonly hasTarget: string;
  readonly hasPositiveTarget: string;
  readonly baseline: string;
  /** Result − target, and from it the target again: short where the row's percent cell already shows the difference. */
  readonly lead: string;
  readonly targetAgain: string;
}

export const word = (status: keyof typeof STATUS_LABELS): string => `"${STATUS_LABELS[status]}"`;

export function partsOf({ yardstick, cells, references, line, own, hasOwnBaseline }: RowFormulaInput): Parts {
  const at = (field: LineField): string => references.line(field, line);
  const { actual, target, recordedActual, recordedTarget } = cells;
  const isHeld = `${target.cell}=${at('targetText')}`;
  const isSame = `${actual.cell}=${at('actualText')}`;
  const actualValue = recordedActual ? `IF(${isSame},${at('actual')},${actual.value})` : actual.value;
  const targetValue = recordedTarget ? `IF(${isHeld},${at('target')},${target.value})` : target.value;
  const isGap = showsGap(yardstick);
  return {
    line: at,
    actual: actualValue,
    hasActual: recordedActual ? `OR(ISNUMBER(${actual.cell}),${isSame})` : `ISNUMBER(${actual.cell})`,
    target: targetValue,
    lead: isGap ? own.percent : `${actualValue}-${targetValue}`,
    targetAgain: isGap && recordedTarget && !recordedActual ? `(${actualValue}-${own.percent})` : targetValue,
    hasTarget: recordedTarget ? `OR(ISNUMBER(${target.cell}),${isHeld})` : `ISNUMBER(${target.cell})`,
    hasPositiveTarget: recordedTarget ? `OR(N(${target.cell})>0,${isHeld})` : `N(${target.cell})>0`,
    baseline: hasOwnBaseline || !cells.baseline ? at('baseline') : cells.baseline.value,
  };
}

/** What a line's bounds are bounds of: per cent of the target or, without one to divide by, points of distance; `change` is the share of a planned change. */
export type BoundsKind = 'pace-up' | 'level-up' | 'pace-down' | 'level-down' | 'gap' | 'change';

/** Null where the row's own cells decide what is expected, or where there is no pace to judge: then the line has no bounds. */
export function boundsOf({ measure, side }: Yardstick, cells: Pick<RowCells, 'periodPlan' | 'lastYear'>): BoundsKind | null {
  const isDown = side === 'down';
  switch (measure) {
    case 'flow':
      if (cells.periodPlan || cells.lastYear) return null;
      return isDown ? 'pace-down' : 'pace-up';
    case 'level':
    case 'ratio':
      return isDown ? 'level-down' : 'level-up';
    case 'rate-gap':
      return 'gap';
    case 'rate-path':
      return 'change';
    default:
      return null;
  }
}

/** Whether the percent column shows a difference in points in this row. */
export function showsGap({ kind, measure }: Yardstick): boolean {
  return (kind === 'rate' || kind === 'ratio') && measure !== 'none' && measure !== 'rating';
}
