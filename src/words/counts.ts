import { countOf, type PluralForms } from './language.ts';

const count = (forms: PluralForms) => (value: number) => countOf(value, forms);

/** How many of what: `1 passage`, `82 passages`. */
export const counted = {
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
  statements: count({ one: 'statement', other: 'statements' }),
  transcripts: count({ one: 'transcript', other: 'transcripts' }),
  turns: count({ one: 'turn', other: 'turns' }),
  words: count({ one: 'word', other: 'words' }),
};
