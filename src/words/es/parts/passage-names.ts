import type { BlockPrefix } from '../../../record/block-kinds.ts';

const paragraph = (number: string) => `¶${number}`;

/** What has a number of its own in a document, by what its id begins with. */
const numbered = {
  p: paragraph,
  t: (number) => `intervención ${number}`,
  h: (number) => `intertítulo ${number}`,
  pq: (number) => `destacado ${number}`,
  n: (number) => `nota ${number}`,
  /** Of an exchange. */
  x: (number) => `intercambio ${number}`,
} satisfies Record<BlockPrefix | 'x', (number: string) => string>;

/** How the interface calls the parts of a document, by their number in it. */
export const passageNames = {
  title: 'el titular',
  numbered,
  /** Where nothing stands before it. */
  turnAlone: (number: string) => `Intervención ${number}`,
  /** A paragraph of what has a name already: `intervención 12, ¶2`. */
  paragraphOf: (name: string, number: string) => `${name}, ${paragraph(number)}`,
  /** Where it begins, in a file with pages; as citations of every style have it. */
  page: (page: number) => `p. ${String(page)}`,
  /** In the margin. */
  headingSign: '§',
};
