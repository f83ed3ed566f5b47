/**
 * The pages as they are before any framework runs: policy, static messages, and the script that chooses among them.
 *
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

const root = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const shellScript = read('src/taskpane/unsupported.js');
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const pages = ['src/taskpane/taskpane.html', 'src/taskpane/support.html', 'src/commands/commands.html', 'src/commands/notice.html'];
const pagesWithOffice = ['src/taskpane/taskpane.html', 'src/commands/commands.html'];

const documentOf = (file: string): Document => new DOMParser().parseFromString(read(file), 'text/html');
const policyOf = (page: Document): Map<string, string[]> => {
  const content = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  return new Map(content.split(';').map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));
};

describe.each(pages)('%s', (file) => {
  const page = documentOf(file);

  test('is in Vietnamese and runs no script but files', () => {
    expect(page.documentElement.lang).toBe('vi');
    expect([...page.scripts].filter((script) => !script.hasAttribute('src') || script.textContent.trim() !== '')).toEqual([]);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:'))).toEqual([]);
  });

  test('has a policy that allows nothing by default, and no inline or evaluated script', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect((policy.get('script-src') ?? []).filter((source) => source.startsWith("'unsafe") || source === '*')).toEqual([]);
  });

  test('names only files that there are', () => {
    const addresses = [...page.querySelectorAll('script[src], link[href], img[src]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    const missing = addresses
      .filter((address) => address !== officeAddress)
      .filter((address) => !existsSync(path.join(root, address)) && !existsSync(path.join(root, path.dirname(file), address)));
    expect(missing).toEqual([]);
  });
});

describe.each(pagesWithOffice)('Microsoft’s library in %s', (file) => {
  const { withLocalOffice } = jest.requireActual<{ withLocalOffice: (html: string) => string }>('../webpack.config.js');

  test('comes from Microsoft, is allowed to, and does not hold the page up', () => {
    const page = documentOf(file);
    const script = page.head.querySelector<HTMLScriptElement>(`script[src="${officeAddress}"]`);
    expect(script?.defer).toBe(true);
    expect(policyOf(page).get('script-src')).toContain(new URL(officeAddress).origin);
  });

  test('comes from the add-in’s own folder in the build for closed networks, and nothing is loaded from Microsoft then', () => {
    const local = new DOMParser().parseFromString(withLocalOffice(read(file)), 'text/html');
    expect(local.head.querySelector('script')?.getAttribute('src')).toBe('office-js/office.js');
    expect(policyOf(local).get('script-src')).toEqual(["'self'"]);
    expect(policyOf(local).get('frame-src')).toEqual(["'self'"]);
    expect(local.documentElement.outerHTML).not.toContain(new URL(officeAddress).origin);
  });
});

test('the built manifest takes another address everywhere', () => {
  const { withBase } = jest.requireActual<{ withBase: (xml: string, base: string) => string }>('../webpack.config.js');
  const manifest = withBase(read('manifest.xml'), 'https://may-chu.example/chi-tieu/');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain('<SourceLocation DefaultValue="https://may-chu.example/chi-tieu/taskpane.html"/>');
});

describe.each(['assets/hosting/web.config', 'assets/hosting/nginx.conf'])('%s', (file) => {
  const text = read(file);

  test('sends the policy of the pane’s own page, so that neither forbids what the other allows', () => {
    const policy = documentOf('src/taskpane/taskpane.html').querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).not.toBe('');
    expect(text).toContain(`"${policy}"`);
  });

  test('does not forbid frames: Excel on the web opens an add-in in one', () => {
    expect(text).not.toMatch(/add(?:_header| name=)\s*"?X-Frame-Options/);
  });
});

test('the manifest has the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(read('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
});

describe('a build is refused', () => {
  const configure = jest.requireActual<(env: Readonly<Record<string, unknown>>) => unknown>('../webpack.config.js');
  test.each([{ base: 'http://may-chu/chi-tieu' }, { base: true }, { base: 'https://a/"b' }, { officejs: 'npm' }])('for %j', (env) => {
    expect(() => configure(env)).toThrow(/--env/);
  });
});

describe('the script that speaks when the pane cannot', () => {
  const page = documentOf('src/taskpane/taskpane.html');
  type Fake = Partial<Record<'Office' | 'chiTieuReady', unknown>>;
  const scope = window as unknown as Fake;

  const shown = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('#shell [data-shell]')].filter((part) => !part.hidden).map((part) => part.dataset.shell);
  const shell = (): HTMLElement | null => document.getElementById('shell');
  const run = (): void => {
    window.eval(shellScript);
  };
  const officeWith = (host: string | null, hasApi: boolean): unknown => ({
    onReady: (tell: (info: { host: string | null }) => void) => {
      tell({ host });
    },
    context: { requirements: { isSetSupported: (name: string, version: string) => hasApi && name === 'ExcelApi' && version === '1.9' } },
  });

  beforeEach(() => {
    jest.useFakeTimers();
    document.body.innerHTML = page.body.innerHTML;
  });
  afterEach(() => {
    jest.clearAllTimers();
    jest.useRealTimers();
    delete scope.Office;
    delete scope.chiTieuReady;
  });

  test('is ECMAScript 5, for Internet Explorer’s engine', () => {
    expect(() => parse(shellScript, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
    expect(() => parse('var f = () => 1;', { ecmaVersion: 5, sourceType: 'script' })).toThrow();
  });

  test('says at once, and for good, that the engine is too old', () => {
    const { at } = Array.prototype;
    try {
      Reflect.deleteProperty(Array.prototype, 'at');
      run();
      expect(shown()).toEqual(['engine-too-old']);
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      Object.defineProperty(Array.prototype, 'at', { value: at, writable: true, configurable: true });
    }
  });

  test('waits some seconds for Microsoft’s library before it says that it is missing', () => {
    run();
    expect(shown()).toEqual(['loading']);
    jest.advanceTimersByTime(5_000);
    expect(shown()).toEqual(['loading']);
    jest.advanceTimersByTime(7_000);
    expect(shown()).toEqual(['office-missing']);
  });

  test('says that Excel is too old for the add-in', () => {
    scope.Office = officeWith('Excel', false);
    run();
    jest.advanceTimersByTime(1_000);
    expect(shown()).toEqual(['excel-too-old']);
  });

  test('says that the pane did not start, when Excel is new enough', () => {
    scope.Office = officeWith('Excel', true);
    run();
    jest.advanceTimersByTime(10_000);
    expect(shown()).toEqual(['loading']);
    jest.advanceTimersByTime(15_000);
    expect(shown()).toEqual(['not-started']);
  });

  test('gives way as soon as the pane stands, even after it has spoken', () => {
    run();
    jest.advanceTimersByTime(12_000);
    expect(shown()).toEqual(['office-missing']);
    scope.Office = officeWith('Excel', true);
    scope.chiTieuReady = true;
    jest.advanceTimersByTime(500);
    expect(shell()?.hidden).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('has words in both languages for every answer', () => {
    const answers = [...document.querySelectorAll<HTMLElement>('#shell [data-shell]')].filter((part) => part.dataset.shell !== 'loading');
    expect(answers.map((part) => part.dataset.shell)).toEqual(['engine-too-old', 'excel-too-old', 'office-missing', 'not-started']);
    for (const part of answers) {
      expect(part.querySelector('h1')?.textContent).toBeTruthy();
      expect(part.querySelector('[lang="en"]')?.textContent).toBeTruthy();
    }
    expect(page.querySelector('noscript')?.innerHTML).toContain('lang="en"');
  });
});
