/**
 * How people mistype numbers, from the likeliest to the least: a decimal mark that Excel did not take or a zero too many, a unit a thousand
 * times larger, two digits swapped, a digit doubled, a sign; then a digit too many, one dropped, one hit wrongly.
 */

export type SlipKind = 'power-of-ten' | 'transposed' | 'doubled' | 'sign' | 'extra-digit' | 'dropped-digit' | 'wrong-digit';

/** A number that may have been meant, and how unlikely the slip is (0 = the likeliest). */
export interface Slip {
  readonly kind: SlipKind;
  readonly value: number;
  readonly decimals: number;
  readonly cost: number;
}

/** Up to this cost a slip explains what was typed so well that the meant number can be proposed. */
export const HUMAN_COST = 1;

const COST: Readonly<Record<Exclude<SlipKind, 'power-of-ten'>, number>> = {
  transposed: 1, doubled: 1, sign: 1, 'extra-digit': 2, 'dropped-digit': 3, 'wrong-digit': 3,
};
const POWERS: readonly (readonly [exponent: number, cost: number])[] = [[-1, 0], [-2, 0.2], [-3, 0.4], [1, 0.8], [2, 1], [3, 0.6], [6, 0.8], [-6, 0.8]];
const MOST_DECIMALS = 6;

/** The numbers that may have been meant by a typed one, likeliest first. Takes the value and its printed digits. */
export function slipsOf(value: number, decimals: number): readonly Slip[] {
  const places = Math.min(decimals, MOST_DECIMALS);
  const digits = Math.abs(value).toFixed(places).replace('.', '');
  const sign = value < 0 ? -1 : 1;
  const spelled = (kind: Exclude<SlipKind, 'power-of-ten'>, text: string): Slip[] => {
    if (text === digits || text === '') return [];
    return [{ kind, value: sign * toNumber(text, places), decimals: places, cost: COST[kind] }];
  };
  const each = Array.from({ length: digits.length }, (_, at) => at);
  const slips = [
    ...POWERS.map(([exponent, cost]) => shifted(sign, digits, places, exponent, cost)),
    { kind: 'sign', value: -value, decimals: places, cost: COST.sign } as const,
    ...each.slice(1).flatMap((at) => spelled('transposed', digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1))),
    ...each.flatMap((at) => {
      const isDouble = digits.charAt(at) === digits.charAt(at - 1);
      return spelled(isDouble ? 'doubled' : 'extra-digit', digits.slice(0, at) + digits.slice(at + 1));
    }),
    ...[...each, digits.length].flatMap((at) => TEN.flatMap((digit) => spelled('dropped-digit', digits.slice(0, at) + digit + digits.slice(at)))),
    ...each.flatMap((at) => TEN.flatMap((digit) => spelled('wrong-digit', digits.slice(0, at) + digit + digits.slice(at + 1)))),
  ];
  return slips.sort((a, b) => a.cost - b.cost);
}

const TEN = Array.from({ length: 10 }, (_, digit) => String(digit));

function shifted(sign: number, digits: string, places: number, exponent: number, cost: number): Slip {
  const decimals = Math.max(0, places - exponent);
  const value = sign * toNumber(exponent > places ? digits + '0'.repeat(exponent - places) : digits, decimals);
  // Zeros behind the mark are no precision that anybody printed.
  const needed = value.toFixed(decimals).replace(/0+$/, '').split('.')[1]?.length ?? 0;
  return { kind: 'power-of-ten', value, decimals: Math.max(needed, Math.min(places, decimals)), cost };
}

/** The number whose last `places` digits stand behind the mark, without the error of a division. */
function toNumber(digits: string, places: number): number {
  const padded = digits.padStart(places + 1, '0');
  return Number(`${padded.slice(0, padded.length - places)}.${padded.slice(padded.length - places)}`);
}
