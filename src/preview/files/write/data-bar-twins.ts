/** The newer halves of data bars, in a sheet's extension list ([MS-XLSX] 2.2.4.6, 2.6.19): gradients, borders, negative bars, the axis. */
import { rangeNames } from '../cells/cell-reference';
import { formulaToFile } from '../cells/formula-text';
import type { BarDetails, DataBarConfig, SheetRule, ValueConfig } from '../conditional-format-model';
import { insertBefore, insertInOrder, WORKSHEET_ORDER } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml, escapeXml } from '../xml/xml-text';
import { child, childrenNamed, type XmlDocument } from '../xml/xml-tree';
import { argb, hexColour } from './canonical-style';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const CONDITIONAL_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** What Excel takes where Univer's rule says no more. */
const plainDetails: BarDetails = {
  isMinAutomatic: true,
  isMaxAutomatic: true,
  direction: 'context',
  axisPosition: 'automatic',
  axisColor: '#000000',
  borderColor: null,
  negativeFillColor: '#FF0000',
  negativeBorderColor: null,
};

/** A data bar that has no twin in the file yet. */
export interface NewTwin {
  readonly id: string;
  readonly rule: SheetRule;
  readonly config: DataBarConfig;
}

/** The id by which a bar and its twin find each other: a GUID, the rule's own where that is one. */
export function twinId({ cfId }: SheetRule): string {
  if (/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(cfId)) return cfId;
  const hex = Array.from({ length: 4 }, (_, part) => hash(`${part}:${cfId}`)).join('');
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}

/** FNV-1a, so that equal workbooks give equal files. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
}

/** The `x14:cfRule` of a data bar. */
export function twinXml(id: string, { isShowValue, config }: DataBarConfig, given: BarDetails | undefined): string {
  const details = given ?? { ...plainDetails, isMinAutomatic: config.min.type === 'min', isMaxAutomatic: config.max.type === 'max', negativeFillColor: config.nativeColor };
  const attributes = attributesXml({
    minLength: 0,
    maxLength: 100,
    showValue: isShowValue ? null : 0,
    border: details.borderColor === null ? null : 1,
    gradient: config.isGradient ? null : 0,
    direction: details.direction === 'context' ? null : details.direction,
    negativeBarColorSameAsPositive: details.negativeFillColor === null ? 1 : null,
    negativeBarBorderColorSameAsPositive: details.negativeBorderColor === null ? null : 0,
    axisPosition: details.axisPosition === 'automatic' ? null : details.axisPosition,
  });
  const limits = limitXml(config.min, details.isMinAutomatic ? 'autoMin' : null) + limitXml(config.max, details.isMaxAutomatic ? 'autoMax' : null);
  const colours =
    colourXml('fillColor', config.positiveColor) +
    colourXml('borderColor', details.borderColor) +
    colourXml('negativeFillColor', details.negativeFillColor) +
    colourXml('negativeBorderColor', details.negativeBorderColor) +
    colourXml('axisColor', details.axisColor);
  return `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar${attributes}>${limits}${colours}</x14:dataBar></x14:cfRule>`;
}

/** Puts the twins of new data bars into the sheet's extension list, which is made where there is none. */
export function addTwins(edits: TextEdits, document: XmlDocument, twins: readonly NewTwin[]): void {
  if (twins.length === 0) return;
  const blocks = twins.map(
    ({ id, rule, config }) =>
      `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}">${twinXml(id, config, rule.details?.bar)}<xm:sqref>${rangeNames(rule.ranges)}</xm:sqref></x14:conditionalFormatting>`,
  );
  const list = child(document.root, 'extLst');
  const extension = childrenNamed(list, 'ext').find(({ attributes }) => attributes.uri?.toLowerCase() === CONDITIONAL_FORMATS.toLowerCase());
  const formats = child(extension, 'x14:conditionalFormattings');
  if (formats) {
    insertBefore(edits, document, formats, undefined, blocks.join(''));
    return;
  }
  const xml = `<ext xmlns:x14="${X14}" uri="${CONDITIONAL_FORMATS}"><x14:conditionalFormattings>${blocks.join('')}</x14:conditionalFormattings></ext>`;
  // Excel wants the conditional formats first in the list.
  if (list) insertBefore(edits, document, list, list.children[0], xml);
  else insertInOrder(edits, document, WORKSHEET_ORDER, 'extLst', `<extLst>${xml}</extLst>`);
}

function limitXml({ type, value }: ValueConfig, automatic: string | null): string {
  if (automatic !== null) return `<x14:cfvo type="${automatic}"/>`;
  if (value === undefined) return `<x14:cfvo type="${type}"/>`;
  return `<x14:cfvo type="${type}"><xm:f>${escapeXml(typeof value === 'number' ? String(value) : formulaToFile(value))}</xm:f></x14:cfvo>`;
}

function colourXml(name: string, colour: string | null): string {
  const hex = colour === null ? undefined : hexColour(colour);
  return hex === undefined ? '' : `<x14:${name} rgb="${argb(hex)}"/>`;
}
