/** Pictures of links become one stop of the keyboard when the first key is pressed. */
addEventListener('keydown', () => void import('./one-stop.ts').catch(() => undefined), { once: true });
