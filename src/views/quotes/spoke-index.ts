import { quotesListPath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { listedValues } from '../../parts/quotes/listed-values.ts';
import type { QuoteGroup } from '../../parts/quotes/quote-facets.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { pathOfSpokenOn } from '../../parts/quotes/spoken-on.ts';
import { formatNumber } from '#words/parts/language.ts';

/** Who spoke about what: the speakers with most statements, each with the topics that these name most. */
export interface SpokeIndex {
  speakers: SpokeLine[];
  /** How many others there are. */
  more: number;
}

interface SpokeLine {
  name: string;
  /** What a label is that names nobody: `name not given`. */
  note?: string;
  count: string;
  href: string;
  topics: SpokeTopic[];
}

/** `choice` is what filters are set to where they work; elsewhere the link leads to a list. */
interface SpokeTopic {
  name: string;
  count: string;
  href: string;
  choice: string;
}

const mostSpeakers = 12;
const mostTopics = 5;

export const spokeIndex = (archive: Archive): SpokeIndex => archive.ask(whoSpokeAboutWhat);

const whoSpokeAboutWhat = question('who-spoke-about-what', (archive): SpokeIndex => {
  const { values, left } = listedValues(quoteIndex(archive), 'speaker');
  const speakers = values
    .map((group) => ({ ...group, quotes: group.quotes.filter(({ quote }) => !quote.procedural) }))
    .filter(({ quotes }) => quotes.length > 0)
    .sort((a, b) => b.quotes.length - a.quotes.length);
  return {
    speakers: speakers.slice(0, mostSpeakers).map((group) => spokeLine(group, archive)),
    more: Math.max(0, speakers.length - mostSpeakers) + left.length,
  };
});

function spokeLine({ value, label, note, quotes }: QuoteGroup, archive: Archive): SpokeLine {
  const counts = new Map<string, number>();
  for (const { values } of quotes) for (const topic of values.topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const href = quotesListPath({ facet: 'speaker', value });
  const topics = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostTopics);
  return {
    name: label,
    ...(note && { note }),
    count: formatNumber(quotes.length),
    href,
    topics: topics.map(([topic, count]) => ({
      name: archive.nameOf(topic),
      count: formatNumber(count),
      href: pathOfSpokenOn(value, topic, archive) ?? href,
      choice: new URLSearchParams({ speaker: value, topic }).toString(),
    })),
  };
}
