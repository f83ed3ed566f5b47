/**
 * How Excel's own cell styles look in a new workbook, with the Office theme of 2016: ECMA-376 part 1, presetCellStyles.xml (annex of the
 * electronic inserts). A style sets what it includes, its font and borders as a whole, and leaves the rest of a cell alone.
 */
import type { Border, CellStylePatch } from '../engine/cell-style';

const noBorders = { top: null, bottom: null, left: null, right: null } as const;
const DARK = '#44546A';
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const tints = [
  ['#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFF2CC', '#FFE699', '#FFD966'],
  ['#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#E2EFDA', '#C6E0B4', '#A9D08E'],
] as const;

const accentStyles = Object.fromEntries(
  accents.flatMap((color, index) => {
    const name = `Accent${index + 1}`;
    const [light, middle, strong] = tints[index] ?? [];
    return [
      [name, filled(color, { fontColor: '#FFFFFF' })],
      [`${name}_20`, filled(light, {})],
      [`${name}_40`, filled(middle, {})],
      [`${name}_60`, filled(strong, {})],
    ];
  }),
);

const looks: Readonly<Record<string, CellStylePatch>> = {
  Comma: { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' },
  Percent: { numberFormat: '0%' },
  WholeComma: { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' },
  WholeDollar: { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' },
  Hlink: font({ fontColor: '#0563C1', underline: 'Single' }),
  HlinkTrav: font({ fontColor: '#954F72', underline: 'Single' }),
  Note: { fill: '#FFFFCC', borders: box('Continuous', '#B2B2B2') },
  WarningText: font({ fontColor: '#FF0000' }),
  SheetTitle: font({ fontName: 'Calibri Light', fontSize: 18, fontColor: DARK }),
  Heading1: { ...font({ fontSize: 15, bold: true, fontColor: DARK }), borders: { ...noBorders, bottom: line('Thick', accents[0]) } },
  Heading2: { ...font({ fontSize: 13, bold: true, fontColor: DARK }), borders: { ...noBorders, bottom: line('Thick', '#A2B8E1') } },
  Heading3: { ...font({ bold: true, fontColor: DARK }), borders: { ...noBorders, bottom: line('Medium', '#8EA9DB') } },
  Heading4: font({ bold: true, fontColor: DARK }),
  Input: { ...filled('#FFCC99', { fontColor: '#3F3F76' }), borders: box('Continuous', '#7F7F7F') },
  Output: { ...filled('#F2F2F2', { bold: true, fontColor: '#3F3F3F' }), borders: box('Continuous', '#3F3F3F') },
  Calculation: { ...filled('#F2F2F2', { bold: true, fontColor: '#FA7D00' }), borders: box('Continuous', '#7F7F7F') },
  CheckCell: { ...filled('#A5A5A5', { bold: true, fontColor: '#FFFFFF' }), borders: box('Double', '#3F3F3F') },
  LinkedCell: { ...font({ fontColor: '#FA7D00' }), borders: { ...noBorders, bottom: double('#FF8001') } },
  Total: { ...font({ bold: true }), borders: { ...noBorders, top: line('Thin', accents[0]), bottom: double(accents[0]) } },
  Good: filled('#C6EFCE', { fontColor: '#006100' }),
  Bad: filled('#FFC7CE', { fontColor: '#9C0006' }),
  Neutral: filled('#FFEB9C', { fontColor: '#9C5700' }),
  ExplanatoryText: font({ italic: true, fontColor: '#7F7F7F' }),
  ...accentStyles,
};

/** Null for a style that is not one of these; `Normal` sets everything back and is none of them. */
export function lookOfStyle(name: string): CellStylePatch | null {
  return Object.hasOwn(looks, name) ? (looks[name] ?? null) : null;
}

function font(patch: CellStylePatch): CellStylePatch {
  return { fontName: 'Calibri', fontSize: 11, bold: false, italic: false, underline: 'None', strikethrough: false, position: 'Normal', fontColor: '#000000', ...patch };
}

function filled(fill: string | undefined, patch: CellStylePatch): CellStylePatch {
  return { ...font(patch), fill: fill ?? null };
}

function line(weight: Border['weight'], color: string): Border {
  return { style: 'Continuous', weight, color };
}

function double(color: string): Border {
  return { style: 'Double', weight: 'Thick', color };
}

function box(style: 'Continuous' | 'Double', color: string) {
  const side = style === 'Double' ? double(color) : line('Thin', color);
  return { top: side, bottom: side, left: side, right: side };
}
