import { peekingWords as words } from '../../words/reading-peeking.ts';
import type { LinkedPassage } from './load-peeks.ts';
import { element, link } from './peek-links.ts';

/** More of a passage is read where it stands. */
const mostLetters = 280;

/** The words of a passage, whose they are and of what day. */
export function drawPassage({ title, name, text, language, date, altered }: LinkedPassage, href: string): HTMLElement {
  const where = title === undefined ? name : `${title}, ${name}`;
  const said = element('q', '', shorten(text));
  if (language !== undefined) said.lang = language;
  const peek = element(
    'span',
    'peek',
    element('span', '', element('b', '', where), ...(altered ? [' ', element('span', 'state', words.altered)] : [])),
    said,
    element('span', '', ...(date === undefined ? [] : [`${date} · `]), link(words.openThere, href)),
  );
  peek.setAttribute('role', 'group');
  peek.ariaLabel = where;
  peek.tabIndex = -1;
  return peek;
}

/** Cut between words. */
const shorten = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, text.lastIndexOf(' ', mostLetters))} …`;
