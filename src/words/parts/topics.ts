import { pictureWords } from './pictures.ts';

/** Which document speaks of which topic. */
export const topicWords = {
  heading: 'What each document talks about',
  overTime: 'What the documents talk about',
  share: 'Share of its passages',
  more: (count: number) => (count === 1 ? '1 more topic' : `${count.toLocaleString('en-US')} more topics`),
  notShown: (topics: string) => `${topics} not shown`,
  /** `each`: what one bar stands for. */
  sentence: (topics: number, documents: string, passages: string, each: string) =>
    `The ${String(topics)} topics named most in ${documents} (${passages}), as a share of the passages: a bar for ${each}, all to one scale.`,
  each: { document: 'each document, by date', month: 'each month', year: 'each year' },
  undated: (documents: string) => `Not shown: ${documents} without a certain date.`,
  fewer: (documents: number, passages: number) =>
    `A picture over time needs at least ${String(documents)} documents with ${String(passages)} passages.`,
  table: pictureWords.table,
  when: 'When',
  document: 'Document',
  passages: 'Passages',
  /** Of one topic, for those who don't see its bars. */
  row: (topic: string, most: string, where: string, some: number, all: number) =>
    `${topic}: in ${String(some)} of ${String(all)}, most in ${where} (${most})`,
  upTo: (share: string) => `up to ${share}`,
  none: '–',
};
