import type { LeftOutReason } from '../../../record/left-out.ts';

/** Why a file is no document of the archive: nothing of what it holds. */
export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  format: 'It is in a format that is not read here.',
  link: 'It is a link, and leads nowhere or out of the archive.',
  unreadable: 'The file could not be opened.',
  size: 'It is larger, or more deeply nested, than any document that is read.',
  empty: 'It is empty.',
  encoding: 'It is damaged, or in an encoding that cannot be told for certain.',
  broken: 'It is cut off or damaged.',
  locked: 'It is locked with a password.',
  'without-text': 'It holds no text that can be read, but perhaps pictures of it.',
  'hidden-characters': 'It holds invisible characters that change the order in which words are shown.',
  'front-matter': 'Its front matter could not be read.',
  card: 'Its catalogue card could not be read, or does not fit its text.',
  changed: 'It is no longer the file that was received.',
  address: 'Words to which addresses were given out no longer stand in it.',
  evidence: 'Words on which the archive rests no longer stand in it.',
  time: 'It was not read in the time that a text of its length takes.',
  program: 'The program failed on it.',
  unread: 'It could not be read.',
};

/** For a file whose own name is not published. */
export const leftOutNames = {
  unnamed: '[File]',
  document: (id: string) => `[Document ${id}]`,
};
