/** Reading JSON arguments: each throws InvalidArgument where the value is not of the kind. Missing arguments arrive as null. */
import { HostError } from './host-error';

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

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  lime: '#00FF00',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  purple: '#800080',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  pink: '#FFC0CB',
  navy: '#000080',
  maroon: '#800000',
  olive: '#808000',
  teal: '#008080',
  brown: '#A52A2A',
  lightgray: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  darkred: '#8B0000',
  darkgreen: '#006400',
  darkblue: '#00008B',
};

/** `#RRGGBB`, `RRGGBB` or a colour's HTML name, as `#RRGGBB`. */
export function requireColor(value: unknown): string {
  const text = requireText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? namedColors[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw new HostError('InvalidArgument');
  return color;
}
