/** What can be opened, and how: the menu "Mở", the buttons in the middle of the page, a file dropped anywhere, Ctrl+O and Ctrl+S. */
import { element } from './elements';
import { attachMenu } from './menu';
import { showAlert } from './notices';
import { listChoices, samplesSection } from './samples';
import type { Session } from './session';
import { words } from './words/words';

export function attachOpening(session: Session): void {
  const chooser = element('file', HTMLInputElement);
  const choose = (): void => { chooser.click(); };
  const openSample = (name: string): void => void session.openServed(name);
  attachMenu('open', 'open-menu', async () => [
    { title: words().openMenu, kind: 'action', items: [{ label: words().openHere, onChoose: choose }] },
    await samplesSection(openSample),
  ]);
  element('start-open', HTMLButtonElement).addEventListener('click', choose);
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file !== undefined) void session.openFile(file);
    chooser.value = ''; // So that choosing the same file again is a change.
  });
  element('save', HTMLButtonElement).addEventListener('click', () => void session.save());
  attachShortcuts({ o: choose, s: () => void session.save() });
  attachDropping((file) => void session.openFile(file));
}

/** Offers the samples in the middle of the page, as long as nothing is open. */
export function offerSamples(session: Session): void {
  element('start', HTMLDivElement).hidden = false;
  void listChoices(element('start-samples', HTMLDivElement), (name) => void session.openServed(name));
}

/** Keys with Ctrl (or ⌘), before the browser takes them for itself. */
function attachShortcuts(actions: Readonly<Record<string, () => void>>): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const act = actions[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { capture: true },
  );
}

/** The whole page takes a file; while one is above it, a sheet of words lies over everything, the pane's frame included. */
function attachDropping(open: (file: File) => void): void {
  const cover = element('drop', HTMLDivElement);
  const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragenter', (event) => {
    if (bringsFiles(event)) cover.hidden = false;
  });
  cover.addEventListener('dragleave', () => { cover.hidden = true; });
  window.addEventListener('dragover', (event) => {
    if (bringsFiles(event)) event.preventDefault(); // Or the browser would leave the page for the file.
  });
  window.addEventListener('drop', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    cover.hidden = true;
    const [file, another] = event.dataTransfer?.files ?? [];
    if (another !== undefined) showAlert(words().oneFileOnly);
    else if (file !== undefined) open(file);
  });
}
