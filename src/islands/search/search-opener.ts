import { loadLateStyles } from '../parts/late-styles.ts';
import { isShortcut } from '../parts/is-shortcut.ts';

/** The search dialog of a page: it opens by the header's link, which becomes a button, and by `/`. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

function openDialog(): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
  // The search itself is loaded by the first who asks for it.
  void Promise.all([import('./archive-search.ts').catch(() => undefined), loadLateStyles('answers')]).then(() =>
    tellUndefined(dialog),
  );
}

/** A search whose script can't be loaded, or can't be run by this browser, says so instead of finding nothing. */
function tellUndefined(place: Element): void {
  for (const search of place.querySelectorAll<HTMLElement>('archive-search:not(:defined)'))
    search.dataset['searchState'] = 'broken';
}

const main = document.querySelector('main');
// By then the page's scripts have run, or could not.
if (main) addEventListener('load', () => tellUndefined(main));

/** What lies behind a dialog is clicked as the dialog itself, and so are its margins: they are of its box. */
function isBeside(open: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = open.getBoundingClientRect();
  return target === open && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

if (dialog) {
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    // An answer may be on this page.
    if (isBeside(dialog, event) || target.closest('[data-close], a[href]:not([data-asks], [data-order])'))
      dialog.close();
  });
  // In WebKit a search box takes Escape for itself, though it has nothing more to empty.
  dialog.addEventListener('keydown', (event) => {
    const isEmpty = event.target instanceof HTMLInputElement && event.target.value === '';
    if (event.key !== 'Escape' || event.isComposing || !isEmpty) return;
    event.preventDefault();
    dialog.close();
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search-link]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-keyshortcuts', '/');
    button.append(...link.childNodes);
    button.addEventListener('click', openDialog);
    link.replaceWith(button);
  }
}

addEventListener('keydown', (event) => {
  if (!isShortcut(event, '/')) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>(
    dialog?.open ? '[data-search-dialog] input' : 'main input[type=search]',
  );
  if (!box) {
    openDialog();
    return;
  }
  box.focus();
  box.select();
});
