/** The workbench page: grid, pane and top bar, put together. */
import { AddIn } from './add-in';
import { showAddInDialog } from './add-in-dialog';
import { readAddress } from './address';
import { element } from './elements';
import { FaultMenu } from './fault-menu';
import { createGrid } from './grid';
import { attachHostMenu, type HostChoice } from './host-menu';
import { attachNotices, describe, hideAlert, showAlert, showStatus } from './notices';
import { attachOpening, offerSamples } from './open-menu';
import { attachRibbon, type RibbonCommand } from './ribbon';
import { Session, type OpenDocument } from './session';
import { attachSplitter } from './splitter';
import { language, setLanguage, words } from './words/words';

const address = readAddress(location.search);
const firstChoice: HostChoice = { persona: address.persona ?? 'microsoft-365', language: address.language ?? 'vi' };
/** Begin with the first workbook. */
const addressFaults = [...address.faults];
setLanguage(firstChoice.language);
attachNotices();

const paneSection = element('pane', HTMLElement);
const splitter = element('splitter', HTMLDivElement);
attachSplitter(splitter, paneSection, address.paneWidth);

const faults = new FaultMenu();
const grid = createGrid(element('grid', HTMLDivElement));
const addIn = new AddIn(
  {
    place: element('pane-frame', HTMLDivElement),
    showDialog: showAddInDialog,
    onHost: (host, isSameWorkbook) => { faults.setHost(host?.faults ?? null, isSameWorkbook); },
  },
  firstChoice,
);
const ribbon = attachRibbon((command, label) => void runCommand(command, label));
const session = new Session(grid, {
  onOpening: () => {
    addIn.stop();
    ribbon.setEnabled(false);
  },
  onOpened: showDocument,
  onUnsaved: (unsaved) => {
    element('unsaved', HTMLSpanElement).hidden = !unsaved;
  },
});

grid.onTyping((typing) => { addIn.setTyping(typing); });
attachCalculating();
attachOpening(session);
attachPaneButtons();
attachHostMenu(firstChoice, (choice) => void changeHost(choice));
element('find', HTMLButtonElement).addEventListener('click', () => { grid.find(); });
void begin();

/** Opens what the address asks for, or offers the samples. */
async function begin(): Promise<void> {
  performance.mark('grid-ready');
  document.title = words().pageTitle;
  if (language() !== 'vi') await grid.speak(language());
  if (address.file !== null) {
    await session.openServed(address.file);
    performance.mark('file-open');
  }
  if (session.isEmpty) {
    showStatus(words().ready);
    offerSamples(session);
  }
}

function showDocument(opened: OpenDocument): void {
  element('start', HTMLDivElement).hidden = true;
  const name = element('file-name', HTMLSpanElement);
  delete name.dataset.word; // "No file open" does not come back.
  name.textContent = opened.name;
  name.title = opened.name;
  for (const id of ['save', 'find']) element(id, HTMLButtonElement).disabled = false;
  document.title = `${opened.name} – ${words().product}`;
  addIn.start(opened);
  for (const fault of addressFaults.splice(0)) faults.begin(fault);
  ribbon.setEnabled(true);
}

/** Said when calculating takes longer than a person would notice. */
function attachCalculating(): void {
  const note = element('calculating', HTMLSpanElement);
  let timer = 0;
  grid.onCalculating((calculating) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => { note.hidden = !calculating; }, calculating ? 500 : 0);
    if (!calculating) performance.mark('calculated');
  });
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

async function changeHost(choice: HostChoice): Promise<void> {
  const isOtherLanguage = choice.language !== language();
  setLanguage(choice.language);
  faults.show();
  addIn.change(choice);
  if (isOtherLanguage) await grid.speak(choice.language);
}

async function runCommand(command: RibbonCommand, label: string): Promise<void> {
  hideAlert();
  ribbon.setEnabled(false);
  showStatus(words().commandRunning(label));
  try {
    await grid.finishTyping();
    await addIn.run(command);
    showStatus(words().commandDone(label));
  } catch (thrown) {
    showAlert(words().commandFailed(label), describe(thrown));
    showStatus(words().ready);
  } finally {
    ribbon.setEnabled(true);
  }
}
