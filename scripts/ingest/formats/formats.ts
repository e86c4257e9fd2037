import type { FormatName } from '../../../src/record/source-formats.ts';
import type { ExtractedFormat } from './extract/extracted.ts';
import type { ReadBytes, ReadText } from './read-file.ts';

/** Files that are text: they are decoded, and are as large as a text may be. */
interface TextFormat {
  reads: 'text';
  /** Loads what reads it: an archive without such files pays nothing for it. */
  load: () => Promise<ReadText>;
}

/** Files of which the words are extracted. */
interface BytesFormat {
  reads: 'bytes';
  /** What their bytes must say that they are, as `signatures` has it; absent where they say nothing. */
  is?: string;
  /** The largest file that is read, in bytes. */
  most: number;
  load: () => Promise<ReadBytes>;
}

export type Format = TextFormat | BytesFormat;

const captions: Format = {
  reads: 'text',
  load: async () => (await import('./captions/read-captions.ts')).readCaptions,
};

const MEGABYTE = 1024 * 1024;

/** Files with pictures in them are far larger than their words. */
const extracted = (format: ExtractedFormat, most: number, is?: string): Format => ({
  reads: 'bytes',
  ...(is !== undefined && { is }),
  most,
  load: async () => (await import('./extract/read-extracted.ts')).readExtracted(format),
});

const page: Format = { reads: 'text', load: async () => (await import('./html/read-page.ts')).readPage };

/** Plain text and Markdown need no reader. */
const formats: Readonly<Record<Exclude<FormatName, 'text' | 'markdown'>, Format>> = {
  html: page,
  xhtml: page,
  vtt: captions,
  srt: captions,
  docx: extracted('docx', 32 * MEGABYTE, 'a Word document'),
  odt: extracted('odt', 32 * MEGABYTE, 'an OpenDocument text'),
  rtf: extracted('rtf', 32 * MEGABYTE, 'an RTF document'),
  pdf: extracted('pdf', 64 * MEGABYTE, 'a PDF'),
  eml: extracted('eml', 32 * MEGABYTE),
  mhtml: extracted('mhtml', 64 * MEGABYTE),
};

export const formatNamed = (name: FormatName | undefined): Format | undefined =>
  name === undefined || name === 'text' || name === 'markdown' ? undefined : formats[name];
