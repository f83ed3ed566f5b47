/** Which names of the released API Microsoft's client in its npm package does not know yet: no host can serve them through it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { officialClasses } from '../../preview/served/official-members';
import { clientWireNames } from '../../preview/served/wire-names';

/** Takes a script, gives the members and enumerations that it names and that the client does not know, in their classes or at all. */
export function findUnknownNames(): (script: string) => readonly string[] {
  const words = new Set(clientSource().match(/\w+/g) ?? []);
  const wire = clientWireNames();
  const unknown = new Set([...officialClasses()].flatMap(([name, members]) => members.filter((member) => wire.of(name, member.name) === null).map((member) => member.name)));
  return (script) => {
    const named = [...script.matchAll(/(\bExcel)?\.(\w+)/g)].filter(([, namespace, name = '']) => (namespace === undefined ? unknown.has(name) : !words.has(name)));
    // Names that the client does not know in any class come first.
    const names = [...new Set(named.map(([, , name = '']) => name))];
    return names.sort((a, b) => Number(words.has(a)) - Number(words.has(b)));
  };
}

function clientSource(): string {
  const folder = path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'));
  return readFileSync(path.join(folder, 'dist/excel-web-16.00.debug.js'), 'utf8');
}
