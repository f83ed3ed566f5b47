/** The add-in inside the page: its pane, and its commands without a pane, each in a frame that talks to one host over the open workbook. */
import { createHost, type EmbeddedHost } from '../host';
import type { PersonaId } from '../personas';
import { frameAddress, serveFrame, type FrameDialog, type ServedFrame } from '../protocol/frame-conversation';
import type { RibbonCommand } from './ribbon';
import type { OpenDocument } from './session';
import { officeLocales, words, type Language } from './words/words';

/** A frame of the add-in's, from its loading to its end. */
interface OpenFrame {
  readonly frame: HTMLIFrameElement;
  readonly served: ServedFrame;
}

/** What the add-in needs of the page. */
export interface Surroundings {
  /** Takes the pane's frame; what stands there is shown as long as there is none. */
  readonly place: HTMLElement;
  readonly showDialog: (dialog: FrameDialog) => () => void;
  /** Called with each new host, before the add-in talks to it, and with null when there is none; `isSameWorkbook` as before. */
  readonly onHost: (host: EmbeddedHost | null, isSameWorkbook: boolean) => void;
}

/** How long a command may take. Excel itself gives an add-in's function five minutes. */
const commandLimitMs = 5 * 60_000;

export class AddIn {
  private host: EmbeddedHost | null = null;
  private document: OpenDocument | null = null;
  private pane: OpenFrame | null = null;
  private paneIsWanted = true;

  constructor(
    private readonly surroundings: Surroundings,
    private choice: { readonly persona: PersonaId; readonly language: Language },
  ) {}

  /** Starts the add-in over a workbook that has just been opened. */
  start(document: OpenDocument): void {
    this.stop();
    this.begin(document, false);
  }

  /** Ends the add-in, before its workbook goes. */
  stop(): void {
    this.closePane();
    if (this.host !== null) this.surroundings.onHost(null, false);
    this.host?.dispose();
    this.host = null;
    this.document = null;
  }

  showPane(wanted: boolean): void {
    this.paneIsWanted = wanted;
    this.refreshPane();
  }

  /** Another Excel, or one that speaks another language: the add-in starts anew, as it would there. The workbook stays as it is. */
  change(choice: { readonly persona: PersonaId; readonly language: Language }): void {
    this.choice = choice;
    const { document, host } = this;
    if (document === null) return;
    this.closePane();
    this.begin(document, true);
    host?.dispose();
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

  private begin(document: OpenDocument, isSameWorkbook: boolean): void {
    this.document = document;
    this.host = createHost(document.workbook, { fileName: document.name, persona: this.choice.persona });
    this.surroundings.onHost(this.host, isSameWorkbook);
    this.refreshPane();
  }

  private refreshPane(): void {
    if (!this.paneIsWanted) this.closePane();
    else this.pane ??= this.openFrame(this.surroundings.place, 'taskpane.html', (frame) => { frame.title = words().pane; });
  }

  /** Loads one of the built add-in's pages and serves it; null as long as there is no workbook. */
  private openFrame(place: HTMLElement, page: string, dress: (frame: HTMLIFrameElement) => void): OpenFrame | null {
    if (this.host === null) return null;
    const frame = document.createElement('iframe');
    dress(frame);
    place.append(frame);
    const options = { conversation: crypto.randomUUID(), displayLanguage: officeLocales[this.choice.language], onDialog: this.surroundings.showDialog };
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
