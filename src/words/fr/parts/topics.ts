import { formatNumber, pluralOf } from './language.ts';
import { pictureWords } from './pictures.ts';

/** Which document speaks of which topic. */
export const topicWords = {
  heading: 'De quoi parle chaque document',
  overTime: 'De quoi parlent les documents',
  share: 'Part des passages de chaque document qui nomment le thème',
  /** For who hears it: of what, and of which document. */
  shareOf: (share: string, row: string, column: string) => `${share} : ${row}, ${column}`,
  more: (count: number) => `${formatNumber(count)} ${pluralOf(count, { one: 'autre thème', other: 'autres thèmes' })}`,
  notShown: (topics: string) => `Hors du tableau : ${topics}`,
  /** `each`: what one bar stands for. */
  sentence: (topics: number, documents: string, passages: string, each: string) =>
    topics === 1
      ? `Le thème le plus nommé dans ${documents} (${passages}), en proportion des passages : une barre pour ${each}, toutes à la même échelle.`
      : `Les ${formatNumber(topics)} thèmes les plus nommés dans ${documents} (${passages}), en proportion des passages : une barre pour ${each}, toutes à la même échelle.`,
  each: { document: 'chaque document, par date', month: 'chaque mois', year: 'chaque année' },
  undated: (documents: string) => `Non compris : ${documents} sans date certaine.`,
  table: pictureWords.table,
  when: 'Quand',
  document: 'Document',
  passages: 'Passages',
  /** Of one topic, for those who don't see its bars. */
  row: (topic: string, most: string, where: string, some: number, all: number) =>
    `${topic} : dans ${formatNumber(some)} sur ${formatNumber(all)}, maximum ${most} (${where})`,
  upTo: (share: string) => `jusqu’à ${share}`,
  none: '–',
};
