import { BLOCKS, EMPTY } from '../../segment/html-elements.ts';
import type { Page, PageElement } from './page.ts';
import type { PageToken } from './read-tokens.ts';

/** No page has so many elements in one another. */
const deepest = 1000;

const closers = (names: string, stop: string) => ({
  names: new Set(names.split(' ')),
  stop: new Set(stop.split(' ')),
});

/** What a start tag ends, and up to where that is looked for. */
const ENDS = new Map([
  ['li', closers('li', 'ul ol menu')],
  ['dt', closers('dt dd', 'dl')],
  ['dd', closers('dt dd', 'dl')],
  ['tr', closers('tr td th caption colgroup', 'table')],
  ['td', closers('td th', 'tr table')],
  ['th', closers('td th', 'tr table')],
  ...['tbody', 'thead', 'tfoot'].map((name) => [name, closers('tbody thead tfoot tr td th caption', 'table')] as const),
  ['option', closers('option', 'select datalist optgroup')],
]);

/** What may stand in a head; anything else is the page's body. */
const IN_HEAD = new Set('base basefont bgsound link meta noframes noscript script style template title'.split(' '));
const SINGLE = new Set(['html', 'head', 'body']);
/** Up to these a paragraph is looked for that a block ends. */
const NO_PARAGRAPH_BEYOND = new Set('table td th caption button object'.split(' '));

export type BuiltPage = { ok: true; page: Page } | { ok: false; at: number };

/**
 * Tags and texts → elements in one another. What has no end tag ends where another begins that cannot stand in it, or with what is around it;
 * nothing is moved to another place.
 *
 * @returns where elements lie deeper in one another than anybody writes, if they do
 */
export function buildPage(text: string, tokens: readonly PageToken[]): BuiltPage {
  const root: PageElement = newElement('#page', new Map(), undefined, 0, 0);
  const elements: PageElement[] = [];
  const stack: PageElement[] = [root];
  const seen = new Set<string>();
  let begun = false;
  const counts = new Map<string, number>();
  const top = (): PageElement => stack.at(-1) as PageElement;
  const closeTo = (depth: number, end: number, closing = end): void => {
    while (stack.length > depth) {
      const closed = stack.pop() as PageElement;
      counts.set(closed.name, (counts.get(closed.name) ?? 0) - 1);
      // Only the last of them has the tag.
      closed.closing = closing;
      closed.end = stack.length === depth ? end : closing;
    }
  };
  /** The depth of the innermost element that is one of `names`; undefined behind one that `stops`. */
  const find = (isOne: (name: string) => boolean, stops: (name: string) => boolean): number | undefined => {
    for (let depth = stack.length - 1; depth > 0; depth -= 1) {
      const { name } = stack[depth] as PageElement;
      if (isOne(name)) return depth;
      if (stops(name)) return undefined;
    }
    return undefined;
  };
  const isOpen = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  const leaveHead = (at: number): void => {
    const depth = isOpen('head')
      ? find(
          (name) => name === 'head',
          () => false,
        )
      : undefined;
    if (depth !== undefined && top().name === 'head') closeTo(depth, at);
  };

  for (const token of tokens) {
    const { start, end } = token;
    switch (token.kind) {
      case 'doctype':
        break;
      case 'comment':
        top().children.push({ kind: 'comment', start, end });
        break;
      case 'text':
        if (/\S/.test(text.slice(start, end))) {
          leaveHead(start);
          begun ||= !IN_HEAD.has(top().name);
        }
        top().children.push({ kind: 'text', start, end });
        break;
      case 'open': {
        const { name, attributes } = token;
        // A second one, and one that comes when the page has begun, only adds to the first.
        if (SINGLE.has(name) && (begun || seen.has(name))) break;
        seen.add(name);
        if (!IN_HEAD.has(name)) leaveHead(start);
        begun ||= !SINGLE.has(name) && !IN_HEAD.has(name);
        const ends = ENDS.get(name);
        if (ends) {
          // A cell ends with its row: all that one tag ends lies in one another.
          for (
            let depth = find(
              (other) => ends.names.has(other),
              (other) => ends.stop.has(other),
            );
            depth !== undefined;
          ) {
            closeTo(depth, start);
            depth = find(
              (other) => ends.names.has(other),
              (other) => ends.stop.has(other),
            );
          }
        } else if (BLOCKS.has(name) && isOpen('p')) {
          const depth = find(
            (other) => other === 'p',
            (other) => NO_PARAGRAPH_BEYOND.has(other),
          );
          if (depth !== undefined) closeTo(depth, start);
        }
        const element = newElement(name, attributes, top(), start, end);
        top().children.push(element);
        elements.push(element);
        if (EMPTY.has(name) || token.isEmpty) break;
        stack.push(element);
        counts.set(name, (counts.get(name) ?? 0) + 1);
        if (stack.length > deepest) return { ok: false, at: start };
        break;
      }
      case 'close': {
        const { name } = token;
        if (!isOpen(name)) break;
        const isBlock = BLOCKS.has(name) || SINGLE.has(name);
        // Text may stand behind them.
        if (name === 'body' || name === 'html') break;
        const depth = find(
          (other) => other === name,
          (other) => !isBlock && BLOCKS.has(other),
        );
        if (depth !== undefined) closeTo(depth, end, start);
        break;
      }
    }
  }
  closeTo(1, text.length);
  root.end = text.length;
  return { ok: true, page: { text, root, elements } };
}

const newElement = (
  name: string,
  attributes: PageElement['attributes'],
  parent: PageElement | undefined,
  start: number,
  inner: number,
): PageElement => ({
  kind: 'element',
  name,
  attributes,
  parent,
  children: [],
  start,
  inner,
  closing: inner,
  end: inner,
});
