import { takingWords as words } from '#words/passages-taking.ts';
import { citeInFull, inOneLine, sayWords, type TakenPassage } from './taken-passage.ts';

/** The list as Markdown: words as quotations, each with its citation, and the reader's notes behind them. No word of it is markup. */
export const asMarkdown = (passages: readonly TakenPassage[], archive: string): string =>
  `${[`# ${escape(words.heading(archive))}`, ...passages.flatMap(blocks)].join('\n\n')}\n`;

function blocks(passage: TakenPassage, at: number): string[] {
  const { title, name, rights, address, sourceAddress, note } = passage;
  return [
    `## ${String(at + 1)}\\. ${escape(`${title}, ${name}`)}`,
    quote(sayWords(passage, '\n\n')),
    escape(citeInFull(passage)),
    escape(words.rights(rights)),
    ...(address === undefined ? [] : [link(address)]),
    ...(sourceAddress === undefined ? [] : [`${escape(words.source(''))} ${link(sourceAddress)}`]),
    ...(note === '' ? [] : [`**${escape(words.noteAlone)}**`, paragraphs(note).join('\n\n')]),
  ];
}

const link = (address: string): string => `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`;

const quote = (text: string): string =>
  paragraphs(text)
    .map((line) => `> ${line}`)
    .join('\n>\n');

/** Each line by itself: two lines of Markdown are one. */
const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map(escape)
    .filter((line) => line !== '');

/** A line that says itself: what Markdown takes for a mark stands behind a backslash, and at its beginning what would make a list or a heading. */
const escape = (text: string): string =>
  inOneLine(text)
    .replace(/[\\`*_{}[\]<>~|&$^]/g, String.raw`\$&`)
    .replace(/^[#+\-=:]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
