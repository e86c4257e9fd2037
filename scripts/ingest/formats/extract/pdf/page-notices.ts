import { limits } from '../limits.ts';
import type { Notice } from '../extracted.ts';
import type { Page } from './page.ts';

/** What whoever reads the text should know of its pages. */
export function noticesOf(pages: readonly Page[]): Notice[] {
  const empty = pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number);
  if (empty.length === 0) return [];
  const [one] = empty;
  return [
    {
      kind: 'pages-without-text',
      what:
        empty.length === 1
          ? `Page ${one ?? ''} of this file has no text.`
          : `Pages ${empty.join(', ')} of this file have no text.`,
      why: 'A page that is a picture is not read; what stands on it is missing from the text.',
      fix: 'Have the text recognized if words stand there, or leave it.',
    },
  ];
}

export const noText: Notice = {
  kind: 'no-text',
  what: 'This PDF has no text: its pages are pictures, or empty.',
  why: 'Nothing can be read, found or cited in a picture.',
  fix: 'Have the text recognized by a program for that, and check it; or write it down.',
};

/** @param tables their names, as the makers of PDF call them */
export const noTable = (tables: readonly string[]) => ({
  kind: 'unreadable-letters',
  what: `Letters of this PDF are told by tables that are not in it: ${tables.toSorted().join(', ')}.`,
  why: 'It only names them, and without them what is set in such letters would be missing from the text, without a trace.',
  fix: 'Print it to a new PDF from a program that shows it, or save its text as .txt.',
});

export const noLetters: Notice = {
  kind: 'unreadable-letters',
  what: 'The letters of this PDF are signs of its own fonts: which letters they show, it does not say.',
  why: 'What is read of it would be other letters than those that it shows.',
  fix: 'Have the text recognized by a program for that, or get the document in another format.',
};

export const tooManyPages = (count: number): Notice => ({
  kind: 'too-many-pages',
  what: `This PDF has ${count} pages; at most ${limits.pages} are read.`,
  why: 'One page of the archive could not show them.',
  fix: 'Divide it into documents of their own.',
});
