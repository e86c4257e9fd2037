import { loadPassage, loadPeeks, loadWords } from './load-peeks.ts';
import { drawName } from './draw-name.ts';
import { drawPassage } from './draw-passage.ts';
import { drawSource } from './draw-source.ts';
import { loadLateStyles } from '../parts/late-styles.ts';
import { pathOf } from '../parts/served-root.ts';

interface Open {
  link: HTMLAnchorElement;
  peek: HTMLElement;
  /** False for one that came by a pointer's rest or the focus, and goes with it. */
  isAsked: boolean;
}

let open: Open | undefined;
/** The link that has the focus back from what it opened: that is no wish to see it again. */
let returned: HTMLAnchorElement | undefined;

/** Shows what a link leads to beside it. Who asked for it and can't have it is led there. */
export async function openPeek(link: HTMLAnchorElement, isAsked: boolean): Promise<void> {
  if (open?.link === link) {
    // Who asks for the source again is done with it.
    if (isAsked) closePeek();
    return;
  }
  const isReturn = link === returned && !isAsked;
  returned = undefined;
  if (isReturn) return;
  const [peek] = await Promise.all([drawPeek(link).catch(() => undefined), loadLateStyles('reading')]);
  if (!peek) {
    if (isAsked) location.assign(link.href);
    return;
  }
  // The pointer or the focus has gone on meanwhile.
  if (!isAsked && !link.matches(':hover, :focus')) return;
  closePeek();
  show({ link, peek, isAsked });
}

async function drawPeek(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  if (link.matches('.check')) {
    const [words, peeks] = await Promise.all([loadWords(location.href), loadPeeks()]);
    return drawSource(words, peeks, link, closePeek);
  }
  const path = pathOf(link.href);
  if (link.matches('.mention')) {
    const name = (await loadPeeks()).names[path];
    return name && drawName(name);
  }
  const passage = await loadPassage(link);
  return passage && drawPassage(passage, link.href);
}

function show(opened: Open): void {
  const { link, peek, isAsked } = opened;
  open = opened;
  link.ariaExpanded = 'true';
  peek.dataset['pagefindIgnore'] = '';
  if (link.matches('.check')) hostOf(link).append(peek);
  else {
    link.after(peek);
    placeBelow(peek, link);
  }
  if (isAsked) peek.focus({ preventScroll: true });
  peek.scrollIntoView({ block: 'nearest' });
  document.addEventListener('keydown', leaveByKey);
  document.addEventListener('pointerdown', leaveByPress);
  if (isAsked) return;
  document.addEventListener('pointerover', leaveByPointer);
  document.addEventListener('focusin', leaveByFocus);
}

/** Closes what is open; the focus goes back to the link where it was within. */
function closePeek(): void {
  if (!open) return;
  const { link, peek } = open;
  open = undefined;
  if (peek.contains(document.activeElement)) {
    returned = link;
    link.focus({ preventScroll: true });
  }
  peek.remove();
  link.ariaExpanded = null;
  document.removeEventListener('keydown', leaveByKey);
  document.removeEventListener('pointerdown', leaveByPress);
  document.removeEventListener('pointerover', leaveByPointer);
  document.removeEventListener('focusin', leaveByFocus);
}

/** The passage that a sign in the margin is of; a turn's stands before its first. */
const hostOf = (sign: Element): Element =>
  sign.closest('.para') ?? sign.parentElement?.querySelector('.para') ?? sign.parentElement ?? document.body;

/** Below the last line of its link, within the passage. Sheets at the foot of a small screen are placed by their style. */
function placeBelow(peek: HTMLElement, link: HTMLAnchorElement): void {
  const around = peek.offsetParent?.getBoundingClientRect();
  const line = [...link.getClientRects()].at(-1);
  if (!around || !line) return;
  const most = Math.max(0, around.width - peek.offsetWidth);
  peek.style.setProperty('--below', `${String(Math.round(line.bottom - around.top + 4))}px`);
  peek.style.setProperty('--from', `${String(Math.round(Math.min(most, Math.max(0, line.left - around.left))))}px`);
}

const isWithin = ({ target }: Event): boolean =>
  Boolean(open && target instanceof Node && (open.peek.contains(target) || open.link.contains(target)));

function leaveByKey({ key }: KeyboardEvent): void {
  if (key === 'Escape') closePeek();
}
function leaveByPress(event: Event): void {
  if (!isWithin(event) && !(event.target as Element).closest('.check')) closePeek();
}
function leaveByFocus(event: Event): void {
  if (!isWithin(event)) closePeek();
}

let leaving = 0;
/** A pointer on its way from the link may leave both for a moment. */
function leaveByPointer(event: Event): void {
  clearTimeout(leaving);
  if (isWithin(event) || open?.link.matches(':focus-visible')) return;
  leaving = window.setTimeout(closePeek, 250);
}
