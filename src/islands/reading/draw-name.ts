import type { PeekedName } from '../../phrases/peeks-file.ts';
import { peekingWords as words } from '#words/reading-peeking.ts';
import { makeElement, makeLink } from '../parts/make-element.ts';
import { addressOf } from './peek-links.ts';

/** Who or what a name means, how much the archive has of it, and where. */
export function drawName({ name, what, counts, ways }: PeekedName): HTMLElement {
  const links = ways.flatMap(([label, path], index) => [
    ...(index > 0 ? [' · '] : []),
    makeLink(label, addressOf(path)),
  ]);
  const peek = makeElement(
    'span',
    'peek',
    makeElement('strong', '', name),
    ...(what ? [makeElement('span', '', what)] : []),
    makeElement('span', '', counts),
    makeElement('span', '', ...links),
  );
  peek.setAttribute('role', 'group');
  peek.ariaLabel = words.about(name);
  peek.tabIndex = -1;
  return peek;
}
