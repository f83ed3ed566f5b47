import { renamedSheetFormula } from '../cells/formula-text';
import type { WorkbookPackage } from '../package/workbook-package';
import { TextEdits } from '../xml/text-edits';
import { escapeXml } from '../xml/xml-text';
import { parseXml, type XmlElement } from '../xml/xml-tree';

/** Elements outside of cells whose text is a formula, in worksheets, charts and tables. */
const FORMULA_ELEMENTS = new Set(['formula', 'formula1', 'formula2', 'xm:f', 'c:f', 'cx:f', 'calculatedColumnFormula', 'totalsRowFormula']);
const PARTS_WITH_FORMULAS = /\/(?:worksheets\/[^/]+|charts\/[^/]+|chartsheets\/[^/]+|tables\/[^/]+)\.xml$/i;

/** Follows renamed and deleted sheets (`null`) in rules, charts and tables; formulas in cells are Univer's own matter. */
export function renameReferences(parts: WorkbookPackage, renames: ReadonlyMap<string, string | null>): void {
  if (renames.size === 0) return;
  for (const name of parts.names().filter((part) => PARTS_WITH_FORMULAS.test(`/${part}`))) {
    const source = parts.text(name) ?? '';
    const document = parseXml(source, { name: 'row', take: () => undefined });
    const edits = new TextEdits();
    visit(document.root, (element) => {
      if (!FORMULA_ELEMENTS.has(element.name)) return;
      let text = element.text;
      for (const [from, to] of renames) text = renamedSheetFormula(text, from, to);
      if (text !== element.text) edits.replace(element.contentStart, element.contentEnd, escapeXml(text));
    });
    if (!edits.isEmpty) parts.setText(name, edits.apply(source));
  }
}

function visit(element: XmlElement, see: (element: XmlElement) => void): void {
  see(element);
  for (const inner of element.children) visit(inner, see);
}
