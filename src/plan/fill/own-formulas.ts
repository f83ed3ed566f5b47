/** Telling formulas of ours from a person's: by what they refer to, and by the shape of our templates. */
import { rowsReferredTo } from '../configuration/sheet-cells';

const ARITHMETIC = /^=IFERROR\(IF\((?:AND|OR|N|ISNUMBER)\(.*,""\),""\)$/;
const CUMULATIVE = /^=IF\(SUMPRODUCT\(1\*ISERROR\(.*\)\)>0,"Lỗi số liệu",/;
const VERDICT = /^=IFERROR\(.*"Lỗi số liệu"\)$/;

/** Whether a formula on the plan sheet is one that we write. `configuration` is the present name of the configuration sheet; null where it is gone. */
export function isOurFormula(formula: string | null, configuration: string | null): boolean {
  if (formula === null) return false;
  const compact = formula.normalize('NFC').replaceAll(/\s(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '');
  if (ARITHMETIC.test(compact) || VERDICT.test(compact) || CUMULATIVE.test(compact)) return true;
  return configuration !== null && rowsReferredTo(formula, configuration).length > 0;
}
