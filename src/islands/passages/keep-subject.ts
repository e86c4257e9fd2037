/** So far down the window stands what is being read, as a share of its height. */
const readLine = 0.35;

/**
 * The sign of what a key is meant for: what has the focus, what is pointed at, what the address names, or what is being read.
 *
 * @param signs in the order of the page
 */
export function subjectOf(signs: readonly HTMLElement[]): HTMLElement | undefined {
  const named = [document.activeElement, [...document.querySelectorAll(':hover')].at(-1), visibleTarget()];
  for (const element of named) {
    const sign = element && signOf(element, signs);
    if (sign) return sign;
  }
  const shown = signs.filter((sign) => sign.getClientRects().length > 0);
  const read = shown.findLast((sign) => boxOf(sign).top <= innerHeight * readLine && boxOf(sign).bottom > 0);
  return read ?? shown.find((sign) => boxOf(sign).bottom > 0 && boxOf(sign).top < innerHeight);
}

/** What the address names, as long as it is on the screen. */
function visibleTarget(): Element | null {
  const target = document.querySelector(':target');
  const box = target?.getBoundingClientRect();
  return box && box.bottom > 0 && box.top < innerHeight ? target : null;
}

/** A statement's stands in it; a passage's before its words. */
function signOf(element: Element, signs: readonly HTMLElement[]): HTMLElement | undefined {
  const figure = element.closest('figure');
  if (figure) return signs.find((sign) => figure.contains(sign));
  if (!element.closest('.text') || element.matches('.text')) return undefined;
  const follows = (sign: Element) =>
    sign.contains(element) || Boolean(sign.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  const own = element.querySelector<HTMLElement>('.keep');
  return own ?? signs.findLast((sign) => sign.closest('.text') !== null && follows(sign));
}

/** Of what a sign stands at. */
const boxOf = (sign: HTMLElement): DOMRect =>
  (sign.closest('figure, .para, .turn, tr') ?? sign).getBoundingClientRect();
