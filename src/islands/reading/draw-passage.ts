import { peekingWords as words } from '#words/reading-peeking.ts';
import type { LinkedPassage } from './load-peeks.ts';
import { makeElement, makeLink } from '../parts/make-element.ts';
import { setLanguage } from '../parts/set-language.ts';

/** More of a passage is read where it stands. */
const mostLetters = 280;

/** The words of a passage, whose they are and of what day. */
export function drawPassage({ title, name, text, language, date, altered }: LinkedPassage, href: string): HTMLElement {
  const where = title === undefined ? name : `${title}, ${name}`;
  const said = makeElement('q', '', shorten(text));
  setLanguage(said, language);
  const peek = makeElement(
    'span',
    'peek',
    makeElement(
      'span',
      '',
      makeElement('b', '', where),
      ...(altered ? [' ', makeElement('span', 'state', words.altered)] : []),
    ),
    said,
    makeElement('span', '', ...(date === undefined ? [] : [`${date} · `]), makeLink(words.openThere, href)),
  );
  peek.setAttribute('role', 'group');
  peek.ariaLabel = where;
  peek.tabIndex = -1;
  return peek;
}

/** Cut between words. */
const shorten = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, text.lastIndexOf(' ', mostLetters))} …`;
