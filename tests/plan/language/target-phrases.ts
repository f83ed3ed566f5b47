/** How the tests write down what a target asks for. */
import { readTarget } from '../../../src/plan/language/targets';
import { readUnit } from '../../../src/plan/language/units';
import type { Comparator, Target } from '../../../src/plan/model';

export type Parsed = Pick<Target, 'comparator' | 'value' | 'high' | 'base'>;

export function parse(text: string, unit: string | null = null): Parsed {
  const { comparator, value, high, base } = readTarget(text, { unit: unit === null ? null : readUnit(unit) });
  return { comparator, value, high, base };
}

export function is(comparator: Comparator, value: number | null = null, more: Partial<Parsed> = {}): Parsed {
  return { comparator, value, high: null, base: null, ...more };
}
