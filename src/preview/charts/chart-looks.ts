/** The looks that Excel 2013 and later give to the parts of new charts. Colours are written out, as files without a theme would show none. */
import { descendant, elementsOf, node, valueIn, type ChartNode } from './chart-node';

/** Sizes of text are in hundredths of points, of lines in English metric units: 12 700 to the point. */
export const lineWidths = { frame: 9525, series: 28575, marker: 9525, slice: 19050 } as const;
export const titleSizes = { chart: 1400, axis: 1000 } as const;
export const TEXT_SIZE = 900;
/** Of Office's theme. */
const accents = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const GREY_TEXT = '595959';
export const GREY_LINES = 'D9D9D9';
export const WHITE = 'FFFFFF';
const MOST_SLICES = 100;
const val = (name: string, value: string | number) => node(name, { val: String(value) });

/** The colour that a series has, or has by itself: the accents of Office's theme in turn, then darker and lighter ones. */
export function seriesColour(series: ChartNode): ChartNode {
  const own = descendant(series, 'c:spPr', 'a:solidFill') ?? descendant(series, 'c:spPr', 'a:ln', 'a:solidFill');
  const [given] = own ? elementsOf(own) : [];
  if (given) return given;
  return turnColour(Number(valueIn(series, 'c:idx')));
}

const variants: readonly Readonly<Record<string, number>>[] = [{}, { lumMod: 60_000 }, { lumMod: 80_000, lumOff: 20_000 }, { lumMod: 80_000 }, { lumMod: 60_000, lumOff: 40_000 }];

function turnColour(index: number): ChartNode {
  return colour(accents[index % accents.length] ?? '', variants[Math.floor(index / accents.length) % variants.length]);
}

/** Pieces of a cake have colours of their own. */
export function slices(count: number): ChartNode[] {
  return Array.from({ length: Math.min(count, MOST_SLICES) }, (_, index) => {
    const look = node('c:spPr', {}, [solidFill(turnColour(index)), line(lineWidths.slice, colour(WHITE))]);
    return node('c:dPt', {}, [val('c:idx', index), val('c:bubble3D', 0), look]);
  });
}

export function markerOf(of: ChartNode): ChartNode {
  return node('c:marker', {}, [val('c:symbol', 'circle'), val('c:size', 5), node('c:spPr', {}, [solidFill(of), line(lineWidths.marker, of)])]);
}

export function textProperties(size: number, rotation?: string): ChartNode {
  const body = node('a:bodyPr', rotation === undefined ? {} : { rot: rotation, vert: 'horz' });
  const properties = node('a:defRPr', { sz: String(size), b: '0' }, [solidFill(colour(GREY_TEXT))]);
  return node('c:txPr', {}, [body, node('a:lstStyle'), node('a:p', {}, [node('a:pPr', {}, [properties]), node('a:endParaRPr', { lang: 'vi-VN' })])]);
}

export function colour(hex: string, changes: Readonly<Record<string, number>> = {}): ChartNode {
  return node('a:srgbClr', { val: hex }, Object.entries(changes).map(([change, amount]) => val(`a:${change}`, amount)));
}

export function solidFill(of: ChartNode): ChartNode {
  return node('a:solidFill', {}, [copied(of)]);
}

export function line(width: number, of: ChartNode, cap?: string): ChartNode {
  return node('a:ln', { w: String(width), ...(cap !== undefined && { cap }) }, [solidFill(of), node('a:round')]);
}

function copied(element: ChartNode): ChartNode {
  return node(element.name, element.attributes, element.children.map((child) => (typeof child === 'string' ? child : copied(child))));
}
