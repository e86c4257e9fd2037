import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Draft } from '../text/draft.ts';
import { editWords, type Edit } from '../text/edit-words.ts';
import { findMisread } from './misread-letters.ts';

const MISREAD = 'Its letters were read in another encoding than they were written in.';
const WRITTEN_OUT = 'Characters written out for a web page, in a file of plain text.';

/** `&eacute;`, `&#8217;`, `&#x2019;`, and such that were written out twice. */
const REFERENCE = /&(?:amp;(?=#?\w{2,31};))?(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z][a-z\d]{1,30}));/gi;

/**
 * Letters that a program spoilt are put right where there is no doubt what was written: misread bytes (`Ã©`), and in plain text
 * references of HTML (`&eacute;`). Each is a correction of its whole word, with its reason.
 *
 * @param isPlain false where references have been read as what they stand for
 */
export function repairLetters(drafts: Draft[], isPlain: boolean): Draft[] {
  return drafts.map((draft) => {
    const { text } = draft.body;
    const misread = findMisread(text).map((found): Edit => ({ ...found, reason: MISREAD }));
    const references = isPlain && text.includes('&') ? findReferences(text) : [];
    const edits = [...misread, ...references].sort((a, b) => a.start - b.start);
    return edits.length === 0 ? draft : { ...draft, ...editWords(draft, joinInWords(text, edits)) };
  });
}

function findReferences(text: string): Edit[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: whole, 1: decimal, 2: hexadecimal, 3: name = '', index }) => {
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const read = Number.isNaN(code)
      ? decodeNamedCharacterReference(name)
      : code > 0x1f && code < 0x110000
        ? String.fromCodePoint(code)
        : false;
    return read === false ? [] : [{ start: index, end: index + whole.length, to: read, reason: WRITTEN_OUT }];
  });
}

const isOfWord = (char: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(char);

/** Edits within one word are one; spaces that were spoilt are spaces, and what can't be seen is nothing. */
function joinInWords(text: string, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    if (edit.to.trim() === '') {
      joined.push({ start: edit.start, end: edit.end, to: plainSpace(edit.to) });
      continue;
    }
    let { start, end } = edit;
    while (start > 0 && isOfWord(text.charAt(start - 1))) start -= 1;
    while (end < text.length && isOfWord(text.charAt(end))) end += 1;
    const to = text.slice(start, edit.start) + plainSpace(edit.to) + text.slice(edit.end, end);
    const last = joined.at(-1);
    if (last && start <= last.end) {
      // The word's beginning is the last one's, whose end has this one's letters as they were.
      const kept = last.to.slice(0, last.to.length - (last.end - edit.start));
      joined[joined.length - 1] = {
        ...last,
        end: Math.max(end, last.end),
        to: kept + plainSpace(edit.to) + text.slice(edit.end, end),
      };
    } else {
      joined.push({ ...edit, start, end, to });
    }
  }
  return joined;
}

const plainSpace = (text: string): string => text.replace(/\s/g, ' ').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
