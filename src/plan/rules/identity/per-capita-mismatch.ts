/** R32: grain a head against the output of grain and the population; tells where the implied population is off by more than 2 %, unless set otherwise. */
import { hasPhrase, wordKey } from '../../language/fold';
import type { Indicator } from '../../model';
import { term, type Equation } from '../equation';
import type { Evidence } from '../evidence';
import { findingOf, type EquationRule } from '../rule';
import { isGrainTotal } from '../words';
import { isPopulation } from './households';
import { overlap, quotient, scaled } from '../interval';

const KG_IN_A_TONNE = 1000;

export const perCapitaMismatch: EquationRule = {
  id: 'identity/per-capita-mismatch',
  equations: (evidence) => {
    const output = only(evidence.plan.indicators.filter((row) => isGrainTotal(row) && row.unit?.id === 'tan'));
    const perCapita = only(evidence.plan.indicators.filter(isGrainPerCapita));
    const population = only(evidence.plan.indicators.filter(isPopulation));
    return output && perCapita && population ? equationsOf({ output, perCapita, population }, evidence) : [];
  },
};

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function isGrainPerCapita({ name, unit }: Indicator): boolean {
  const words = wordKey(name);
  return unit?.id === 'kg_nguoi_nam' && hasPhrase(words, 'luong thuc') && hasPhrase(words, 'dau nguoi');
}

function equationsOf(rows: { readonly output: Indicator; readonly perCapita: Indicator; readonly population: Indicator }, evidence: Evidence): readonly Equation[] {
  const mostDeviation = evidence.settings.populationDeviationPercent / 100;
  return evidence.amountColumns.flatMap((column): readonly Equation[] => {
    const [output, perCapita, population] = [rows.output, rows.perCapita, rows.population].map((row) => evidence.sound(row, column));
    if (!output || !perCapita || !population || perCapita.value <= 0 || population.value <= 0) return [];
    const kilograms = KG_IN_A_TONNE * (rows.output.unit?.factor ?? 1);
    const heads = rows.population.unit?.factor ?? 1;
    const implied = (output.value * kilograms) / perCapita.value;
    return [
      {
        rule: 'identity/per-capita-mismatch',
        terms: [perCapita, output, population].map((reading) => term(reading)),
        holds: ([each, all, people]) => {
          const fed = each && all && quotient(scaled(all, kilograms), each);
          if (!fed || !people) return true;
          return overlap(fed, { low: people.low * heads * (1 - mostDeviation), high: people.high * heads * (1 + mostDeviation) });
        },
        finding: (suspicion) =>
          findingOf('identity/per-capita-mismatch', {
            severity: 'warning',
            row: suspicion.cells[0]?.row ?? rows.perCapita.row,
            ...suspicion,
            facts: {
              output: (output.value * kilograms) / KG_IN_A_TONNE,
              perCapita: perCapita.value,
              population: population.value * heads,
              impliedPopulation: Math.round(implied),
              deviation: (implied / (population.value * heads) - 1) * 100,
            },
          }),
      },
    ];
  });
}
