import { noWords } from './notices.ts';
import { Refusal, type Extracted, type ExtractedFormat } from './extracted.ts';
import { limits } from './limits.ts';

type Extractor = (bytes: Uint8Array) => Extracted | Promise<Extracted>;

/** Each is loaded only where a file of its format is there. */
const extractors: Readonly<Record<ExtractedFormat, () => Promise<Extractor>>> = {
  docx: async () => (await import('./docx/extract-docx.ts')).extractDocx,
  odt: async () => (await import('./odt/extract-odt.ts')).extractOdt,
  rtf: async () => (await import('./rtf/extract-rtf.ts')).extractRtf,
  pdf: async () => (await import('./pdf/extract-pdf.ts')).extractPdf,
  mhtml: async () => (await import('./mhtml/extract-mhtml.ts')).extractMhtml,
  eml: async () => (await import('./mail/extract-eml.ts')).extractEml,
};

/**
 * The text of a file. Runs parsers of others: to be called in a process of its own.
 *
 * @throws Refusal where the file is not to be read
 */
export async function extractBytes(format: ExtractedFormat, bytes: Uint8Array): Promise<Extracted> {
  const extract = await extractors[format]();
  const extracted = await extract(bytes);
  if (extracted.text.length > limits.text) throw new Refusal(tooLong(extracted.text.length));
  if (extracted.text.trim() === '') throw new Refusal(noWords);
  return extracted;
}

const tooLong = (length: number) => ({
  kind: 'text-too-long',
  what: `The text of this file has ${length} characters; at most ${limits.text} are read.`,
  why: 'One page could not show it, and reading it could take minutes.',
  fix: 'Divide the document into files of their own, or take it away.',
});
