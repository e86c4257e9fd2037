import type { BlockPrefix } from '../../../record/block-kinds.ts';

const paragraph = (number: string) => `¶${number}`;

/** What has a number of its own in a document, by what its id begins with. */
const numbered = {
  p: paragraph,
  t: (number) => `intervention ${number}`,
  h: (number) => `intertitre ${number}`,
  pq: (number) => `exergue ${number}`,
  n: (number) => `note ${number}`,
  /** Of an exchange. */
  x: (number) => `échange ${number}`,
} satisfies Record<BlockPrefix | 'x', (number: string) => string>;

/** How the interface calls the parts of a document, by their number in it. */
export const passageNames = {
  title: 'le titre',
  numbered,
  /** Where nothing stands before it. */
  turnAlone: (number: string) => `Intervention ${number}`,
  /** A paragraph of what has a name already: `intervention 12, ¶2`. */
  paragraphOf: (name: string, number: string) => `${name}, ${paragraph(number)}`,
  /** Where it begins, in a file with pages; as citations of every style have it. */
  page: (page: number) => `p. ${String(page)}`,
  /** In the margin. */
  headingSign: '§',
};
