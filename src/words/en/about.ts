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

/** Where lists of files are signed. */
export const signedWords = {
  heading: 'Signed lists',
  /** Before the public key. */
  key: 'The list of sources and that of the bag are signed. The public key is',
  how: 'With minisign, and a list beside its signature:',
  command: (key: string) => `minisign -V -m SHA256SUMS -P ${key}`,
  shows:
    'That shows that the list is as it was when it was signed, and that whoever signed it had the key. Compare the key with one that you have from elsewhere.',
};

/** The sections of what is said there, with the ids of their headings. */
export const genericSections = [
  { id: 'values', label: aboutWords.meanings, language: undefined },
  { id: 'corrections', label: aboutWords.corrections, language: undefined },
  { id: 'fixity', label: aboutWords.fixity, language: undefined },
];
