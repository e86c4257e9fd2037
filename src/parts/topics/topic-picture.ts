import { authorityPath } from '../../paths.ts';
import { topicWords as words } from '#words/parts/topics.ts';
import type { Archive } from '../../archive/archive.ts';
import { topicColumns, type TopicColumn } from './topic-periods.ts';
import { countMentioning, countPassages, formatShare } from './topic-shares.ts';
import { counted } from '#words/parts/counts.ts';

/** Topics over time: a row of bars for each. */
export interface TopicPicture {
  sentence: string;
  /** What it leaves out. */
  remarks: string[];
  columns: (Pick<TopicColumn, 'label' | 'href' | 'begins'> & { passages: number })[];
  /** Of a document, or of what is dated so. */
  columnsAre: string;
  /** Those with the largest shares, largest first. */
  rows: TopicRow[];
}

interface TopicRow {
  name: string;
  href?: string;
  /** For each column: from 0 to 1, beside the highest of all bars, and in words. */
  bars: { height: number; text: string }[];
  /** The highest bar: `up to 41%`. */
  most: string;
  /** For those who don't see it. */
  label: string;
}

/** Below this, shares say more of single sentences than of the documents; a table is enough for them. */
const leastToDraw = { documents: 13, passages: 500 };
const mostTopics = 8;

/** Undefined where the documents carry no picture. `linked`: whether topics have pages. */
export function topicPicture(archive: Archive, linked: boolean): TopicPicture | undefined {
  const { documents, authorities } = archive;
  const total = sum(documents.map(({ id }) => countPassages(id, archive)));
  if (documents.length < leastToDraw.documents || total < leastToDraw.passages) return undefined;
  const { each, columns, undated } = topicColumns(documents);
  const passages = columns.map((column) => sum(column.documents.map((id) => countPassages(id, archive))));
  const topics = authorities.topics
    .map(({ id, name }) => {
      const counts = columns.map((column) => sum(column.documents.map((own) => countMentioning(id, own, archive))));
      return {
        id,
        name,
        total: sum(counts),
        shares: counts.map((count, at) => count / Math.max(1, passages[at] ?? 0)),
      };
    })
    .filter((topic) => topic.total > 0)
    .sort((a, b) => b.total - a.total);
  if (columns.length < 2 || topics.length === 0) return undefined;
  const shown = topics.slice(0, mostTopics);
  const highest = Math.max(...shown.flatMap(({ shares }) => shares));
  return {
    sentence: words.sentence(
      shown.length,
      counted.documents(documents.length),
      counted.passages(total),
      words.each[each],
    ),
    remarks: [
      ...(undated > 0 ? [words.undated(counted.documents(undated))] : []),
      ...(topics.length > shown.length ? [`${words.notShown(words.more(topics.length - shown.length))}.`] : []),
    ],
    columns: columns.map(({ documents: _documents, ...column }, at) => ({ ...column, passages: passages[at] ?? 0 })),
    columnsAre: each === 'document' ? words.document : words.when,
    rows: shown.map(({ id, name, shares }) => ({
      name,
      ...(linked && { href: authorityPath('topics', id) }),
      bars: shares.map((share) => ({ height: share / highest, text: formatShare(100 * share) })),
      ...describeMost(name, shares, columns),
    })),
  };
}

function describeMost(name: string, shares: readonly number[], columns: readonly TopicColumn[]) {
  const most = Math.max(...shares);
  const where = columns[shares.indexOf(most)]?.label ?? '';
  const some = shares.filter((share) => share > 0).length;
  const text = formatShare(100 * most);
  return { most: words.upTo(text), label: words.row(name, text, where, some, shares.length) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
