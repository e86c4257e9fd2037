import type { Document } from '../../record/document.ts';
import { ownPassages } from '../../record/passages.ts';

/** The words of the passages that are rows, by their ids within the document. */
export const textsOf = (document: Document): ReadonlyMap<string, string> =>
  new Map(ownPassages(document).map(({ id, text }) => [id, text]));
