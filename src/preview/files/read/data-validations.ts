import { lookUp } from '../look-up';
import { parseRanges } from '../cells/cell-reference';
import { formulaFromFile } from '../cells/formula-text';
import { ERROR_STYLES, type SheetValidation } from '../data-validation-model';
import { child, childrenNamed, descendants, flag, type XmlElement } from '../xml/xml-tree';

/** A rule as it stands in a worksheet part, in the list of its own or in the extension list. */
export interface FileValidation {
  readonly validation: SheetValidation;
  readonly element: XmlElement;
  /** `dataValidations` or `x14:dataValidations`. */
  readonly block: XmlElement;
}

/** Reads the rules of a worksheet's root element; every type of the format has its like in Univer. */
export function readDataValidations(root: XmlElement, sheetId: string): FileValidation[] {
  const own = childrenNamed(root, 'dataValidations').flatMap((block) => childrenNamed(block, 'dataValidation').map((element) => ({ block, element })));
  const newer = descendants(root, 'x14:dataValidations').flatMap((block) => childrenNamed(block, 'x14:dataValidation').map((element) => ({ block, element })));
  return [...own, ...newer]
    .map(({ block, element }, index) => ({ block, element, validation: readValidation(element, `dv-${sheetId}-${index + 1}`) }))
    .filter(({ validation }) => validation.ranges.length > 0);
}

function readValidation(element: XmlElement, uid: string): SheetValidation {
  const text = (name: string) => child(element, name)?.text ?? child(child(element, `x14:${name}`), 'xm:f')?.text;
  const type = element.attributes.type ?? 'none';
  const [first, second] = [text('formula1'), text('formula2')];
  const { operator, error, errorTitle, prompt, promptTitle, errorStyle = 'stop' } = element.attributes;
  return {
    uid,
    type: type === 'none' ? 'any' : type,
    ranges: parseRanges(element.attributes.sqref ?? child(element, 'xm:sqref')?.text ?? ''),
    allowBlank: flag(element, 'allowBlank'),
    ...(first !== undefined ? { formula1: criterion(type, first) } : {}),
    ...(second !== undefined ? { formula2: criterion(type, second) } : {}),
    ...(type !== 'list' && type !== 'custom' && type !== 'none' ? { operator: operator ?? 'between' } : {}),
    // In the file the attribute means the opposite of its name.
    ...(type === 'list' ? { showDropDown: !flag(element, 'showDropDown') } : {}),
    showErrorMessage: flag(element, 'showErrorMessage'),
    showInputMessage: flag(element, 'showInputMessage'),
    errorStyle: lookUp(ERROR_STYLES, errorStyle) ?? 1,
    ...(error !== undefined ? { error } : {}),
    ...(errorTitle !== undefined ? { errorTitle } : {}),
    ...(prompt !== undefined ? { prompt } : {}),
    ...(promptTitle !== undefined ? { promptTitle } : {}),
  };
}

/** `"Đạt,Chậm" → Đạt,Chậm` for a list; numbers stay; all else is a formula. */
function criterion(type: string, text: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text.trim())?.[1];
  if (type === 'list' && quoted !== undefined) return quoted.replace(/""/g, '"');
  return Number.isFinite(Number(text)) && text.trim() !== '' ? text.trim() : formulaFromFile(text.trim());
}
