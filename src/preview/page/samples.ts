/** The list of sample workbooks: under "Mở mẫu", and in the middle of the page as long as nothing is open. */
import { button, element } from './elements';
import { words } from './words';

/** Takes what to do with a chosen sample's file name. The menu is filled each time it opens, so that new samples show. */
export function attachSamplesMenu(onChoose: (file: string) => void): void {
  const opener = element('samples-button', HTMLButtonElement);
  const menu = element('samples', HTMLDivElement);
  menu.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'open') return;
    const { left, bottom } = opener.getBoundingClientRect();
    menu.style.left = `${String(left)}px`;
    menu.style.top = `${String(bottom + 4)}px`;
    void listChoices(menu, (name) => {
      menu.hidePopover();
      onChoose(name);
    }).then(() => menu.querySelector('button')?.focus());
  });
  menu.addEventListener('keydown', (event) => {
    moveFocus(menu, event);
  });
}

/** Fills an element with one button for each sample, or with the sentence that says why there is none. */
export async function listChoices(list: HTMLElement, onChoose: (file: string) => void): Promise<void> {
  const names = await listSamples();
  if (names === null || names.length === 0) {
    const note = document.createElement('p');
    note.textContent = names === null ? words.noServer : words.noSamples;
    list.replaceChildren(note);
    return;
  }
  list.replaceChildren(...names.map((name) => button(name, () => { onChoose(name); })));
}

/** The samples' file names; null when the server does not answer. */
async function listSamples(): Promise<readonly string[] | null> {
  try {
    const answer = await fetch('/preview/samples.json');
    return answer.ok ? ((await answer.json()) as string[]) : null; // Our own server's list (server/start-server.ts).
  } catch {
    return null;
  }
}

function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const direction = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (direction === 0) return;
  event.preventDefault();
  const choices = [...menu.querySelectorAll('button')];
  const now = choices.findIndex((choice) => choice === document.activeElement);
  choices[(now + direction + choices.length) % choices.length]?.focus();
}
