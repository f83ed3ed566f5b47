/** A statement's target as the sheet's reader would read it from the cell: the same words, the same comparator. */
import { readTarget } from '../language/targets';
import type { Target } from '../model';
import type { Statement } from './statements';

/** The target that a statement sets. */
export function targetOf({ figure, phrase, verb, reached, plan }: Statement): Target {
  const asked = plan ?? figure;
  const bare: Target = { text: numberText(phrase, figure.unitText), comparator: '=', value: asked.value, high: null, base: null, decimals: asked.decimals };
  if (plan) return { ...bare, text: numberOf(plan.value) };
  const words = verb !== null && !/^(?:giảm|tăng|còn|xuống|lên)/.test(phrase) ? `${verb} ${phrase}` : phrase;
  const read = readTarget(words, { unit: figure.unit });
  const base = reached ?? read.base;
  if (figure.high !== null) return rangeOf(read, words, figure, base);
  if (read.comparator === 'none' || read.comparator === 'pass') return { ...bare, base };
  if (Math.abs(read.value ?? NaN) !== Math.abs(asked.value)) return { ...read, text: words, value: Math.sign(read.value ?? 1) * asked.value, decimals: asked.decimals, base };
  const isOnTop = read.comparator === '=' && reached !== null && asked.value < reached && figure.unit?.isWhole === true;
  return { ...read, ...(isOnTop && { comparator: 'delta' as const }), text: words, base };
}

function rangeOf(read: Target, text: string, { value, high, decimals }: Statement['figure'], base: number | null): Target {
  if (read.comparator !== 'delta' || high === null) return { text, comparator: 'range', value, high, base: null, decimals };
  const isFall = (read.value ?? 0) < 0;
  return { text, comparator: 'delta', value: isFall ? -high : value, high: isFall ? -value : high, base, decimals };
}

/** The digits alone, as written: what a cell of numbers holds. */
function numberText(phrase: string, unitText: string | null): string {
  return unitText === null ? phrase : phrase.replace(unitText, '').trim();
}

function numberOf(value: number): string {
  return String(value).replace('.', ',');
}
