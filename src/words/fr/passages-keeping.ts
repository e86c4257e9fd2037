import { counted } from './parts/counts.ts';

/** What the ribbons at passages and statements say, and the count above every page. Loaded by the browser: keep it small. */
export const keepingWords = {
  /** `name`: `2.3`, as it stands beside the passage. */
  passage: (name: string) => `Garder ${name} dans Mes passages`,
  statement: 'Garder ces propos dans Mes passages',
  key: 'k',
  count: (count: number) => `Mes passages : ${String(count)}`,
  label: 'Mes passages',
  tool: 'Garder',
  keptHere: 'Gardé dans Mes passages',
  kept: (count: number) => `Gardé. ${counted.passages(count)} dans `,
  removed: 'Retiré de ',
  removedWithNote: 'Retiré, avec sa note, de ',
  end: '.',
  undo: 'Annuler',
  full: 'Non gardé : cet appareil n’a plus de place pour des pages.',
  /** Where the browser has no storage for the page. */
  passing:
    'Ce navigateur ne garde rien pour cette page. La liste dure tant que vous y restez ; son adresse la contient : ',
};
