import { loadLateStyles } from '../parts/late-styles.ts';

/** Loads what goes along with the reader. It does what keys have asked for that were pressed while it was on its way. */
export async function openGuide(pressed: Event[]): Promise<void> {
  if (!document.querySelector('reading-guide')) return;
  const keep = (event: Event): void => {
    pressed.push(event);
  };
  addEventListener('keydown', keep, { passive: true });
  try {
    const [{ pressEarly }] = await Promise.all([import('./reading-guide.ts'), loadLateStyles('reading')]);
    pressed.forEach(pressEarly);
  } finally {
    removeEventListener('keydown', keep);
  }
}
