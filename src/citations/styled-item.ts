import type { CitationStyle } from './cited-date.ts';
import type { CitedDocument } from './cited-document.ts';
import type { CitedName } from './credited-names.ts';
import type { CslItem } from './csl-engine.ts';

/** Characters of private use for what the engine would read or write in its own way; they are replaced in what it has formatted. */
export const stands = {
  less: '\uE010',
  greater: '\uE011',
  date: '\uE001',
  container: '\uE003Unknown\uE003',
  apostrophe: 'ʼ',
};

/** A document as the engine formats it in a style. */
export function styledItem(document: CitedDocument, style: CitationStyle): CslItem {
  const { id, supplied, shortTitle, type, editors, translators, date, url, archive, language } = document;
  const { authors, publisher } = namesFor(document, style);
  return guard(
    {
      id,
      type,
      title: titleFor(document, style),
      language,
      ...(shortTitle !== undefined && { 'title-short': guardWords(shortTitle) }),
      ...genreFor(document, style),
      ...(authors.length > 0 && { author: authors.map(asOne) }),
      ...(editors.length > 0 && { editor: editors.map(asOne) }),
      ...(translators.length > 0 && { translator: translators.map(asOne) }),
      ...(publisher !== undefined && { 'container-title': publisher }),
      ...(date && { issued: date.phrase ? { literal: stands.date } : { 'date-parts': date.parts } }),
      ...(url !== undefined && { URL: url }),
      ...(archive !== undefined && { archive }),
    },
    supplied,
    style,
  );
}

/**
 * An organization that wrote what it publishes is named once: as the author in APA, as the publisher in MLA and Chicago,
 * where the publisher of an unsigned piece stands in the author’s place.
 */
function namesFor({ authors, publisher, isPiece }: CitedDocument, style: CitationStyle) {
  // Unknown, and so taken out again: the engine would set the title of a piece of nothing in italics.
  const unknown = isPiece ? stands.container : undefined;
  if (!isPublisher(authors, publisher)) return { authors, publisher: publisher ?? unknown };
  return style === 'apa' ? { authors, publisher: unknown } : { authors: [], publisher };
}

/** Whether the only author is the publisher itself. */
export function isPublisher(authors: readonly CitedName[], publisher: string | undefined): boolean {
  const [author] = authors;
  const plain = (name: string) => name.toLowerCase().replace(/^the /, '');
  return (
    authors.length === 1 &&
    author !== undefined &&
    'literal' in author &&
    publisher !== undefined &&
    plain(author.literal) === plain(publisher)
  );
}

/** Names that are not turned round. The engine would list those of groups apart from people's, without the comma between them. */
const asOne = (name: CitedName) => ('literal' in name ? { family: name.literal } : name);

function titleFor({ title, supplied, language }: CitedDocument, style: CitationStyle): string {
  // A description keeps its capitals.
  if (supplied) return title;
  // APA's titles have the capitals of a sentence, and one after a colon.
  const capitals = style === 'apa' && language.startsWith('en');
  return guardWords(capitals ? title.replace(/: [“‘"']?\p{Ll}/gu, (start) => start.toUpperCase()) : title);
}

/** APA has one description in brackets: a supplied title is it. */
const genreFor = ({ genre, supplied }: CitedDocument, style: CitationStyle) =>
  genre !== undefined && !(style === 'apa' && supplied) && { genre };

/** An apostrophe within a word would end it for the engine, and the next letter be made a capital. */
const guardWords = (title: string) => title.replace(/(?<=\p{L})[’'](?=\p{L})/gu, stands.apostrophe);

/** No word of a document is markup to the engine. What MLA sets in italics and its style does not is marked here. */
function guard(item: Record<string, unknown>, supplied: boolean, style: CitationStyle): CslItem {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll('<', stands.less).replaceAll('>', stands.greater);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  const guarded = visit(item) as CslItem & { archive?: string };
  return {
    ...guarded,
    ...(supplied && { title: `<span class="nocase">${guarded.title}</span>` }),
    ...(style === 'mla' && guarded.archive !== undefined && { archive: `<i>${guarded.archive}</i>` }),
  };
}
