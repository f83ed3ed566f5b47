import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (position: number, last: number) => number>> = {
  ArrowDown: (position, last) => Math.min(position + 1, last),
  ArrowUp: (position) => Math.max(position - 1, 0),
  Home: () => 0,
  End: (_position, last) => last,
};

/** Lets the arrow keys walk through the buttons of a list, as they do through the cells of the sheet. For the list's `onKeyDown`. */
export function walkByArrowKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const position = buttons.findIndex((button) => button === document.activeElement);
  if (position < 0) return;
  event.preventDefault();
  buttons[step(position, buttons.length - 1)]?.focus();
}
