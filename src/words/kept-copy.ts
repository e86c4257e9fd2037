import { interfaceLanguage } from './language.ts';

const whole = new Intl.NumberFormat(interfaceLanguage);
const oneDigit = new Intl.NumberFormat(interfaceLanguage, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plurals = new Intl.PluralRules(interfaceLanguage);
const file: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'file' };

/** `812 kB`, `1.9 MB` */
const bytes = (count: number): string =>
  count < 1_000_000 ? `${whole.format(Math.ceil(count / 1000))} kB` : `${oneDigit.format(count / 1_000_000)} MB`;

/** What is said of the copy in the reader's browser. Loaded by the browser: keep it small. */
export const keptCopyWords = {
  bytes,
  files: ({ files, bytes: size }: { files: number; bytes: number }) =>
    `${whole.format(files)} ${file[plurals.select(files)] ?? 'files'} (${bytes(size)})`,
  whole: (files: string) =>
    `The whole archive is kept in this browser: ${files}. It opens and answers searches without a network.`,
  removeAll: 'Remove it from this browser',
  removeSome: 'Remove what is kept',
  soFar: (kept: string, all: string) => `${kept} of ${all} are kept.`,
  stopped: (soFar: string) => `Stopped: ${soFar}`,
  goOn: 'Go on',
  stop: 'Stop',
  keep: 'Keep this archive offline',
  lack: (needed: string, room: string) =>
    `The archive needs ${needed} more on this device, and this browser has room for ${room}.`,
  size: (all: string, download: string) => `All of it is ${all}, about ${download} to download.`,
  nothing: 'Nothing is kept in this browser.',
  visited: (kept: string) => `Pages that you open are kept; ${kept} so far.`,
  faults: {
    connection: 'The connection ended.',
    version:
      'The archive has a newer version by now. It is got ready in the background; use it when this page says so, and go on then.',
    room: 'This browser has no more room.',
  },
  onlySecure: 'This browser keeps pages only from addresses that begin with https://.',
  progress: 'How much of the archive is kept',
  gettingReady: 'This browser is getting its copy ready …',
  notPrepared: 'This browser could not prepare a copy. Load this page again to try once more.',
  noAnswer: 'This browser’s copy does not answer. Load this page again.',
};
