import { counted } from './parts/counts.ts';

/** What the ribbons at passages and statements say, and the count above every page. Loaded by the browser: keep it small. */
export const keepingWords = {
  /** `name`: `2.3`, as it stands beside the passage. */
  passage: (name: string) => `Keep ${name} in My passages`,
  statement: 'Keep these words in My passages',
  key: 'k',
  count: (count: number) => `My passages: ${String(count)}`,
  label: 'My passages',
  tool: 'Keep',
  keptHere: 'Kept in My passages',
  kept: (count: number) => `Kept. ${counted.passages(count)} in `,
  removed: 'Removed from ',
  removedWithNote: 'Removed with its note from ',
  end: '.',
  undo: 'Undo',
  full: 'Not kept: this device has no more room for pages.',
  /** Where the browser has no storage for the page. */
  passing: 'This browser keeps nothing for this page. The list lasts until you leave it; its address holds it: ',
};
