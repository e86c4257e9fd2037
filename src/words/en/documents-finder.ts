import { formatNumber } from './parts/language.ts';

/** What finding documents on the page of all says. Loaded by the browser: keep it small. */
export const finderWords = {
  label: 'Words in a title, a name, a topic',
  found: (count: number, all: number) => `${formatNumber(count)} of ${formatNumber(all)} documents`,
  more: (count: number) => `and ${formatNumber(count)} more`,
};
