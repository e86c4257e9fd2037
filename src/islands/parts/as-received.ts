const corrected = new Map<HTMLElement, Node[]>();

/** Shows the words as the source has them, and back; the button says which. */
export function toggleReceived(button: Element): void {
  const received = corrected.size > 0;
  if (received) restore();
  else showReceived();
  button.setAttribute('aria-pressed', String(!received));
}

function showReceived(): void {
  for (const fix of document.querySelectorAll<HTMLElement>('.fix')) {
    corrected.set(fix, [...fix.childNodes]);
    // A correction that other marks cut into pieces has its source's form on the first one.
    fix.replaceChildren(fix.dataset['from'] ?? '');
    fix.classList.add('received');
  }
}

function restore(): void {
  for (const [fix, nodes] of corrected) {
    fix.replaceChildren(...nodes);
    fix.classList.remove('received');
  }
  corrected.clear();
}

/** Hears the button `Show as received`. */
export function pressReceived({ target }: Event): void {
  const button = target instanceof Element && target.closest('button.as-received');
  if (button) toggleReceived(button);
}
