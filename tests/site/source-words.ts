import { parse } from 'yaml';
import type { Document, Region } from '../../src/record/document.ts';
import { splitWords, type Word } from './words.ts';

/** Metadata that are words of the text, and stand on the page where they stood in the source. */
const textFields = new Set(['title', 'deck', 'dateline']);

/**
 * The words that a source has to read, in order. Of the record, only the regions are believed: what the words are is read
 * from the source itself, with Markdown undone in another way than ingest does it.
 */
export function sourceWords(source: string, { regions, source: { mediaType } }: Document): Word[] {
  const undo = mediaType === 'text/markdown' ? undoMarkdown : (text: string) => text;
  const inFrontMatter = frontMatterEnd(regions);
  const stretches = regions.flatMap((region) => {
    const slice = source.slice(region.start, region.end);
    if (region.role === 'metadata' && textFields.has(region.field)) {
      return [{ text: region.end <= inFrontMatter ? yamlValue(slice) : undo(slice), passage: region.field }];
    }
    if (region.role !== 'block') return [];
    return [{ text: isTurn(region.target) ? foldLabel(undo(slice)) : undo(slice), passage: region.target }];
  });
  return splitWords(stretches.map(({ text, passage }) => ({ text: ` ${text} `, passage })));
}

/** A turn's own region is the speaker's label, which pages set in other letters and without its colon. */
export const isTurn = (id: string): boolean => /^t\d+$/.test(id);

export const foldLabel = (label: string): string => label.toUpperCase().replace(/\s*:\s*$/, '');

function frontMatterEnd(regions: readonly Region[]): number {
  return regions.findLast((region) => region.role === 'metadata' && region.field === 'front matter')?.end ?? 0;
}

/** `title: "A \u2019 B"` → `A ’ B` */
function yamlValue(field: string): string {
  return Object.values(parse(field) as Record<string, string>).join(' ');
}

/** From the outside in, since one mark may stand within another. What is escaped is put aside first and brought back last. */
function undoMarkdown(markdown: string): string {
  const escaped: string[] = [];
  const text = markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => `\uE000${escaped.push(character) - 1}\uE001`)
    .replace(/^ {0,3}(?:>\s?)+/gm, '')
    .replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/gm, '')
    .replace(/^#{1,6}\s+|\s+#+$/gm, '')
    .replace(/^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/gm, '')
    .replace(/^\s*\|.*\|\s*$/gm, (row) => row.replaceAll('|', ' '))
    .replace(/\\$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1/gs, '$2');
  return text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => escaped[Number(index)] ?? '');
}
