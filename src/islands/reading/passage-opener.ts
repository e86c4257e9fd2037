import { loadLateStyles } from '../parts/late-styles.ts';

const load = (passage?: Element): void => {
  Promise.all([import('./passage-tools.ts'), loadLateStyles('reading')])
    .then(([{ openTools }]) => openTools(passage))
    .catch(() => undefined);
};

/** The tools at a passage are loaded by the first who selects words of the text, or follows a passage's number. */
export function askForTools({ type, target }: Event): void {
  const text = document.querySelector('.text');
  if (type === 'selectionchange') {
    const selection = getSelection();
    if (selection?.type === 'Range' && text?.contains(selection.focusNode)) load();
    return;
  }
  const number = target instanceof Element && target.closest('.text a.no[href^="#"]');
  if (number) load(number);
}
