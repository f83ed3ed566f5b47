/** R13: whole things (con, hộ, người, đồng) with a printed fraction. "10,98 hộ" may be 10.980 where the row's other figures say so. */
import type { Indicator } from '../../model';
import { isCounted } from '../equation';
import type { Reading, Evidence } from '../evidence';
import { isAverage } from '../words';
import { amountColumns, cellRule } from './cell-rule';

/** The proposal must be of the order of another figure of the row: within a factor of three or so. */
const SAME_ORDER = 0.5;

export const notAnInteger = cellRule('cell/not-an-integer', amountColumns, ({ indicator, column }, evidence) => {
  const reading = evidence.given(indicator, column);
  // Fractions in most of its figures: then it is the unit that is wrong, which unit-mismatch tells.
  if (!reading || !isCounted(indicator) || isAverage(indicator) || isMostlyFractional(indicator, evidence)) return 'cannot-tell';
  const shown = asPrinted(reading);
  if (Number.isInteger(shown)) return 'holds';
  const proposal = withThousandsMark(reading, evidence);
  return { severity: 'error', facts: { path: indicator.path, unit: indicator.unit?.text ?? '', value: shown, proposal }, proposal };
});

/** Whether a row of whole things has a fraction in more than half of its figures, and in two or more. */
export function isMostlyFractional(indicator: Indicator, evidence: Evidence): boolean {
  if (!isCounted(indicator) || isAverage(indicator)) return false;
  const readings = evidence.amountColumns.flatMap((column) => evidence.given(indicator, column) ?? []);
  const fractions = readings.filter((reading) => !Number.isInteger(asPrinted(reading))).length;
  return fractions >= 2 && fractions * 2 > readings.length;
}

function asPrinted({ value, decimals }: Reading): number {
  return Number(value.toFixed(Math.min(decimals, 10)));
}

function withThousandsMark({ indicator, value }: Reading, evidence: Evidence): number | null {
  const proposal = Number((value * 1000).toPrecision(12));
  if (!Number.isInteger(proposal)) return null;
  const isNear = evidence.amountColumns.some((column) => {
    const peer = evidence.given(indicator, column);
    return peer !== null && peer.value > 0 && Math.abs(Math.log10(proposal / peer.value)) < SAME_ORDER;
  });
  return isNear ? proposal : null;
}
