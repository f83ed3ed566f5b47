/** The preview's web server: static files over HTTPS, on this machine's own addresses only. */
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { serverCertificate, type Certificate } from './certificate';
import { officeJs, route, type Answer, type Places } from './routes';

export interface RunningServer {
  /** `https://localhost:3000`, without a slash at the end. */
  readonly address: string;
  readonly trusted: boolean;
  close(): Promise<void>;
}

export type StartOutcome =
  | { readonly ok: true; readonly server: RunningServer }
  | { readonly ok: false; readonly reason: 'port-in-use' | 'port-not-allowed'; readonly port: number };

/** Where the product's pages get Microsoft's library from: the CDN that they name, as in real use, or this server's own copy. */
export type OfficeSource = 'as-built' | 'local';

/** Takes the folders to serve and a port (0: any free one). Throws when no certificate can be made. */
export async function startServer(places: Places, port: number, office: OfficeSource = 'local'): Promise<StartOutcome> {
  const certificate = await serverCertificate(places.root);
  const answer = listener(places, office);
  const first = await listen(certificate, answer, '127.0.0.1', port);
  if (!first.ok) return { ok: false, reason: first.code === 'EACCES' ? 'port-not-allowed' : 'port-in-use', port };
  const chosen = (first.server.address() as AddressInfo).port; // A server that listens on TCP has this form of address.
  // Windows resolves `localhost` to ::1 first. A machine without IPv6 does without.
  const second = await listen(certificate, answer, '::1', chosen);
  if (!second.ok && second.code === 'EADDRINUSE') {
    await close(first.server);
    return { ok: false, reason: 'port-in-use', port };
  }
  return {
    ok: true,
    server: {
      address: `https://localhost:${String(chosen)}`,
      trusted: certificate.trusted,
      close: async () => {
        await Promise.all([close(first.server), ...(second.ok ? [close(second.server)] : [])]);
      },
    },
  };
}

type ListenOutcome = { readonly ok: true; readonly server: Server } | { readonly ok: false; readonly code: string | undefined };

function listen({ cert, key }: Certificate, answer: RequestListener, host: string, port: number): Promise<ListenOutcome> {
  return new Promise((done) => {
    const server = createServer({ cert, key }, answer);
    server.once('error', (error: NodeJS.ErrnoException) => {
      done({ ok: false, code: error.code });
    });
    server.listen(port, host, () => {
      done({ ok: true, server });
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => {
      done();
    });
  });
}

function listener(places: Places, office: OfficeSource): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    send(route(pathname, places), office, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function send(answer: Answer, office: OfficeSource, request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (answer.kind) {
    case 'redirect':
      response.writeHead(302, { location: answer.to }).end();
      return;
    case 'samples':
      sendText(response, 'application/json; charset=utf-8', JSON.stringify(await listSamples(answer.folder)));
      return;
    case 'file':
      await sendFile(answer, office, request, response);
      return;
    case 'not-found':
      sendNotFound(response);
  }
}

async function sendFile(file: Extract<Answer, { kind: 'file' }>, office: OfficeSource, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const facts = await stat(file.path).catch(() => undefined);
  if (!facts?.isFile()) {
    sendNotFound(response);
    return;
  }
  if (file.contentType.startsWith('text/html') && office === 'local') {
    response.setHeader('content-security-policy', staysHere);
    sendText(response, file.contentType, file.product ? withLocalOffice(await readFile(file.path, 'utf8')) : await readFile(file.path, 'utf8'));
    return;
  }
  const etag = `"${facts.mtimeMs.toString(36)}-${facts.size.toString(36)}"`;
  const headers = { 'content-type': file.contentType, 'cache-control': 'no-cache', etag, 'x-content-type-options': 'nosniff' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': facts.size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
}

function sendNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này.');
}

function sendText(response: ServerResponse, contentType: string, text: string): void {
  response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-cache' }).end(text);
}

/** Nothing in the preview talks to anyone else, office.js's reports to Microsoft included. The product's own, stricter policy counts besides. */
const staysHere = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** The product's pages name Microsoft's CDN; the preview works without the internet, from the same library's npm package. */
function withLocalOffice(html: string): string {
  return html.replaceAll(officeJs.cdn, officeJs.local);
}

/** The names of the sample workbooks, in order. */
async function listSamples(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$')).sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
}
