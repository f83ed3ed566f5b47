/** The workbench in a real browser: server, headless Chromium and a page, for the tests of this folder. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../src/preview/server/start-server';
import { findBrowser } from './find-browser';

export const root = resolve(__dirname, '../..');

/** How long a test waits for the page: speed is measured elsewhere, and other tests may have the machine's cores busy. */
export const waitLimitMs = 120_000;

export interface Workbench {
  /** `https://localhost:<port>` */
  readonly address: string;
  /** A fresh page, 1366 × 768, in a context of its own, opened at an address such as `/preview/?pane=320`. `prepare` comes before anything is asked for. */
  open(path: string, prepare?: (context: BrowserContext) => Promise<void>): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** What went wrong on the page: errors, failed requests. A test takes out what it expects. */
  readonly complaints: string[];
  /** Addresses that were asked for outside of the page's own origin. */
  readonly foreignRequests: readonly string[];
  close(): Promise<void>;
}

/**
 * Builds what is out of date, serves it on a free port and launches the browser.
 * `product` is the folder of the built add-in; a stand-in of the test's own saves the production build.
 */
export async function launchWorkbench(product: string = resolve(root, 'dist')): Promise<Workbench> {
  const steps = product === resolve(root, 'dist') ? ['build'] : ['page'];
  execFileSync(process.execPath, [resolve(root, 'src/preview/prepare.mjs'), ...steps], { stdio: 'inherit' });
  const started = await startServer({ root, product }, 0);
  if (!started.ok) throw new Error('No free port for the workbench.');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchFlags() });
  return workbench(started.server, browser);
}

function workbench(server: RunningServer, browser: Browser): Workbench {
  return {
    address: server.address,
    open: async (path, prepare = () => Promise.resolve()) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ignoreHTTPSErrors: true, acceptDownloads: true });
      await prepare(context);
      return visit(context, server.address, path);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(context: BrowserContext, origin: string, path: string): Promise<Visit> {
  context.setDefaultTimeout(waitLimitMs);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) foreignRequests.push(url);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto(origin + path);
  return { page, complaints, foreignRequests, close: () => context.close() };
}

/** Nothing of the browser's own that talks to the network or needs a screen. */
function launchFlags(): string[] {
  const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--ignore-certificate-errors'];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}
