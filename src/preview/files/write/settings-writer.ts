import { addContentType, addRelationship, appendTo, freeName } from '../package/package-registry';
import type { WorkbookPackage } from '../package/workbook-package';
import { ADD_IN, readSettings, taskPanesOf, webExtensionOf, type Settings } from '../read/settings';
import { sourceOf, withPrefix } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { attributesXml } from '../xml/xml-text';
import { child } from '../xml/xml-tree';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EXTENSIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const CONTENT = 'application/vnd.ms-office';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WEB_EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';

/** Brings the add-in's settings in the package to what they are now; undefined, or no difference: nothing is touched. */
export function writeSettings(parts: WorkbookPackage, now: Settings | undefined): void {
  if (now === undefined || JSON.stringify(now) === JSON.stringify(readSettings(parts))) return;
  const part = webExtensionOf(parts, ADD_IN.id);
  if (part === null) addWebExtension(parts, propertiesXml(now));
  else replaceProperties(parts, part, propertiesXml(now));
}

function propertiesXml(settings: Settings): string {
  const properties = Object.entries(settings).map(([name, value]) => `<property${attributesXml({ name, value: JSON.stringify(value) })}/>`);
  return properties.length === 0 ? '<properties/>' : `<properties>${properties.join('')}</properties>`;
}

function replaceProperties(parts: WorkbookPackage, part: string, xml: string): void {
  const document = parts.xml(part);
  const old = child(document?.root, 'properties');
  const reference = child(document?.root, 'alternateReferences') ?? child(document?.root, 'reference');
  if (!document || !reference) return;
  const edits = new TextEdits();
  if (old) edits.replace(old.start, old.end, withPrefix(xml, document.prefix));
  else edits.replace(reference.start, reference.end, sourceOf(document, reference) + withPrefix(xml, document.prefix));
  parts.setText(part, edits.apply(document.source));
}

/** As Excel writes one for a sideloaded add-in; its pane is not opened by it. */
function addWebExtension(parts: WorkbookPackage, properties: string): void {
  const taskPanes = taskPanesOf(parts) ?? addTaskPanes(parts);
  const folder = taskPanes.slice(0, taskPanes.lastIndexOf('/') + 1);
  const name = freeName(`${folder}webextension`, '.xml', (candidate) => parts.has(candidate));
  const reference = attributesXml({ id: ADD_IN.id, version: ADD_IN.version, store: 'developer', storeType: 'Registry' });
  const content = `<reference${reference}/><alternateReferences/>${properties}<bindings/><snapshot xmlns:r="${RELATIONSHIPS}"/>`;
  const attributes = attributesXml({ 'xmlns:we': WEB_EXTENSION, id: `{${crypto.randomUUID().toUpperCase()}}` });
  parts.setText(name, `${DECLARATION}<we:webextension${attributes}>${withPrefix(content, 'we:')}</we:webextension>`);
  addContentType(parts, name, `${CONTENT}.webextension+xml`);
  const relationship = addRelationship(parts, taskPanes, `${EXTENSIONS}/webextension`, name);
  const pane = attributesXml({ dockstate: 'right', visibility: '0', width: '350', row: '1' });
  appendTo(parts, taskPanes, `<taskpane${pane}><webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></taskpane>`);
}

function addTaskPanes(parts: WorkbookPackage): string {
  const name = freeName('xl/webextensions/taskpanes', '.xml', (candidate) => parts.has(candidate));
  parts.setText(name, `${DECLARATION}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"></wetp:taskpanes>`);
  addContentType(parts, name, `${CONTENT}.webextensiontaskpanes+xml`);
  addRelationship(parts, '', `${EXTENSIONS}/webextensiontaskpanes`, name);
  return name;
}
