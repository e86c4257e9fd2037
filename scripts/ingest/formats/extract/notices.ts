import type { Notice } from './extracted.ts';

/** What is said of a document in which changes are marked as such. */
export const trackedChanges = (count: number): Notice => ({
  kind: 'tracked-changes',
  what: `This file has ${count} ${count === 1 ? 'change that was' : 'changes that were'} tracked; its text is read as if all were accepted.`,
  why: 'Whoever is responsible for it may not have accepted them, and what was taken out still stands in the file.',
  fix: 'Accept or refuse the changes in a copy, and save that.',
});

export const leftOutComments = (count: number): Notice => ({
  kind: 'comments-left-out',
  what: `This file has ${count} ${count === 1 ? 'comment, which is' : 'comments, which are'} left out of its text.`,
  why: 'Comments are words of those who worked on the file, not of the document.',
  fix: 'Before you publish the file itself, take them out of it.',
});

export const hiddenWords = (count: number): Notice => ({
  kind: 'hidden-words',
  what: `Words are hidden in ${count} ${count === 1 ? 'place' : 'places'} of this file; they are left out of its text.`,
  why: 'Nobody who opens the document sees them.',
  fix: 'If they belong to the document, show them in a copy, and save that.',
});

export const noWords: Notice = {
  kind: 'no-words',
  what: 'There are no words in this file.',
  why: 'There is nothing in it to read, and often that means that a copy has failed, or that its pages are pictures.',
  fix: 'Look into it with the program that opens it, or take it away.',
};

export const breaksOff: Notice = {
  kind: 'breaks-off',
  what: 'This file does not close what it opens: it may break off.',
  why: 'Words at its end may be missing, and nobody could tell which.',
  fix: 'Compare the end of the text with the document, and get the file once more if words are missing.',
};
