import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { isSentence } from './is-sentence.ts';

/** How many quotations the home page shows. */
const shown = 3;
/** Fewer words say little out of their context, more are for the document's own page. */
const shortest = 6;
const longest = 45;

/**
 * Whole sentences in quotation marks, said by somebody with a name, from each event in turn, of different documents and speakers as
 * far as there are any: the longest first. Where the events that lead have too few, the other documents fill up. What an altered copy
 * has may be nobody's words, and stays in its document. What the page shows above is not shown again.
 */
export function homeQuotes(archive: Archive, shownAbove?: { words: string }): Said[] {
  const { events, others } = partDocuments(archive);
  const candidates = (documents: readonly string[]) =>
    documents
      .flatMap((id) => candidatesIn(id, archive))
      .filter((said) => !shownAbove || !wordsOf(said).includes(shownAbove.words))
      .sort((a, b) => countWords(b) - countWords(a));
  const chosen: Said[] = [];
  choose(chosen, events.map(candidates));
  if (chosen.length < shown) choose(chosen, [candidates(others)]);
  return chosen;
}

/** Adds to `chosen` from each of the sources in turn, until there are enough. */
function choose(chosen: Said[], sources: readonly Said[][]): void {
  // First a speaker and a document that have none yet; then, where that leaves room, a speaker, and any whose passage is not there.
  for (const isNew of [isOtherDocument, isOtherSpeaker, isOtherPassage]) {
    let added = true;
    while (added && chosen.length < shown) {
      added = false;
      for (const candidates of sources) {
        const next = chosen.length < shown && candidates.find((said) => chosen.every((other) => isNew(said, other)));
        if (next) chosen.push(next);
        added ||= Boolean(next);
      }
    }
  }
}

/** The documents of each event that leads, and the other ones; no altered copies. */
function partDocuments({ settings, documents }: Archive): { events: string[][]; others: string[] } {
  const faithful = documents.filter(({ textState }) => textState?.value !== 'altered');
  const idsOf = (own: Archive['documents']) => own.map(({ id }) => id);
  return {
    events: settings.lead.map((event) => idsOf(faithful.filter((document) => document.event === event))),
    others: idsOf(faithful.filter(({ event }) => event === undefined || !settings.lead.includes(event))),
  };
}

const candidatesIn = (document: string, { texts }: Archive): Said[] =>
  (texts.get(document)?.quotes ?? []).map((quote) => ({ document, quote })).filter(isWhole);

function isWhole(said: Said): boolean {
  const { mode, altered, shortens, parts, attribution } = said.quote;
  const text = wordsOf(said);
  return (
    mode === 'direct' &&
    !altered &&
    shortens === undefined &&
    parts[0]?.block !== 'title' &&
    attribution.speaker.status === 'named' &&
    isSentence(text) &&
    countWords(said) >= shortest &&
    countWords(said) <= longest
  );
}

const wordsOf = ({ quote }: Said): string => quote.parts.map(({ exact }) => exact).join(' ');
const countWords = (said: Said): number => wordsOf(said).split(/\s+/).length;

const isOtherDocument = (one: Said, other: Said): boolean =>
  one.document !== other.document && isOtherSpeaker(one, other);

const isOtherSpeaker = (one: Said, other: Said): boolean => speakerOf(one) !== speakerOf(other);

const speakerOf = ({ quote }: Said): string => {
  const { ref, name, label } = quote.attribution.speaker;
  return ref ?? name ?? label;
};

const isOtherPassage = (one: Said, other: Said): boolean =>
  one.document !== other.document || one.quote.parts[0]?.block !== other.quote.parts[0]?.block;
