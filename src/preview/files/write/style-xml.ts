import { BaselineOffset, type TextDecoration } from '@univerjs/core';
import { BORDER_STYLES, nameOf, UNDERLINES } from '../read/style-vocabulary';
import { sourceOf } from '../xml/element-order';
import { child, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import { attributesXml } from '../xml/xml-text';
import { argb, type BorderSide, type CanonicalStyle } from './canonical-style';

/** The order in which Excel writes the parts of a font. */
const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** A font like `base`, changed where `was` and `now` differ: what Univer does not know (scheme, charset) stays. */
export function fontXml(styles: XmlDocument | null, base: XmlElement | undefined, was: CanonicalStyle['font'], now: CanonicalStyle['font']): string {
  const parts = new Map<string, string>();
  for (const part of styles ? (base?.children ?? []) : []) if (styles) parts.set(part.name, sourceOf(styles, part));
  const set = (name: string, isChanged: boolean, xml: string | null) => {
    if (!isChanged) return;
    if (xml === null) parts.delete(name);
    else parts.set(name, xml);
  };
  set('b', was.bold !== now.bold, now.bold ? '<b/>' : null);
  set('i', was.italic !== now.italic, now.italic ? '<i/>' : null);
  set('strike', was.strike !== now.strike, now.strike ? '<strike/>' : null);
  set('u', was.underline !== now.underline, now.underline === undefined ? null : underlineXml(now.underline));
  set('vertAlign', was.position !== now.position, now.position === undefined ? null : `<vertAlign val="${now.position === BaselineOffset.SUPERSCRIPT ? 'superscript' : 'subscript'}"/>`);
  set('sz', was.size !== now.size, now.size === undefined ? null : `<sz val="${now.size}"/>`);
  set('color', was.colour !== now.colour, now.colour === undefined ? null : `<color rgb="${argb(now.colour)}"/>`);
  if (was.name !== now.name) {
    // These describe the old font only.
    for (const name of ['family', 'charset', 'scheme']) parts.delete(name);
    set('name', true, now.name === undefined ? null : `<name${attributesXml({ val: now.name })}/>`);
  }
  const names = [...parts.keys()].sort((a, b) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
  return `<font>${names.map((name) => parts.get(name)).join('')}</font>`;
}

/** A plain fill of cells. */
export function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** A border like `base`, with the changed sides put in their place. */
export function borderXml(styles: XmlDocument | null, base: XmlElement | undefined, was: CanonicalStyle['borders'], now: CanonicalStyle['borders']): string {
  const side = (name: string, keys: readonly BorderSide[]) => {
    const [first] = keys;
    const isChanged = keys.some((key) => JSON.stringify(was[key]) !== JSON.stringify(now[key]));
    const old = child(base, name);
    if (!isChanged) return old && styles ? sourceOf(styles, old) : `<${name}/>`;
    const line = keys.map((key) => now[key]).find((candidate) => candidate !== undefined);
    if (!line || !first) return `<${name}/>`;
    return `<${name} style="${nameOf(BORDER_STYLES, line.style) ?? 'thin'}"><color rgb="${argb(line.colour)}"/></${name}>`;
  };
  const diagonals = attributesXml({ diagonalUp: now.bl_tr ? 1 : null, diagonalDown: now.tl_br ? 1 : null });
  return `<border${diagonals}>${side('left', ['l'])}${side('right', ['r'])}${side('top', ['t'])}${side('bottom', ['b'])}${side('diagonal', ['tl_br', 'bl_tr'])}</border>`;
}

/** The format of a conditional format; a font's name and size cannot be changed by one. */
export function differenceXml(style: CanonicalStyle, numberFormatId: number | null): string {
  const { bold, italic, strike, underline, position, colour } = style.font;
  const font = definedOnly({ bold, italic, strike, underline, position, colour });
  const fontPart = Object.keys(font).length > 0 ? fontXml(null, undefined, {}, font) : '';
  const numberPart = numberFormatId !== null ? `<numFmt${attributesXml({ numFmtId: numberFormatId, formatCode: style.numberFormat })}/>` : '';
  const fillPart = style.fill !== undefined ? `<fill><patternFill><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>` : '';
  const borderPart = Object.keys(style.borders).length > 0 ? borderXml(null, undefined, {}, style.borders) : '';
  return `<dxf>${fontPart}${numberPart}${fillPart}${borderPart}</dxf>`;
}

function definedOnly(font: { [K in keyof CanonicalStyle['font']]: CanonicalStyle['font'][K] | undefined }): CanonicalStyle['font'] {
  const entries: [string, unknown][] = Object.entries(font);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function underlineXml(line: TextDecoration): string {
  const name = nameOf(UNDERLINES, line) ?? 'single';
  return name === 'single' ? '<u/>' : `<u val="${name}"/>`;
}
