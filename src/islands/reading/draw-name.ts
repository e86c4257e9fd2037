import type { PeekedName } from '../../phrases/peeks-file.ts';
import { peekingWords as words } from '../../words/reading-peeking.ts';
import { addressOf, element, link } from './peek-links.ts';

/** Who or what a name means, how much the archive has of it, and where. */
export function drawName({ name, what, counts, ways }: PeekedName): HTMLElement {
  const links = ways.flatMap(([label, path], index) => [...(index > 0 ? [' · '] : []), link(label, addressOf(path))]);
  const peek = element(
    'span',
    'peek',
    element('strong', '', name),
    ...(what ? [element('span', '', what)] : []),
    element('span', '', counts),
    element('span', '', ...links),
  );
  peek.setAttribute('role', 'group');
  peek.ariaLabel = words.about(name);
  peek.tabIndex = -1;
  return peek;
}
