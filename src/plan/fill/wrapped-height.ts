/**
 * Heights of rows whose texts wrap: LibreOffice and some builds of Excel do not fit rows to wrapped text by themselves. Letters of Times New
 * Roman are weighed by their kinds; that is near enough to count lines.
 */

/** Widths of letters as parts of the letters' size: capitals, digits and signs, small letters, spaces. */
const [CAPITAL, DIGIT, SMALL, SPACE] = [0.68, 0.5, 0.46, 0.25];
const LINE = 1.32;
const PADDING = 6;
const USUAL_SIZE = 11;

export interface WrappedText {
  readonly text: string;
  /** The width of its cell in points. */
  readonly width: number;
}

/** The height that the longest of a row's texts needs, in points; `size` of the letters in points. */
export function heightFor(texts: readonly WrappedText[], size = USUAL_SIZE): number {
  return Math.max(1, ...texts.map((text) => linesOf(text, size))) * LINE * size + 2;
}

function linesOf({ text, width }: WrappedText, size: number): number {
  const room = Math.max(1, width - PADDING) / size;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

/** Words go on to the next line where they find no room; one that is longer than a line is broken. */
function linesOfParagraph(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const length = Array.from(word.normalize('NFC'), widthOf).reduce((sum, width) => sum + width, 0);
    const begins = used === 0 ? 0 : used + SPACE;
    if (begins + length <= room) used = begins + length;
    else {
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / room) - 1);
      used = length % room;
    }
  }
  return lines;
}

function widthOf(letter: string): number {
  if (/[\d.,:;()/%+-]/.test(letter)) return DIGIT;
  return letter !== letter.toLowerCase() ? CAPITAL : SMALL;
}
