import { hashText } from './blocks/hash-words.ts';
import type { Content } from './content/content.ts';

/** By which what was read of a content folder, but for the sources' text, is told from what it was. */
export const hashContentRead = ({ archive, authorities, ledger, sources }: Content): string =>
  hashText(JSON.stringify([archive, authorities, ledger, sources]));
