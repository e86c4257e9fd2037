/** Pictures of links become one stop of the keyboard when the first key is pressed. */
addEventListener('keydown', () => void import('../parts/roving-tab-index.ts').catch(() => undefined), { once: true });
