import { quotedSheetName } from '../cells/formula-text';
import { parseRange, cellName, columnName } from '../cells/cell-reference';
import type { PageSetup } from '../custom-data';
import { insertBefore, insertInOrder, setAttributes, WORKSHEET_ORDER } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml, textElement } from '../xml/xml-text';
import { child, type XmlDocument } from '../xml/xml-tree';

/** What is one attribute of one element. */
type PlainKey = Exclude<keyof PageSetup, 'margins'>;

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
  set('printOptions', changed({ isCenteredHorizontally: 'horizontalCentered', isCenteredVertically: 'verticalCentered', printGridlines: 'gridLines' }));
  if (now.margins && JSON.stringify(before.margins) !== JSON.stringify(now.margins)) {
    set('pageMargins', Object.fromEntries(Object.entries(now.margins).map(([side, inches]) => [side, String(inches)])));
  }
  set('pageSetup', changed({ paperSize: 'paperSize', scale: 'scale', fitToWidth: 'fitToWidth', fitToHeight: 'fitToHeight', orientation: 'orientation' }));
  writeHeaderAndFooter(edits, document, before, now);
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
  const element = child(document.root, 'headerFooter');
  const parts = ([['oddHeader', before.header, now.header], ['oddFooter', before.footer, now.footer]] as const).filter(([, was, is]) => was !== is);
  if (parts.length === 0) return;
  if (!element) {
    const xml = parts.map(([name, , is]) => (is === undefined ? '' : textElement(name, is))).join('');
    if (xml !== '') insertInOrder(edits, document, WORKSHEET_ORDER, 'headerFooter', `<headerFooter>${xml}</headerFooter>`);
    return;
  }
  parts.forEach(([name, , is], index) => {
    const old = child(element, name);
    const xml = is === undefined ? '' : textElement(name, is);
    if (old) edits.replace(old.start, old.end, xml);
    else if (xml !== '') insertBefore(edits, document, element, element.children.find((part) => part.name !== 'oddHeader'), xml, index);
  });
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
