const MEGABYTE = 1024 * 1024;

/** Bounds of what is read of one file, in bytes, but where it says otherwise. Files of news are far below them. */
export const limits = {
  /** Of all that a compressed file holds, once it is unpacked. */
  unpacked: 256 * MEGABYTE,
  /** Of one part of it that is read as text. */
  part: 32 * MEGABYTE,
  /** Files in a compressed file. */
  entries: 10_000,
  /** How deep elements lie within one another. */
  depth: 256,
  /** Of the text that comes of it. */
  text: 4 * MEGABYTE,
  pages: 2000,
  /** What the process that reads it may take, all in all. */
  memory: 1024 * MEGABYTE,
};

/** Milliseconds until the process that reads a file of so many bytes is ended: some ten times what the slowest takes. */
export const longestExtraction = (bytes: number): number => 30_000 + Math.ceil(bytes / 1024) * 100;
