import { editWords, type Words } from '../text/edit-words.ts';

/** `==words==`, as programs for notes mark what their owner found remarkable. */
const HIGHLIGHT = /(?<![=\p{L}\p{N}])(==)(?=[^\s=])[^=\n]{1,2000}(?<!\s)(==)(?![=\p{L}\p{N}])/gu;
/** `[[Page]]`, `[[Page|words]]`: a link within a collection of notes; `![[picture.png]]`: what is put in from another file. */
const LINK = /(!?\[\[)([^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})(\]\])/g;
const FILE = /\.[a-z\d]{2,5}\|?$/i;
/** ` ^1a2b` behind a paragraph: its name. */
const NAME = /\s\^(?:[a-z\d-]{4,40}|[a-z][a-z\d-]{1,2})$/i;
/** `[!note]` before a quotation’s first words: what kind of box it is. */
const BOX = /^\[!\w{2,20}\][+-]?\s*/;
/** What transcribers put in brackets, and numbers of notes. */
const NO_LINK =
  /^(?:\s*[\d:.]+\s*|.*\b(?:in)?audible\b.*|.*\b(?:crosstalk|cross talk|unintelligible|indiscernible|applause|laughter|music|sic)\b.*)$/i;

/** The marks of programs for notes: taken away as Markdown’s own are, so that the words stand there as these programs show them. */
export function dropNoteMarks(words: Words): Words {
  const { text } = words.body;
  if (!text.includes('==') && !text.includes('[[') && !text.includes(' ^') && !text.startsWith('[!')) return words;
  const code = words.spans.filter(({ kind }) => kind === 'code');
  const drop = listMarks(maskEscaped(words.body)).filter(
    ([start, end]) => !code.some((span) => span.start < end && start < span.end),
  );
  return editWords(
    words,
    drop.map(([start, end]) => ({ start, end, to: '' })),
  );
}

/** Signs that are escaped stand for themselves: in the source they have more than one letter. */
const maskEscaped = ({ text, starts, ends }: Words['body']): string =>
  text.replace(/[[\]=^!]/g, (sign, at: number) => ((ends[at] ?? 0) - (starts[at] ?? 0) > 1 ? '\0' : sign));

function listMarks(text: string): [number, number][] {
  const marks: [number, number][] = [];
  for (const match of text.matchAll(HIGHLIGHT)) {
    const end = match.index + match[0].length;
    marks.push([match.index, match.index + 2], [end - 2, end]);
  }
  for (const { 0: whole, 1: open = '', 2: page = '', 3: shown = '', index } of text.matchAll(LINK)) {
    const end = index + whole.length;
    if (page === '' && NO_LINK.test(shown)) continue;
    if (open.startsWith('!') && FILE.test(page === '' ? shown : page)) marks.push([index, end]);
    else marks.push([index, index + open.length + page.length], [end - 2, end]);
  }
  const box = BOX.exec(text);
  if (box) marks.push([0, box[0].length]);
  const name = NAME.exec(text);
  if (name) marks.push([name.index, text.length]);
  return marks;
}
