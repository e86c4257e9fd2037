import { findQuotedNames } from './find-quoted-names.ts';
import { findRuns, type ReadRuns, type Run } from './find-runs.ts';
import { findDialogue, isInDashes } from './marks/find-dialogue.ts';
import { partAtTags } from './marks/part-at-tags.ts';
import type { Mark, Sign } from './marks/mark.ts';
import { reopens } from './marks/reopens.ts';
import { takeSingles } from './marks/take-singles.ts';
import { maskNames } from './mask-names.ts';
import { maskRuns } from './mask-runs.ts';
import { splitSentences } from './split-sentences.ts';

/** A passage whose words may hold quotations. */
export interface Prose {
  id: string;
  text: string;
}

/** `[start, end)` in the passage at `position`. */
export interface Place {
  position: number;
  start: number;
  end: number;
}

/** A passage ready for the rules. */
export interface ReadProse extends Prose {
  position: number;
  /** What stands in marks and is no name. */
  runs: Run[];
  /** Marks that nothing pairs: a fault of the source. */
  strays: Mark[];
  /** The text with names in marks made whole; offsets stay. */
  named: string;
  /** The same with everything in quotation marks, marks included, as `QUOTED`: offsets stay, words within are out of sight. */
  masked: string;
  /** Where sentences begin and end, none of them longer than `longestSentence`; the last ends with the text. */
  sentences: [number, number][];
}

/** The runs of each passage. What one leaves open is read on in the next. */
function listRuns(passages: readonly Prose[]): ReadRuns[] {
  const dashes = isInDashes(passages);
  let continues: Sign | undefined;
  const read = passages.map(({ text }, position): ReadRuns => {
    const dialogue = dashes ? findDialogue(text) : undefined;
    const next = passages[position + 1]?.text;
    const found = findRuns(text, { continues, isReopened: (sign) => reopens(next, sign) });
    const last = found.runs.at(-1);
    continues = last?.closed === false && dialogue === undefined ? last.sign : undefined;
    return dialogue ? { runs: dialogue, strays: [] } : found;
  });
  const runs = takeSingles(read.map((one) => one.runs));
  return read.map(({ strays }, position) => ({
    runs: partAtTags(passages[position]?.text ?? '', runs[position] ?? []),
    strays,
  }));
}

/** Splits passages into runs and sentences. */
export function readProse(passages: readonly Prose[]): ReadProse[] {
  const read = listRuns(passages);
  return passages.map((passage, position) => {
    const { runs: marked, strays } = read[position] as ReadRuns;
    const names = findQuotedNames(passage.text, marked);
    const inNames = new Set(names);
    const runs = marked.filter((run) => !inNames.has(run));
    const named = maskNames(passage.text, names);
    const masked = maskRuns(named, runs);
    return { ...passage, position, runs, strays, named, masked, sentences: splitSentences(passage.text, masked) };
  });
}

/** Which sentence of the passage holds `index`: the first that ends behind it. */
export function indexAt({ sentences }: ReadProse, index: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index < (sentences[middle]?.[1] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentence of the passage that holds `index`. */
export const sentenceAt = (prose: ReadProse, index: number): [number, number] =>
  prose.sentences[indexAt(prose, index)] ?? [0, prose.text.length];
