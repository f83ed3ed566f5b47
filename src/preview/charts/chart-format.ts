/** Fills, lines and fonts of a chart's parts. Colours are `#RRGGBB`; those of the theme are read as in Office's own. */
import { childNamed, childrenNamed, descendant, elementsOf, ensureChild, insertChild, node, removeChildren, valueIn, type ChartNode } from './chart-node';

/** Hundredths of points; English metric units to the point. */
const SIZE_UNIT = 100;
const EMU_PER_POINT = 12_700;

const themeColours: Readonly<Record<string, string>> = {
  bg1: 'FFFFFF', lt1: 'FFFFFF', tx1: '000000', dk1: '000000', bg2: 'E7E6E6', lt2: 'E7E6E6', tx2: '44546A', dk2: '44546A',
  accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5', accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1', folHlink: '954F72',
};
const FILLS = ['a:noFill', 'a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'];

/** The colour of a solid fill; null where there is none of its own, or another kind of fill. */
export function fillColour(holder: ChartNode | null): string | null {
  const [colour] = elementsOf(childNamed(holder, 'a:solidFill') ?? node(''));
  if (!colour) return null;
  const base = colour.name === 'a:srgbClr' ? (colour.attributes.val ?? '') : (themeColours[colour.attributes.val ?? ''] ?? colour.attributes.lastClr ?? '');
  return base === '' ? null : `#${lit(base, numberOf(colour, 'a:lumMod') ?? 100_000, numberOf(colour, 'a:lumOff') ?? 0)}`;
}

/** `none` is no fill at all. */
export function setFill(holder: ChartNode, colour: string): void {
  removeChildren(holder, ...FILLS);
  insertChild(holder, colour === 'none' ? node('a:noFill') : node('a:solidFill', {}, [node('a:srgbClr', { val: colour.slice(1) })]));
}

function numberOf(colour: ChartNode, change: string): number | null {
  const value = valueIn(colour, change);
  return value === null ? null : Number(value);
}

/** A colour with its luminance multiplied and moved, both in thousandths of a per cent (§20.1.2.3.20 f.). */
function lit(hex: string, multiplied: number, moved: number): string {
  if (multiplied === 100_000 && moved === 0) return hex.toUpperCase();
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const before = (most + least) / 2;
  const after = Math.min(1, Math.max(0, (before * multiplied) / 100_000 + moved / 100_000));
  // Hue and saturation stay: every channel keeps its place between the darkest and the lightest.
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * before - 1));
  const spread = saturation * (1 - Math.abs(2 * after - 1));
  const scaled = [red, green, blue].map((channel) => (most === least ? after : after + ((channel - before) / (most - least)) * spread));
  return scaled.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, '0')).join('').toUpperCase();
}

/** Excel.ChartLineStyle ↔ the preset dashes of DrawingML. */
const dashes: readonly (readonly [style: string, dash: string])[] = [
  ['Continuous', 'solid'],
  ['Dash', 'dash'],
  ['DashDot', 'dashDot'],
  ['DashDotDot', 'lgDashDotDot'],
  ['Dot', 'sysDash'],
  ['RoundDot', 'sysDot'],
];
export const lineStyles = ['None', 'Automatic', ...dashes.map(([style]) => style)];

export interface LineLook {
  /** Null where it is not said: automatic. */
  readonly colour: string | null;
  readonly style: string;
  /** Points. */
  readonly weight: number;
}

export function readLine(properties: ChartNode | null): LineLook {
  const line = childNamed(properties, 'a:ln');
  const dash = valueIn(line, 'a:prstDash');
  const style = childNamed(line, 'a:noFill') ? 'None' : dash === null ? (line ? 'Continuous' : 'Automatic') : (dashes.find(([, name]) => name === dash)?.[0] ?? 'Automatic');
  return { colour: fillColour(line), style, weight: line?.attributes.w === undefined ? 0.75 : Number(line.attributes.w) / EMU_PER_POINT };
}

/** What is not given stays; a line that gets a colour, a weight or dashes shows again. */
export function setLine(properties: ChartNode, { colour, style, weight }: Partial<LineLook>): void {
  const line = ensureChild(properties, 'a:ln');
  if (style === 'None') setFill(line, 'none');
  else if (typeof colour === 'string') setFill(line, colour);
  else removeChildren(line, 'a:noFill');
  if (style !== undefined && style !== 'None') {
    const dash = dashes.find(([name]) => name === style)?.[1];
    removeChildren(line, 'a:prstDash', 'a:custDash');
    if (dash !== undefined) insertChild(line, node('a:prstDash', { val: dash }));
  }
  if (weight !== undefined) line.attributes.w = String(Math.round(weight * EMU_PER_POINT));
}

/** A part's line as it is by itself. */
export function clearLine(properties: ChartNode | null): void {
  removeChildren(properties, 'a:ln');
}

export interface FontLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly name: string;
  readonly size: number;
  readonly underline: 'None' | 'Single';
}

