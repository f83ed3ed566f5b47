/** The small window in which the add-in says something without its pane (`displayDialogAsync`), as Excel on the web shows it. */
import type { FrameDialog } from '../protocol/frame-conversation';
import { element } from './elements';
import { words } from './words/words';

/** Shows the add-in's page above ours. Gives the function that takes it away again. */
export function showAddInDialog({ address, width, height, onClosed }: FrameDialog): () => void {
  const dialog = element('add-in-dialog', HTMLDialogElement);
  const frame = document.createElement('iframe');
  frame.title = words().product;
  frame.src = address.href;
  frame.style.width = `${String(width)}vw`;
  frame.style.height = `${String(height)}vh`;
  element('add-in-dialog-frame', HTMLDivElement).replaceChildren(frame);
  let isTakenAway = false;
  dialog.addEventListener(
    'close',
    () => {
      frame.remove();
      if (!isTakenAway) onClosed();
    },
    { once: true },
  );
  dialog.showModal();
  return () => {
    isTakenAway = true;
    dialog.close();
  };
}
