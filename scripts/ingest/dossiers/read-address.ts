import { didYouMean } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import type { Reference } from './find-references.ts';

/** `report#p7` in its parts. */
export interface Address {
  document: string;
  part: string;
}

/** The id of a citation, or what is wrong with it. `ids` are those of all documents. */
export function readAddress({ id, place }: Reference, ids: readonly string[]): Address | { problem: Problem } {
  const [document = '', part = '', ...rest] = id.split('#');
  if (document === '' || part === '' || rest.length > 0) {
    return {
      problem: {
        ...place,
        kind: 'citation-form',
        what: `"${id}" is no address of a passage.`,
        why: 'A citation leads to one passage of one document.',
        fix: 'Write the id of the document, # and the id of the passage or quotation: report#p7, report#q3.',
      },
    };
  }
  if (ids.includes(document)) return { document, part };
  return {
    problem: {
      ...place,
      kind: 'unknown-document',
      what: `Cannot find document "${document}"${didYouMean(document, ids)}`,
      why: 'A citation must lead to words that can be checked.',
      fix: "Use a document's id: the name of its card without the ending, or the last part of its address.",
    },
  };
}