/** A part's font: its own, then the chart's, then what Excel takes. */
export function readFont(part: ChartNode | null, root: ChartNode): FontLook {
  const places = [...runProperties(part), ...runProperties(root)];
  const attribute = (name: string) => places.find((place) => place.attributes[name] !== undefined)?.attributes[name];
  const name = places.map((place) => childNamed(place, 'a:latin')?.attributes.typeface).find((face) => face !== undefined && !face.startsWith('+'));
  const size = attribute('sz');
  const underline = attribute('u');
  return {
    bold: isOn(attribute('b')),
    italic: isOn(attribute('i')),
    colour: places.map(fillColour).find((colour) => colour !== null) ?? '#000000',
    name: name ?? 'Calibri',
    size: size === undefined ? 10 : Number(size) / SIZE_UNIT,
    underline: underline === undefined || underline === 'none' ? 'None' : 'Single',
  };
}

/** What is not given stays. */
export function setFont(part: ChartNode, { bold, italic, colour, name, size, underline }: Partial<FontLook>): void {
  for (const properties of ensureRunProperties(part)) {
    if (bold !== undefined) properties.attributes.b = bold ? '1' : '0';
    if (italic !== undefined) properties.attributes.i = italic ? '1' : '0';
    if (size !== undefined) properties.attributes.sz = String(Math.round(size * SIZE_UNIT));
    if (underline !== undefined) properties.attributes.u = underline === 'None' ? 'none' : 'sng';
    if (colour !== undefined) setFill(properties, colour);
    if (name === undefined) continue;
    for (const script of ['a:latin', 'a:ea', 'a:cs']) {
      removeChildren(properties, script);
      insertChild(properties, node(script, { typeface: name }));
    }
  }
}

/** Degrees, counted upwards from the horizontal as Excel does; null where it is not said. */
export function readRotation(part: ChartNode | null): number | null {
  const rotation = textBodies(part).map((body) => childNamed(body, 'a:bodyPr')?.attributes.rot).find((rot) => rot !== undefined);
  return rotation === undefined ? null : -Number(rotation) / 60_000;
}

export function setRotation(part: ChartNode, degrees: number): void {
  ensureRunProperties(part);
  for (const body of textBodies(part)) Object.assign(ensureChild(body, 'a:bodyPr').attributes, { rot: String(-degrees * 60_000), vert: 'horz' });
}

/** The text of a title; null where it has none of its own. */
export function richText(part: ChartNode | null): string | null {
  const rich = descendant(part, 'c:tx', 'c:rich');
  if (!rich) return null;
  return childrenNamed(rich, 'a:p').map((paragraph) => elementsOf(paragraph).map(runText).join('')).join('\n');
}

/** Text in the look that the part had. */
export function setRichText(part: ChartNode, text: string): void {
  const [body] = textBodies(part);
  const look = runProperties(part)[0];
  const bodyProperties = childNamed(body ?? null, 'a:bodyPr') ?? node('a:bodyPr');
  const paragraphs = text.split('\n').map((line) =>
    node('a:p', {}, [
      node('a:pPr', {}, [node('a:defRPr', look?.attributes, look?.children)]),
      node('a:r', {}, [node('a:rPr', { lang: 'vi-VN', ...look?.attributes }, look?.children), node('a:t', {}, [line])]),
    ]),
  );
  removeChildren(part, 'c:tx', 'c:txPr');
  insertChild(part, node('c:tx', {}, [node('c:rich', {}, [bodyProperties, node('a:lstStyle'), ...paragraphs])]));
}

function runText(run: ChartNode): string {
  if (run.name === 'a:br') return '\n';
  const text = childNamed(run, 'a:t');
  return text ? text.children.filter((child) => typeof child === 'string').join('') : '';
}

function textBodies(part: ChartNode | null): ChartNode[] {
  return [descendant(part, 'c:tx', 'c:rich'), childNamed(part, 'c:txPr')].filter((body) => body !== null);
}

/** Where a part says its font: the runs of its text first, as they are what is seen. */
function runProperties(part: ChartNode | null): ChartNode[] {
  return textBodies(part).flatMap((body) =>
    childrenNamed(body, 'a:p').flatMap((paragraph) => [
      ...childrenNamed(paragraph, 'a:r').flatMap((run) => childNamed(run, 'a:rPr') ?? []),
      ...[descendant(paragraph, 'a:pPr', 'a:defRPr')].filter((properties) => properties !== null),
    ]),
  );
}

function ensureRunProperties(part: ChartNode): ChartNode[] {
  if (textBodies(part).length === 0) {
    const paragraph = node('a:p', {}, [node('a:pPr', {}, [node('a:defRPr')]), node('a:endParaRPr', { lang: 'vi-VN' })]);
    insertChild(part, node('c:txPr', {}, [node('a:bodyPr'), node('a:lstStyle'), paragraph]));
  }
  for (const body of textBodies(part)) {
    for (const paragraph of childrenNamed(body, 'a:p')) {
      ensureChild(ensureChild(paragraph, 'a:pPr'), 'a:defRPr');
      for (const run of childrenNamed(paragraph, 'a:r')) ensureChild(run, 'a:rPr');
    }
  }
  return runProperties(part);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
