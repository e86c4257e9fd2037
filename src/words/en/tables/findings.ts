import { addressText, dateFrom, dateTo, documentText, edtf, endText, passageText, startText } from './columns.ts';

const place = { document: documentText, passage: passageText, start: startText, end: endText };
const idText = 'Number of the row; what it is of is told by the passage and the place in it';

/** What the tables of what was found in passages hold. */
export const findingTables = {
  mentions: {
    title: 'Mentions',
    holds: 'Each place where a passage names a person, an organization, a place, an agreement, a topic or an event',
    columns: {
      id: idText,
      ...place,
      words: 'The words that name it',
      kind: 'What is named: in which of the next six columns its id stands',
      person: 'An id in the table of people',
      organization: 'An id in the table of organizations',
      place: 'An id in the table of places',
      agreement: 'An id in the table of agreements',
      topic: 'An id in the table of topics',
      event: 'An id in the table of events',
      supplied: 'True where the editor says so',
    },
  },
  figures: {
    title: 'Figures',
    holds: 'Each quantity that a passage states, as printed and as numbers, with what it measures',
    columns: {
      id: idText,
      ...place,
      words: 'The figure as printed',
      least: 'The least that it says, as a number; empty of “up to”',
      most: 'The most; the same as the least where it says one number',
      about: 'True where it is about so much',
      unit: 'USD, percent, or the counted noun as printed',
      of: 'What it measures, in the words of the passage; empty where they can’t be told',
      status: 'Stated as a fact, a target, a forecast, or hedged',
    },
  },
  dates: {
    title: 'Dates',
    holds: 'All words that name a time, with the day or days that they name',
    columns: {
      id: idText,
      ...place,
      words: 'The words as printed',
      edtf: `What they name, ${edtf}; empty where the text does not decide`,
      date_from: dateFrom,
      date_to: dateTo,
      basis: 'Absolute: the words alone decide; relative: counted from the anchor; or unresolved',
      anchor: `The day from which a relative date is counted, ${edtf}`,
      reason: 'Why words stay without a date',
    },
  },
  corrections: {
    title: 'Corrections',
    holds: 'Each place where a text is shown otherwise than the source has it, and why',
    columns: {
      id: 'Document and correction: “call#c1”, as the page “Text and source” has it',
      ...place,
      printed: 'What the source has',
      shown: 'What is shown',
      reason: 'Why',
      corrected_on: 'The day on which the editor mended it, where the card says so',
      by_rule: 'True where a rule did when the source was read',
      address: addressText,
    },
  },
  parallels: {
    title: 'Parallels',
    holds:
      'Pairs of places that share their wording: quotations and the transcripts that have them, words printed twice, copies',
    columns: {
      id: 'Number of the pair',
      kind: 'What shares words: a quotation and a transcript, two quotations, a pull-quote or headline and its passage, any wording; or whole documents (copy)',
      a_document: 'One document',
      a_passage: 'The passage there; empty of copies',
      a_start: startText,
      a_end: endText,
      a_statement: 'The statement there that the words belong to',
      b_document: 'The other document',
      b_passage: 'The passage there',
      b_start: startText,
      b_end: endText,
      b_statement: 'The statement there',
      shared_words: 'How many words are the same; empty of copies',
      words: 'The words, as the first has them',
    },
  },
};
