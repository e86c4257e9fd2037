/** A source, a name or a passage is shown where its link stands; what shows it is loaded by the first who looks. */
// eslint-disable-next-line record/words-in-one-place -- a selector
const peeked = '.check, .mention, :is(.notes, .foot-fold, .known, .pull) a[href*="#"]';

/** The link of an event that shows what it leads to. */
export const peekedLink = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(peeked) : null;

/** Shows it; where something fails, who asked for it is led there. */
export function look(link: HTMLAnchorElement, isAsked: boolean): void {
  import('./peeks.ts').then(
    ({ openPeek }) => openPeek(link, isAsked),
    () => isAsked && location.assign(link.href),
  );
}

export function pressLink(event: Event): void {
  const { pointerType, button, metaKey, ctrlKey, shiftKey, altKey } = event as PointerEvent;
  const link = peekedLink(event);
  if (!link || button > 0 || metaKey || ctrlKey || shiftKey || altKey) return;
  // A finger has no way to look but to touch: who touches again goes on.
  const isLook = link.matches('.check') || (pointerType === 'touch' && link.ariaExpanded !== 'true');
  if (!isLook) return;
  event.preventDefault();
  look(link, true);
}
