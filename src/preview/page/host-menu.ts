/** Which Excel the add-in finds itself in, and what language that speaks: the menu, and the two as its button tells them. */
import { personas, type PersonaId } from '../personas';
import { element } from './elements';
import { attachMenu } from './menu';
import { words, type Language } from './words/words';

export interface HostChoice {
  readonly persona: PersonaId;
  readonly language: Language;
}

const languages: readonly Language[] = ['vi', 'en'];

/** `onChange` is called before the button tells the new choice. */
export function attachHostMenu(first: HostChoice, onChange: (choice: HostChoice) => void): void {
  let now = first;
  const tell = (): void => {
    element('host', HTMLButtonElement).textContent = words().hostSummary(words().personaNames[now.persona], words().languages[now.language]);
  };
  const choose = (part: Partial<HostChoice>): void => {
    now = { ...now, ...part };
    onChange(now);
    tell();
  };
  attachMenu('host', 'host-menu', () => [
    {
      title: words().personaTitle,
      kind: 'radio',
      items: Object.values(personas).map(({ id }) => ({ label: words().personaNames[id], checked: id === now.persona, onChoose: () => { choose({ persona: id }); } })),
    },
    {
      title: words().languageTitle,
      kind: 'radio',
      items: languages.map((language) => ({ label: words().languages[language], checked: language === now.language, onChoose: () => { choose({ language }); } })),
    },
  ]);
  tell();
}
