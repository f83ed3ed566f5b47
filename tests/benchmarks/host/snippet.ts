/** Office.js snippets as Script Lab keeps them: one YAML file with a script, the page that it belongs to and the API set that it needs. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';

export interface Snippet {
  readonly folder: string;
  /** The file's name without `.yaml`. */
  readonly name: string;
  /** The script as JavaScript. */
  readonly script: string;
  readonly html: string;
  /** The requirement sets that its description asks for. */
  readonly sets: readonly { readonly name: string; readonly version: string }[];
  readonly libraries: readonly string[];
}

/** Every snippet of the folders below `directory` (or of itself), by folder and name; `default.yaml`, the empty template, is none. */
export function readSnippets(directory: string): readonly Snippet[] {
  return readdirSync(directory)
    .sort()
    .flatMap((name) => {
      const entry = path.join(directory, name);
      if (statSync(entry).isDirectory()) return readSnippets(entry);
      return name.endsWith('.yaml') && name !== 'default.yaml' ? readSnippet(entry) : [];
    });
}

interface SnippetFile {
  readonly api_set?: Readonly<Record<string, string | number>>;
  readonly script?: { readonly content?: string };
  readonly template?: { readonly content?: string };
  readonly libraries?: string;
}

function readSnippet(file: string): readonly Snippet[] {
  const { api_set: sets, script, template, libraries } = parse(readFileSync(file, 'utf8')) as SnippetFile;
  if (script?.content === undefined) return [];
  return [
    {
      folder: path.basename(path.dirname(file)),
      name: path.basename(file, '.yaml'),
      script: toJavaScript(script.content),
      html: template?.content ?? '',
      sets: Object.entries(sets ?? {}).map(([name, version]) => ({ name, version: String(version) })),
      libraries: (libraries ?? '').split('\n').map((line) => line.trim()),
    },
  ];
}

/** Types are taken off, as Script Lab does; nothing else is changed. */
function toJavaScript(typescript: string): string {
  return ts.transpileModule(typescript, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
}
