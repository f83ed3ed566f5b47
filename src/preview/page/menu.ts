/** A menu under a button of the top bar: opened by it, moved through with the arrow keys, made anew each time it opens. */
import { button, element } from './elements';

export interface MenuSection {
  readonly title: string;
  /** `radio`: one of the section holds; `check`: each holds or not; `action`: happens. */
  readonly kind: 'radio' | 'check' | 'action';
  readonly items: readonly MenuItem[];
  /** Said in the place of items, where there are none. */
  readonly note?: string;
}

export interface MenuItem {
  readonly label: string;
  readonly checked?: boolean;
  readonly onChoose: () => void;
}

/** Takes the ids of the button and of the popover element that it opens. */
export function attachMenu(openerId: string, menuId: string, sections: () => readonly MenuSection[] | Promise<readonly MenuSection[]>): void {
  const opener = element(openerId, HTMLButtonElement);
  const menu = element(menuId, HTMLDivElement);
  menu.addEventListener('beforetoggle', (event) => {
    opener.setAttribute('aria-expanded', String(event.newState === 'open'));
    if (event.newState !== 'open') return;
    const { left, right, bottom } = opener.getBoundingClientRect();
    menu.style.top = `${String(bottom + 4)}px`;
    // Towards the middle of the page, so that it does not leave it.
    const isOnTheRight = left + right > document.documentElement.clientWidth;
    menu.style.left = isOnTheRight ? 'auto' : `${String(left)}px`;
    menu.style.right = isOnTheRight ? `${String(document.documentElement.clientWidth - right)}px` : 'auto';
    void fill(menu, sections());
  });
  menu.addEventListener('keydown', (event) => {
    moveFocus(menu, event);
  });
}

async function fill(menu: HTMLElement, sections: readonly MenuSection[] | Promise<readonly MenuSection[]>): Promise<void> {
  if (sections instanceof Promise) menu.replaceChildren();
  menu.replaceChildren(...(await sections).map((section) => sectionElement(menu, section)));
  (menu.querySelector<HTMLElement>('[aria-checked="true"]') ?? menu.querySelector('button'))?.focus();
}

function sectionElement(menu: HTMLElement, { title, kind, items, note }: MenuSection): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = title;
  const heading = document.createElement('p');
  heading.className = 'menu-title';
  heading.textContent = title;
  const entries = items.map(({ label, checked, onChoose }) => {
    const entry = button(label, () => {
      menu.hidePopover();
      onChoose();
    });
    entry.role = kind === 'action' ? 'menuitem' : kind === 'radio' ? 'menuitemradio' : 'menuitemcheckbox';
    if (kind !== 'action') entry.ariaChecked = String(checked === true);
    return entry;
  });
  group.append(heading, ...entries);
  if (note !== undefined) {
    const line = document.createElement('p');
    line.textContent = note;
    group.append(line);
  }
  return group;
}

function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const direction = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (direction === 0) return;
  event.preventDefault();
  const choices = [...menu.querySelectorAll('button')];
  const now = choices.findIndex((choice) => choice === document.activeElement);
  choices[(now + direction + choices.length) % choices.length]?.focus();
}
