import { lookUp } from '../look-up';
import { BaselineOffset, BooleanNumber, HorizontalAlign, WrapStrategy, type IBorderStyleData, type IStyleData, type ITextRotation } from '@univerjs/core';
import { child, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xml-tree';
import type { Colours } from './colours';
import { BORDER_STYLES, BUILT_IN_FORMATS, HORIZONTAL, INDENT_PIXELS, UNDERLINES, VERTICAL } from './style-vocabulary';

/** The id in Univer's style table of the cell format with that index. */
export function styleId(xf: number): string {
  return `x${xf}`;
}

/** The index of the cell format that a style id names; null for a style that Univer made. */
export function xfOfStyleId(id: unknown): number | null {
  const match = typeof id === 'string' ? /^x(\d+)$/.exec(id) : null;
  return match ? Number(match[1]) : null;
}

/** The formats of styles.xml in Univer's terms. */
export interface WorkbookStyles {
  /** By index of cellXfs; only what differs from a plain cell, except the font's name and size, which are always there. */
  readonly cellFormats: readonly IStyleData[];
  /** By index of dxfs: the formats of conditional formats. */
  readonly differences: readonly IStyleData[];
  /** How many cell formats have a pattern or gradient fill that is shown as a plain one. */
  readonly approximatedFills: number;
}

/** Reads styles.xml; without it there is the one plain format. */
export function readStyles(root: XmlElement | undefined, colours: Colours): WorkbookStyles {
  const formats: Record<number, string> = { ...BUILT_IN_FORMATS };
  for (const format of childrenNamed(child(root, 'numFmts'), 'numFmt')) {
    const id = numberOf(format, 'numFmtId');
    if (id !== null) formats[id] = format.attributes.formatCode ?? 'General';
  }
  const fonts = childrenNamed(child(root, 'fonts'), 'font').map((font) => fontStyle(font, colours));
  const fillElements = childrenNamed(child(root, 'fills'), 'fill');
  const fills = fillElements.map((fill) => fillColour(fill, colours));
  const borders = childrenNamed(child(root, 'borders'), 'border').map((border) => borderStyle(border, colours));

  const xfs = childrenNamed(child(root, 'cellXfs'), 'xf');
  const cellFormats = xfs.map((xf): IStyleData => {
    const background = fills[numberOf(xf, 'fillId') ?? 0];
    const border = borders[numberOf(xf, 'borderId') ?? 0];
    const pattern = formats[numberOf(xf, 'numFmtId') ?? 0] ?? 'General';
    return {
      ff: 'Calibri',
      fs: 11,
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...(background ? { bg: { rgb: background } } : {}),
      ...(border && Object.keys(border).length > 0 ? { bd: border } : {}),
      ...(pattern !== 'General' ? { n: { pattern } } : {}),
      ...alignmentStyle(child(xf, 'alignment')),
    };
  });
  return {
    cellFormats: cellFormats.length > 0 ? cellFormats : [{ ff: 'Calibri', fs: 11 }],
    differences: childrenNamed(child(root, 'dxfs'), 'dxf').map((dxf) => differenceStyle(dxf, colours)),
    approximatedFills: xfs.filter((xf) => isApproximated(fillElements[numberOf(xf, 'fillId') ?? 0])).length,
  };
}

/** The format of a conditional format (`dxf`): only what it sets. */
export function differenceStyle(dxf: XmlElement, colours: Colours): IStyleData {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const border = child(dxf, 'border');
  const pattern = child(dxf, 'numFmt')?.attributes.formatCode;
  const background = fill && differenceFill(fill, colours);
  return {
    ...(font ? fontStyle(font, colours) : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(border ? { bd: borderStyle(border, colours) } : {}),
    ...(pattern !== undefined ? { n: { pattern } } : {}),
  };
}

function fontStyle(font: XmlElement, colours: Colours): IStyleData {
  const value = (name: string) => child(font, name)?.attributes.val;
  const isOn = (name: string) => (child(font, name) ? flag(child(font, name), 'val', true) : null);
  const underline = child(font, 'u');
  const line = underline ? lookUp(UNDERLINES, underline.attributes.val ?? 'single') : undefined;
  const colour = colours.rgb(child(font, 'color'));
  const size = numberOf(child(font, 'sz'), 'val');
  const name = value('name');
  const [bold, italic, strike] = [isOn('b'), isOn('i'), isOn('strike')];
  const position = value('vertAlign');
  return {
    ...(name !== undefined ? { ff: name } : {}),
    ...(size !== null ? { fs: size } : {}),
    ...(bold !== null ? { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE } : {}),
    ...(italic !== null ? { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE } : {}),
    ...(line !== undefined ? { ul: { s: BooleanNumber.TRUE, t: line } } : {}),
    ...(strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour ? { cl: { rgb: colour } } : {}),
    ...(position === 'superscript' ? { va: BaselineOffset.SUPERSCRIPT } : position === 'subscript' ? { va: BaselineOffset.SUBSCRIPT } : {}),
  };
}

/** A fill's colour: the front colour of a solid fill; the nearest plain colour of a pattern or gradient. */
function fillColour(fill: XmlElement, colours: Colours): string | null {
  const gradient = child(fill, 'gradientFill');
  if (gradient) return colours.rgb(child(child(gradient, 'stop'), 'color'));
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  if (type === 'none') return null;
  const front = colours.rgb(child(pattern, 'fgColor'));
  return type === 'solid' ? front : (colours.rgb(child(pattern, 'bgColor')) ?? front);
}

/** In a dxf the colour of a solid fill stands in bgColor, and the pattern's type may be left out. */
function differenceFill(fill: XmlElement, colours: Colours): string | null {
  const pattern = child(fill, 'patternFill');
  if (!pattern) return fillColour(fill, colours);
  if (pattern.attributes.patternType === 'none') return null;
  return colours.rgb(child(pattern, 'bgColor')) ?? colours.rgb(child(pattern, 'fgColor'));
}

function isApproximated(fill: XmlElement | undefined): boolean {
  const type = child(fill, 'patternFill')?.attributes.patternType;
  return child(fill, 'gradientFill') !== undefined || !(type === undefined || type === 'none' || type === 'solid');
}

type BorderSides = Record<'t' | 'r' | 'b' | 'l' | 'tl_br' | 'bl_tr', IBorderStyleData>;

function borderStyle(border: XmlElement, colours: Colours): Partial<BorderSides> {
  const sides: Partial<BorderSides> = {};
  const read = (side: keyof BorderSides, element: XmlElement | undefined) => {
    const style = lookUp(BORDER_STYLES, element?.attributes.style);
    if (style !== undefined) sides[side] = { s: style, cl: { rgb: colours.rgb(child(element, 'color')) ?? '#000000' } };
  };
  read('l', child(border, 'left') ?? child(border, 'start'));
  read('r', child(border, 'right') ?? child(border, 'end'));
  read('t', child(border, 'top'));
  read('b', child(border, 'bottom'));
  if (flag(border, 'diagonalDown')) read('tl_br', child(border, 'diagonal'));
  if (flag(border, 'diagonalUp')) read('bl_tr', child(border, 'diagonal'));
  return sides;
}

function alignmentStyle(alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const horizontal = lookUp(HORIZONTAL, alignment.attributes.horizontal);
  const vertical = lookUp(VERTICAL, alignment.attributes.vertical);
  const indent = numberOf(alignment, 'indent') ?? 0;
  const rotation = numberOf(alignment, 'textRotation') ?? 0;
  return {
    ...(horizontal !== undefined ? { ht: horizontal } : {}),
    ...(vertical !== undefined ? { vt: vertical } : {}),
    ...(flag(alignment, 'wrapText') ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent > 0 ? { pd: horizontal === HorizontalAlign.RIGHT ? { r: indent * INDENT_PIXELS } : { l: indent * INDENT_PIXELS } } : {}),
    ...(rotation !== 0 ? { tr: rotationStyle(rotation) } : {}),
  };
}

/** Excel counts 1–90 upwards, 91–180 downwards from 90, 255 is stacked; Univer's angle is positive downwards. */
function rotationStyle(rotation: number): ITextRotation {
  if (rotation === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}
