/**
 * The live formula for the result since the start of the year, put together from the columns of months or quarters. It decides as actual.ts
 * does: change both together. The configuration sheet lists the numbers of the columns that count at the reporting date; a column is
 * known by its number, so that columns may be inserted between the months.
 */
import { CANNOT_ADD, STATUS_LABELS } from '../configuration/words';
import { NOTHING_ENTERED, SUM_DIGITS } from '../actual';

export interface CumulativeInput {
  /** The row's cells from the first to the last period, `$F12:$Q12`; columns between them may hold something else. */
  readonly cells: string;
  /** Where the numbers of the columns that count stand. */
  readonly countedColumns: string;
  readonly isAddedUp: boolean;
  /** Fractions under a percent format beside whole per cent. */
  readonly hasMixedScales: boolean;
}

export function cumulativeFormula({ cells, countedColumns, isAddedUp, hasMixedScales }: CumulativeInput): string {
  const counts = `COUNTIF(${countedColumns},COLUMN(${cells}))`;
  const isEntered = `ISNA(MATCH(TRIM(${cells}),{${NOTHING_ENTERED.map((mark) => `"${mark}"`).join(',')}},0))`;
  const howMany = (what: string): string => `SUMPRODUCT(${counts}*${what})`;
  const framed = (result: string): string => `=IF(SUMPRODUCT(1*ISERROR(${cells}))>0,"${STATUS_LABELS['data-error']}",${result})`;
  if (hasMixedScales) return framed(`IF(${howMany(isEntered)}=0,"","${CANNOT_ADD}")`);
  // The last match of a value that is larger than all: the latest entry.
  if (!isAddedUp) return framed(`IFERROR(LOOKUP(2,1/(${counts}*${isEntered}),${cells}),"")`);
  const sum = `IF(${howMany(`ISNUMBER(${cells})`)}=0,"",ROUND(SUMPRODUCT(${counts}*1,${cells}),${SUM_DIGITS}))`;
  return framed(`IF(${howMany(`(1-ISNUMBER(${cells}))*${isEntered}`)}>0,"${CANNOT_ADD}",${sum})`);
}
