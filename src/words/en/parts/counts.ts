import { countOf, type PluralForms, formatNumber } from './language.ts';

const count = (forms: PluralForms) => (value: number) => countOf(value, forms);

/** How many of what: `1 passage`, `82 passages`. */
export const counted = {
  bytes: count({ one: 'byte', other: 'bytes' }),
  changes: count({ one: 'change', other: 'changes' }),
  corrections: count({ one: 'correction', other: 'corrections' }),
  directQuotations: count({ one: 'direct quotation', other: 'direct quotations' }),
  documents: count({ one: 'document', other: 'documents' }),
  entries: count({ one: 'entry', other: 'entries' }),
  events: count({ one: 'event', other: 'events' }),
  figures: count({ one: 'figure', other: 'figures' }),
  mentions: count({ one: 'mention', other: 'mentions' }),
  moreSpeakers: count({ one: 'more speaker', other: 'more speakers' }),
  paragraphs: count({ one: 'paragraph', other: 'paragraphs' }),
  passages: count({ one: 'passage', other: 'passages' }),
  places: count({ one: 'place', other: 'places' }),
  quotations: count({ one: 'quotation', other: 'quotations' }),
  rows: count({ one: 'row', other: 'rows' }),
  sources: count({ one: 'source', other: 'sources' }),
  statements: count({ one: 'statement', other: 'statements' }),
  transcripts: count({ one: 'transcript', other: 'transcripts' }),
  turns: count({ one: 'turn', other: 'turns' }),
  words: count({ one: 'word', other: 'words' }),
};

const small =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** `five`, `155`: as words up to twenty. */
export const inWords = (value: number): string => small[value] ?? formatNumber(value);

/** How much the archive holds. */
export const coverageWords = {
  turns: (turns: number, transcripts: number) =>
    `${counted.turns(turns)} of ${transcripts === 1 ? 'a transcript' : counted.transcripts(transcripts)}`,
  about: (count: string) => `about ${count}`,
  dates: (first: string, last: string) => `${first} to ${last}`,
};
