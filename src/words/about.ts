/** What an archive says of itself whose editor has written nothing. */
export const aboutWords = {
  title: 'About',
  heading: 'About this archive',
  notHeld: 'What is not held here',
  made: 'Every document here was made from a source that is kept byte for byte. Beside each page stands its source, and every character of it is accounted for: as text, as metadata, as white space, or as left out with a reason.',
  meanings: 'What the words mean',
  terms: [
    ['inferred', 'The source does not say so in so many words; the evidence is linked.'],
    [
      'supplied',
      'The archive’s editor says so, not the source. Supplied titles and headings stand in square brackets.',
    ],
    [
      'none found',
      'No rule found it in the source, and nobody guessed. It may stand there in a form that no rule knows.',
    ],
    ['not stated', 'The archive’s editor looked for it in the source, and it is not there.'],
    [
      'altered copy',
      'The wording of this copy departs from what was published or said. Do not quote it as anyone’s words.',
    ],
  ],
  corrections: 'Corrections',
  aboutCorrections:
    'A correction is declared with its reason and underlined with dashes. It leads to the form in the source; a button shows the text as received.',
  fixity: 'What the SHA-256 proves',
  aboutFixity:
    'That a file has not changed since it was received. It does not prove where it came from, nor that what it says is true.',
};

/** The sections of what is said there, with the ids of their headings. */
export const genericSections = [
  { id: 'values', label: aboutWords.meanings, language: undefined },
  { id: 'corrections', label: aboutWords.corrections, language: undefined },
  { id: 'fixity', label: aboutWords.fixity, language: undefined },
];
