import { pressLink } from './peek-opener.ts';

/**
 * What helps a reader along is loaded when they begin: by the first thing that they do, or by an address or a setting that asks for it.
 * What they do meanwhile is done when it is there.
 */
const begins = ['scroll', 'pointermove', 'pointerover', 'touchstart', 'focusin', 'keydown', 'click', 'selectionchange'];
const early: Event[] = [];
let hasBegun = false;

const stop = (types: readonly string[]): void => {
  for (const type of types) document.removeEventListener(type, begin);
};

function begin(event?: Event): void {
  if (event) early.push(event);
  if (hasBegun) return;
  hasBegun = true;
  import('./reading-start.ts').then(
    ({ startReading }) => {
      stop(begins);
      startReading(early);
    },
    () => {
      // The next click tries again.
      hasBegun = false;
      early.length = 0;
      stop(begins.filter((type) => type !== 'click'));
    },
  );
}

const article = document.querySelector<HTMLElement>('main > article');
if (article) {
  // From disk nothing can be fetched: there the links lead on, as they do without scripts.
  if (location.protocol !== 'file:') article.addEventListener('click', pressLink);
  for (const type of begins) document.addEventListener(type, begin, { passive: true });
  if (document.documentElement.dataset['plain'] || location.search.includes('only=')) begin();
}
