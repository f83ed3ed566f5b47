import { parseArea } from '../plan/address';
import type { Highlight } from '../plan/model';
import { isOurHighlight } from '../plan/fill/highlights';

/** A sheet's custom conditional formats, loaded but not yet synchronised. */
export type LoadedFormats = readonly LoadedFormat[];

interface LoadedFormat {
  readonly format: Excel.ConditionalFormat;
  readonly range: Excel.Range;
}

/** Asks for what is needed to know ours among the sheet's conditional formats, whose ids and types are already there. */
export function loadConditionalFormats(formats: Excel.ConditionalFormatCollection): LoadedFormats {
  return formats.items
    .filter((format) => format.type === 'Custom')
    .map((format) => {
      format.custom.rule.load('formula');
      format.custom.format.load('numberFormat');
      format.custom.format.fill.load('color');
      format.custom.format.font.load('color,bold,underline');
      format.custom.format.borders.top.load('style,color');
      const range = format.getRangeOrNullObject();
      range.load('address');
      return { format, range };
    });
}

/** Our own highlights among them, recognised by the tag in their formula. */
export function readHighlights(loaded: LoadedFormats): readonly Highlight[] {
  return loaded.flatMap(({ format, range }): Highlight[] => {
    const { formula } = format.custom.rule;
    const area = range.isNullObject ? null : parseArea(range.address);
    if (!isOurHighlight(formula) || area === null) return [];
    return [
      {
        area,
        formula,
        fill: format.custom.format.fill.color || null,
        fontColor: format.custom.format.font.color || null,
        bold: saysTrue(format.custom.format.font.bold),
        ...numberFormatOf(format.custom.format),
        ...outlineOf(format.custom.format),
      },
    ];
  });
}

/** Declared without a type; null or empty where the rule says nothing about it. */
function numberFormatOf(format: Excel.ConditionalRangeFormat): Pick<Highlight, 'numberFormat'> {
  const code: unknown = format.numberFormat;
  return typeof code === 'string' && code !== '' && code !== 'General' ? { numberFormat: code } : {};
}

function outlineOf({ borders: { top }, font }: Excel.ConditionalRangeFormat): Pick<Highlight, 'outline'> {
  const border = OUTLINES.find((style) => style === top.style);
  const underline = UNDERLINES.find((style) => style === font.underline);
  return border && underline ? { outline: { border, color: top.color, underline } } : {};
}

const OUTLINES = ['Dash', 'Dot'] as const;
const UNDERLINES = ['Single', 'Double'] as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** A flag of a conditional format is null where the rule says nothing about it, against its declared type. */
function saysTrue(flag: boolean | null): boolean {
  return flag === true;
}

/** The ids of ours among the loaded ones: to be deleted by, the user's own stay as they are. */
export function ourIds(loaded: LoadedFormats): readonly string[] {
  return loaded.flatMap(({ format, range }) => (isOurHighlight(format.custom.rule.formula) && !range.isNullObject ? [format.id] : []));
}

/** Adds one conditional format of ours. A rule is never edited, only replaced: edited ones stop working in some builds (office-js issue 4898). */
export function addHighlight(sheet: Excel.Worksheet, highlight: Highlight): void {
  const { row, column, rows, columns } = highlight.area;
  const format = sheet.getRangeByIndexes(row, column, rows, columns).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = highlight.formula;
  if (highlight.fill !== null) format.custom.format.fill.color = highlight.fill;
  if (highlight.fontColor !== null) format.custom.format.font.color = highlight.fontColor;
  if (highlight.bold) format.custom.format.font.bold = true;
  if (highlight.numberFormat !== undefined) format.custom.format.numberFormat = highlight.numberFormat;
  if (highlight.outline) drawOutline(format.custom.format, highlight.outline);
}

function drawOutline({ borders, font }: Excel.ConditionalRangeFormat, { border, color, underline }: NonNullable<Highlight['outline']>): void {
  for (const side of SIDES) {
    borders[side].style = border;
    borders[side].color = color;
  }
  font.underline = underline;
}
