import { pressReceived } from '../parts/as-received.ts';
import { openGuide } from './guide-opener.ts';
import { askForTools } from './passage-opener.ts';
import { hintAt } from './peek-hints.ts';
import { setPlain } from './plain-reading.ts';
import { askForSettings } from './settings-opener.ts';

/** What hears which of the things that a reader does. */
const heard: [string, (event: Event) => void][] = [
  ['selectionchange', askForTools],
  ['click', askForTools],
  ['click', askForSettings],
  ['click', pressReceived],
  // From disk nothing can be fetched.
  ...(location.protocol === 'file:'
    ? []
    : ['pointerover', 'focusin'].map((type): [string, typeof hintAt] => [type, hintAt])),
];

/** Begins to hear readers. `early`: what they did before, in its order. */
export function startReading(early: readonly Event[]): void {
  // Plain reading takes away the links of names that it hides.
  if (document.documentElement.dataset['plain']) setPlain(true);
  for (const [type, hear] of heard) document.addEventListener(type, hear);
  for (const event of early) {
    for (const [type, hear] of heard) if (event.type === type) hear(event);
  }
  openGuide(early.filter(({ type }) => type === 'keydown')).catch(() => undefined);
}
