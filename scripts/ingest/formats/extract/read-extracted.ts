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

function toRead(extracted: Extracted, { path, mediaType }: { path: string; mediaType: MediaType }): ReadResult {
  const { text, extractor, heads = [], properties, lines } = extracted;
  const drafts = lines
    ? { ok: true as const, drafts: draftLines(text, lines) }
    : segmentBelow(text, heads.at(-1)?.end ?? 0, path);
  if (!drafts.ok) return drafts;
  const read: ReadFile = {
    text,
    mediaType,
    extracted: { by: extractor.name, version: extractor.version },
    drafts: [...draftHeads(heads), ...drafts.drafts],
    isMarked: drafts.drafts.some(({ role }) => role.kind === 'heading'),
    ...(heads.length > 0 && { stated: statedOf(heads) }),
    ...(properties && { properties: { data: dataOf(properties), from: 'the file’s properties' } }),
    ...(lines && { pages: pageStarts(lines) }),
    warnings: extracted.notices.map((notice) => toProblem(path, notice)),
  };
  return { ok: true, read };
}

const segmentBelow = (text: string, start: number, path: string) => segmentMarkdown(text, start, path);

/** What a mail's head says, under names that front matter has. Who sent it need not have written what it holds. */
function statedOf(heads: NonNullable<Extracted['heads']>): Record<string, unknown> {
  const names: Readonly<Record<string, string>> = { Subject: 'title', Date: 'date' };
  return Object.fromEntries(
    heads.flatMap(({ name, value }) => (names[name] === undefined ? [] : [[names[name], value]])),
  );
}

/** A file's own days are those of a copy as often as not, and its language that of a program: neither is told. */
const dataOf = ({ title, author, address }: NonNullable<Extracted['properties']>): Record<string, unknown> => ({
  ...(title !== undefined && { title }),
  ...(author !== undefined && { author }),
  ...(address !== undefined && { url: address }),
});

/** Where each page begins; one without text begins where the next does. */
function pageStarts(lines: NonNullable<Extracted['lines']>): number[] {
  const starts: number[] = [];
  for (const { start, page } of lines) while (starts.length < page) starts.push(start);
  return starts;
}
