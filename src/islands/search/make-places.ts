import { hitOrders } from '../../phrases/rank-hits.ts';
import type { ShownTry } from '../../phrases/names-file.ts';
import { answerWords as words } from '#words/search-answers.ts';
import { placeAddress } from '../parts/served-root.ts';

/**
 * The places of all answers in their order, still empty: without a script they would say nothing, so no page has them.
 * @param notes what is said below them, whatever they are
 */
export function makePlaces(notes: readonly string[]): HTMLElement[] {
  const named = make('section', { hidden: '', 'aria-label': words.named, 'data-answers': 'authority' });
  const below = notes.map((note) => make('p', { class: 'below-answers' }, [note]));
  return [named, ...['passage', 'statement', 'words'].map(makeList), makeSorts(), makeRelated(), ...below];
}

/** Filters of a dialog's form, each without a value but “any”; the page of search has its own. */
export function makeFilters(): HTMLElement[] {
  const labels = Object.entries(words.filters).map(([name, label]) => {
    const select = make('select', { name }, [new Option(words.anyValue, '')]);
    return make('label', { hidden: '' }, [make('span', {}, [label]), select]);
  });
  const clear = make('button', { type: 'button', hidden: '', 'data-clear': '' }, [words.clear]);
  return [make('div', { class: 'filters' }, [...labels, clear]), make('p', { class: 'counted', 'data-counted': '' })];
}

export const makeFilterButton = (): HTMLElement =>
  make('button', { type: 'button', class: 'fold', 'data-filters': '', 'aria-expanded': 'false' }, [words.showFilters]);

/** Where a dialog says how many answers there are, and offers other words. */
export const makeCounts = (): HTMLElement[] => [
  make('p', { 'data-count': '' }),
  make('p', { class: 'correction', 'data-correction': '' }),
];

/** What a dialog of a copy on a disk does not find. */
export const makeDiskNote = (): HTMLElement => make('p', { class: 'from-disk' }, [words.fromDisk]);

/** What a dialog says where there is no answer: what it says of what is searched, and `notHeld`, as the foot of the page has it. */
export const makeNothing = (searching: string, notHeld: string | undefined): HTMLElement =>
  make(
    'div',
    { class: 'nothing', hidden: '', 'data-nothing': '' },
    [words.searched(searching), ...(notHeld ? [notHeld] : [])].map((said) => make('p', {}, [said])),
  );

/** What a dialog shows while nothing is asked; the page of search has it without scripts. */
export const makeTries = (tries: readonly ShownTry[]): HTMLElement =>
  make('section', { class: 'tries-list', 'data-tries': '' }, [
    make('h2', {}, [words.toTry]),
    make(
      'ul',
      {},
      tries.map(({ asks, language, note, path }) => {
        const asked = make('b', language === undefined ? {} : { lang: language }, [asks]);
        return make('li', {}, [
          make('a', { href: placeAddress(path).href, 'data-asks': asks }, [asked, ' ', make('span', {}, [note])]),
        ]);
      }),
    ),
  ]);

function makeList(kind: string): HTMLElement {
  return make('section', { class: 'answers', hidden: '', 'data-answers': kind }, [
    make('ol', { class: 'answer', 'data-lead': '' }),
    make('div', { class: 'bar' }, [make('h2', {})]),
    make('ol', { class: 'hits' }),
    moreButton(words.morePassages),
  ]);
}

function makeSorts(): HTMLElement {
  const links = hitOrders.map((order) => make('a', { href: '', 'data-order': order }, [words.orders[order]]));
  return make('nav', { class: 'sorts', hidden: '', 'aria-label': words.order, 'data-sorts': '' }, links);
}

function makeRelated(): HTMLElement {
  return make('details', { class: 'answers', hidden: '', 'data-answers': 'page' }, [
    make('summary', { class: 'fold' }, [make('h2', {}, [words.related])]),
    make('ol', { class: 'hits' }),
    moreButton(words.morePages),
  ]);
}

const moreButton = (label: string) => make('button', { type: 'button', class: 'more', hidden: '' }, [label]);

function make(name: string, attributes: Record<string, string>, content: readonly (Node | string)[] = []): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}
