/** Properties of a format that are one property of a cell's style: how each is read, and what writing it changes. */
import type { CellStyle, CellStylePatch, HorizontalAlignment, VerticalAlignment } from '../engine/cell-style';
import { requireColor, requireFlag, requireInteger, requireNumber, requireOneOf, requireText } from './argument-values';
import { HostError, notServed } from './host-error';
import { beforeEdit } from './session';
import { common, sheetOf, type CellsTarget } from './range-target';
import type { ValueMember } from './member-table';

export interface StyleFacet {
  readonly get: (style: CellStyle) => unknown;
  readonly patch: (value: unknown) => CellStylePatch;
}

export const underlines = ['None', 'Single', 'Double'] as const;
const horizontalAlignments: readonly HorizontalAlignment[] = ['General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'];
const verticalAlignments: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom'];

export const fontFacets = {
  // A text in several fonts answers null for what differs, as cells that differ do.
  Name: { get: (style) => (style.mixed.has('fontName') ? null : style.fontName), patch: (value) => ({ fontName: requireText(value) }) },
  Size: { get: (style) => style.fontSize, patch: (value) => ({ fontSize: requireNumber(value) }) },
  Bold: { get: (style) => (style.mixed.has('bold') ? null : style.bold), patch: (value) => ({ bold: requireFlag(value) }) },
  Italic: { get: (style) => (style.mixed.has('italic') ? null : style.italic), patch: (value) => ({ italic: requireFlag(value) }) },
  Underline: { get: (style) => style.underline, patch: (value) => ({ underline: requireHeld(value, underlines, ['SingleAccountant', 'DoubleAccountant'], 'underline') }) },
  Strikethrough: { get: (style) => style.strikethrough, patch: (value) => ({ strikethrough: requireFlag(value) }) },
  Subscript: { get: (style) => style.position === 'Subscript', patch: (value) => ({ position: requireFlag(value) ? 'Subscript' : 'Normal' }) },
  Superscript: { get: (style) => style.position === 'Superscript', patch: (value) => ({ position: requireFlag(value) ? 'Superscript' : 'Normal' }) },
  Color: { get: (style) => style.fontColor, patch: (value) => ({ fontColor: requireColor(value) }) },
} as const satisfies Record<string, StyleFacet>;

export const fillFacets = {
  // A cell without a fill answers white (office-js issue 6218); an empty string takes the fill off.
  Color: { get: (style) => style.fill ?? '#FFFFFF', patch: (value) => ({ fill: value === '' ? null : requireColor(value) }) },
  // Null without a fill (Microsoft's answer in office-js issue 4900); colours are told with their tint in them, so there is none to set.
  TintAndShade: { get: (style) => (style.fill === null ? null : 0), patch: () => ({}) },
} as const satisfies Record<string, StyleFacet>;

export const alignmentFacets = {
  HorizontalAlignment: { get: (style) => style.horizontal, patch: (value) => ({ horizontal: requireHeld(value, horizontalAlignments, ['Fill', 'CenterAcrossSelection'], 'horizontalAlignment') }) },
  VerticalAlignment: { get: (style) => style.vertical, patch: (value) => ({ vertical: requireHeld(value, verticalAlignments, ['Justify', 'Distributed'], 'verticalAlignment') }) },
  WrapText: { get: (style) => style.wrap, patch: (value) => ({ wrap: requireFlag(value) }) },
  TextOrientation: { get: (style) => style.textOrientation, patch: (value) => ({ textOrientation: readOrientation(value) }) },
  IndentLevel: { get: (style) => style.indent, patch: (value) => ({ indent: requireInteger(value) }) },
} as const satisfies Record<string, StyleFacet>;

/** "An integer either from -90 to 90, or 180 for vertically-oriented text." */
function readOrientation(value: unknown): number {
  const degrees = requireInteger(value);
  if (degrees !== 180 && Math.abs(degrees) > 90) throw new HostError('InvalidArgument');
  return degrees;
}

/** One of the words that the workbook can hold; Excel's others are refused by name. */
function requireHeld<T extends string>(value: unknown, held: readonly T[], others: readonly string[], member: string): T {
  if (typeof value === 'string' && others.includes(value)) throw notServed('RangeFormat', `${member} ${value}`);
  return requireOneOf(value, held);
}

/** The members of a class whose properties are these facets, over all cells of a range. */
export function facetMembers(facets: Readonly<Record<string, StyleFacet>>): Readonly<Record<string, ValueMember<CellsTarget>>> {
  return Object.fromEntries(
    Object.entries(facets).map(([name, facet]): [string, ValueMember<CellsTarget>] => [
      name,
      {
        get: (target, session) => common(target, session, (sheet, row, column) => facet.get(sheet.style(row, column))),
        set: (target, value, session) => {
          const patch = facet.patch(value);
          const sheet = sheetOf(target, session);
          for (const area of target.areas) {
            beforeEdit(session, sheet, area, 'cell-formats');
            sheet.applyStyle(area, patch);
          }
        },
      },
    ]),
  );
}
