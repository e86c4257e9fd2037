import { makeButton, makeElement } from '../parts/make-element.ts';

/** Asks before something is done; Escape and what lies beside the dialog say no, and the focus goes back. */
export function askOnce(question: string, yes: string, no: string, act: () => void): void {
  const dialog = makeElement('dialog', 'kept-sure');
  const sentence = makeElement('p', '', question);
  sentence.id = 'kept-sure';
  dialog.setAttribute('aria-labelledby', sentence.id);
  const answers = makeElement(
    'div',
    '',
    makeButton(no, () => dialog.close()),
    makeButton(yes, () => {
      dialog.close();
      act();
    }),
  );
  dialog.append(sentence, answers);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
