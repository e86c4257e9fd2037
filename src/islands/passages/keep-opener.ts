/** What keeps passages is no part of what a page waits for. */
addEventListener('load', () => void import('./keep-start.ts').catch(() => undefined));
