/** `offline.json`: every file of one build that can be kept on a device, written by the build. */
export interface OfflineManifest {
  /** A hash of all files and of the worker: another build has another. */
  version: string;
  /** Bytes on the device. */
  bytes: number;
  /** Bytes to download from a host that compresses text. */
  download: number;
  /** Files that every visit keeps: styles, scripts, fonts, and the pages that lead to the others. */
  shell: string[];
  /** By path below the site's root, with forward slashes: `documents/x/index.html`. */
  files: Record<string, OfflineFile>;
}

interface OfflineFile {
  /** The first 32 hexadecimal digits of the file's SHA-256. */
  hash: string;
  bytes: number;
}

/** Digits of a SHA-256 that stand for a file: enough to tell what a connection or another build has changed. */
export const hashDigits = 32;

/** The list's own file, below the site's root. */
export const manifestFile = 'offline.json';

/** Archives that download to less than this are kept whole at the first visit, in bytes. */
export const smallArchive = 2_000_000;

/** The page that says what is kept, from the root of the archive: the worker stands wherever the archive does. */
export const offlinePage = 'offline/';
