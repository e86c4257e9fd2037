/** What goes along with the reader is loaded when they begin to read, or come for a part of the text. Until then nothing is missing. */
const starts = ['scroll', 'pointermove', 'touchstart', 'keydown', 'focusin'] as const;

function openGuide(event?: Event): void {
  for (const start of starts) removeEventListener(start, openGuide);
  import('./reading-guide.ts').then(({ pressEarly }) => event && pressEarly(event)).catch(() => undefined);
}

if (document.querySelector('reading-guide')) {
  for (const start of starts) addEventListener(start, openGuide, { passive: true });
  if (location.search.includes('only=')) openGuide();
}
