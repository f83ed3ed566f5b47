/** The page of a snippet: its HTML in jsdom, its script against an office.js client, its buttons to be pressed. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { NodeOffice } from '../../../src/preview/protocol/node-office';
import type { Snippet } from './snippet';

/** A line that the snippet wrote to the console, or an error that it let pass. */
export interface Said {
  readonly level: 'log' | 'error';
  readonly text: string;
  /** The errors among what was said. */
  readonly errors: readonly unknown[];
}

export interface Button {
  readonly id: string;
  readonly label: string;
  /** Whether the script listens to it. */
  readonly isHandled: boolean;
  press(): Promise<void>;
}

export interface SnippetPage {
  /** In page order. */
  readonly buttons: readonly Button[];
  /** Hands over what was said since it was last asked. */
  hear(): readonly Said[];
  /** Whether the snippet asked for something of the outside world since this was last asked: the network, a file of the user's. */
  hasReachedOutside(): boolean;
  /** Takes an error that the snippet let pass as one that it said. */
  tell(thrown: unknown): void;
  close(): void;
}

export function openPage(snippet: Snippet, office: NodeOffice): SnippetPage {
  const dom = new JSDOM(`<!doctype html><body>${snippet.html}</body>`, { runScripts: 'outside-only', url: 'https://localhost/' });
  const { window } = dom;
  let said: Said[] = [];
  let outside = false;
  const say = (level: Said['level'], parts: readonly unknown[]) => {
    said.push({ level, text: parts.map(textOf).join(' '), errors: parts.filter(isError) });
  };
  const reachOutside = () => {
    outside = true;
  };
  const tell = (thrown: unknown) => {
    say('error', [thrown]);
  };
  const { running, handled } = collectHandlers(window, tell);
  Object.assign(window, { Excel: office.Excel, Office: office.Office, OfficeExtension: office.OfficeExtension });
  if (snippet.libraries.some((library) => library.includes('/lodash'))) Object.assign(window, { _: ownRequire('lodash') as unknown });
  Object.defineProperty(window, 'console', { value: consoleThat(say) });
  cutOff(window, reachOutside);
  try {
    window.eval(snippet.script);
  } catch (thrown) {
    tell(thrown);
  }
  return {
    tell,
    buttons: [...window.document.querySelectorAll('button')].map((element) => ({
      id: element.id,
      label: element.textContent.trim().replace(/\s+/g, ' '),
      isHandled: handled.has(element) || element.hasAttribute('onclick'),
      press: async () => {
        element.click();
        while (running.length > 0) await Promise.all(running.splice(0));
      },
    })),
    hear: () => {
      const heard = said;
      said = [];
      return heard;
    },
    hasReachedOutside: () => {
      const was = outside;
      outside = false;
      return was;
    },
    close: () => {
      window.close();
    },
  };
}

const ownRequire = createRequire(path.join(process.cwd(), 'package.json'));

type Handler = (this: unknown, event: unknown) => unknown;

/** Handlers are wrapped so that what they promise can be waited for; what they throw is told. */
function collectHandlers(window: JSDOM['window'], tell: (thrown: unknown) => void) {
  const running: Promise<unknown>[] = [];
  const handled = new WeakSet<EventTarget>();
  const { prototype } = window.EventTarget;
  const add = Reflect.get(prototype, 'addEventListener') as (...parts: readonly unknown[]) => void;
  prototype.addEventListener = function (type: string, handler: unknown, options?: boolean | AddEventListenerOptions) {
    if (typeof handler !== 'function') return;
    const wrapped = function (this: unknown, event: unknown): void {
      running.push(Promise.resolve().then(() => (handler as Handler).call(this, event)).catch(tell));
    };
    handled.add(this);
    add.call(this, type, wrapped, options);
  };
  return { running, handled };
}

function consoleThat(say: (level: Said['level'], parts: readonly unknown[]) => void): Partial<Console> {
  const log = (...parts: readonly unknown[]): void => {
    say('log', parts);
  };
  const error = (...parts: readonly unknown[]): void => {
    say('error', parts);
  };
  return { log, info: log, debug: log, table: log, dir: log, warn: log, error, clear: () => undefined, group: log, groupEnd: () => undefined };
}

/** Nothing outside can be reached, and it says so as in a browser without a network. */
function cutOff(window: JSDOM['window'], reach: () => void): void {
  const failToFetch = (): Promise<never> => {
    reach();
    return Promise.reject(new window.TypeError('Failed to fetch'));
  };
  const refuse = (message: string) =>
    function (): never {
      reach();
      throw new window.TypeError(message);
    };
  Object.assign(window, {
    fetch: failToFetch,
    XMLHttpRequest: refuse('XMLHttpRequest: the network cannot be reached'),
    FileReader: refuse('FileReader: nobody has chosen a file'),
    alert: () => undefined,
  });
}

/** Across realms, `instanceof Error` tells nothing. */
function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'message' in value && ('stack' in value || 'code' in value);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isError(value)) return String(value);
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : String(value);
  } catch {
    return String(value);
  }
}
