/**
 * Microsoft's own office.js client in Node, unmodified, against an embedded host. The client is loaded into a `vm` context with the
 * little of a browser that its loading asks for. It talks to the host through its own HostBridge (`_richApiNativeBridge`), the
 * channel of the native Office hosts: requests are messages of type 1, events messages of type 3.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { LostAnswer } from '../faults/lost-answer';
import { batchOptions, type EmbeddedHost } from '../host';
import { isSetSupported } from '../personas';
import type { BatchRequest } from './batch';
import { toEventEntry } from './event-messages';

export interface NodeOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Evaluates a script's text in the client's context, as a page's script tag would, and gives its completion value. */
  run(script: string): unknown;
  dispose(): void;
}

export interface NodeOfficeOptions {
  /** The language of Office's own messages. */
  readonly displayLanguage?: string;
}

interface Bridge {
  onMessageFromHost?: (message: string) => void;
  readonly sendMessageToHost: (message: string) => void;
}

interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: { _OfficeAppFactory?: object };
}

let clientScript: vm.Script | null = null;

/** Loads the client once more, with nothing shared between two loads but the compiled script. */
export function loadOffice(host: EmbeddedHost, options: NodeOfficeOptions = {}): Promise<NodeOffice> {
  const displayLanguage = options.displayLanguage ?? 'vi-VN';
  const bridge = bridgeTo(host);
  const sandbox: vm.Context = vm.createContext(browserGlobals(bridge, displayLanguage));
  client().runInContext(sandbox);
  readStrings(displayLanguage)?.runInContext(sandbox);
  const globals = sandbox as unknown as ClientGlobals;
  prepareOffice(globals, host, displayLanguage);
  const { Excel, Office, OfficeExtension } = globals;
  const unsubscribe = host.subscribe((event) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries: [toEventEntry(event)] } }));
  });
  return Promise.resolve({
    Excel,
    Office,
    OfficeExtension,
    run: (script) => new vm.Script(script).runInContext(sandbox) as unknown,
    dispose: unsubscribe,
  });
}

const require = createRequire(join(process.cwd(), 'package.json'));

function clientFile(name: string): string {
  return readFileSync(join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', name), 'utf8');
}

function client(): vm.Script {
  clientScript ??= new vm.Script(clientFile('excel-web-16.00.debug.js'), { filename: 'excel-web-16.00.debug.js' });
  return clientScript;
}

/** Office's own words in the display language; where Microsoft has none, the client speaks English by itself. */
function readStrings(displayLanguage: string): vm.Script | null {
  try {
    return new vm.Script(clientFile(join(displayLanguage.toLowerCase(), 'office_strings.debug.js')), { filename: 'office_strings.js' });
  } catch {
    return null;
  }
}

/** The host's half of HostBridge: each request is answered by a message of the same id. */
function bridgeTo(host: EmbeddedHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: BatchRequest } };
      void host.process(message.body, batchOptions(flags)).then(
        (body) => {
          reply(id, 200, JSON.stringify(body));
        },
        (thrown: unknown) => {
          const { code, message, httpStatus } = thrown instanceof LostAnswer ? thrown : { code: 'GeneralException', message: String(thrown), httpStatus: 500 };
          reply(id, httpStatus, JSON.stringify({ error: { code, message } }));
        },
      );
    },
  };
  const reply = (id: number, statusCode: number, body: string): void => {
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }));
  };
  return bridge;
}

/** What stands for a browser: the client only looks at it while it loads. */
function browserGlobals(bridge: Bridge, language: string): Record<string, unknown> {
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    structuredClone,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    atob,
    btoa,
    crypto: globalThis.crypto,
    addEventListener: () => undefined,
    navigator: { userAgent: 'Node.js', language },
    location: { href: 'https://localhost/', hash: '', search: '', protocol: 'https:', host: 'localhost', hostname: 'localhost' },
    document: {
      readyState: 'loading',
      addEventListener: () => undefined,
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
  };
  globals.window = globals;
  globals.self = globals;
  return globals;
}

/** What office.js's loader does in a page: `Office.onReady` and `Office.context`. The client itself asks `isSetSupported` here. */
function prepareOffice(client: ClientGlobals, host: EmbeddedHost, displayLanguage: string): void {
  const info = { host: 'Excel', platform: host.persona.platform };
  const context = {
    displayLanguage,
    contentLanguage: displayLanguage,
    host: info.host,
    platform: info.platform,
    diagnostics: { host: info.host, platform: info.platform, version: '16.0.0.0' },
    requirements: { isSetSupported: (name: string, version?: string | number) => isSetSupported(host.persona, name, version) },
  };
  // `Office.context` asks the loader's factory for it.
  client.OSF._OfficeAppFactory = { ...client.OSF._OfficeAppFactory, getContext: () => context };
  Object.assign(client.Office, {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    onReady: async (callback?: (given: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
  });
}
