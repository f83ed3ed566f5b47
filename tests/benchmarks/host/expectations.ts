/** What the buttons of Microsoft's snippets must show, read off the snippets themselves (OfficeDev/office-js-snippets, samples/excel). */

export interface Expectation {
  /** Texts that must stand in the console. */
  readonly says?: readonly (string | RegExp)[];
  /** The error that the button is there to show. */
  readonly error?: RegExp;
  /** What it needs of a person or of the network, and does not get here. */
  readonly needs?: string;
}

/** By `folder/snippet`, then by the button's id; `''` is the start of the script. */
export const expectations: Readonly<Record<string, Readonly<Record<string, Expectation>>>> = {
  // The chart is added to the sheet in front before `Sample` comes there: Excel, too, looks for it in vain.
  '10-chart/chart-formatting': { 'format-chart': { error: /ItemNotFound/ }, 'show-datalabels': { error: /ItemNotFound/ }, 'change-color': { error: /ItemNotFound/ } },
};
