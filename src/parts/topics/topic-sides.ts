import { authorityPath } from '../../paths.ts';
import { authorityWords as words } from '#words/authorities.ts';
import { authorityKindNames } from '../authorities/authority-kinds.ts';
import type { NameGroup } from '../authorities/authority-names.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { comparedEvents, type ComparedEvent } from '../compare/compare-events.ts';
import {
  announcedBefore,
  mayAnnounce,
  mayReport,
  reportedSince,
  undecided,
  type ComparedSentence,
} from '../compare/compare-statements.ts';
import { titleList, type TitleList } from '../documents/document-label.ts';
import { formatShare } from './topic-shares.ts';
import { formatNumber } from '#words/parts/language.ts';
import { counted } from '#words/parts/counts.ts';

/** What the documents of one event say of a topic: before it and since. */
export interface TopicSide {
  label: string;
  name: string;
  href: string;
  /** `19 of 96 passages, in 3 of 3 documents` */
  extent: string;
  /** The share of passages, 0 to 1. */
  share: number;
  announced: TopicSentences;
  reported: TopicSentences;
  /** Documents whose date leaves it open on which side they are. */
  open: TitleList;
}

interface TopicSentences {
  few: ComparedSentence[];
  more?: string;
  /** Why there is none. */
  none?: string;
}

const mostSentences = 3;
/** So many columns can be read beside each other. */
const mostEvents = 4;

/** The events whose sides a topic's page shows. What has no document has none. */
const leadEvents = (archive: Archive) =>
  comparedEvents(archive)
    .filter(({ documents }) => documents.length > 0)
    .slice(0, mostEvents);

/** For each event that the archive leads with and whose documents speak of the topic; none where no event leads. */
export function topicSides(topic: string, archive: Archive): TopicSide[] {
  const sides = leadEvents(archive).map((event) => ({
    event,
    mentioned: mentionedIn(topic, event, archive),
  }));
  if (!sides.some(({ mentioned }) => mentioned.documents > 0)) return [];
  return sides.map(({ event, mentioned }) => ({
    label: event.label,
    name: event.event.name,
    href: authorityPath('events', event.event.id),
    extent: words.extent(
      formatNumber(mentioned.passages),
      counted.passages(mentioned.all),
      formatNumber(mentioned.documents),
      counted.documents(event.documents.length),
    ),
    share: mentioned.all > 0 ? mentioned.passages / mentioned.all : 0,
    announced: few(announcedBefore(event, topic), noneAnnounced(topic, event, archive)),
    reported: few(reportedSince(event, topic), mayReport(event) ? words.noneReported : words.noneSince),
    open: titleList(undecided(event).map(({ summary }) => summary)),
  }));
}

/**
 * Every topic whose page sets this event beside others, by its share of the passages of the event's documents; undefined for an
 * event that the archive does not lead with.
 */
export const topicsOfEvent = (id: string, archive: Archive): NameGroup | undefined => archive.ask(namedTopicsOf, id);

const namedTopicsOf = question('event-topics', (archive, id: string): NameGroup | undefined => {
  const events = leadEvents(archive);
  const own = events.find(({ event }) => event.id === id);
  if (!own) return undefined;
  const topics = archive.authorities.topics
    .filter((topic) => events.some((event) => mentionedIn(topic.id, event, archive).documents > 0))
    .map((topic) => ({ topic, ...mentionedIn(topic.id, own, archive) }))
    .sort((a, b) => b.passages - a.passages || (a.topic.name < b.topic.name ? -1 : 1));
  if (topics.length === 0) return undefined;
  return {
    label: authorityKindNames.topics.many,
    items: topics.map(({ topic, passages, all }) => ({
      name: topic.name,
      href: authorityPath('topics', topic.id),
      count: formatShare(all > 0 ? (100 * passages) / all : 0),
      remarks: [],
    })),
  };
});

/** Why nothing was announced: no document, no passage, or none in words of announcing. */
function noneAnnounced(topic: string, event: ComparedEvent, { mentioned }: Archive): string {
  if (!mayAnnounce(event)) return words.noneBefore;
  const passages = event.documents
    .filter(({ side }) => side === 'before')
    .reduce((sum, { summary }) => sum + (mentioned.get(topic)?.get(summary.id)?.length ?? 0), 0);
  return passages > 0 ? words.noneAnnounced(counted.passages(passages)) : words.noneOnIt;
}

function mentionedIn(topic: string, { documents }: ComparedEvent, { mentioned }: Archive) {
  const counts = documents.map(({ summary, text }) => ({
    // The title is no passage.
    own: (mentioned.get(topic)?.get(summary.id) ?? []).filter((block) => block !== 'title').length,
    all: text.passages.size - (text.passages.has('title') ? 1 : 0),
  }));
  return {
    passages: counts.reduce((sum, { own }) => sum + own, 0),
    all: counts.reduce((sum, { all }) => sum + all, 0),
    documents: counts.filter(({ own }) => own > 0).length,
  };
}

function few(sentences: readonly ComparedSentence[], none: string): TopicSentences {
  const left = sentences.length - mostSentences;
  return {
    few: sentences.slice(0, mostSentences),
    ...(left > 0 && { more: formatNumber(left) }),
    ...(sentences.length === 0 && { none }),
  };
}
