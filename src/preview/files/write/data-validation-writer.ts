import { rangeNames } from '../cells/cell-reference';
import { formulaToFile } from '../cells/formula-text';
import { ERROR_STYLES, type SheetValidation } from '../data-validation-model';
import type { FileValidation } from '../read/data-validations';
import { nameOf } from '../read/style-vocabulary';
import { insertBefore, insertInOrder, setAttributes, withPrefix, WORKSHEET_ORDER } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml, escapeXml } from '../xml/xml-text';
import { aloneAround, child, type XmlDocument, type XmlElement } from '../xml/xml-tree';

/** Writes data validation as it is now: what is the same keeps its element, changed and new rules stand in the sheet's own list. */
export function writeDataValidations(edits: TextEdits, document: XmlDocument, file: readonly FileValidation[], now: readonly SheetValidation[]): void {
  const nowById = new Map(now.map((validation) => [validation.uid, validation]));
  const known = new Set(file.map(({ validation }) => validation.uid));
  const leaving: FileValidation[] = [];
  const added = now.filter(({ uid }) => !known.has(uid)).map(validationXml);
  for (const old of file) {
    const is = nowById.get(old.validation.uid);
    if (is && comparable(is) === comparable(old.validation)) continue;
    if (is && old.block.name === 'dataValidations') {
      edits.replace(old.element.start, old.element.end, withPrefix(validationXml(is), document.prefix));
    } else {
      leaving.push(old);
      if (is) added.push(validationXml(is));
    }
  }
  if (leaving.length === 0 && added.length === 0) return;

  const own = child(document.root, 'dataValidations');
  const blocks = new Set([...leaving.map(({ block }) => block), ...(own ? [own] : [])]);
  for (const block of blocks) resizeBlock(edits, document, block, leaving, block === own ? added : []);
  if (!own && added.length > 0) {
    insertInOrder(edits, document, WORKSHEET_ORDER, 'dataValidations', `<dataValidations count="${added.length}">${added.join('')}</dataValidations>`);
  }
}

function resizeBlock(edits: TextEdits, document: XmlDocument, block: XmlElement, leaving: readonly FileValidation[], added: readonly string[]): void {
  const gone = leaving.filter((old) => old.block === block);
  if (gone.length === 0 && added.length === 0) return;
  const count = block.children.length - gone.length + added.length;
  if (count === 0) {
    const target = aloneAround(document.root, block);
    edits.remove(target.start, target.end);
    return;
  }
  for (const { element } of gone) edits.remove(element.start, element.end);
  setAttributes(edits, document, block, { count: String(count) });
  if (added.length > 0) insertBefore(edits, document, block, undefined, added.join(''));
}

function validationXml(validation: SheetValidation): string {
  const { type, operator, formula1, formula2, errorStyle = 1 } = validation;
  const text = (value: string | undefined) => (value === undefined || value === '' ? null : value);
  const attributes = attributesXml({
    type: type === 'any' ? null : type === 'checkbox' || type === 'listMultiple' ? 'list' : type,
    errorStyle: errorStyle === 1 ? null : nameOf(ERROR_STYLES, errorStyle),
    operator: hasOperator(type) && operator !== 'between' ? operator : null,
    allowBlank: validation.allowBlank ? 1 : null,
    // In the file the attribute means the opposite of its name.
    showDropDown: type === 'list' && validation.showDropDown === false ? 1 : null,
    showInputMessage: validation.showInputMessage ? 1 : null,
    showErrorMessage: validation.showErrorMessage ? 1 : null,
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.prompt),
    sqref: rangeNames(validation.ranges),
  });
  const formula = (name: string, value: string | undefined) => (value === undefined || value === '' ? '' : `<${name}>${escapeXml(criterion(type, value))}</${name}>`);
  return `<dataValidation${attributes}>${formula('formula1', formula1)}${formula('formula2', formula2)}</dataValidation>`;
}

function criterion(type: string, value: string): string {
  if (value.startsWith('=')) return formulaToFile(value);
  return type === 'list' ? `"${value.replace(/"/g, '""')}"` : value;
}

function hasOperator(type: string): boolean {
  return type !== 'list' && type !== 'custom' && type !== 'any';
}

/** What a rule asks and says, with the defaults filled in, to be compared. */
function comparable(validation: SheetValidation): string {
  const { type, operator = 'between', formula1 = '', formula2 = '' } = validation;
  const needsSecond = hasOperator(type) && /between/i.test(operator);
  return JSON.stringify([
    type,
    rangeNames(validation.ranges),
    validation.allowBlank ?? false,
    formula1,
    needsSecond ? formula2 : '',
    hasOperator(type) ? operator : '',
    type === 'list' ? (validation.showDropDown ?? true) : true,
    validation.showErrorMessage ?? false,
    validation.error ?? '',
    validation.errorTitle ?? '',
    validation.errorStyle ?? 1,
    validation.showInputMessage ?? false,
    validation.prompt ?? '',
    validation.promptTitle ?? '',
  ]);
}
