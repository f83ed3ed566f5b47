/** Which address is answered from which folder. */
import { extname, join, normalize, sep } from 'node:path';
import { contentType } from './content-types';

/** The two places that are not fixed: the project's folder, and the built add-in (`dist/`, or a test's stand-in). */
export interface Places {
  readonly root: string;
  readonly product: string;
}

export type Answer =
  | { readonly kind: 'file'; readonly path: string; readonly contentType: string; readonly product: boolean }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'samples'; readonly folder: string }
  | { readonly kind: 'not-found' };

export const workbenchAddress = '/preview/';

/** Where the preview keeps its copy of Microsoft's client library, and the address that it stands in for. */
export const officeJs = {
  local: '/preview/office-js/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};

const notFound: Answer = { kind: 'not-found' };

/**
 * Takes the path of a request as it stands in the address (`/taskpane.html`, still URL-encoded) and says what answers it.
 * The built add-in is at the top, where manifest.xml expects it; everything of the preview's own is below `/preview/`.
 * An address that leads out of its folder, to a hidden file, or to a kind of file that is not served, is not found.
 */
export function route(pathname: string, places: Places): Answer {
  const path = decode(pathname);
  if (path === undefined) return notFound;
  if (path === '/' || path === '/preview') return { kind: 'redirect', to: workbenchAddress };
  if (path === '/favicon.ico') return { kind: 'redirect', to: '/preview/assets/icons/icon-32.png' };
  if (path === '/preview/samples.json') return { kind: 'samples', folder: join(places.root, 'assets', 'samples') };
  if (path === workbenchAddress) return fileBelow(join(places.root, 'src', 'preview', 'page'), 'workbench.html', false);
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
  if (mount === undefined) return fileBelow(places.product, path.slice(1), true);
  return fileBelow(join(places.root, ...mount.folder), path.slice(mount.prefix.length), false);
}

/** Addresses of the preview's own, the first that fits. */
const mounts: readonly { readonly prefix: string; readonly folder: readonly string[] }[] = [
  { prefix: '/preview/univer/', folder: ['node_modules', '@univerjs'] },
  { prefix: '/preview/office-js/', folder: ['node_modules', '@microsoft', 'office-js', 'dist'] },
  { prefix: '/preview/assets/', folder: ['assets'] },
  { prefix: '/preview/bundles/', folder: ['.preview', 'page'] },
  { prefix: '/preview/', folder: ['src', 'preview', 'page'] },
];

function fileBelow(folder: string, relative: string, product: boolean): Answer {
  const path = normalize(join(folder, relative));
  const type = contentType(extname(path));
  const inside = path.startsWith(normalize(folder) + sep);
  const hidden = relative.split(/[\\/]/).some((part) => part.startsWith('.'));
  if (!inside || hidden || type === undefined) return notFound;
  return { kind: 'file', path, contentType: type, product };
}

function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
