import { part, type Sentence } from './parts/sentence.ts';
import { searchWords } from './search.ts';
import { countOf } from './parts/language.ts';

/** Pages and banners on what is not here. */
export const noticeWords = {
  notFound: {
    title: 'Not found',
    heading: 'There is no page at this address',
    text: 'The address may have been mistyped.',
    search: searchWords.anything,
  },
  allDocuments: 'All documents',
  moved: 'This document has moved',
  /** `day`: where it is known. */
  withdrawnOn: (day?: string) => `This document was withdrawn${day === undefined ? '' : ` on ${day}`}`,
  leftOut: 'This document is left out of this version of the archive',
  excerpt: 'This is an excerpt: only the opening is published here.',
  metadata: 'The text of this document is not published here, only its catalogue entry.',
  original: (address: string): Sentence<'original'> => ['The original: ', part('original', address)],
  withPublisher: 'The original is with its publisher.',
};

/** What pages say of addresses that lead elsewhere than they did. */
export const formerWords = {
  moved: (id: string) => `The passage that was ${id} here is now`,
  inAnother: 'in another document',
  now: '.',
  changed: (count: number) =>
    countOf(count, {
      one: 'old address in this document now leads elsewhere',
      other: 'old addresses in this document now lead elsewhere',
    }),
  leads: (id: string) => `#${id} to`,
};
