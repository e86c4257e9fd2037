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
    ['not stated', 'Neither the source nor the editor says it, and nobody guessed.'],
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
