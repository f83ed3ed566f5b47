/** The add-in inside the page: its pane, and its commands without a pane, each in a frame that talks to one host over the open workbook. */
import { createHost, type EmbeddedHost } from '../host';
import type { PersonaId } from '../personas';
import { frameAddress, serveFrame, type FrameDialog, type ServedFrame } from '../protocol/frame-conversation';
import type { RibbonCommand } from './ribbon';
import type { OpenDocument } from './session';
import { words } from './words';

/** A frame of the add-in's, from its loading to its end. */
interface OpenFrame {
  readonly frame: HTMLIFrameElement;
  readonly served: ServedFrame;
}

/** How long a command may take. Excel itself gives an add-in's function five minutes. */
const commandLimitMs = 5 * 60_000;

export class AddIn {
  private host: EmbeddedHost | null = null;
  private document: OpenDocument | null = null;
  private pane: OpenFrame | null = null;
  private paneIsWanted = true;

  /** `place` takes the pane's frame; what stands there is shown as long as there is none. */
  constructor(
    private readonly place: HTMLElement,
    private persona: PersonaId,
    private readonly showDialog: (dialog: FrameDialog) => () => void,
  ) {}

  /** Starts the add-in over a workbook that has just been opened. */
  start(document: OpenDocument): void {
    this.stop();
    this.document = document;
    this.host = createHost(document.workbook, { fileName: document.name, persona: this.persona });
    this.refreshPane();
  }

  /** Ends the add-in, before its workbook goes. */
  stop(): void {
    this.closePane();
    this.host?.dispose();
    this.host = null;
    this.document = null;
  }

  showPane(wanted: boolean): void {
    this.paneIsWanted = wanted;
    this.refreshPane();
  }

  /** Another Excel: the add-in starts anew, as it would there. The workbook stays as it is. */
  changePersona(persona: PersonaId): void {
    this.persona = persona;
    if (this.document !== null) this.start(this.document);
  }

  /** While a cell is being typed in, Excel refuses add-ins. */
  setTyping(typing: boolean): void {
    if (this.host !== null) this.host.faults.cellEditMode = typing;
  }

  /** Runs a ribbon command in a frame of its own, which nobody sees. Rejects when it does not end in time. */
  async run(command: RibbonCommand): Promise<void> {
    const opened = this.openFrame(document.body, 'commands.html', (frame) => {
      frame.className = 'command-frame';
      frame.tabIndex = -1;
      frame.ariaHidden = 'true';
    });
    if (opened === null) return;
    try {
      await within(commandLimitMs, opened.served.invokeCommand(command));
    } finally {
      closeFrame(opened);
    }
  }

  private refreshPane(): void {
    if (!this.paneIsWanted) this.closePane();
    else this.pane ??= this.openFrame(this.place, 'taskpane.html', (frame) => { frame.title = words.paneTitle; });
  }

  /** Loads one of the built add-in's pages and serves it; null as long as there is no workbook. */
  private openFrame(place: HTMLElement, page: string, dress: (frame: HTMLIFrameElement) => void): OpenFrame | null {
    if (this.host === null) return null;
    const frame = document.createElement('iframe');
    dress(frame);
    place.append(frame);
    const options = { conversation: crypto.randomUUID(), onDialog: this.showDialog };
    const served = serveFrame(frame, this.host, options);
    frame.src = frameAddress(new URL(`/${page}`, location.href), options).href;
    return { frame, served };
  }

  private closePane(): void {
    if (this.pane !== null) closeFrame(this.pane);
    this.pane = null;
  }
}

function closeFrame({ frame, served }: OpenFrame): void {
  served.close();
  frame.remove();
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error(`nothing after ${String(milliseconds)} ms`)); }, milliseconds);
    work.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}
