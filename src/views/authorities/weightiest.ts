import { quotesListPath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import type { AuthorityKind } from '../../record/authority.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { listedValues, shownOnOwnPage } from '../../parts/quotes/listed-values.ts';
import { withoutSpeakersPage, type QuoteEntry, type QuoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { isAltered, lengthOf, sortOf } from '../../parts/quotes/quote-order.ts';
import { statementSorts } from '../../phrases/statements-file.ts';
import { authorityWords as words } from '#words/authorities.ts';
import { counted } from '#words/parts/counts.ts';

/** The statements of an authority, or about it, that weigh most. */
export interface Weightiest {
  heading: string;
  /** Which of them, in which order. */
  says: string;
  /** Whether whom the page is about says them. */
  isOwn: boolean;
  statements: QuoteEntry[];
  /** All of them, where there are more than are shown: the list that has them, if there is one. */
  all?: { label: string; href?: string };
}

/** So many of one document at most. */
const mostOfDocument = 2;

/**
 * Direct before reported, those that a transcript has too first, then the longest; those of altered copies last. Turns that say nothing and
 * headlines that shorten a statement weigh nothing.
 */
export function weigh(said: readonly Said[], archive: Archive): Said[] {
  const heard = archive.derive(foundInTranscripts);
  const keyed = said
    .filter(({ quote }) => quote.shortens === undefined && !quote.procedural)
    .map((one) => ({
      one,
      altered: Number(isAltered(one, archive)),
      sort: statementSorts.indexOf(sortOf(one.quote)),
      heard: Number(heard.has(placeOf(one.document, one.quote.id))),
      length: lengthOf(one.quote),
    }));
  return keyed
    .sort((a, b) => a.altered - b.altered || a.sort - b.sort || b.heard - a.heard || b.length - a.length)
    .map(({ one }) => one);
}

const placeOf = (document: string, quote: string) => `${document} ${quote}`;

const foundInTranscripts = ({ parallels }: Archive): ReadonlySet<string> =>
  new Set(
    parallels.pairs.flatMap(({ kind, a: { document, quote } }) =>
      kind === 'transcript' && quote !== undefined ? [placeOf(document, quote)] : [],
    ),
  );

/** Some of each document, so that none speaks for all. */
function spread(weighed: readonly Said[]): Said[] {
  const taken = new Map<string, number>();
  return weighed
    .filter(({ document }) => {
      const own = (taken.get(document) ?? 0) + 1;
      taken.set(document, own);
      return own <= mostOfDocument;
    })
    .slice(0, shownOnOwnPage);
}

interface About {
  id: string;
  kind: AuthorityKind;
  /** Whether the statements are its own; else they are about it. */
  isSpeaker: boolean;
}

/** Undefined where there are none. */
export function weightiestOf(
  { id, kind, isSpeaker }: About,
  said: readonly Said[],
  archive: Archive,
  entryOf: QuoteEntryMaker,
): Weightiest | undefined {
  const weighed = weigh(said, archive);
  const shown = spread(weighed);
  if (shown.length === 0) return undefined;
  const facet = isSpeaker ? 'speaker' : kind === 'topics' ? 'topic' : undefined;
  const listed = facet && listedValues(quoteIndex(archive), facet).values.find(({ value }) => value === id);
  const count = listed?.quotes.length ?? weighed.length;
  // Of what others say, the words that name it.
  const entries = shown.map((one) => entryOf(one, { isShort: true, ...(!isSpeaker && { about: id }) }));
  return {
    heading: words.statements[isSpeaker ? 'own' : 'about'],
    says: weighed.length > shown.length ? words.weightiest(shown.length) : words.inOrderOfWeight,
    isOwn: isSpeaker,
    // Pages of speakers lead back from what they speak of, where that is not too much.
    statements: isSpeaker ? entries : entries.map(withoutSpeakersPage),
    ...(count > shown.length && {
      all: {
        label: words.allStatements(counted.statements(count)),
        ...(listed && { href: quotesListPath({ facet, value: id }) }),
      },
    }),
  };
}
