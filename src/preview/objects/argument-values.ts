/** Reading JSON arguments: each throws InvalidArgument where the value is not of the kind. Missing arguments arrive as null. */
import { HostError } from './host-error';
import { htmlColours } from './html-colours';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function requireText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function requireFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

export function requireNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
  return value;
}

export function requireInteger(value: unknown): number {
  const number = requireNumber(value);
  if (!Number.isInteger(number)) throw new HostError('InvalidArgument');
  return number;
}

export function integerOr(value: unknown, fallback: number): number {
  return isMissing(value) ? fallback : requireInteger(value);
}

export function flagOr(value: unknown, fallback: boolean): boolean {
  return isMissing(value) ? fallback : requireFlag(value);
}

/** One of the given words. */
export function requireOneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new HostError('InvalidArgument');
  return word;
}

export function requireRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new HostError('InvalidArgument');
  return value;
}

/** `#RRGGBB`, `RRGGBB` or a colour's HTML name, as `#RRGGBB`. */
export function requireColor(value: unknown): string {
  const text = requireText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? htmlColours.get(text.toLowerCase()) : `#${hex.toUpperCase()}`;
  if (color === undefined) throw new HostError('InvalidArgument');
  return color;
}
