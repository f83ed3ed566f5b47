/** The add-in's buttons on Excel's Home tab, as manifest.xml has them, in the page's top bar. */
import { element } from './elements';

/** The commands that need no pane, under the names by which commands.html associates them. */
export type RibbonCommand = 'reviewAndUpdate' | 'removeMarks';

const commandButtons: readonly (readonly [string, RibbonCommand])[] = [
  ['review-and-update', 'reviewAndUpdate'],
  ['remove-marks', 'removeMarks'],
];

export interface Ribbon {
  /** Commands need a workbook, and run one at a time. */
  setEnabled(enabled: boolean): void;
}

/** `run` gets the command and the words on its button. */
export function attachRibbon(run: (command: RibbonCommand, label: string) => void): Ribbon {
  const buttons = commandButtons.map(([id, command]) => {
    const found = element(id, HTMLButtonElement);
    found.addEventListener('click', () => { run(command, found.textContent); });
    return found;
  });
  return {
    setEnabled(enabled) {
      for (const found of buttons) found.disabled = !enabled;
    },
  };
}
