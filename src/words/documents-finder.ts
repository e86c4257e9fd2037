/** What finding documents on the page of all says. Loaded by the browser: keep it small. */
export const finderWords = {
  label: 'Words in a title, a name, a topic',
  found: (count: number, all: number) => `${String(count)} of ${String(all)} documents`,
  more: (count: number) => `and ${String(count)} more`,
};
