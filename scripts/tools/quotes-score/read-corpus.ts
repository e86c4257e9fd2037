import { blockKinds } from '../../../src/record/block-kinds.ts';
import { makeId } from '../../../src/record/passage-id.ts';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readProse, type ReadProse } from '../../ingest/quotes/prose.ts';
import { readAnnotations, type GoldAttribution } from './read-annotations.ts';

export interface AnnotatedText {
  name: string;
  text: string;
  gold: GoldAttribution[];
  prose: ReadProse[];
  /** Where each passage begins in the text. */
  offsets: number[];
}

/** A line is a passage: empty ones are none. */
function splitLines(text: string): { passages: { id: string; text: string }[]; offsets: number[] } {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  return {
    passages: lines.map(([line], i) => ({ id: makeId(blockKinds.paragraph.prefix, i + 1), text: line })),
    offsets: lines.map(({ index }) => index),
  };
}

/**
 * The annotated texts of a split: `DIR/text/x.txt` with `DIR/attributions/x_ANNOTATOR.ann`, several where several people
 * annotated it. What any of them marked counts.
 */
export async function readCorpus(folder: string): Promise<AnnotatedText[]> {
  const annotations = await readdir(join(folder, 'attributions'));
  const texts = (await readdir(join(folder, 'text'))).filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(
    texts.map(async (file) => {
      const name = basename(file, '.txt');
      const text = await readFile(join(folder, 'text', file), 'utf8');
      const own = annotations.filter(
        (ann) => ann.startsWith(name) && /^(?:_[0-9a-f]+)?\.ann$/.test(ann.slice(name.length)),
      );
      const read = await Promise.all(own.sort().map((ann) => readFile(join(folder, 'attributions', ann), 'utf8')));
      const { passages, offsets } = splitLines(text);
      return {
        name,
        text,
        gold: read.flatMap((ann) => readAnnotations(ann, text)),
        prose: readProse(passages),
        offsets,
      };
    }),
  );
}
