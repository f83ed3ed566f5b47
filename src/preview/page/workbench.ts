/** The workbench page: grid, pane and top bar, put together. */
import { readAddress } from './address';
import { button, element } from './elements';
import { createGrid } from './grid';
import { attachNotices, showStatus } from './notices';
import { attachSamplesMenu } from './samples-menu';
import { Session } from './session';
import { attachSplitter } from './splitter';
import { words } from './words';

const address = readAddress(location.search);
attachNotices();
attachSplitter(element('splitter', HTMLDivElement), element('pane', HTMLElement), address.paneWidth);

const session = new Session(createGrid(element('grid', HTMLElement)), {
  onOpening: () => undefined,
  onOpened: ({ name }) => {
    element('file-name', HTMLSpanElement).textContent = name;
    element('save', HTMLButtonElement).disabled = false;
    document.title = `${name} – Chỉ Tiêu`;
  },
  onUnsaved: (unsaved) => {
    element('unsaved', HTMLSpanElement).hidden = !unsaved;
  },
});
attachSamplesMenu((name) => void session.openSample(name));
const chooser = element('file', HTMLInputElement);
element('open', HTMLButtonElement).addEventListener('click', () => { chooser.click(); });
chooser.addEventListener('change', () => {
  const file = chooser.files?.[0];
  if (file !== undefined) void session.openFile(file);
  chooser.value = ''; // So that choosing the same file again is a change.
});
element('save', HTMLButtonElement).addEventListener('click', () => void session.save());
performance.mark('grid-ready');
if (address.file === null) showStatus(words.ready);
else void session.openSample(address.file).then(() => performance.mark('file-open'));
