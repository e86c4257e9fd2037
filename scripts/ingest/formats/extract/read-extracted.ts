import { sourceFormats, type MediaType } from '../../../../src/record/source-formats.ts';
import type { Problem } from '../../../report/problem.ts';
import { segmentMarkdown } from '../../segment/markdown.ts';
import type { ReadBytes, ReadFile, ReadResult } from '../read-file.ts';
import { draftHeads, draftLines } from './draft-lines.ts';
import { extractFile } from './extract-file.ts';
import type { Extracted, ExtractedFormat, Notice } from './extracted.ts';

/** Reads files of a format whose text a program takes out of them. */
export const readExtracted =
  (format: ExtractedFormat): ReadBytes =>
  async ({ path, bytes }) => {
    const result = await extractFile(format, bytes);
    if (!result.ok) return { ok: false, problems: [toProblem(path, result.notice)] };
    return toRead(result.extracted, { path, mediaType: sourceFormats[format].mediaType });
  };

const toProblem = (file: string, notice: Notice): Problem => ({ file, line: 1, column: 1, ...notice });

async function toRead(
  extracted: Extracted,
  { path, mediaType }: { path: string; mediaType: MediaType },
): Promise<ReadResult> {
  const { extractor, properties, lines } = extracted;
  const words = await readWords(extracted, path);
  if (!words.ok) return words;
  const read: ReadFile = {
    ...words.read,
    mediaType,
    extracted: { by: extractor.name, version: extractor.version },
    ...(properties && { properties: { data: dataOf(properties), from: 'the file’s properties' } }),
    ...(lines && { pages: pageStarts(lines) }),
    warnings: extracted.notices.map((notice) => toProblem(path, notice)),
  };
  return { ok: true, read };
}

/** The text as what it is: a web page, printed lines, or Markdown. */
async function readWords({ form, text, heads = [], properties, lines }: Extracted, path: string): Promise<ReadResult> {
  if (form === 'html') {
    const { readPage } = await import('../html/read-page.ts');
    const page = readPage({ text, path });
    if (!page.ok) return page;
    // What the page itself calls its address is better than where somebody came upon it.
    const address = properties?.address === undefined ? {} : { url: properties.address };
    return { ok: true, read: { ...page.read, stated: { ...address, ...page.read.stated } } };
  }
  const segmented = lines
    ? { ok: true as const, drafts: draftLines(text, lines) }
    : segmentMarkdown(text, heads.at(-1)?.end ?? 0, path);
  if (!segmented.ok) return segmented;
  const drafts = [...draftHeads(heads), ...segmented.drafts];
  const isMarked = segmented.drafts.some(({ role }) => role.kind === 'heading');
  return { ok: true, read: { text, drafts, isMarked, ...(heads.length > 0 && { stated: statedOf(heads) }) } };
}

/** What a mail's head says, under names that front matter has. Who sent it need not have written what it holds. */
function statedOf(heads: NonNullable<Extracted['heads']>): Record<string, unknown> {
  const names: Readonly<Record<string, string>> = { Subject: 'title', Date: 'date' };
  return Object.fromEntries(
    heads.flatMap(({ name, value }) => (names[name] === undefined ? [] : [[names[name], value]])),
  );
}

/** A file's own days are those of a copy as often as not, and its language that of a program: neither is told. */
const dataOf = ({ title, author }: NonNullable<Extracted['properties']>): Record<string, unknown> => ({
  ...(title !== undefined && { title }),
  ...(author !== undefined && { author }),
});

/** Where each page begins; one without text begins where the next does. */
function pageStarts(lines: NonNullable<Extracted['lines']>): number[] {
  const starts: number[] = [];
  for (const { start, page } of lines) while (starts.length < page) starts.push(start);
  return starts;
}
