import { isFromDisk } from '../parts/served-root.ts';

/**
 * A source, a name or a passage is shown where its link stands; what shows it is loaded by the first who looks. From disk nothing can be
 * fetched: there the links lead on, as they do without scripts and where something fails.
 */
const article = document.querySelector('main > article');
// eslint-disable-next-line record/words-in-one-place -- a selector
const peeked = '.check, .mention, :is(.notes, .foot-fold, .known, .pull) a[href*="#"]';
/** Milliseconds for which a pointer rests before it is taken for a look. */
const rest = 250;

let timer = 0;
const linkOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>(peeked);

function look(link: HTMLAnchorElement, isAsked: boolean): void {
  import('./peeks.ts').then(
    ({ openPeek }) => openPeek(link, isAsked),
    () => isAsked && location.assign(link.href),
  );
}

function press(event: Event): void {
  const { pointerType, button, metaKey, ctrlKey, shiftKey, altKey } = event as PointerEvent;
  const link = linkOf(event);
  if (!link || button > 0 || metaKey || ctrlKey || shiftKey || altKey) return;
  // A finger has no way to look but to touch: who touches again goes on.
  const isLook = link.matches('.check') || (pointerType === 'touch' && link.ariaExpanded !== 'true');
  if (!isLook) return;
  event.preventDefault();
  look(link, true);
}

if (article && !isFromDisk()) {
  article.addEventListener('click', press);
  article.addEventListener('pointerover', (event) => {
    const link = linkOf(event);
    clearTimeout(timer);
    if (link && !link.matches('.check') && (event as PointerEvent).pointerType === 'mouse')
      timer = window.setTimeout(() => {
        look(link, false);
      }, rest);
  });
  article.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible:not(.check)')) look(link, false);
  });
}
