import { authorityPath, quotesListPath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { listedValues } from '../../parts/quotes/listed-values.ts';
import { quoteEntryMaker } from '../../parts/quotes/quote-entry.ts';
import { countDocuments } from '../../parts/quotes/quote-facets.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { countSorts } from '../../parts/quotes/quote-order.ts';
import { peopleSpokenOn, spokenOn } from '../../parts/quotes/spoken-on.ts';
import { counted } from '#words/parts/counts.ts';
import { formatNumber } from '#words/parts/language.ts';
import { spokenOnWords as words } from '#words/quotes.ts';
import { quoteSections, type QuoteSection } from './quote-sections.ts';

/** What one person said about one topic. */
export interface SpokenOnPage {
  title: string;
  /** `12 statements in 4 documents` */
  coverage: string;
  /** Who, and on what. */
  person: Way;
  topic: Way;
  sections: QuoteSection[];
  /** Lists that have more. */
  ways: Way[];
}

interface Way {
  label: string;
  /** Absent where the other page does not lead back. */
  href?: string;
}

/** More are in the person's list. */
const mostShown = 200;

/** Person and topic of every such page. */
export const spokenOnPages = (archive: Archive): { id: string; topic: string }[] =>
  [...spokenOn(archive)].flatMap(([id, topics]) => [...topics.keys()].map((topic) => ({ id, topic })));

/** Nothing where the person said less about it. */
export function spokenOnPage(id: string, topic: string, archive: Archive): SpokenOnPage | undefined {
  const said = spokenOn(archive).get(id)?.get(topic);
  if (!said) return undefined;
  const [name, subject] = [archive.nameOf(id), archive.nameOf(topic)];
  const shown = said.slice(0, mostShown);
  const isLinked = archive.ask(peopleSpokenOn, topic).some(({ person }) => person === id);
  return {
    title: words.title(name, subject),
    coverage: words.coverage(
      counted.statements(said.length),
      counted.documents(countDocuments(said)),
      said.length > shown.length ? formatNumber(shown.length) : undefined,
    ),
    person: { label: name, href: authorityPath('people', id) },
    topic: { label: subject, ...(isLinked && { href: authorityPath('topics', topic) }) },
    sections: quoteSections(shown, { isChosen: true, counts: countSorts(said) }, quoteEntryMaker(archive)),
    ways: waysOn(id, topic, archive),
  };
}

function waysOn(id: string, topic: string, archive: Archive): Way[] {
  const index = quoteIndex(archive);
  const isListed = listedValues(index, 'speaker').values.some(({ value }) => value === id);
  const speaker = quotesListPath({ facet: 'speaker', value: id });
  return [
    ...(isListed ? [{ label: words.allBy(archive.nameOf(id)), href: speaker }] : []),
    { label: words.allAbout(archive.nameOf(topic)), href: quotesListPath({ facet: 'topic', value: topic }) },
  ];
}
