import { keepingWords as words } from '#words/passages-keeping.ts';
import { isShortcut } from '../parts/is-shortcut.ts';
import { placeOfLink } from '../parts/keep-places.ts';
import { nameOf, type KeptPlace } from '../parts/kept-address.ts';
import { keptPassages } from '../parts/own-passages.ts';
import { loadLateStyles } from '../parts/late-styles.ts';
import { showCount } from './keep-count.ts';
import { subjectOf } from './keep-subject.ts';
import { toggleKept } from './toggle-kept.ts';

const signs = new Map<HTMLElement, KeptPlace>();

/** Puts a ribbon at each passage and each statement of the page. `takeLast` tells what the reader did last meanwhile. */
export async function startKeeping(takeLast: () => Event): Promise<void> {
  await loadLateStyles('answers');
  makeSigns();
  const main = document.querySelector('main');
  // Statements that are chosen by a filter come later.
  if (main?.querySelector('quote-filters'))
    new MutationObserver(makeSigns).observe(main, { childList: true, subtree: true });
  document.addEventListener('click', press);
  addEventListener('keydown', pressKey);
  keptPassages().addEventListener('change', showStates);
  const early = takeLast();
  if (early instanceof KeyboardEvent) pressKey(early);
  await showCount();
}

function makeSigns(): void {
  for (const number of document.querySelectorAll<HTMLAnchorElement>('.text a.no:not(:has(~ .keep))')) {
    const place = placeOfLink(number);
    if (!place) continue;
    const check = number.nextElementSibling;
    const sign = makeSign(place, words.passage(number.ariaLabel ?? number.textContent));
    (check?.matches('.check') ? check : number).after(sign);
  }
  for (const figure of document.querySelectorAll('main figure:not(:has(.keep))')) {
    const place = placeOfFigure(figure);
    if (place) figure.querySelector('figcaption')?.append(makeSign(place, words.statement));
  }
  for (const sign of signs.keys()) if (!sign.isConnected) signs.delete(sign);
  showStates();
}

/** The place that a caption names, whatever else it leads to. */
function placeOfFigure(figure: Element): KeptPlace | undefined {
  const links = [...figure.querySelectorAll<HTMLAnchorElement>('a.quote-place, figcaption a[href*="#"]')];
  links.sort((a, b) => Number(b.matches('.quote-place')) - Number(a.matches('.quote-place')));
  return links.map(placeOfLink).find((place) => place !== undefined);
}

function makeSign(place: KeptPlace, label: string): HTMLElement {
  const sign = document.createElement('button');
  sign.type = 'button';
  sign.className = 'keep';
  sign.ariaLabel = label;
  sign.setAttribute('aria-keyshortcuts', words.key);
  sign.dataset['pagefindIgnore'] = '';
  signs.set(sign, place);
  return sign;
}

function showStates(): void {
  const list = keptPassages();
  for (const [sign, place] of signs) sign.ariaPressed = String(list.find(place) !== undefined);
}

function press({ target }: Event): void {
  const sign = target instanceof Element ? target.closest<HTMLElement>('.keep') : null;
  const place = sign && signs.get(sign);
  if (place) toggleKept(place);
}

function pressKey(event: KeyboardEvent): void {
  if (event.repeat || document.querySelector('dialog[open]') || !isShortcut(event, words.key)) return;
  const sign = subjectOf([...signs.keys()]);
  const place = sign && signs.get(sign);
  if (!place) return;
  toggleKept(place);
  // Where a passage was named by where the text stands, its ribbon says which.
  sign.dataset['shown'] = nameOf(place);
  sign.addEventListener('animationend', () => delete sign.dataset['shown'], { once: true });
}
