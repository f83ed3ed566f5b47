/** The workbench page: grid, pane and top bar, put together. */
import { personas, type PersonaId } from '../personas';
import { AddIn } from './add-in';
import { showAddInDialog } from './add-in-dialog';
import { readAddress } from './address';
import { element } from './elements';
import { createGrid } from './grid';
import { attachNotices, describe, hideAlert, showAlert, showStatus } from './notices';
import { attachRibbon, type RibbonCommand } from './ribbon';
import { attachSamplesMenu, listChoices } from './samples';
import { Session } from './session';
import { attachSplitter } from './splitter';
import { words } from './words';

attachNotices();
const address = readAddress(location.search);
const persona = attachPersonas(address.persona);
const paneSection = element('pane', HTMLElement);
const splitter = element('splitter', HTMLDivElement);
attachSplitter(splitter, paneSection, address.paneWidth);

const grid = createGrid(element('grid', HTMLDivElement));
const addIn = new AddIn(element('pane-frame', HTMLDivElement), persona, showAddInDialog);
const ribbon = attachRibbon((command, label) => void runCommand(command, label));
const session = new Session(grid, {
  onOpening: () => {
    addIn.stop();
    ribbon.setEnabled(false);
  },
  onOpened: (opened) => {
    element('start', HTMLDivElement).hidden = true;
    element('file-name', HTMLSpanElement).textContent = opened.name;
    element('save', HTMLButtonElement).disabled = false;
    document.title = `${opened.name} – ${words.product}`;
    addIn.start(opened);
    ribbon.setEnabled(true);
  },
  onUnsaved: (unsaved) => {
    element('unsaved', HTMLSpanElement).hidden = !unsaved;
  },
});
grid.onTyping((typing) => { addIn.setTyping(typing); });

attachFileButtons();
attachPaneButtons();
begin();

/** Opens what the address asks for, or offers the samples. */
function begin(): void {
  performance.mark('grid-ready');
  if (address.file !== null) {
    void session.openSample(address.file).then(() => performance.mark('file-open'));
    return;
  }
  showStatus(words.ready);
  element('start', HTMLDivElement).hidden = false;
  void listChoices(element('start-samples', HTMLDivElement), (name) => void session.openSample(name));
}

function attachFileButtons(): void {
  const chooser = element('file', HTMLInputElement);
  attachSamplesMenu((name) => void session.openSample(name));
  for (const id of ['open', 'start-open']) element(id, HTMLButtonElement).addEventListener('click', () => { chooser.click(); });
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file !== undefined) void session.openFile(file);
    chooser.value = ''; // So that choosing the same file again is a change.
  });
  element('save', HTMLButtonElement).addEventListener('click', () => void session.save());
}

function attachPaneButtons(): void {
  const show = (visible: boolean): void => {
    paneSection.hidden = !visible;
    splitter.hidden = !visible;
    addIn.showPane(visible);
  };
  element('show-pane', HTMLButtonElement).addEventListener('click', () => { show(true); });
  element('hide-pane', HTMLButtonElement).addEventListener('click', () => { show(false); });
}

/** Fills the choice of Excels; gives the one to begin with: what the address names, else the newest. */
function attachPersonas(wanted: string | null): PersonaId {
  const choice = element('persona', HTMLSelectElement);
  const all = Object.values(personas);
  choice.replaceChildren(...all.map(({ id, name }) => new Option(name, id)));
  const chosen = all.find(({ id }) => id === wanted)?.id ?? 'microsoft-365';
  choice.value = chosen;
  choice.addEventListener('change', () => {
    const next = all.find(({ id }) => id === choice.value);
    if (next !== undefined) addIn.changePersona(next.id);
  });
  return chosen;
}

async function runCommand(command: RibbonCommand, label: string): Promise<void> {
  hideAlert();
  ribbon.setEnabled(false);
  showStatus(words.commandRunning(label));
  try {
    await grid.finishTyping();
    await addIn.run(command);
    showStatus(words.commandDone(label));
  } catch (thrown) {
    showAlert(words.commandFailed(label), describe(thrown));
    showStatus(words.ready);
  } finally {
    ribbon.setEnabled(true);
  }
}
