import { Parser } from 'htmlparser2';
import type { MailLine } from './mail-lines.ts';

const ADDRESS =
  /<(?<pointed>(?:https?:|mailto:|tel:)[^\s<>]{4,2000})>|(?<![\w/<[(])(?<bare>https?:\/\/[^\s<>]{4,2000})/giu;
const PICTURE = /\[cid:[^\]\s]{1,200}\]/gu;
const BRACKETS = /\[(?<words>[^[\]]{1,300})\]/gu;

const fold = (words: string): string => words.replace(/[\s\u00a0]+/g, ' ').trim();

/** What a reader of the mail's HTML sees, and what stands there for its pictures. */
interface Shown {
  words: string;
  pictures: ReadonlySet<string>;
}

const UNSEEN = /^(?:head|noscript|script|style|title)$/;

function readShown(html: string): Shown {
  let words = '';
  let hidden = 0;
  const pictures = new Set<string>();
  const parser = new Parser(
    {
      onopentag(name, { alt = '' }) {
        if (UNSEEN.test(name)) hidden += 1;
        else if (name === 'img' && fold(alt) !== '') pictures.add(fold(alt));
        words += ' ';
      },
      ontext(text) {
        if (hidden === 0) words += text;
      },
      onclosetag(name) {
        if (UNSEEN.test(name)) hidden -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { words: fold(words), pictures };
}

/**
 * Programs that make the plain text of a mail write out where its links lead, and what stands for its pictures: `University<https://…>`.
 * Where the mail has its HTML, too, what that shows to nobody is left out; else only the names of pictures are.
 */
export function dropLinkTargets(lines: readonly MailLine[], html: string | undefined): MailLine[] {
  const shown = html === undefined || html.trim() === '' ? undefined : readShown(html);
  return lines.map((line) => {
    let text = line.text.replace(PICTURE, '');
    if (shown)
      text = text
        .replace(ADDRESS, (whole, pointed?: string, bare?: string) =>
          shown.words.includes((pointed ?? bare ?? '').replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '')) ? whole : '',
        )
        .replace(BRACKETS, (whole, words: string) => (shown.pictures.has(fold(words)) ? '' : whole));
    return text === line.text ? line : { ...line, text: text.replace(/ {2,}/g, ' ').replace(/ (?=[.,;:!?)]|$)/g, '') };
  });
}
