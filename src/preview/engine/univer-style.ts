import type { Border, BorderSide, BorderStyle, BorderWeight, CellStyle, CellStylePatch, HorizontalAlignment, TextPosition, VerticalAlignment } from './cell-style';
import type { RunFont } from '../files/custom-data';
import { BaselineOffset, BooleanNumber, BorderStyleTypes, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from './univer-modules';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from './univer-modules';

/** Univer has no indent; it is kept as left padding, so many pixels a level (Excel indents by three spaces). */
const INDENT_PIXELS = 9;

const horizontals: readonly (readonly [HorizontalAlignment, HorizontalAlign])[] = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
];

const positions: readonly (readonly [TextPosition, BaselineOffset])[] = [
  ['Normal', BaselineOffset.NORMAL],
  ['Subscript', BaselineOffset.SUBSCRIPT],
  ['Superscript', BaselineOffset.SUPERSCRIPT],
];

/** Letters on each other, as the API says it. */
const STACKED = 180;

const verticals: readonly (readonly [VerticalAlignment, VerticalAlign])[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];

const borderLines: readonly (readonly [BorderStyle, BorderWeight, BorderStyleTypes])[] = [
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

const borderKeys: readonly (readonly [BorderSide, 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
  ['diagonalDown', 'tl_br'],
  ['diagonalUp', 'bl_tr'],
];

/** A composed Univer style in Excel's words. What it does not say is as in a new workbook of Excel's. */
export function toCellStyle(style: Nullable<IStyleData>): CellStyle {
  return {
    mixed: nothingMixed,
    fontName: style?.ff ?? 'Calibri',
    fontSize: style?.fs ?? 11,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s !== BooleanNumber.TRUE ? 'None' : style.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single',
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    position: positions.find(([, value]) => value === style?.va)?.[0] ?? 'Normal',
    fontColor: toHex(style?.cl?.rgb) ?? '#000000',
    fill: toHex(style?.bg?.rgb),
    horizontal: horizontals.find(([, value]) => value === style?.ht)?.[0] ?? 'General',
    vertical: verticals.find(([, value]) => value === style?.vt)?.[0] ?? 'Bottom',
    wrap: style?.tb === WrapStrategy.WRAP,
    indent: Math.round((style?.pd?.l ?? 0) / INDENT_PIXELS),
    // Univer's angle is positive downwards.
    textOrientation: style?.tr?.v === BooleanNumber.TRUE ? STACKED : -(style?.tr?.a ?? 0) || 0,
    numberFormat: toNumberFormat(style?.n?.pattern),
    borders: {
      top: toBorder(style?.bd?.t),
      bottom: toBorder(style?.bd?.b),
      left: toBorder(style?.bd?.l),
      right: toBorder(style?.bd?.r),
      diagonalDown: toBorder(style?.bd?.tl_br),
      diagonalUp: toBorder(style?.bd?.bl_tr),
    },
  };
}

const nothingMixed: CellStyle['mixed'] = new Set();

/** A cell's look with the fonts within its text. Where all parts have the same, that is what Excel tells. */
export function withRunFonts(style: CellStyle, runs: readonly RunFont[]): CellStyle {
  const told = {
    fontName: new Set(runs.map((run) => run?.name ?? style.fontName)),
    bold: new Set(runs.map((run) => run?.bold ?? style.bold)),
    italic: new Set(runs.map((run) => run?.italic ?? style.italic)),
  };
  const mixed = new Set((['fontName', 'bold', 'italic'] as const).filter((name) => told[name].size > 1));
  const common = <T>(values: ReadonlySet<T>, own: T): T => (values.size === 1 ? ([...values][0] ?? own) : own);
  return { ...style, mixed, fontName: common(told.fontName, style.fontName), bold: common(told.bold, style.bold), italic: common(told.italic, style.italic) };
}

/** Univer writes its text format `@@@`. */
function toNumberFormat(pattern: string | undefined): string {
  if (!pattern || pattern.toLowerCase() === 'general') return 'General';
  return pattern === '@@@' ? '@' : pattern;
}

/** A patch as Univer merges it: null takes a property off. */
export function toStyleData(patch: CellStylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.underline !== undefined) {
    style.ul = { s: flag(patch.underline !== 'None'), t: patch.underline === 'Double' ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
  }
  if (patch.strikethrough !== undefined) style.st = { s: flag(patch.strikethrough) };
  if (patch.position !== undefined) style.va = positions.find(([name]) => name === patch.position)?.[1];
  if (patch.textOrientation !== undefined) {
    style.tr = patch.textOrientation === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: -patch.textOrientation || 0, v: BooleanNumber.FALSE };
  }
  if (patch.fontColor !== undefined) style.cl = { rgb: patch.fontColor };
  if (patch.fill !== undefined) style.bg = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.horizontal !== undefined) style.ht = patch.horizontal === 'General' ? null : horizontals.find(([name]) => name === patch.horizontal)?.[1];
  if (patch.vertical !== undefined) style.vt = verticals.find(([name]) => name === patch.vertical)?.[1] ?? null;
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : null;
  if (patch.indent !== undefined) style.pd = patch.indent === 0 ? null : { l: patch.indent * INDENT_PIXELS };
  if (patch.numberFormat !== undefined) style.n = patch.numberFormat === 'General' ? null : { pattern: patch.numberFormat };
  if (patch.borders !== undefined) style.bd = toBorderData(patch.borders);
  return style;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function toBorderData(borders: NonNullable<CellStylePatch['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const [side, key] of borderKeys) {
    const border = borders[side];
    if (border !== undefined) data[key] = border && { s: toLine(border), cl: { rgb: border.color } };
  }
  return data;
}

function toBorder(data: Nullable<IBorderStyleData>): Border | null {
  const line = borderLines.find(([, , value]) => value === data?.s);
  return line && data ? { style: line[0], weight: line[1], color: toHex(data.cl.rgb) ?? '#000000' } : null;
}

function toLine({ style, weight }: Border): BorderStyleTypes {
  const sameStyle = borderLines.filter(([name]) => name === style);
  const line = sameStyle.find(([, name]) => name === weight) ?? sameStyle[0];
  return line?.[2] ?? BorderStyleTypes.THIN;
}

/** `#abc`, `rgb(1,2,3)` → `#RRGGBB`; null where there is no such colour. */
export function toHex(color: Nullable<string>): string | null {
  if (!color) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join('')}`.toUpperCase();
  const long = /^#([0-9a-f]{6})/i.exec(color);
  if (long) return `#${long[1] ?? ''}`.toUpperCase();
  const channels = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/i.exec(color);
  if (!channels) return null;
  return `#${channels.slice(1).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
