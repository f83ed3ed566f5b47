/**
 * Under which names the members of a class reach the host, read from the source of Microsoft's client (excel-web-16.00.debug.js): a
 * scalar by `_scalarPropertyOriginalNames`, anything else by the name that its function hands to the functions that put a request
 * together. An event counts by the method that registers it (`onChanged` by `_RegisterDataChangedEvent`).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The index of a collection (`getItem`), which has no name on the wire. */
export const INDEXER = '[]';
/** Registered in the conversation, outside of batches: the events of the Common API (`onSettingsChanged`). */
export const OUTSIDE_OF_BATCHES = '()';

/** The functions of the client that put a request together, and which of their arguments is the name. */
const senders: Readonly<Record<string, number>> = {
  _createPropertyObject: 2,
  _createMethodObject: 2,
  _invokeMethod: 1,
  _invokeSetProperty: 1,
};

export interface WireNames {
  /** None where a member never leaves the client (`load`, `toJSON`, `track`). Null where the client does not know it. */
  of(className: string, member: string): readonly string[] | null;
}

export function clientWireNames(): WireNames {
  const classes = new Map<string, ClientClass>();
  const customized = new Map<string, ts.Node>();
  readClient(classes, customized);
  return {
    of: (className, member) => {
      const found = classes.get(className);
      if (!found?.functions.has(member)) return null;
      const scalar = found.scalars.get(member);
      return scalar === undefined ? [...namesIn(member, found, customized)] : [scalar];
    },
  };
}

interface ClientClass {
  /** Names in the API, and on the wire. */
  readonly scalars: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, ts.Node>;
}

/** `(function (Excel) { … })` holds Excel's classes, one more for each part of it, and `(function (_CC) { … })` in it its additions. */
function readClient(classes: Map<string, ClientClass>, customized: Map<string, ts.Node>): void {
  const file = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist/excel-web-16.00.debug.js');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, namespace: string | null): void => {
    if (ts.isFunctionExpression(node)) {
      const parameter = node.parameters[0]?.name.getText();
      ts.forEachChild(node, (child) => { visit(child, parameter === 'Excel' || parameter === '_CC' ? parameter : namespace); });
    } else if (ts.isFunctionDeclaration(node)) {
      if (namespace === '_CC' && node.name && node.body) customized.set(node.name.text, node.body);
    } else if (ts.isVariableDeclaration(node) && namespace === 'Excel') {
      const body = bodyOfClass(node);
      if (body) classes.set(node.name.getText(), readClass(node.name.getText(), body));
    } else ts.forEachChild(node, (child) => { visit(child, namespace); });
  };
  visit(source, null);
}

/** `var X = (function (_super) { … }(OfficeExtension.ClientObject))`. */
function bodyOfClass({ initializer }: ts.VariableDeclaration): ts.Block | null {
  const inner = initializer && ts.isParenthesizedExpression(initializer) ? initializer.expression : null;
  if (!inner || !ts.isCallExpression(inner) || !ts.isFunctionExpression(inner.expression)) return null;
  return inner.arguments[0]?.getText().endsWith('ClientObject') === true ? inner.expression.body : null;
}

function readClass(name: string, body: ts.Block): ClientClass {
  const functions = new Map<string, ts.Node>();
  for (const statement of body.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const { expression } = statement;
    // X.prototype.member = function …
    if (ts.isBinaryExpression(expression) && expression.left.getText().startsWith(`${name}.prototype.`)) {
      functions.set(expression.left.getText().slice(`${name}.prototype.`.length), expression.right);
    }
    // Object.defineProperty(X.prototype, "member", { get … })
    if (ts.isCallExpression(expression) && expression.expression.getText() === 'Object.defineProperty') {
      const [, member, accessors] = expression.arguments;
      if (member && ts.isStringLiteral(member) && accessors) functions.set(member.text, accessors);
    }
  }
  const [api, wire] = [textsIn(functions.get('_scalarPropertyNames')), textsIn(functions.get('_scalarPropertyOriginalNames'))];
  return { scalars: new Map(api.map((member, index) => [member, wire[index] ?? member])), functions };
}

function textsIn(node: ts.Node | undefined): readonly string[] {
  const texts: string[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isStringLiteral(each)) texts.push(each.text);
    else ts.forEachChild(each, visit);
  };
  if (node) visit(node);
  return texts;
}

/** What a member sends, also through other members of its class and through the client's own additions (`_CC`). */
function namesIn(member: string, { functions }: ClientClass, customized: ReadonlyMap<string, ts.Node>): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<ts.Node>();
  const follow = (node: ts.Node | undefined): void => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    visit(node);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'unregisterFunc') return;
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      const name = node.arguments[senders[called] ?? -1];
      if (name && ts.isStringLiteral(name)) names.add(name.text);
      else if (called === '_createIndexerObject') names.add(INDEXER);
      else if (called.endsWith('.eventRegistration.register')) names.add(OUTSIDE_OF_BATCHES);
      else if (/^_?this\.\w+$/.test(called)) follow(functions.get(called.slice(called.indexOf('.') + 1)));
      else if (called.startsWith('_CC.')) follow(customized.get(called.slice('_CC.'.length)));
    }
    ts.forEachChild(node, visit);
  };
  follow(functions.get(member));
  return names;
}
