/** The first link that a reader points at loads what fetches pages ahead. From disk there is nothing to fetch. */
if (location.protocol.startsWith('http')) {
  for (const type of ['pointerover', 'focusin']) {
    addEventListener(type, ({ target }) => void import('./prefetch-pages.ts').then((ahead) => ahead.start(target)), {
      once: true,
    });
  }
}
