import { authorityPath, documentPath } from '../../paths.ts';
import type { Topic } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { documentAnchor, mentioningDocuments, passagePageOf } from '../authorities/authority-passages.ts';
import type { Archive } from '../../archive/archive.ts';
import { countMentioning, countPassages, formatShare } from './topic-shares.ts';
import { topicPicture, type TopicPicture } from './topic-picture.ts';
import { shareTable, type DocumentHeading, type SharedTopic, type ShareTable, type TopicShare } from './share-table.ts';
import { shortTitleOf } from '../../archive/title-of.ts';

export interface TopicMatrix {
  documents: DocumentHeading[];
  /** Those with the largest shares, largest first; a share for each document, in their order. */
  topics: SharedTopic[];
  /** Both as rows and columns, for screens that have room. */
  table: ShareTable;
  /** How many other topics the documents have. */
  more: number;
  /** In place of the table where there are too many documents for one. */
  picture?: TopicPicture;
}

const mostDocuments = 12;
const mostTopics = 8;
const mostLeading = 4;

/**
 * Topics and documents with the share of passages that mention the one in the other. Of more documents than a table has room for a
 * picture, or those of the events that lead where they carry none; undefined where there are none, or no topics. `linked`: whether
 * topics have pages.
 */
export function homeTopics(archive: Archive, linked: boolean): TopicMatrix | undefined {
  const picture = topicPicture(archive, linked);
  if (picture) return { documents: [], topics: [], table: shareTable([], []), more: 0, picture };
  const { settings, authorities, documents } = archive;
  const isLead = ({ event }: DocumentSummary) => event !== undefined && settings.lead.includes(event);
  const chosen = documents.length <= mostDocuments ? documents : documents.filter(isLead).slice(0, mostDocuments);
  const shown = chosen.filter(({ id }) => countPassages(id, archive) > 0);
  const rows = authorities.topics
    .map((topic) => ({ topic, counts: shown.map(({ id }) => countMentioning(topic.id, id, archive)) }))
    .filter(({ counts }) => counts.some((count) => count > 0))
    .map((row) => ({ ...row, shares: row.counts.map((count, at) => share(count, shown[at], archive)) }))
    .sort((a, b) => total(b.shares) - total(a.shares));
  if (rows.length === 0) return undefined;
  const topics = rows.slice(0, mostTopics).map(({ topic, shares }) => ({
    id: topic.id,
    name: topic.name,
    ...(linked && { href: authorityPath('topics', topic.id) }),
    shares: shares.map((percent, at) => topicShare(percent, topic, linked ? shown[at] : undefined, archive)),
  }));
  const headings = shown.map((document, at) => ({ ...heading(document), leading: leadingTopics(topics, at) }));
  return {
    documents: headings,
    topics,
    table: shareTable(headings, topics),
    more: rows.length - topics.length,
  };
}

function leadingTopics(topics: SharedTopic[], column: number): DocumentHeading['leading'] {
  return topics
    .flatMap(({ name, shares }) => {
      const share = shares[column];
      return share && share.step > 0 ? [{ name, share }] : [];
    })
    .sort((a, b) => b.share.percent - a.share.percent)
    .slice(0, mostLeading);
}

const total = (shares: readonly number[]) => shares.reduce((sum, one) => sum + one, 0);

const share = (count: number, document: DocumentSummary | undefined, archive: Archive): number =>
  document ? (100 * count) / countPassages(document.id, archive) : 0;

function topicShare(
  percent: number,
  topic: Topic,
  document: DocumentSummary | undefined,
  archive: Archive,
): TopicShare {
  if (percent === 0) return { text: formatShare(percent), percent, step: 0 };
  return {
    text: formatShare(percent),
    percent: Math.round(percent),
    step: Math.ceil(percent / 10),
    ...(document && { href: topicPassagesPath(topic.id, document.id, archive) }),
  };
}

/** Where a document's passages begin on the topic's pages, which have those of all documents in the archive's order. */
function topicPassagesPath(topic: string, document: string, archive: Archive): string {
  const place = mentioningDocuments(topic, archive).find(({ document: { id } }) => id === document);
  return `${authorityPath('topics', topic, passagePageOf(place?.before ?? 0))}#${documentAnchor({ id: document })}`;
}

const heading = (document: DocumentSummary): Omit<DocumentHeading, 'leading'> => ({
  title: shortTitleOf(document),
  href: documentPath(document.id),
});
