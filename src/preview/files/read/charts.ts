/** The charts of a sheet: what its drawing anchors and the parts behind it (ECMA-376 part 1, §20.5 and §21.2). */
import type { AnchorPoint, ChartAnchor, SheetChart } from '../custom-data';
import { relationshipsOf, targetOfType } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { child, type XmlElement } from '../xml/xml-tree';

/** English metric units, in which drawings measure. */
export const EMU_PER_POINT = 12_700;

/** A chart and where it stands in the file. */
export interface FileChart {
  readonly chart: SheetChart;
  readonly part: string;
  readonly drawingPart: string;
  readonly relationshipId: string;
}

/** The charts that a sheet's drawing anchors one by one; those in groups and of newer kinds (cx:) are left to the file. */
export function readCharts(parts: WorkbookPackage, sheetPart: string): FileChart[] {
  const drawingPart = targetOfType(parts, sheetPart, 'drawing');
  const root = drawingPart === undefined ? undefined : parts.xml(drawingPart)?.root;
  if (drawingPart === undefined || !root) return [];
  const relationships = relationshipsOf(parts, drawingPart);
  return root.children.flatMap((element) => {
    const relationshipId = chartReference(element);
    const target = relationships.find(({ id, type, isExternal }) => id === relationshipId && type === 'chart' && !isExternal)?.target;
    const xml = target === undefined ? undefined : parts.text(target);
    if (target === undefined || xml === undefined || relationshipId === undefined) return [];
    const name = nameElement(element)?.attributes.name ?? '';
    return [{ chart: { id: `{${target}}`, name, anchor: anchorOf(element), xml }, part: target, drawingPart, relationshipId }];
  });
}

/** The relationship of the chart that an anchor holds; undefined where it holds something else. */
export function chartReference(anchor: XmlElement): string | undefined {
  const chart = inside(child(anchor, 'graphicFrame'), /(?:^|:)chart$/);
  return Object.entries(chart?.attributes ?? {}).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
}

/** The element that has the name of what an anchor holds. */
export function nameElement(anchor: XmlElement): XmlElement | undefined {
  return inside(child(anchor, 'graphicFrame'), /(?:^|:)cNvPr$/);
}

function inside(parent: XmlElement | undefined, name: RegExp): XmlElement | undefined {
  for (const element of parent?.children ?? []) {
    const found = name.test(element.name) ? element : inside(element, name);
    if (found) return found;
  }
  return undefined;
}

function anchorOf(anchor: XmlElement): ChartAnchor {
  const from = pointOf(child(anchor, 'from'));
  const to = child(anchor, 'to');
  if (to) return { from, to: pointOf(to) };
  const position = child(anchor, 'pos')?.attributes;
  const size = child(anchor, 'ext')?.attributes;
  const absolute = { row: 0, column: 0, x: points(position?.x), y: points(position?.y) };
  return { from: position ? absolute : from, width: points(size?.cx), height: points(size?.cy) };
}

function pointOf(element: XmlElement | undefined): AnchorPoint {
  const number = (name: string) => Number(child(element, name)?.text ?? 0);
  return { row: number('row'), column: number('col'), x: number('colOff') / EMU_PER_POINT, y: number('rowOff') / EMU_PER_POINT };
}

function points(emu: string | undefined): number {
  return Number(emu ?? 0) / EMU_PER_POINT;
}
