import { pictureWords } from './pictures.ts';

/** Which document speaks of which topic. */
export const topicWords = {
  heading: 'What each document is about',
  overTime: 'What the documents are about',
  share: 'Percentage of each document’s passages that name the topic',
  /** For who hears it: of what, and of which document. */
  shareOf: (share: string, row: string, column: string) => `${share}: ${row}, ${column}`,
  more: (count: number) => (count === 1 ? '1 more topic' : `${count.toLocaleString('en-US')} more topics`),
  notShown: (topics: string) => `${topics} not shown`,
  /** `each`: what one bar stands for. */
  sentence: (topics: number, documents: string, passages: string, each: string) =>
    `The ${String(topics)} topics named most in ${documents} (${passages}), as a share of the passages: a bar for ${each}, all to one scale.`,
  each: { document: 'each document, by date', month: 'each month', year: 'each year' },
  undated: (documents: string) => `Not shown: ${documents} without a certain date.`,
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
