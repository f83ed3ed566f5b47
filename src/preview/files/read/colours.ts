import { child, childrenNamed, numberOf, type XmlElement } from '../xml/xml-tree';
import type { WorkbookPackage } from '../package/workbook-package';

/** The 56 colours of old palettes, index 8 to 63; 0 to 7 repeat the first eight (ECMA-376 part 1 §18.8.27). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme's colours by the index that styles use: Office swaps the first two pairs of the theme's own order. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
/** The Office theme of 2013, for packages without one. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');

/** Turns the colour elements of styles and conditional formats into `#RRGGBB`. */
export interface Colours {
  /** Null where the element is absent, automatic, or names a colour that there is not. */
  rgb(element: XmlElement | undefined): string | null;
}

/** The colours of a workbook: its theme, and its own palette if it has one. */
export function readColours(parts: WorkbookPackage, themePart: string | undefined, styles: XmlElement | undefined): Colours {
  const theme = themePart === undefined ? OFFICE_THEME : readTheme(parts, themePart);
  const palette = childrenNamed(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor').map((colour) => (colour.attributes.rgb ?? '').slice(-6));
  return {
    rgb(element) {
      const base = element && baseColour(element, theme, palette);
      if (!base || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
      const tint = numberOf(element, 'tint') ?? 0;
      return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
    },
  };
}

function baseColour(element: XmlElement, theme: readonly string[], palette: readonly string[]): string | undefined {
  const { rgb, theme: themeIndex, indexed } = element.attributes;
  if (rgb !== undefined) return rgb.slice(-6);
  if (themeIndex !== undefined) return theme[Number(themeIndex)];
  if (indexed === undefined) return undefined;
  const index = Number(indexed);
  // 64 and 65 are the system's text and window colours.
  if (index === 64) return '000000';
  if (index === 65) return 'FFFFFF';
  return palette[index] ?? INDEXED[index < 8 ? index : index - 8];
}

function readTheme(parts: WorkbookPackage, themePart: string): string[] {
  const document = parts.xml(themePart);
  const scheme = document && findScheme(document.root);
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const entry = scheme.children.find((element) => element.name.replace(/^.*:/, '') === name)?.children[0];
    return entry?.attributes.lastClr ?? entry?.attributes.val ?? OFFICE_THEME[index] ?? '000000';
  });
}

function findScheme(element: XmlElement): XmlElement | undefined {
  if (element.name.replace(/^.*:/, '') === 'clrScheme') return element;
  for (const inner of element.children) {
    const found = findScheme(inner);
    if (found) return found;
  }
  return undefined;
}

/** Lightens (tint above 0) or darkens (below 0) by luminance, as ECMA-376 part 1 §18.8.19 has it. */
function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) => parseInt(rgb.slice(place, place + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const luminance = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luminance - 1));
  const hue = spread === 0 ? 0 : max === red ? ((green - blue) / spread + 6) % 6 : max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const lifted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * lifted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = lifted - chroma / 2;
  const sectors: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const sector = sectors[Math.floor(hue) % 6] ?? [0, 0, 0];
  return sector.map((part) => Math.round((part + base) * 255).toString(16).padStart(2, '0')).join('');
}
