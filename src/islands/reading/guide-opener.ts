import { loadLateStyles } from './late-styles.ts';

/** What goes along with the reader is loaded when they begin to read, or come for a part of the text. Until then nothing is missing. */
const starts = ['scroll', 'pointermove', 'touchstart', 'focusin'] as const;

/** Keys that are pressed while the guide is on its way. It does what they ask for when it is there. */
const pressed: Event[] = [];
const keep = (event: Event): void => {
  pressed.push(event);
  openGuide();
};

let isOpening = false;
function openGuide(): void {
  if (isOpening) return;
  isOpening = true;
  for (const start of starts) removeEventListener(start, openGuide);
  Promise.all([import('./reading-guide.ts'), loadLateStyles()])
    .then(([{ pressEarly }]) => {
      removeEventListener('keydown', keep);
      pressed.forEach(pressEarly);
    })
    .catch(() => undefined);
}

if (document.querySelector('reading-guide')) {
  for (const start of starts) addEventListener(start, openGuide, { passive: true });
  addEventListener('keydown', keep, { passive: true });
  if (location.search.includes('only=')) openGuide();
}
