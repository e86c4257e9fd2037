import { loadLateStyles } from './late-styles.ts';

/** The tools at a passage are loaded by the first who selects words of the text, or follows a passage's number. */
const text = document.querySelector('.text');

const load = (passage?: Element): void => {
  Promise.all([import('./passage-tools.ts'), loadLateStyles()])
    .then(([{ openTools }]) => openTools(passage))
    .catch(() => undefined);
};

if (text) {
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection?.type === 'Range' && text.contains(selection.focusNode)) load();
  });
  text.addEventListener('click', ({ target }) => {
    const number = (target as Element).closest('a.no[href^="#"]');
    if (number) load(number);
  });
}
