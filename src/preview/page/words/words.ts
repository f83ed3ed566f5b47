/** The workbench's words in the language that has been chosen. */
import { en } from './en';
import { vi } from './vi';

export type Words = typeof vi;
export type Language = 'vi' | 'en';

const languages: Readonly<Record<Language, Words>> = { vi, en };

/** How Office names them. */
export const officeLocales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

let chosen: Language = 'vi';

export function words(): Words {
  return languages[chosen];
}

export function language(): Language {
  return chosen;
}

/** Reads `vi`, `vi-VN`, `en-US` …; null for a language that the workbench does not speak. */
export function parseLanguage(text: string): Language | null {
  const [first] = text.toLowerCase().split('-');
  return first === 'vi' || first === 'en' ? first : null;
}

/** Says everything that stands on the page in this language from now on; what has been said (status line) stays. */
export function setLanguage(next: Language): void {
  chosen = next;
  document.documentElement.lang = next;
  fillWords(document);
}

/** Which words stand where: `data-word` gives an element's text, `data-word-label` its accessible name, `data-word-hint` its tooltip. */
function fillWords(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-word], [data-word-label], [data-word-hint]')) {
    const { word, wordLabel, wordHint } = element.dataset;
    if (word !== undefined) element.textContent = wordNamed(word);
    if (wordLabel !== undefined) element.ariaLabel = wordNamed(wordLabel);
    if (wordHint !== undefined) element.title = wordNamed(wordHint);
  }
}

/** Throws where the page asks for a word that there is not, or that needs to be told something. */
function wordNamed(name: string): string {
  const word = (words() as unknown as Readonly<Record<string, unknown>>)[name];
  if (typeof word !== 'string') throw new Error(`The workbench has no word "${name}".`);
  return word;
}
