/** A question that must be answered before the work goes on. */
import { button, element } from './elements';

export interface Question<Answer extends string> {
  readonly title: string;
  readonly text: string;
  /** In the order of their buttons; the first is the one that Enter takes. */
  readonly answers: readonly { readonly answer: Answer; readonly label: string }[];
  /** What the Escape key means. */
  readonly onEscape: Answer;
}

/** Shows the question in the page's dialog; resolves with the answer. */
export function ask<Answer extends string>({ title, text, answers, onEscape }: Question<Answer>): Promise<Answer> {
  const dialog = element('question', HTMLDialogElement);
  element('question-title', HTMLHeadingElement).textContent = title;
  element('question-text', HTMLParagraphElement).textContent = text;
  return new Promise((resolve) => {
    const buttons = answers.map(({ answer, label }) =>
      button(label, () => {
        resolve(answer);
        dialog.close();
      }),
    );
    element('question-answers', HTMLMenuElement).replaceChildren(...buttons);
    dialog.addEventListener('close', () => { resolve(onEscape); }, { once: true });
    dialog.showModal();
    buttons[0]?.focus();
  });
}
