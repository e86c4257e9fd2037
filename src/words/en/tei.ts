import type { TurnRole } from '../../record/block.ts';

/** What the TEI files of documents say in their headers. */
export const teiWords = {
  words: (count: string) => `${count} words`,
  project: (archive: string) =>
    `Made by ${archive} from the text as it was received; the archive has the source, and where each passage stands in it.`,
  corrections:
    'What is corrected is marked: “sic” has what the source has, “corr” what is shown. Nothing else of the wording is changed; white space is folded.',
  quotations:
    'Quotation marks stand as printed. “said” has somebody’s words, direct or reported, as far as a rule or the editor found them; “who” is left out where the text leaves it open.',
  segmentation:
    'Ids of passages (p7, t12p2), turns (t12), exchanges (x3) and statements (q3) are those of the archive’s addresses. A turn is a “u”, and each paragraph of it a “seg”.',
  altered: 'An altered copy: its wording departs from what was published or said.',
  turns: 'What a turn is',
  interpreted: 'The words came through an interpreter',
  roleOf: {
    moderator: 'Runs the conversation',
    official: 'Speaks for an office',
    press: 'A reporter',
    audience: 'Somebody in the audience',
    interpreter: 'An interpreter',
    speaker: 'Somebody whose label names no office',
  } satisfies Record<TurnRole, string>,
  /** Of a document of which no word, or only the beginning, is published. */
  withheld: { metadata: 'The text is not published here.', excerpt: 'The rest is not published here.' },
};
