import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  TextDecoration,
  WrapStrategy,
  type HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  type VerticalAlign,
} from '@univerjs/core';
import { INDENT_PIXELS } from '../read/style-vocabulary';

/** A style reduced to what shows, so that two of them can be compared: "none" written in whatever way is left out. */
export interface CanonicalStyle {
  readonly font: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: true;
    readonly italic?: true;
    readonly strike?: true;
    readonly underline?: TextDecoration;
    readonly position?: BaselineOffset;
    readonly colour?: string;
  };
  readonly fill?: string;
  readonly borders: Readonly<Partial<Record<BorderSide, { readonly style: BorderStyleTypes; readonly colour: string }>>>;
  readonly numberFormat?: string;
  readonly alignment: { readonly horizontal?: HorizontalAlign; readonly vertical?: VerticalAlign; readonly wrap?: true; readonly indent?: number; readonly rotation?: number };
}

export const BORDER_SIDES = ['l', 'r', 't', 'b', 'tl_br', 'bl_tr'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

/** Reduces a style. `plain` gives the font where the style names none. */
export function canonicalStyle(style: Nullable<IStyleData>, plain: IStyleData): CanonicalStyle {
  const { ff, fs, bl, it, ul, st, va, cl, bg, bd, n, ht, vt, tb, pd, tr } = style ?? {};
  const name = ff ?? plain.ff ?? undefined;
  const size = fs ?? plain.fs;
  const colour = hexColour(cl?.rgb);
  const fill = hexColour(bg?.rgb);
  const padding = Math.max(pd?.l ?? 0, pd?.r ?? 0);
  const rotation = tr?.v === BooleanNumber.TRUE ? 255 : excelRotation(tr?.a ?? 0);
  const borders: Partial<Record<BorderSide, { style: BorderStyleTypes; colour: string }>> = {};
  for (const side of BORDER_SIDES) {
    const line: Nullable<IBorderStyleData> = bd?.[side];
    if (line && line.s !== BorderStyleTypes.NONE) borders[side] = { style: line.s, colour: hexColour(line.cl.rgb) ?? '#000000' };
  }
  return {
    font: {
      ...(name !== undefined ? { name } : {}),
      ...(size !== undefined ? { size } : {}),
      ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
      ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
      ...(st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
      ...(ul?.s === BooleanNumber.TRUE ? { underline: ul.t ?? TextDecoration.SINGLE } : {}),
      ...(va === BaselineOffset.SUBSCRIPT || va === BaselineOffset.SUPERSCRIPT ? { position: va } : {}),
      ...(colour !== undefined ? { colour } : {}),
    },
    ...(fill !== undefined ? { fill } : {}),
    borders,
    ...(n?.pattern && n.pattern !== 'General' ? { numberFormat: n.pattern } : {}),
    alignment: {
      ...(ht ? { horizontal: ht } : {}),
      ...(vt ? { vertical: vt } : {}),
      ...(tb === WrapStrategy.WRAP ? { wrap: true } : {}),
      ...(padding >= INDENT_PIXELS ? { indent: Math.round(padding / INDENT_PIXELS) } : {}),
      ...(rotation !== 0 ? { rotation } : {}),
    },
  };
}

/** `#abc`, `#aabbcc`, `rgb(1, 2, 3)` → `#AABBCC`; undefined for what is no such colour. */
export function hexColour(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(colour)) return `#${Array.from(colour.slice(1), (digit) => digit + digit).join('')}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour);
  if (!parts) return undefined;
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** `#AABBCC → FFAABBCC`, the form of a file. */
export function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

function excelRotation(angle: number): number {
  return angle <= 0 ? Math.min(90, -angle) : 90 + Math.min(90, angle);
}
