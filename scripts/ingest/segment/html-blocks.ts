import { Parser } from 'htmlparser2';
import type { Draft } from '../text/draft.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { isElement } from './html-elements.ts';
import { createHtmlWalk } from './html-walk.ts';
import { nestsTooDeep } from './nests-too-deep.ts';

/**
 * A block of HTML within Markdown → drafts: its paragraphs, headings, items, rows and captions as what they are. Nothing of it is run,
 * and no tag is shown; scripts, frames and comments are left out by name. `letters` are the block’s characters at their places in the
 * source, `groups` numbers lists, tables and quotations.
 */
export function segmentHtml(letters: MappedText, groups: () => number): Draft[] {
  const walk = createHtmlWalk(letters, groups);
  const parser = new Parser(
    {
      onopentag: (name) => {
        walk.open(name, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag: (name, implied) => {
        walk.close(name, parser.startIndex, implied ? parser.startIndex : parser.endIndex + 1);
      },
      ontext: () => {
        walk.text(parser.startIndex, parser.endIndex + 1);
      },
      oncomment: () => {
        walk.claim(parser.startIndex, parser.endIndex + 1, { kind: 'omitted', reason: 'a comment in the markup' });
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.write(letters.text);
  parser.end();
  return walk.finish();
}

/** True for a block that is HTML: at least one of its tags is an element, or it is a comment. What nobody writes stands as it is. */
export const isHtml = (text: string): boolean =>
  (/^\s*<[!?]/.test(text) ||
    [...text.matchAll(/<\/?([a-z][a-z\d]*)/gi)].some(([, name = '']) => isElement(name.toLowerCase()))) &&
  !nestsTooDeep(text);
