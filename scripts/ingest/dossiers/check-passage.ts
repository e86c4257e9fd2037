import { isWithin } from '../../../src/record/passage-id.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { listPassages, type AddressedWords } from '../text/list-passages.ts';
import { describeMissingAddress } from '../content/describe-missing-address.ts';
import type { CheckedReference } from './checked-reference.ts';
import { describeDifference } from './describe-difference.ts';
import type { Reference } from './find-references.ts';
import { findWords } from './find-words.ts';

/** `<Passage id="report#p7">words</Passage>`: a passage or turn that is there, and words that stand in it. */
export function checkPassage(
  { words, place, wordsPlace }: Reference,
  block: string,
  document: Document,
): CheckedReference {
  const named = namedPassages(block, document);
  if (named.length === 0) return { problem: reportPassage(place, block, document) };
  if (words !== undefined && !named.some(({ text }) => findWords(text, words) !== undefined)) {
    return { problem: reportWords(wordsPlace, words, block, named, document) };
  }
  return { cites: [{ kind: 'passage', document: document.id, block }] };
}

/** The passage with this id, or the paragraphs of the turn with this id. */
export const namedPassages = (block: string, document: Document): AddressedWords[] =>
  listPassages(document).filter(({ id }) => isWithin(id, block));

export function reportPassage(place: Place, block: string, document: Document): Problem {
  const known = [...document.blocks.map(({ id }) => id), ...listPassages(document).map(({ id }) => id)];
  return {
    ...place,
    kind: 'unknown-passage',
    what: `The document "${document.id}" has no passage "${block}"${describeMissingAddress(block, known)}`,
    why: 'A citation must lead to words that can be checked.',
    fix: 'Use the id that the passage has in its address, such as p7, t12 or t12p2.',
  };
}

export function reportWords(
  place: Place,
  words: string,
  block: string,
  named: readonly AddressedWords[],
  document: Document,
): Problem {
  const holder = listPassages(document).find(({ text }) => findWords(text, words) !== undefined);
  const difference = describeDifference(words, named.map(({ text }) => text).join(' '));
  return {
    ...place,
    kind: 'cited-words-differ',
    what: `The words “${words}” do not stand in "${block}" of "${document.id}"${holder ? `; they stand in "${holder.id}".` : difference}`,
    why: 'They are shown as the document’s own, so they must be there letter for letter.',
    fix: holder
      ? `Write id="${document.id}#${holder.id}".`
      : 'Copy the words from the page of the document, whole words with their quotation marks, dashes and spaces.',
  };
}
