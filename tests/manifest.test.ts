/**
 * What Microsoft's schema of the manifest cannot see. Limits: learn.microsoft.com, "Office Add-ins manifest", elements String, Image, DisplayName, Label.
 *
 * @jest-environment jsdom
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const file = path.join(root, 'manifest.xml');
const text = readFileSync(file, 'utf8');
const document = new DOMParser().parseFromString(text, 'text/xml');

const elements = (name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = ['Image', 'Url', 'String'].flatMap((name) => elements(name)).filter((element) => element.hasAttribute('id'));
const usedIds = [...document.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));

describe('resources', () => {
  test('each is defined once and used, and nothing else is used', () => {
    const defined = resources.map((element) => attribute(element, 'id'));
    expect(defined.length).toBeGreaterThan(0);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(usedIds)).toEqual(new Set(defined));
  });

  test('have ids of at most 32 characters', () => {
    expect(resources.map((element) => attribute(element, 'id')).filter((id) => id.length > 32)).toEqual([]);
  });

  test('stand in the list that their place asks for', () => {
    const listOf = (id: string): string => resources.find((element) => attribute(element, 'id') === id)?.parentElement?.localName ?? '';
    const wanted: Readonly<Record<string, string>> = {
      Title: 'ShortStrings', Label: 'ShortStrings', Description: 'LongStrings', Image: 'Images',
      SourceLocation: 'Urls', FunctionFile: 'Urls', LearnMoreUrl: 'Urls',
    };
    for (const element of document.querySelectorAll('[resid]')) expect([element.localName, listOf(attribute(element, 'resid'))]).toEqual([element.localName, wanted[element.localName]]);
  });
});

describe('words', () => {
  const words = [...elements('String'), ...elements('DisplayName'), ...elements('Description').filter((element) => element.hasAttribute('DefaultValue'))];
  const limits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

  test('each is in Vietnamese and has its own English override, no longer than Excel shows', () => {
    expect(document.querySelector('DefaultLocale')?.textContent).toBe('vi-VN');
    for (const element of words) {
      const overrides = [...element.children].map((child) => [child.localName, attribute(child, 'Locale')]);
      expect(overrides).toEqual([['Override', 'en-US']]);
      const limit = limits[element.parentElement?.localName ?? ''] ?? { DisplayName: 125, Description: 250 }[element.localName] ?? 0;
      const own = [attribute(element, 'DefaultValue'), ...[...element.children].map((child) => attribute(child, 'Value'))];
      for (const word of own) {
        expect(word.trim()).not.toBe('');
        expect(word.length).toBeLessThanOrEqual(limit);
        expect(word.normalize('NFC')).toBe(word);
      }
    }
  });

  test('on the ribbon are short enough to stand under a button', () => {
    for (const label of elements('Label')) {
      const word = resources.find((element) => attribute(element, 'id') === attribute(label, 'resid'));
      expect(attribute(word ?? label, 'DefaultValue').length).toBeLessThanOrEqual(24);
    }
  });
});

describe('addresses', () => {
  const addresses = [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map(([, address = '']) => address);

  test('are all on the add-in’s own host, by HTTPS', () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
    expect(elements('AppDomain')).toEqual([]);
  });

  test('of icons lead to files of the declared size', () => {
    const declared = [
      ...[...document.querySelectorAll('Icon > *')].map((image) => [attribute(image, 'resid'), Number(attribute(image, 'size'))] as const)
        .map(([id, size]) => [attribute(resources.find((element) => attribute(element, 'id') === id) ?? document.documentElement, 'DefaultValue'), size] as const),
      [attribute(elements('IconUrl')[0] ?? document.documentElement, 'DefaultValue'), 32] as const,
      [attribute(elements('HighResolutionIconUrl')[0] ?? document.documentElement, 'DefaultValue'), 64] as const,
    ];
    expect(declared.length).toBeGreaterThanOrEqual(14);
    for (const [address, size] of declared) expect([address, ...pngSize(new URL(address).pathname)]).toEqual([address, size, size]);
  });

  test('each icon set has the three sizes that the ribbon asks for', () => {
    for (const icon of elements('Icon')) expect([...icon.children].map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
  });

  /** Width and height of a PNG below the project's root (the IHDR chunk, which comes first). */
  function pngSize(pathname: string): [number, number] {
    const bytes = readFileSync(path.join(root, pathname));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }
});

describe('the add-in', () => {
  test('is a task pane for workbooks, and says so to Microsoft’s own reader too', () => {
    const info = readAsMicrosoftDoes();
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp', hosts: ['Workbook'], permissions: 'ReadWriteDocument', defaultLocale: 'vi-VN', displayName: 'Chỉ Tiêu',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(elements('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual(['Workbook', 'Workbook']);
  });

  /** In a process of its own: the package requires ES modules, which Node can and jest cannot. */
  function readAsMicrosoftDoes(): Readonly<Record<string, unknown>> {
    const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(${JSON.stringify(file)}).then((info) => console.log(JSON.stringify(info)))`;
    return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })) as Record<string, unknown>;
  }

  test('asks for ExcelApi 1.9 and uses no shared runtime', () => {
    expect(elements('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([['ExcelApi', '1.9']]);
    expect(elements('Runtimes')).toEqual([]);
  });

  test('has three buttons on the Home tab, each with an id of its own', () => {
    expect(elements('OfficeTab').map((tab) => attribute(tab, 'id'))).toEqual(['TabHome']);
    const actions = elements('Control').map((control) => [control.querySelector('Action')?.getAttribute('xsi:type'), control.querySelector('FunctionName')?.textContent]);
    expect(actions).toEqual([['ShowTaskpane', undefined], ['ExecuteFunction', 'reviewAndUpdate'], ['ExecuteFunction', 'removeMarks']]);
    const ids = [...elements('Control'), ...elements('Group')].map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(4);
  });

  test('calls only functions that the commands bundle offers', () => {
    const commands = readFileSync(path.join(root, 'src/commands/commands.ts'), 'utf8');
    for (const { textContent } of elements('FunctionName')) expect(commands).toMatch(new RegExp(`\\b${textContent}\\b`));
  });
});
