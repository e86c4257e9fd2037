import { listFirst } from '../../report/list-first.ts';
import type { Place, Problem } from '../../report/problem.ts';

interface Rule {
  kind: string;
  pattern: RegExp;
  name: (character: string) => string;
  why: string;
  fix: string;
}

const bidirectionalNames = new Map([
  ['\u202a', 'left-to-right embedding'],
  ['\u202b', 'right-to-left embedding'],
  ['\u202c', 'pop directional formatting'],
  ['\u202d', 'left-to-right override'],
  ['\u202e', 'right-to-left override'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2068', 'first strong isolate'],
  ['\u2069', 'pop directional isolate'],
]);

const rules: readonly Rule[] = [
  {
    kind: 'nul-character',
    pattern: /\0/g,
    name: () => 'A NUL character (U+0000)',
    why: 'Text has none: the file is damaged, or is not plain text (a picture, a PDF, UTF-16 without its mark).',
    fix: 'Get the document as plain text in UTF-8.',
  },
  {
    kind: 'bidirectional-control',
    pattern: /[\u202a-\u202e\u2066-\u2069]/g,
    name: (character) => `A ${bidirectionalNames.get(character)} (${codePoint(character)})`,
    why: 'Bidirectional controls make a page show words in another order than the source has them.',
    fix: 'Check what the words are, and put a copy without these characters into sources.',
  },
  {
    kind: 'control-character',
    // Tab, line feed, form feed and carriage return are white space and stay.
    pattern: /[\x01-\x08\x0b\x0e-\x1f\x7f]/g,
    name: (character) => `A control character (${codePoint(character)})`,
    why: 'Control characters have no meaning in a document; usually the file is damaged or is not plain text.',
    fix: 'Get the document as plain text in UTF-8, without control characters.',
  },
];

/** The mark with which old systems end a file (Ctrl-Z). */
const END_MARK = '\u001a';

/** Characters that no source may hold, each with its place; `place` maps offsets into `text`. */
export function findForbiddenCharacters(text: string, place: (offset: number) => Place): Problem[] {
  return rules.flatMap((rule) => applyRule(rule, text, place));
}

function applyRule({ kind, pattern, name, why, fix }: Rule, text: string, place: (offset: number) => Place): Problem[] {
  // One test is much cheaper than collecting matches, and nearly every file passes it.
  if (text.search(pattern) === -1) return [];
  const allowed = findEndMark(text);
  const found = [...text.matchAll(pattern)].filter(({ index }) => index !== allowed);
  return listFirst(found, (match, rest) => ({
    ...place(match.index),
    kind,
    what: `${name(match[0])} stands here${rest}.`,
    why,
    fix,
  }));
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Where the mark stands with which old systems end a file, on a line of its own; `-1` where none does. Pages that show such a file have it
 * before their last tags, as those of hearings do.
 */
function findEndMark(text: string): number {
  let end = text.trimEnd().length;
  for (let tag = lastTag(text, end); tag !== undefined; tag = lastTag(text, end))
    end = text.slice(0, end - tag.length).trimEnd().length;
  const isAlone = text[end - 1] === END_MARK && /[\n\r]/.test(text[end - 2] ?? '\n');
  return isAlone ? end - 1 : -1;
}

const lastTag = (text: string, end: number): string | undefined =>
  /<\/\w{1,12}>$/.exec(text.slice(Math.max(0, end - 16), end))?.[0];
