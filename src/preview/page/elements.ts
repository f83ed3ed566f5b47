/** The parts of workbench.html, found by their ids. */

/** Takes an id and the class of element that the page has under it. Throws when the page and the program do not fit together. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`workbench.html has no ${type.name} with the id "${id}".`);
  return found;
}

/** A new button with its words. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}
