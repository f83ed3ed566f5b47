/**
 * Hyperlinks of cells. Reference: Excel.Range.hyperlink, Excel.RangeHyperlink, Excel.ClearApplyTo. A link gives its cells the look of Excel's
 * style "Hyperlink".
 */
import { intersect, shiftArea, subtract, type Area, type Shift } from '../engine/area';
import type { SheetHyperlink } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { formatCell } from '../engine/number-format';
import { areaAddress, parseAddress } from './addresses';
import { isMissing, requireRecord, requireText } from './argument-values';
import { HostError } from './host-error';
import { areaOf, common, sheetOf, type RangeTarget } from './range-target';
import { beforeEdit, type Session } from './session';

const LINK_COLOR = '#0563C1';

/** Null where the cells have no link, or not one and the same. */
export function hyperlinkOf(range: RangeTarget, session: Session): Readonly<Record<string, string>> | null {
  const sheet = sheetOf(range, session);
  const { row, column } = areaOf(range);
  const link = common(range, session, (_sheet, r, c) => linkAt(sheet, r, c));
  if (!link) return null;
  const text = formatCell(sheet.cell(row, column).value, sheet.style(row, column).numberFormat, session.state.culture);
  return {
    textToDisplay: text,
    ...(link.address !== undefined && { address: link.address }),
    ...(link.place !== undefined && { documentReference: link.place }),
    ...(link.tip !== undefined && { screenTip: link.tip }),
  };
}

export function setHyperlink(range: RangeTarget, value: unknown, session: Session): void {
  const [sheet, area] = [sheetOf(range, session), areaOf(range)];
  const { address, documentReference, screenTip, textToDisplay } = requireRecord(value);
  const link: SheetHyperlink = { range: areaAddress(area), ...textIn('address', address), ...textIn('place', documentReference), ...textIn('tip', screenTip) };
  const target = link.address ?? link.place;
  if (target === undefined) throw new HostError('InvalidArgument');
  beforeEdit(session, sheet, area, 'hyperlinks');
  removeHyperlinks(sheet, area);
  sheet.updateCustom({ hyperlinks: [...linksOf(sheet), link] });
  const shown = isMissing(textToDisplay) ? null : requireText(textToDisplay);
  const first = sheet.cell(area.row, area.column);
  if (shown !== null || first.value === null) sheet.write(area.row, area.column, [[{ value: shown ?? target, asText: true }]]);
  sheet.applyStyle(area, { fontColor: LINK_COLOR, underline: 'Single' });
}

/** Takes links off an area; what they cover elsewhere stays. */
export function removeHyperlinks(sheet: EmbeddedSheet, area: Area): void {
  replaceAreas(sheet, (part) => subtract(part, area));
}

/** Links stay with their cells when rows or columns come and go. */
export function shiftHyperlinks(sheet: EmbeddedSheet, shift: Shift): void {
  replaceAreas(sheet, (part) => shiftArea(part, shift) ?? []);
}

/** The links of an area as they read elsewhere: `place` tells where a part of the area comes to stand. */
export function copyHyperlinks(fromSheet: EmbeddedSheet, from: Area, toSheet: EmbeddedSheet, place: (area: Area) => readonly Area[]): void {
  const copied = linksOf(fromSheet).flatMap((link) => {
    const inside = areaIn(link, from);
    return inside ? place(inside).map((area) => ({ ...link, range: areaAddress(area) })) : [];
  });
  if (copied.length === 0) return;
  for (const { range } of copied) removeHyperlinks(toSheet, parseAddress(range)?.area ?? from);
  toSheet.updateCustom({ hyperlinks: [...linksOf(toSheet), ...copied] });
}

function linksOf(sheet: EmbeddedSheet): readonly SheetHyperlink[] {
  return sheet.custom.hyperlinks ?? [];
}

function areaIn({ range }: SheetHyperlink, area: Area): Area | null {
  const own = parseAddress(range)?.area;
  return own ? intersect(own, area) : null;
}

function linkAt(sheet: EmbeddedSheet, row: number, column: number): SheetHyperlink | null {
  return linksOf(sheet).find((link) => areaIn(link, { row, column, rows: 1, columns: 1 })) ?? null;
}

function textIn(name: 'address' | 'place' | 'tip', value: unknown): Partial<SheetHyperlink> {
  return isMissing(value) || value === '' ? {} : { [name]: requireText(value) };
}

function replaceAreas(sheet: EmbeddedSheet, replace: (area: Area) => readonly Area[] | Area): void {
  const links = linksOf(sheet);
  if (links.length === 0) return;
  const left = links.flatMap((link) => {
    const area = parseAddress(link.range)?.area;
    if (!area) return [link];
    return [replace(area)].flat().map((part) => (areaAddress(part) === link.range ? link : { ...link, range: areaAddress(part) }));
  });
  sheet.updateCustom({ hyperlinks: left });
}
