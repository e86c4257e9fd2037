import type { Run } from './blocks.ts';

/** Signs that mean something wherever they stand in Markdown. What may be an address is told as one after it is read. */
const SIGNS = /[\\`*_[\]<~]|=(?==)|!(?=\[|$)|&(?=#?[a-z\d]*(?:;|$))|\^(?=[a-z\d])|:(?=\/\/)|(?<=www)\./gi;
const ADDRESS = /https?:\/\/[^\s<>\\|]*[^\s<>\\|.,;:!?'")\]]/gi;
/** Signs that mean something at the head of a line: headings, quotations, items, lines that divide, front matter. */
const AT_HEAD = /^[#>+=:-]/;
const NUMBER_AT_HEAD = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** Text as Markdown that stands for exactly these letters. */
const escapeSigns = (text: string): string => text.replace(SIGNS, (sign) => `\\${sign}`);

/** The same, with addresses as they are. Within a link there can be none. */
function writeWords(text: string): string {
  let written = '';
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    written += `${escapeSigns(text.slice(at, index))}<${address}>`;
    at = index + address.length;
  }
  return written + escapeSigns(text.slice(at));
}

/** The same at the head of a line. */
const escapeHead = (line: string): string =>
  line.replace(AT_HEAD, (sign) => `\\${sign}`).replace(NUMBER_AT_HEAD, '$1\\');

const isSpace = (letter: string): boolean => letter === '' || /\s/u.test(letter);
const isSign = (letter: string): boolean => /[\p{P}\p{S}]/u.test(letter);

/** Marks only hold where Markdown sees that they open before a word and close behind one. */
function holds(before: string, words: string, after: string): boolean {
  const first = words.slice(0, 1);
  const last = words.slice(-1);
  const opens = !isSign(first) || isSpace(before) || isSign(before);
  const closes = !isSign(last) || isSpace(after) || isSign(after);
  return opens && closes && !/[*_]$/.test(before) && !/^[*_]/.test(after);
}

const sameLook = (one: Run, other: Run): boolean =>
  one.href === other.href &&
  one.note === undefined &&
  other.note === undefined &&
  one.strong === other.strong &&
  one.emphasis === other.emphasis;

/** Runs with one look are one; white space between words is one space, and none stands at the ends or around a forced break. */
function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    let text = run.text.replace(/[^\S\n\u00a0\u2007\u202f]+/g, ' ').replace(/ ?\n ?/g, '\n');
    if (/^$|[ \n]$/.test(joined.at(-1)?.text ?? ''))
      text = text.replace(/^[ \n]/, (space) => (joined.length > 0 && space === '\n' ? space : ''));
    if (text.startsWith('\n')) trimEnd(joined, ' ');
    if (text === '') continue;
    const last = joined.at(-1);
    if (last && sameLook(last, run)) last.text += text;
    else joined.push({ ...run, text });
  }
  trimEnd(joined, ' \n');
  return joined;
}

/** Takes signs off the end of the last run, and it away where nothing is left. */
function trimEnd(runs: Run[], signs: string): void {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    let end = last.text.length;
    while (end > 0 && signs.includes(last.text.charAt(end - 1))) end -= 1;
    last.text = last.text.slice(0, end);
    if (end > 0) return;
    runs.pop();
  }
}

/** White space at the ends of marked words stands outside the marks. */
function writeRun({ text, strong, emphasis, href, note }: Run, before: string, after: string): string {
  if (note !== undefined) return `[^${note}]`;
  const inner = text.trim();
  if (inner === '') return text;
  const head = text.slice(0, text.length - text.trimStart().length);
  const tail = text.slice(text.trimEnd().length);
  const left = head === '' ? before : head;
  const right = tail === '' ? after : tail;
  const isLinked = href !== undefined && isPlainAddress(href) && !inner.includes('\n') && href !== inner;
  const words = isLinked ? escapeSigns(inner) : writeWords(inner);
  const mark = strong ? '**' : emphasis ? '*' : '';
  const isMarked = mark !== '' && !inner.includes('\n') && holds(left.slice(-1), words, right.slice(0, 1));
  const marked = isMarked ? `${mark}${words}${mark}` : words;
  return `${head}${isLinked ? `[${marked}](<${href}>)` : marked}${tail}`;
}

const isPlainAddress = (href: string): boolean => /^(?:https?|mailto):[^\s<>\\]+$/i.test(href);

/**
 * Runs as inline Markdown that is read as exactly their words.
 *
 * @param forced what stands for a forced break: within a paragraph a backslash and a line end.
 */
export function writeRuns(runs: readonly Run[], forced = '\\\n'): string {
  const tidied = tidy(runs);
  let written = '';
  tidied.forEach((run, at) => {
    written += writeRun(run, written.slice(-1), tidied[at + 1]?.text ?? '');
  });
  return written
    .split('\n')
    .map((line) => escapeHead(line))
    .join(forced);
}
