/** The table of properties that the host refuses, as src/preview/objects/ holds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassProperties } from './serving';

export const UNSERVED_PROPERTIES = join(process.cwd(), 'src/preview/objects/unserved-properties.ts');

export function readUnservedProperties(): string {
  return readFileSync(UNSERVED_PROPERTIES, 'utf8');
}

export function unservedPropertiesSource(classes: readonly ClassProperties[]): string {
  const lines = classes.map(({ name, properties }) => `  ${name}: [${properties.map((property) => `'${property}'`).join(', ')}],\n`);
  return (
    '/** Properties that Excel has and the host does not serve, by class, as on the wire. Made by npm run coverage:host. */\n' +
    `export const unservedProperties: Readonly<Record<string, readonly string[]>> = {\n${lines.join('')}};\n`
  );
}
