/** The workbook that is open: opened from bytes, shown in the grid, saved to a file; never thrown away without asking. */
import type { UniverWorkbook } from '../engine/univer-workbook';
import { openWorkbook, type OpenedWorkbook } from '../files/open-workbook';
import { lossMessage } from '../files/loss-messages';
import { fileRefusalMessage } from '../files/refusal-messages';
import { saveWorkbook } from '../files/save-workbook';
import { download } from './download';
import type { Grid } from './grid';
import { describe, hideAlert, hideNote, showAlert, showNote, showStatus } from './notices';
import { ask } from './question';
import { language, words } from './words/words';

export interface OpenDocument {
  readonly name: string;
  readonly workbook: UniverWorkbook;
}

/** Called when another workbook is shown, and when the open one comes to differ from its file or is saved. */
export interface SessionListener {
  readonly onOpening: () => void;
  readonly onOpened: (document: OpenDocument) => void;
  readonly onUnsaved: (unsaved: boolean) => void;
}

export class Session {
  private file: OpenedWorkbook | null = null;
  /** The workbook as the engine took it in, before any edit: its own results differ in details from the file's, and are no edit. */
  private settled: ReturnType<UniverWorkbook['save']> | undefined;
  private document: OpenDocument | null = null;
  private unsaved = false;
  private busy = false;

  constructor(
    private readonly grid: Grid,
    private readonly listener: SessionListener,
  ) {
    grid.onChange(() => {
      if (this.document !== null) this.setUnsaved(true);
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved) event.preventDefault(); // The browser asks in its own words.
    });
  }

  /** No workbook is open. */
  get isEmpty(): boolean {
    return this.document === null;
  }

  /** Opens what the server has: a sample by its name, any other file by its path from the root (`/…`). */
  openServed(nameOrPath: string): Promise<void> {
    const name = nameOrPath.split('/').at(-1) ?? nameOrPath;
    return this.replace(name, () => fetchServed(nameOrPath));
  }

  /** Opens a file that the person chose on their own machine. */
  openFile(file: File): Promise<void> {
    return this.replace(file.name, async () => {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        return words().cannotRead(file.name);
      }
    });
  }

  /** Gives the workbook to the browser to save, under its own name. True when that worked. */
  async save(): Promise<boolean> {
    const { document, file } = this;
    if (document === null || file === null) return false;
    showStatus(words().saving(document.name));
    try {
      await this.grid.finishTyping();
      await document.workbook.settle();
      download(await saveWorkbook(file, document.workbook.save(), this.settled), document.name);
      this.setUnsaved(false);
      showStatus(words().saved(document.name));
      return true;
    } catch (thrown) {
      showAlert(words().cannotSave(document.name), describe(thrown));
      showStatus(words().ready);
      return false;
    }
  }

  /** `read` gives the bytes, or the sentence that says why not. One at a time; the open workbook stays where anything is refused. */
  private async replace(name: string, read: () => Promise<Uint8Array | string>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      if (await this.mayReplace()) await this.open(name, read);
    } catch (thrown) {
      showAlert(words().cannotOpen(name), describe(thrown));
      showStatus(words().ready);
    } finally {
      this.busy = false;
    }
  }

  private async open(name: string, read: () => Promise<Uint8Array | string>): Promise<void> {
    hideAlert();
    hideNote();
    showStatus(words().opening(name));
    const bytes = await read();
    const outcome = typeof bytes === 'string' ? bytes : await openWorkbook(bytes, name);
    if (typeof outcome === 'string' || !outcome.ok) {
      showAlert(typeof outcome === 'string' ? outcome : `${name}: ${fileRefusalMessage(outcome.refusal, language())}`);
      showStatus(this.document === null ? words().ready : words().stillOpen(this.document.name));
      return;
    }
    this.listener.onOpening();
    this.document = null; // What Univer changes while it takes the workbook in is no edit.
    const workbook = this.grid.show(outcome.workbook.data);
    await workbook.settle();
    this.settled = workbook.save();
    this.file = outcome.workbook;
    this.document = { name, workbook };
    this.setUnsaved(false);
    this.listener.onOpened(this.document);
    showStatus(words().opened(name, workbook.sheets.length));
    const losses = lossMessage(outcome.workbook.losses, language());
    if (losses !== null) showNote(losses);
  }

  private async mayReplace(): Promise<boolean> {
    await this.grid.finishTyping();
    if (!this.unsaved || this.document === null) return true;
    const answer = await ask({
      title: words().unsavedTitle,
      text: words().unsavedText(this.document.name),
      answers: [
        { answer: 'save', label: words().saveFirst },
        { answer: 'discard', label: words().discard },
        { answer: 'stay', label: words().stay },
      ],
      onEscape: 'stay',
    });
    return answer === 'save' ? this.save() : answer === 'discard';
  }

  private setUnsaved(unsaved: boolean): void {
    if (this.unsaved === unsaved) return;
    this.unsaved = unsaved;
    this.listener.onUnsaved(unsaved);
  }
}

async function fetchServed(nameOrPath: string): Promise<Uint8Array | string> {
  const isPath = nameOrPath.startsWith('/');
  const address = isPath ? encodeURI(nameOrPath) : `/preview/assets/samples/${encodeURIComponent(nameOrPath)}`;
  try {
    const answer = await fetch(address);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    return isPath ? words().noSuchFile(nameOrPath) : words().noSuchSample(nameOrPath);
  } catch {
    return words().noServer;
  }
}
