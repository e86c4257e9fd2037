import { countOf, interfaceLanguage } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

interface Size {
  files: number;
  bytes: number;
}

/** `812 kB`, `1.9 MB` */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000).toLocaleString(interfaceLanguage)} kB`;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1_000_000).toLocaleString(interfaceLanguage, digits)} MB`;
}

const filesOf = ({ files, bytes }: Size): string =>
  `${countOf(files, { one: 'file', other: 'files' })} (${sizeOf(bytes)})`;

/** What is said of the copy in the reader's browser. */
export const keepingWords = {
  keep: 'Keep this archive offline',
  goOn: 'Continue',
  stop: 'Stop',
  remove: 'Remove what is kept',
  removeAll: 'Remove it from this browser',
  progress: 'How much of the archive is kept',
  preparing: 'This browser is getting its copy ready …',
  onlySecure: 'This browser keeps pages only from addresses that begin with https://.',
  notPrepared: 'This browser could not prepare a copy. Load this page again to try once more.',
  noAnswer: 'The copy in this browser does not respond. Load this page again.',
  whole: (all: Size) =>
    `The whole archive is kept in this browser: ${filesOf(all)}. It opens and can be searched without a connection.`,
  soFar: (kept: Size, all: Size) => `${filesOf(kept)} of ${filesOf(all)} are kept.`,
  stopped: (soFar: string) => `Stopped: ${soFar}`,
  noRoom: (needed: number, room: number) =>
    `The archive needs ${sizeOf(needed)} more on this device, and this browser has room for ${sizeOf(room)}.`,
  nothing: 'Nothing is kept in this browser.',
  visited: (kept: Size) => `Pages that you open are kept; ${filesOf(kept)} so far.`,
  all: (all: Size, download: number) => `All of it is ${filesOf(all)}, about ${sizeOf(download)} to download.`,
  faults: {
    connection: 'The connection was lost.',
    version:
      'There is a newer version of the archive. It is being prepared; use it when this page says so, then continue.',
    room: 'This browser has no more room.',
  },
};

const whatWorks = 'Pages, exact-word search and filters work offline; related pages do not.';

/** The page on keeping the archive, in the browser or as a file. */
export const takeAwayWords = {
  title: 'Take it with you',
  heading: 'Take the archive with you',
  notKept:
    'The page you asked for is not kept in this browser, and there is no connection. You can open pages you have visited. To open all of them offline, keep the whole archive.',
  inBrowser: 'In this browser',
  whatIsKept:
    'Every page, the words of every published document, and search, without a connection. You are told of a new version, and choose when to use it.',
  needs: 'This needs JavaScript and an address that begins with https://. A downloaded copy is on your device already.',
  zip: 'a zip',
  asFile: 'As a file',
  /** `size` is filled in when the file is made. */
  file: (): Sentence<'file' | 'size' | 'page'> => [
    part('file'),
    ', ',
    part('size'),
    ', is the whole archive. Unpack it and open ',
    part('page'),
    ` with a double-click. ${whatWorks}`,
  ],
  thisCopy: 'This is a downloaded copy',
  inThisCopy: `${whatWorks} Anything added to the archive since is not in it.`,
};
