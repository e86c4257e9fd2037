import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import type { ArchiveText } from '../../archive/archive-text.ts';
import { primaryOf } from '../../record/language.ts';
import { languageName } from '#words/parts/language-names.ts';
import { modeName } from '#words/parts/modes.ts';
import { facets, topicsByBlock, topicsWithin, type Facet, type QuoteGroup, type IndexedQuote } from './quote-facets.ts';
import { orderStatements } from './quote-order.ts';
import { quoteSlug } from './quote-slug.ts';
import { quoteSpeaker } from './quote-speaker.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { shortTitleOf } from '../../archive/title-of.ts';

/** Every statement of the archive, and what it can be filtered by. */
export interface QuoteIndex {
  /** In the order of the documents, then of the text. Headlines that shorten a statement are no further ones. */
  quotes: IndexedQuote[];
  /** The same as lists show them. */
  ordered: IndexedQuote[];
  facets: Record<Facet, QuoteGroup[]>;
  /** Document → its statements → how many others lists show before. */
  ranks: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const modes: Quote['mode'][] = ['direct', 'reported', 'spoken'];

/** Made once for an archive. */
export const quoteIndex = (archive: Archive): QuoteIndex => archive.derive(indexQuotes);

function indexQuotes(archive: Archive): QuoteIndex {
  const quotes: IndexedQuote[] = [];
  const speakers = new Map<string, Pick<QuoteGroup, 'label' | 'note'>>();
  const isMixed = areMixed(archive);
  for (const { id, event, language } of archive.documents) {
    const own = archive.texts.get(id);
    if (!own) continue;
    const topicsIn = topicsByBlock(own);
    for (const quote of own.quotes.filter(isCounted)) {
      const speaker = speakerValue(quote, own, archive);
      speakers.set(speaker.value, speaker);
      const topic = topicsWithin(quote, topicsIn);
      const values = {
        speaker: [speaker.value],
        mode: [quote.mode],
        document: [id],
        topic,
        event: event ? [event] : [],
        ...(isMixed && { language: [primaryOf(language.value)] }),
      };
      quotes.push({ document: id, quote, values });
    }
  }
  const ordered = orderStatements(quotes, archive);
  return { quotes, ordered, ranks: rankStatements(ordered), facets: groupByFacet(ordered, archive, speakers, archive) };
}

/** Whether statements are in more than one language. */
function areMixed({ documents, texts }: Archive): boolean {
  const speaking = documents.filter(({ id }) => texts.get(id)?.quotes.some(isCounted));
  return new Set(speaking.map(({ language }) => primaryOf(language.value))).size > 1;
}

const isCounted = ({ shortens }: Quote): boolean => shortens === undefined;

function rankStatements(ordered: readonly IndexedQuote[]): QuoteIndex['ranks'] {
  const ranks = new Map<string, Map<string, number>>();
  for (const [rank, { document, quote }] of ordered.entries()) {
    getOrSet(ranks, document, () => new Map<string, number>()).set(quote.id, rank);
  }
  return ranks;
}

/** Somebody whom the archive knows, or all who share a name or label as printed: those may be several. */
function speakerValue(quote: Quote, own: ArchiveText, archive: Archive): Omit<QuoteGroup, 'quotes'> {
  const turn = own.passages.get(quote.parts[0]?.block ?? '')?.turn;
  const { name, href, status } = quoteSpeaker(quote, turn, archive);
  const { ref, status: kind } = quote.attribution.speaker;
  return {
    value: href && ref ? ref : quoteSlug(kind, name),
    label: name,
    ...(status && { note: status }),
  };
}

function groupByFacet(
  quotes: readonly IndexedQuote[],
  { documents, authorities: { topics, events } }: Archive,
  speakers: ReadonlyMap<string, Pick<QuoteGroup, 'label' | 'note'>>,
  archive: Archive,
): QuoteIndex['facets'] {
  const grouped = Object.fromEntries(facets.map((facet) => [facet, groupByValue(quotes, facet)])) as Record<
    Facet,
    Map<string, IndexedQuote[]>
  >;
  const take = (facet: Facet, order: readonly string[], labelOf: (value: string) => string): QuoteGroup[] =>
    order.flatMap((value) => {
      const own = grouped[facet].get(value);
      if (!own) return [];
      const more = { ...(facet === 'speaker' && noteOf(value)), ...(facet === 'document' && languages.get(value)) };
      return [{ value, label: labelOf(value), quotes: own, ...more }];
    });
  const noteOf = (value: string) => {
    const note = speakers.get(value)?.note;
    return note ? { note } : {};
  };
  const byCount = (facet: Facet) =>
    [...grouped[facet]].toSorted(([, a], [, b]) => b.length - a.length).map(([value]) => value);
  const languages = new Map(documents.map(({ id, language }) => [id, foreignLanguage(language.value)]));
  const titles = new Map(documents.map((document) => [document.id, shortTitleOf(document).text]));
  const named = (id: string) => archive.nameOf(id);
  return {
    speaker: take('speaker', byCount('speaker'), (value) => speakers.get(value)?.label ?? value),
    mode: take('mode', modes, modeName),
    document: take(
      'document',
      documents.map(({ id }) => id),
      (id) => titles.get(id) ?? id,
    ),
    topic: take('topic', topics.length > 0 ? byCount('topic') : [], named),
    event: take(
      'event',
      events.map(({ id }) => id),
      named,
    ),
    language: take('language', byCount('language'), languageName),
  };
}

function groupByValue(quotes: readonly IndexedQuote[], facet: Facet): Map<string, IndexedQuote[]> {
  const groups = new Map<string, IndexedQuote[]>();
  for (const quote of quotes) {
    for (const value of quote.values[facet] ?? []) {
      const group = groups.get(value);
      if (group) group.push(quote);
      else groups.set(value, [quote]);
    }
  }
  return groups;
}
