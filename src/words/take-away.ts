import { part, type Sentence } from './sentence.ts';

const whatWorks =
  'Pages, links, typefaces, the search for exact words and the filters of quotations work without a network.';
const whatDoesNot =
  'Related pages are not found by search there: browsers allow it only for pages that a server sends.';

/** The page on keeping the archive, in the browser or as a file. */
export const takeAwayWords = {
  title: 'Take it with you',
  heading: 'Take the archive with you',
  notKept:
    'The page that you asked for is not kept in this browser, and there is no connection to the archive. What is kept opens: pages that you have visited, and all of them once the archive is kept here.',
  inBrowser: 'In this browser',
  whatIsKept:
    'Every page, the words of all documents that are published, and both searches, without a network. Nothing is sent anywhere. A new version of the archive is announced and used when you say so.',
  needs:
    'This needs JavaScript, and an address that begins with https://. A copy that is opened from a disk is on your device already.',
  zip: 'a zip',
  asFile: 'As a file',
  /** `size` is filled in when the file is made. */
  file: (): Sentence<'file' | 'size' | 'page'> => [
    part('file'),
    ', ',
    part('size'),
    ', is the whole archive. Unpack it, and open ',
    part('page'),
    ` by a double click. ${whatWorks} ${whatDoesNot}`,
  ],
  thisCopy: 'This is a copy from disk',
  inThisCopy: `${whatWorks} ${whatDoesNot} What was added to the archive later is not in it.`,
};
