/** The classes of `Excel.*` and their members, as the official types declare them (@types/office-js, the released API). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

export interface OfficialMember {
  readonly name: string;
  readonly kind: 'property' | 'event' | 'method';
  /** A property that add-ins may set. */
  readonly isWritable: boolean;
  /** The requirement set that has brought it, e.g. `ExcelApi 1.14`; of overloads the first. Null where the types name none. */
  readonly since: string | null;
}

const BEGIN = '\ndeclare namespace Excel {';
const END = '\n}\n';

/** By the class's name. Only classes of objects behind the host, which extend ClientObject; overloads count once. */
export function officialClasses(): ReadonlyMap<string, readonly OfficialMember[]> {
  const source = ts.createSourceFile('excel.d.ts', excelNamespace(), ts.ScriptTarget.Latest);
  const classes = new Map<string, readonly OfficialMember[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name && extendsClientObject(node, source)) classes.set(node.name.text, membersOf(node, source));
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return classes;
}

/** The file declares all of Office: only its Excel part is parsed. */
function excelNamespace(): string {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`${file} declares no namespace Excel`);
  return text.slice(begin, end + END.length);
}

function extendsClientObject(node: ts.ClassDeclaration, source: ts.SourceFile): boolean {
  return (node.heritageClauses ?? []).some((clause) => clause.types.some((type) => type.expression.getText(source).endsWith('ClientObject')));
}

function membersOf(node: ts.ClassDeclaration, source: ts.SourceFile): readonly OfficialMember[] {
  const members = new Map<string, OfficialMember>();
  for (const member of node.members) {
    const name = member.name?.getText(source);
    if (name === undefined) continue;
    const since = setOf(member, source);
    if (ts.isMethodDeclaration(member)) members.set(name, { name, kind: 'method', isWritable: false, since: members.get(name)?.since ?? since });
    else if (ts.isPropertyDeclaration(member)) {
      const isEvent = /\bEventHandlers\b/.test(member.type?.getText(source) ?? '');
      const isReadOnly = (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
      members.set(name, { name, kind: isEvent ? 'event' : 'property', isWritable: !isEvent && !isReadOnly, since });
    }
  }
  return [...members.values()];
}

function setOf(member: ts.Node, source: ts.SourceFile): string | null {
  return /\[Api set: (ExcelApi\w* [\d.]*\d)/.exec(source.text.slice(member.getFullStart(), member.getStart(source)))?.[1] ?? null;
}
