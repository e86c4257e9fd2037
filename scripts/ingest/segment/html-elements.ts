import type { Span } from '../../../src/record/block.ts';

/** Elements that mark words within a paragraph, with what they mean here. */
export const INLINE: Readonly<Record<string, Exclude<Span['kind'], 'quote' | 'correction'> | 'none'>> = {
  ...{ em: 'emphasis', i: 'emphasis', cite: 'emphasis', dfn: 'emphasis', var: 'emphasis' },
  ...{ strong: 'strong', b: 'strong', del: 'deleted', s: 'deleted', strike: 'deleted' },
  ...{ code: 'code', kbd: 'code', samp: 'code', tt: 'code', a: 'link' },
  ...Object.fromEntries(
    'abbr acronym bdi bdo big data font ins label mark nobr q rp rt ruby small span sub sup time u wbr'
      .split(' ')
      .map((name) => [name, 'none' as const]),
  ),
};

/** Elements that begin and end a paragraph, or hold some. */
export const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6
  header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`
    .trim()
    .split(/\s+/),
);

/** What is no text of the document, with all that stands in it. */
export const LEFT_OUT = new Set(
  'applet audio button canvas embed form frame frameset head iframe input math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Elements without an end. */
export const EMPTY = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

export const isElement = (name: string): boolean =>
  name in INLINE ||
  BLOCKS.has(name) ||
  LEFT_OUT.has(name) ||
  EMPTY.has(name) ||
  name === 'picture' ||
  name === 'colgroup';

export const reasonLeftOut = 'a part of the page that is no text: a frame, a script, a form';
