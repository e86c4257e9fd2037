import { look, peekedLink } from './peek-opener.ts';

/** Milliseconds for which a pointer rests before it is taken for a look. */
const rest = 250;

let timer = 0;

/** A pointer that rests on a link, or the focus of the keyboard, looks at what it leads to. */
export function hintAt(event: Event): void {
  const link = peekedLink(event);
  const isSign = link?.matches('.check') ?? true;
  if (event.type === 'focusin') {
    if (link?.matches(':focus-visible') && !isSign) look(link, false);
    return;
  }
  clearTimeout(timer);
  if (link && !isSign && (event as PointerEvent).pointerType === 'mouse')
    timer = window.setTimeout(() => {
      look(link, false);
    }, rest);
}
