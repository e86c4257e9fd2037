import type { Title } from '../../archive/title-of.ts';

/** How much of a document is about a topic. */
export interface TopicShare {
  /** `41%`; a dash where none is. */
  text: string;
  /** Of a hundred passages, how many; for pictures. */
  percent: number;
  /** 0 for none, then ten steps. */
  step: number;
  /** To the topic's passages of this document, where both have pages. */
  href?: string;
}

/** A topic with its share of each document, in their order. */
export interface SharedTopic {
  id: string;
  name: string;
  href?: string;
  shares: TopicShare[];
}

export interface DocumentHeading {
  title: Title;
  href: string;
  /** What it talks about most, for screens without room for a table. */
  leading: { name: string; share: TopicShare }[];
}

/** Topics by documents as rows and columns. */
export interface ShareTable {
  /** Whether documents are the rows: so many titles have no room side by side. */
  upright: boolean;
  columns: ShareHeading[];
  rows: (ShareHeading & { shares: TopicShare[] })[];
}

/** A document's or a topic's. */
interface ShareHeading {
  title: Title;
  href?: string;
}

/** More titles than these stand below each other, and the topics above them. */
const mostTitles = 5;

export function shareTable(documents: readonly DocumentHeading[], topics: readonly SharedTopic[]): ShareTable {
  const titles = documents.map(({ title, href }) => ({ title, href }));
  const names = topics.map(({ name, href }) => ({ title: { text: name, supplied: false }, ...(href && { href }) }));
  if (documents.length <= mostTitles) {
    const rows = names.map((name, at) => ({ ...name, shares: topics[at]?.shares ?? [] }));
    return { upright: false, columns: titles, rows };
  }
  const sharesOf = (column: number) => topics.flatMap(({ shares }) => shares[column] ?? []);
  return { upright: true, columns: names, rows: titles.map((title, at) => ({ ...title, shares: sharesOf(at) })) };
}
