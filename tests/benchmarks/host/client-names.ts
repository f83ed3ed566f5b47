/** Which names of the released API Microsoft's client in its npm package does not know yet: no host can serve them through it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { officialClasses } from '../../preview/served/official-members';

/** Takes a script, gives the members and enumerations that it names and the client does not know. */
export function findUnknownNames(): (script: string) => readonly string[] {
  const words = new Set(clientSource().match(/\w+/g) ?? []);
  const members = new Set([...officialClasses().values()].flatMap((each) => each.map(({ name }) => name)));
  return (script) => {
    const named = [...script.matchAll(/(\bExcel)?\.(\w+)/g)].filter(([, namespace, name = '']) => !words.has(name) && (namespace !== undefined || members.has(name)));
    return [...new Set(named.map(([, , name = '']) => name))];
  };
}

function clientSource(): string {
  const folder = path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'));
  return readFileSync(path.join(folder, 'dist/excel-web-16.00.debug.js'), 'utf8');
}
