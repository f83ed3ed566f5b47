import type { Finding } from '../model';

/** More digits than these say nothing to a reader. */
const DECIMALS = 3;

/**
 * By how much a finding is off, as a number: what its facts call the difference, else stated minus computed, else the figure minus the
 * repair that is proposed. `value` is the suspect's figure as a person reads it. Null where the finding is not about an amount.
 */
export function differenceOf({ facts, suggestion }: Finding, value: number | null): number | null {
  const numbers = new Map(Object.entries(facts).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  const between = (one: string, other: string): number | null => {
    const [a, b] = [numbers.get(one), numbers.get(other)];
    return a === undefined || b === undefined ? null : a - b;
  };
  const difference =
    numbers.get('difference') ?? between('stated', 'computed') ?? between('value', 'earlier') ?? between('estimate', 'actual') ??
    (suggestion === null || value === null ? null : value - suggestion.value);
  return difference === null ? null : Number(difference.toFixed(DECIMALS));
}
