/** Where the page speaks: the status line at the bottom, and the warning under the top bar. */
import { element } from './elements';
import { words } from './words/words';

/** A passing word about what is going on. */
export function showStatus(text: string): void {
  const line = element('status', HTMLSpanElement);
  delete line.dataset.word; // What stood there before the page was ready.
  line.textContent = text;
}

/** A refusal or a failure, in plain words; stays until it is closed or the next work begins. `detail` is for those who look after the machine. */
export function showAlert(text: string, detail: string | null = null): void {
  element('alert-text', HTMLParagraphElement).textContent = text;
  const details = element('alert-details', HTMLDetailsElement);
  details.hidden = detail === null;
  details.open = false;
  element('alert-detail', HTMLParagraphElement).textContent = detail ?? '';
  element('alert', HTMLDivElement).hidden = false;
}

export function hideAlert(): void {
  element('alert', HTMLDivElement).hidden = true;
}

/** What is good to know of the open workbook; stays until it is closed, or another is opened. */
export function showNote(text: string): void {
  element('note-text', HTMLParagraphElement).textContent = text;
  element('note', HTMLDivElement).hidden = false;
}

export function hideNote(): void {
  element('note', HTMLDivElement).hidden = true;
}

/** Readies the close buttons, and turns errors that nobody expected into a warning. */
export function attachNotices(): void {
  element('alert-close', HTMLButtonElement).addEventListener('click', hideAlert);
  element('note-close', HTMLButtonElement).addEventListener('click', hideNote);
  window.addEventListener('error', ({ message }) => {
    if (!message.startsWith(harmless)) showAlert(words().unexpected, message);
  });
  window.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    showAlert(words().unexpected, describe(reason));
  });
}

/** The browser's own note that a resize was observed late; nothing is wrong. */
const harmless = 'ResizeObserver loop';

/** What a thrown thing says of itself. */
export function describe(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
