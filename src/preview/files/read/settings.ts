/**
 * An add-in's settings (Excel.SettingCollection) where Excel keeps them in a package: the property bag of the web extension that refers to
 * the add-in, each value as JSON ([MS-OWEXML] 2.2; learn.microsoft.com, "Automatically open a task pane with a document").
 */
import { relationshipsOf, targetOfType } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { child, childrenNamed } from '../xml/xml-tree';

/** The add-in whose settings these are: `Id` and `Version` of its manifest. Excel keeps each add-in's apart. */
export const ADD_IN = { id: '61f22ff1-b62e-404e-9126-91ff3a34a4cc', version: '0.1.0.0' } as const;

export type Settings = Readonly<Record<string, unknown>>;

/** The add-in's settings; none where the package has none of it. */
export function readSettings(parts: WorkbookPackage): Settings {
  const part = webExtensionOf(parts, ADD_IN.id);
  const properties = child(part === null ? undefined : parts.xml(part)?.root, 'properties');
  return Object.fromEntries(childrenNamed(properties, 'property').map(({ attributes }) => [attributes.name ?? '', fromJson(attributes.value ?? '')]));
}

/** The task panes' part, which leads to the web extensions; null where there is none. */
export function taskPanesOf(parts: WorkbookPackage): string | null {
  return targetOfType(parts, '', 'webextensiontaskpanes') ?? null;
}

/** The web extension of that add-in; null where there is none. */
export function webExtensionOf(parts: WorkbookPackage, id: string): string | null {
  const taskPanes = taskPanesOf(parts);
  if (taskPanes === null) return null;
  const extensions = relationshipsOf(parts, taskPanes).filter(({ type, isExternal }) => type === 'webextension' && !isExternal);
  const own = extensions.find(({ target }) => child(parts.xml(target)?.root, 'reference')?.attributes.id?.toLowerCase() === id);
  return own?.target ?? null;
}

/** Other programs may have written what is no JSON: it is taken as text. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
