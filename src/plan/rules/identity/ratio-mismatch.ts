/** R30: a share whose numerator and denominator stand in the sheet: 60 bò lai of 712 bò are 8,4 %. */
import { wordKey } from '../../language/fold';
import type { Indicator, PlanColumn } from '../../model';
import { term, unlessMisunderstood, type Equation } from '../equation';
import type { Evidence } from '../evidence';
import { overlap, quotient, scaled } from '../interval';
import { findingOf, type EquationRule } from '../rule';
import { isChange } from '../words';
import { isRateOfHouseholds } from './households';

export const ratioMismatch: EquationRule = {
  id: 'identity/ratio-mismatch',
  equations: (evidence) =>
    sharesOf(evidence).flatMap((share) => unlessMisunderstood(evidence.amountColumns.flatMap((column) => equationOf(share, column, evidence) ?? []))),
};

interface Share {
  readonly rate: Indicator;
  readonly numerator: Indicator;
  readonly denominator: Indicator;
}

/** Words around a name that say nothing of what is counted. */
const RATE_WORDS = /^(?:(?:trong do|dat|so luong|tong so|so|dan|ti le|ti trong) )+/;

function sharesOf(evidence: Evidence): readonly Share[] {
  return evidence.plan.indicators
    .filter((rate) => rate.unit?.id === 'pct' && /^(?:trong do )?ti (?:le|trong)\b/.test(wordKey(rate.name)) && !isChange(rate) && !isRateOfHouseholds(rate))
    .flatMap((rate) => {
      const numerator = numeratorOf(rate, evidence);
      const denominator = numerator && denominatorOf(numerator, evidence);
      return numerator && denominator ? [{ rate, numerator, denominator }] : [];
    });
}

/** The row that counts what the rate is the share of: by the same words ("bò lai"), or the rate's own parent where it has no words. */
function numeratorOf(rate: Indicator, evidence: Evidence): Indicator | null {
  const words = countedWords(rate);
  if (words === '') return evidence.indicatorAt(rate.parentRow);
  const same = evidence.plan.indicators.filter((other) => isAmount(other) && !isChange(other) && countedWords(other) === words);
  const nearest = same.filter(({ section }) => section === rate.section);
  const [only, another] = nearest.length > 0 ? nearest : same;
  return only && !another ? only : null;
}

/** What the numerator is a part of: its parent in the same unit. */
function denominatorOf(numerator: Indicator, evidence: Evidence): Indicator | null {
  const parent = evidence.indicatorAt(numerator.parentRow);
  return parent && isAmount(parent) && parent.unit?.id === numerator.unit?.id ? parent : null;
}

function isAmount({ unit }: Indicator): boolean {
  return unit !== null && unit.id !== 'pct' && unit.id !== 'diem_pct';
}

/** `"Trong đó: bò lai" → "bo lai"`, `"Tỷ lệ bò lai (%)" → "bo lai"`. */
function countedWords({ name }: Indicator): string {
  return `${wordKey(name.replaceAll('%', ' '))} `.replace(RATE_WORDS, '').trim();
}

function equationOf({ rate, numerator, denominator }: Share, column: PlanColumn, evidence: Evidence): Equation | null {
  const [stated, part, whole] = [rate, numerator, denominator].map((row) => evidence.sound(row, column));
  if (!stated || !part || !whole) return null;
  const factor = ((numerator.unit?.factor ?? 1) / (denominator.unit?.factor ?? 1)) * 100;
  return {
    rule: 'identity/ratio-mismatch',
    terms: [stated, part, whole].map((reading) => term(reading)),
    holds: ([share, above, below]) => {
      const computed = above && below && quotient(above, below);
      return !share || !computed || overlap(scaled(computed, factor), share);
    },
    finding: (suspicion) => {
      const facts = {
        path: rate.path, numerator: part.value, denominator: whole.value, computed: (part.value / whole.value) * factor, stated: stated.value,
      };
      return findingOf('identity/ratio-mismatch', { severity: 'warning', row: suspicion.cells[0]?.row ?? rate.row, ...suspicion, facts });
    },
  };
}
