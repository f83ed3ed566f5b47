// Under which global each of Univer's packages is found once the page (page/workbench.html) has loaded their published
// UMD files: the bundler turns imports into these globals.
'use strict';

/** Imports whose global does not follow from the package's name. */
const EXCEPTIONS = new Map([
  ['react', 'React'],
  ['react/jsx-runtime', 'React'],
  ['react-dom', 'ReactDOM'],
  ['react-dom/client', 'ReactDOM'],
  ['rxjs', 'rxjs'],
  ['rxjs/operators', 'rxjs.operators'],
  ['@wendellhu/redi', 'globalThis["@wendellhu/redi"]'],
  ['@univerjs/core/facade', 'UniverCoreFacade'],
  // These facades only add members to classes that are already there, and name no global of their own.
  ['@univerjs/network/facade', 'UniverCoreFacade'],
  ['@univerjs/ui/facade', 'UniverCoreFacade'],
  ['@univerjs/sheets-formula/facade', 'UniverSheetsFormula'],
  ['@univerjs/sheets-numfmt/facade', 'UniverSheetsNumfmt'],
]);

const pascalCase = (kebab) => kebab.replace(/(?:^|-)([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());

/**
 * The global under which an import is found in the page: `@univerjs/sheets-formula` is `UniverSheetsFormula`,
 * its facade `UniverSheetsFormulaFacade`, a locale `…ViVN`. Undefined for what is to be bundled.
 */
function univerGlobal(request) {
  const plain = request.replace(/^@univerjs\/presets\/(preset-)/, '@univerjs/$1').replace('/lib/facade', '/facade');
  const exception = EXCEPTIONS.get(plain);
  if (exception !== undefined) return exception;
  const [, name, facade, locale] = /^@univerjs\/([a-z0-9-]+)(\/facade)?(?:\/locales?\/([a-zA-Z-]+))?$/.exec(plain) ?? [];
  if (name === undefined) return undefined;
  return `Univer${pascalCase(name)}${facade === undefined ? '' : 'Facade'}${pascalCase(locale ?? '')}`;
}

module.exports = { univerGlobal };
