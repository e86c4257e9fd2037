import { keepingWords as words } from '../../words/passages-keeping.ts';
import { isShortcut } from '../parts/is-shortcut.ts';
import { placeOfLink } from '../parts/keep-places.ts';
import { nameOf, type KeptPlace } from '../parts/kept-address.ts';
import { keptPassages } from '../parts/kept-passages.ts';
import { loadLateStyles } from '../parts/late-styles.ts';
import { showCount } from './keep-count.ts';
import { subjectOf } from './keep-subject.ts';
import { toggleKept } from './toggle-kept.ts';

const signs = new Map<HTMLElement, KeptPlace>();

/** Puts a ribbon at each passage and each statement of the page. `early`: what the reader did meanwhile. */
export async function startKeeping(early: Event): Promise<void> {
  await loadLateStyles('answers');
  makeSigns();
  const main = document.querySelector('main');
  // Statements that are chosen by a filter come later.
  if (main?.querySelector('quote-filters'))
    new MutationObserver(makeSigns).observe(main, { childList: true, subtree: true });
  document.addEventListener('click', press);
  addEventListener('keydown', pressKey);
  keptPassages().addEventListener('change', showStates);
  if (early instanceof KeyboardEvent) pressKey(early);
  await showCount();
}

function makeSigns(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'figure:not(:has(.keep)) a.quote-place, .text a.no:not(:has(~ .keep))',
  )) {
    const place = placeOfLink(link);
    if (place) addSign(link, place);
  }
  for (const sign of signs.keys()) if (!sign.isConnected) signs.delete(sign);
  showStates();
}

function addSign(link: HTMLAnchorElement, place: KeptPlace): void {
  const isStatement = link.matches('.quote-place');
  const sign = document.createElement('button');
  sign.type = 'button';
  sign.className = 'keep';
  sign.ariaLabel = isStatement ? words.statement : words.passage(link.textContent);
  sign.setAttribute('aria-keyshortcuts', words.key);
  sign.dataset['pagefindIgnore'] = '';
  const check = link.nextElementSibling;
  if (isStatement) link.parentElement?.append(sign);
  else (check?.matches('.check') ? check : link).after(sign);
  signs.set(sign, place);
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
