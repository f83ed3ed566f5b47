import { quotedSheetName } from '../cells/formula-text';
import { cellName, columnName, LAST_COLUMN, LAST_ROW, parseRange } from '../cells/cell-reference';
import type { PageSetup } from '../custom-data';
import { insertInOrder, openingTag, setAttributes, sourceOf, withPrefix, WORKSHEET_ORDER } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml, textElement } from '../xml/xml-text';
import { child, type XmlDocument } from '../xml/xml-tree';

/** What is one attribute of one element. */
type PlainKey = Exclude<keyof PageSetup, 'margins' | 'rowBreaks' | 'columnBreaks'>;

const pageSetupAttributes = {
  paperSize: 'paperSize',
  scale: 'scale',
  fitToWidth: 'fitToWidth',
  fitToHeight: 'fitToHeight',
  orientation: 'orientation',
  isBlackAndWhite: 'blackAndWhite',
  isDraft: 'draft',
  firstPageNumber: 'firstPageNumber',
  comments: 'cellComments',
  errors: 'errors',
  pageOrder: 'pageOrder',
} as const;

/** In the order that the schema wants. */
const headerTexts = [
  ['oddHeader', 'header'],
  ['oddFooter', 'footer'],
  ['evenHeader', 'evenHeader'],
  ['evenFooter', 'evenFooter'],
  ['firstHeader', 'firstHeader'],
  ['firstFooter', 'firstFooter'],
] as const;

/** Writes what changed in a sheet's page layout; print area and titles are names of the workbook, see `printNames`. */
export function writePageSetup(edits: TextEdits, document: XmlDocument, before: PageSetup, now: PageSetup): void {
  const set = (name: string, attributes: Readonly<Record<string, string | null>>) => {
    if (Object.keys(attributes).length === 0) return;
    const element = child(document.root, name);
    if (element) setAttributes(edits, document, element, attributes);
    else insertInOrder(edits, document, WORKSHEET_ORDER, name, `<${name}${attributesXml(attributes)}/>`);
  };
  const changed = (names: Readonly<Partial<Record<PlainKey, string>>>): Record<string, string | null> =>
    Object.fromEntries(
      Object.entries(names).flatMap(([key, attribute]) => {
        // The keys are PlainKey by the type of `names`.
        const [was, is] = [before[key as PlainKey], now[key as PlainKey]];
        return was === is ? [] : [[attribute, is === undefined || is === false ? null : is === true ? '1' : String(is)]];
      }),
    );
  set('printOptions', changed({ isCenteredHorizontally: 'horizontalCentered', isCenteredVertically: 'verticalCentered', printGridlines: 'gridLines', printHeadings: 'headings' }));
  if (now.margins && JSON.stringify(before.margins) !== JSON.stringify(now.margins)) {
    set('pageMargins', Object.fromEntries(Object.entries(now.margins).map(([side, inches]) => [side, String(inches)])));
  }
  const numbering: Record<string, string | null> = before.firstPageNumber === now.firstPageNumber ? {} : { useFirstPageNumber: now.firstPageNumber === undefined ? null : '1' };
  set('pageSetup', { ...changed(pageSetupAttributes), ...numbering });
  writeHeaderAndFooter(edits, document, before, now);
  writeBreaks(edits, document, 'rowBreaks', before.rowBreaks, now.rowBreaks);
  writeBreaks(edits, document, 'colBreaks', before.columnBreaks, now.columnBreaks);
}

/** The texts of the built-in names that hold the print area and the repeated rows and columns; null takes one away. */
export function printNames(before: PageSetup, now: PageSetup, sheetName: string): { readonly name: string; readonly text: string | null }[] {
  const sheet = `${quotedSheetName(sheetName)}!`;
  const names: { name: string; text: string | null }[] = [];
  if (before.printArea !== now.printArea) {
    names.push({ name: '_xlnm.Print_Area', text: now.printArea === undefined ? null : now.printArea.split(',').map((area) => `${sheet}${absolute(area)}`).join(',') });
  }
  if (before.titleRows !== now.titleRows || before.titleColumns !== now.titleColumns) {
    const titles = [now.titleColumns, now.titleRows].filter((title) => title !== undefined).map((title) => `${sheet}${absolute(title)}`);
    names.push({ name: '_xlnm.Print_Titles', text: titles.length === 0 ? null : titles.join(',') });
  }
  return names;
}

function writeHeaderAndFooter(edits: TextEdits, document: XmlDocument, before: PageSetup, now: PageSetup): void {
  const attributes = {
    ...(before.differsOnEvenPages !== now.differsOnEvenPages && { differentOddEven: now.differsOnEvenPages === true ? '1' : null }),
    ...(before.differsOnFirstPage !== now.differsOnFirstPage && { differentFirst: now.differsOnFirstPage === true ? '1' : null }),
    ...(before.scalesWithSheet !== now.scalesWithSheet && { scaleWithDoc: now.scalesWithSheet === false ? '0' : null }),
    ...(before.alignsWithMargins !== now.alignsWithMargins && { alignWithMargins: now.alignsWithMargins === false ? '0' : null }),
  };
  if (Object.keys(attributes).length === 0 && headerTexts.every(([, key]) => before[key] === now[key])) return;
  const element = child(document.root, 'headerFooter');
  const texts = headerTexts.map(([name, key]) => {
    const old = child(element, name);
    if (before[key] === now[key]) return old ? sourceOf(document, old) : '';
    return now[key] === undefined || now[key] === '' ? '' : withPrefix(textElement(name, now[key]), document.prefix);
  });
  if (!element) {
    insertInOrder(edits, document, WORKSHEET_ORDER, 'headerFooter', `<headerFooter${attributesXml(attributes)}>${texts.join('')}</headerFooter>`);
    return;
  }
  const tag = openingTag(document, element, attributes).replace(/\s*\/?>$/, '>');
  edits.replace(element.start, element.end, `${tag}${texts.join('')}</${document.prefix}headerFooter>`);
}

/** Breaks are by hand: those that Excel sets are in no file. */
function writeBreaks(edits: TextEdits, document: XmlDocument, name: 'rowBreaks' | 'colBreaks', before: readonly number[] = [], now: readonly number[] = []): void {
  if (before.join() === now.join()) return;
  const element = child(document.root, name);
  if (element) edits.remove(element.start, element.end);
  if (now.length === 0) return;
  const last = name === 'rowBreaks' ? LAST_COLUMN : LAST_ROW;
  const breaks = [...now].sort((a, b) => a - b).map((id) => `<brk${attributesXml({ id, max: last, man: 1 })}/>`);
  insertInOrder(edits, document, WORKSHEET_ORDER, name, `<${name}${attributesXml({ count: now.length, manualBreakCount: now.length })}>${breaks.join('')}</${name}>`);
}

/** `A1:K60 → $A$1:$K$60`, `5:6 → $5:$6`, `A:B → $A:$B`. */
function absolute(area: string): string {
  const range = parseRange(area);
  if (/^\$?\d+:\$?\d+$/.test(area)) return area.replace(/\$?(\d+)/g, '$$$1');
  if (/^\$?[A-Z]+:\$?[A-Z]+$/i.test(area)) return area.replace(/\$?([A-Z]+)/gi, '$$$1');
  if (!range) return area;
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const isCell = cellName(range.startRow, range.startColumn) === cellName(range.endRow, range.endColumn);
  return isCell ? corner(range.startRow, range.startColumn) : `${corner(range.startRow, range.startColumn)}:${corner(range.endRow, range.endColumn)}`;
}
