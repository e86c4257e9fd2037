/** What an archive says of itself whose editor has written nothing. */
export const aboutWords = {
  title: 'About',
  heading: 'About this archive',
  notHeld: 'Not held here',
  made: 'Every document here was made from a source that is kept byte for byte. “Text and source”, on its page, sets the two side by side and accounts for every character of the file.',
  meanings: 'What the words mean',
  terms: [
    ['worked out', 'The source does not state it; the words it was worked out from are linked.'],
    [
      'added by the editor',
      'The editor says so, not the source. Titles and headings that were added are in square brackets.',
    ],
    ['none found', 'No rule found it in the source. It may be there in a form that no rule covers.'],
    ['not stated', 'The editor looked for it in the source, and it is not there.'],
    ['altered copy', 'Its wording may not be what was published or said. Do not quote it as anyone’s words.'],
  ],
  corrections: 'Corrections',
  aboutCorrections:
    'Corrected words have a dashed underline and link to the form in the source, with the reason. A button shows the text as received.',
  fixity: 'What the SHA-256 shows',
  aboutFixity:
    'A matching SHA-256 shows that the file has not changed since the number was recorded. It does not show where the file came from, or that what it says is true.',
};

/** The sections of what is said there, with the ids of their headings. */
export const genericSections = [
  { id: 'values', label: aboutWords.meanings, language: undefined },
  { id: 'corrections', label: aboutWords.corrections, language: undefined },
  { id: 'fixity', label: aboutWords.fixity, language: undefined },
];
