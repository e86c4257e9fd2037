import { isPlain, withRole } from '../text/draft.ts';
import type { Rule } from './rule.ts';

const PICTURE =
  /^(?:image|images|photo|photos|photograph|photographs|picture|pictures|video|graphic|illustration|slideshow|chart|map)$/;
const EMPTY = new Set(
  'the a an is are was were here this that there of no not available above below credit credits'.split(' '),
);
const LONGEST_CAPTION = 600;
const SIX_WORDS = /^\P{L}*(?:\p{L}+\P{L}+){5}\p{L}/u;

/** “Image”, “[Photo 2]”, “The image is.”: words that only stand where a picture was. */
function isPictureMark(text: string): boolean {
  if (SIX_WORDS.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const content = words.filter((word) => !EMPTY.has(word));
  return words.length <= 5 && content.length === 1 && PICTURE.test(content[0] ?? '');
}

/** A line that only marks where a picture was is an omission; the line after it is the picture's caption. */
export const findPictures: Rule = (drafts) => {
  let caption = false;
  return drafts.map((draft, position) => {
    if (caption) {
      caption = false;
      if (isPlain(draft) && draft.body.text.length <= LONGEST_CAPTION) return withRole(draft, { kind: 'caption' });
    }
    if (!isPlain(draft) || !isPictureMark(draft.body.text)) return draft;
    caption = position < drafts.length - 1;
    return withRole(draft, {
      kind: 'omitted',
      reason: 'stands where a picture was; the picture did not reach this archive',
    });
  });
};
