import { documentPath, passagePath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { Archive } from '../../archive/archive.ts';
import type { ArchiveText } from '../../archive/archive-text.ts';
import type { EventPassages } from '../../parts/events/event-passages.ts';
import { passageName } from '../../parts/passage-name.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { shortTitleOf, type Title } from '../../archive/title-of.ts';
import type { DateMention } from '../../record/date-mention.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { dateNoteWords as words } from '#words/events.ts';

/** The first passages with their words, the others by their names alone. */
export interface PassagesOfDocument {
  document: Title;
  href: string;
  language?: string;
  /** None of a document whose words are not published. */
  words: PassageWords[];
  links: { href: string; name: string }[];
}

interface PassageWords {
  href: string;
  name: string;
  text: string;
  /** What its relative dates mean: `“tomorrow” is 6 May 1999 (counted from 5 May 1999)`. */
  dates: string[];
}

/** How many passages of each document a page shows; the rest is a link away. */
const mostPassages = 2;
const longestWords = 280;

export function showPassages(
  { evidence = [] }: Event,
  passages: EventPassages,
  archive: Archive,
): PassagesOfDocument[] {
  const cited = new Set(evidence.map(({ document }) => document));
  return archive.documents.flatMap((document) => {
    const { id, language } = document;
    const blocks = passages.get(id) ?? [];
    // Words that are not published are evidence too: the document is named without them.
    if (blocks.length === 0 && !cited.has(id)) return [];
    const known = archive.texts.get(id);
    return [
      {
        document: shortTitleOf(document),
        href: documentPath(id),
        words: blocks.slice(0, mostPassages).map((block) => showWords(id, block, known)),
        links: blocks.slice(mostPassages).map((block) => passageLink(id, block)),
        ...foreignLanguage(language.value),
      },
    ];
  });
}

const passageLink = (document: string, block: string) => ({
  href: passagePath(document, block),
  name: passageName(block),
});

function showWords(id: string, block: string, known: ArchiveText | undefined): PassageWords {
  const { text, end } = shorten(known?.passages.get(block)?.text ?? '');
  const dates = (known?.dates ?? []).filter((date) => date.block === block && date.end <= end);
  return { ...passageLink(id, block), text, dates: dateNotes(dates) };
}

function shorten(text: string): { text: string; end: number } {
  if (text.length <= longestWords) return { text, end: text.length };
  const kept = text.slice(0, longestWords).replace(/(?<!\s)\s+\S*$/, '');
  return { text: `${kept} …`, end: kept.length };
}

/** What words mean that do not name their time by themselves, a phrase each; the same ones once. */
const dateNotes = (dates: readonly DateMention[]): string[] => [
  ...new Set(
    dates.flatMap(({ exact, edtf, basis, anchor, reason }) => {
      if (basis === 'absolute') return [];
      if (edtf === undefined) return (reason && words.undated(exact, reason)) ?? [];
      const date = formatEdtf(edtf);
      return [anchor ? words.counted(exact, date, formatEdtf(anchor)) : words.dated(exact, date)];
    }),
  ),
];
