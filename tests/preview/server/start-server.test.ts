import { request } from 'node:https';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { startServer, type RunningServer } from '../../../src/preview/server/start-server';

const root = resolve(__dirname, '../../..');
const places = { root, product: resolve(root, 'tests', 'browser', 'minimal-product') };

jest.setTimeout(60_000); // The first start generates a certificate.

let server: RunningServer;

beforeAll(async () => {
  const started = await startServer(places, 0);
  if (!started.ok) throw new Error(started.reason);
  ({ server } = started);
});

afterAll(() => server.close());

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** As a browser that was told to go on with the certificate. */
function ask(address: string, options: { readonly method?: string; readonly headers?: Record<string, string> } = {}): Promise<Reply> {
  return new Promise((done, failed) => {
    request(address, { ...options, rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, text });
      });
    })
      .on('error', failed)
      .end();
  });
}

describe('the server of the preview', () => {
  test("the product's pages load Microsoft's library from here, and may talk to nobody else", async () => {
    const { text, headers } = await ask(`${server.address}/taskpane.html`);
    expect(text).toContain('src="/preview/office-js/office.js"');
    expect(text).not.toContain('appsforoffice.microsoft.com');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  test('for Excel itself they stay as they were built', async () => {
    const asBuilt = await startServer(places, 0, 'as-built');
    if (!asBuilt.ok) throw new Error(asBuilt.reason);
    const { text } = await ask(`${asBuilt.server.address}/taskpane.html`);
    await asBuilt.server.close();
    expect(text).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });

  test('the samples are listed by their file names', async () => {
    const { text } = await ask(`${server.address}/preview/samples.json`);
    expect(JSON.parse(text)).toContain('ke-hoach-2023-6-thang.xlsx');
  });

  test('a file that the browser has already is not sent again', async () => {
    const address = `${server.address}/preview/workbench.css`;
    const { headers } = await ask(address);
    expect(await ask(address, { headers: { 'if-none-match': String(headers.etag) } })).toMatchObject({ status: 304, text: '' });
  });

  test('nothing but reading is answered', async () => {
    expect((await ask(`${server.address}/taskpane.html`, { method: 'POST' })).status).toBe(405);
    expect((await ask(`${server.address}/no-such-page.html`)).status).toBe(404);
  });

  test('a port that is taken is said to be', async () => {
    const port = Number(new URL(server.address).port);
    expect(await startServer(places, port)).toEqual({ ok: false, reason: 'port-in-use', port });
  });

  test("only this machine's own addresses answer", async () => {
    const outward = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outward) {
      await expect(ask(`https://${address}:${new URL(server.address).port}/`)).rejects.toThrow(/ECONNREFUSED/);
    }
    expect((await ask(`https://127.0.0.1:${new URL(server.address).port}/`)).status).toBe(302);
  });
});
