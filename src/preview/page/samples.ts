/** The sample workbooks that the server has: in the menu "Mở", and in the middle of the page as long as nothing is open. */
import { button } from './elements';
import type { MenuSection } from './menu';
import { words } from './words/words';

export async function samplesSection(onChoose: (file: string) => void): Promise<MenuSection> {
  const names = await listSamples();
  return {
    title: words().samples,
    kind: 'action',
    items: (names ?? []).map((name) => ({ label: name, onChoose: () => { onChoose(name); } })),
    ...(names === null || names.length === 0 ? { note: noteOf(names) } : {}),
  };
}

/** Fills an element with one button for each sample, or with the sentence that says why there is none. */
export async function listChoices(list: HTMLElement, onChoose: (file: string) => void): Promise<void> {
  const names = await listSamples();
  if (names === null || names.length === 0) {
    const note = document.createElement('p');
    note.textContent = noteOf(names);
    list.replaceChildren(note);
    return;
  }
  list.replaceChildren(...names.map((name) => button(name, () => { onChoose(name); })));
}

function noteOf(names: readonly string[] | null): string {
  return names === null ? words().noServer : words().noSamples;
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
