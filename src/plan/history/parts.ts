/** Results that single columns gave for periods gone by, kept as one text: "2023-01: 20; lũy kế 2023-Q1: 61,5". */
import { tidy } from '../language/fold';
import { printedNumber } from '../language/printed-number';
import type { ClosedPart } from './periods';

const CUMULATIVE = 'lũy kế ';

export function writeParts(parts: readonly ClosedPart[]): string {
  return parts.map(({ period, isCumulative, value, decimals }) => `${isCumulative ? CUMULATIVE : ''}${period}: ${plainNumber(value, decimals)}`).join('; ');
}

/** No groups of thousands, so that only one reading is possible. */
function plainNumber(value: number, decimals: number): string {
  return printedNumber(value, decimals).replaceAll('.', '');
}

/** What cannot be read is passed over. */
export function readParts(text: string | null): readonly ClosedPart[] {
  return tidy(text ?? '').split(';').flatMap((part): ClosedPart[] => {
    const match = /^\s*(lũy kế )?(\d{4}(?:-(?:\d{2}|Q[1-4]|H[12]|\d{1,2}M))?)\s*:\s*(-?\d+)(?:,(\d+))?\s*$/.exec(part);
    if (!match) return [];
    const [, cumulative, period = '', whole = '', fraction = ''] = match;
    return [{ period, isCumulative: cumulative !== undefined, value: Number(`${whole}.${fraction}0`), decimals: fraction.length }];
  });
}
