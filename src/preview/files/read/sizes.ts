import { lookUp } from '../look-up';

/** Widths and heights in a file's units and in the screen's pixels (96 per inch). */

/** Width of a digit in parts of the font's size, by family: the file's width unit is one digit of the default font. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  aptos: 0.561,
  'aptos narrow': 0.505,
  cambria: 0.554,
  arial: 0.556,
  'times new roman': 0.5,
  tahoma: 0.546,
  verdana: 0.636,
  '.vntime': 0.5,
  '.vnarial': 0.556,
  'vni-times': 0.5,
};
const OTHER_DIGIT_WIDTH = 0.507;

/** Pixels that the widest digit of a font takes: 7 for Calibri 11. Takes the size in points. */
export function digitPixels(fontName: string, size: number | undefined): number {
  const width = lookUp(DIGIT_WIDTHS, fontName.toLowerCase()) ?? OTHER_DIGIT_WIDTH;
  return Math.max(1, Math.round((width * (size ?? 11) * 96) / 72));
}

/** A column's width in a file → pixels (ECMA-376 part 1 §18.3.1.13). */
export function widthToPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Pixels → a width that the file holds; `widthToPixels` gives the same pixels back. */
export function pixelsToWidth(pixels: number, digit: number): number {
  return Math.ceil((pixels / digit) * 256) / 256;
}

/** Pixels beside the digits of a column: two of padding on either side, and the line. */
function paddingPixels(digit: number): number {
  return 2 * Math.ceil(digit / 4) + 1;
}

/** A column's width as Excel tells it: digits that it has room for, to two places. Takes and gives back as `charactersToPixels`. */
export function pixelsToCharacters(pixels: number, digit: number): number {
  return Math.round((Math.max(0, pixels - paddingPixels(digit)) / digit) * 100) / 100;
}

/** Digits that a column is to have room for → pixels. */
export function charactersToPixels(characters: number, digit: number): number {
  return Math.round(characters * digit) + paddingPixels(digit);
}

/** Excel's width of a column that no one set: eight digits and padding, up to a multiple of eight pixels. */
export function defaultColumnPixels(baseColWidth: number, digit: number): number {
  return Math.ceil(charactersToPixels(baseColWidth, digit) / 8) * 8;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
