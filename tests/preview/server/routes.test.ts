import { join, sep } from 'node:path';
import { officeJs, route, type Answer } from '../../../src/preview/server/routes';

const places = { root: join(sep, 'project'), product: join(sep, 'built') };

function servedFrom(pathname: string): string {
  const answer = route(pathname, places);
  if (answer.kind !== 'file') throw new Error(`${pathname} is answered by ${answer.kind}`);
  return answer.path;
}

describe('addresses of the preview', () => {
  test('the bare address leads to the workbench', () => {
    expect(route('/', places)).toEqual({ kind: 'redirect', to: '/preview/' });
    expect(servedFrom('/preview/')).toBe(join(places.root, 'src', 'preview', 'page', 'workbench.html'));
  });

  test('the built add-in is where manifest.xml expects it', () => {
    const answer = route('/taskpane.html', places);
    expect(answer).toEqual<Answer>({ kind: 'file', path: join(places.product, 'taskpane.html'), contentType: 'text/html; charset=utf-8', product: true });
    expect(servedFrom('/assets/icons/icon-32.png')).toBe(join(places.product, 'assets', 'icons', 'icon-32.png'));
  });

  test("the copy of Microsoft's library has its companions beside it", () => {
    const folder = join(places.root, 'node_modules', '@microsoft', 'office-js', 'dist');
    expect(servedFrom(officeJs.local)).toBe(join(folder, 'office.js'));
    expect(servedFrom('/preview/office-js/vi-vn/office_strings.js')).toBe(join(folder, 'vi-vn', 'office_strings.js'));
  });

  test('names in Vietnamese and with spaces arrive whole', () => {
    expect(servedFrom('/preview/assets/samples/k%E1%BA%BF%20ho%E1%BA%A1ch.xlsx')).toBe(join(places.root, 'assets', 'samples', 'kế hoạch.xlsx'));
  });

  test.each([
    ['out of the product', '/../package.json'],
    ['out of the product, encoded', '/%2e%2e/package.json'],
    ['out of a folder below', '/preview/assets/..%2F..%2Fpackage.json'],
    ['out by backslashes', '/preview/assets/..%5C..%5Cpackage.json'],
    ['into a hidden folder', '/.git/description.txt'],
    ['to a key', '/preview/bundles/../certificate/localhost.key'],
    ['to source code', '/preview/workbench.ts'],
    ['with a broken escape', '/%E0%A4%A.html'],
    ['with a null character', '/taskpane.html%00.png'],
  ])('nothing is served %s', (_, pathname) => {
    expect(route(pathname, places)).toEqual({ kind: 'not-found' });
  });
});
