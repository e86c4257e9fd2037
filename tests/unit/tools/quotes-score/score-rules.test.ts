import { expect, test } from 'vitest';
import { readProse } from '../../../../scripts/ingest/quotes/prose.ts';
import type { GoldAttribution } from '../../../../scripts/tools/quotes-score/read-annotations.ts';
import { scoreRules } from '../../../../scripts/tools/quotes-score/score-rules.ts';

const text = '“The mill is safe,” Jane Marsh said. Max Stone called it “old”.';

/** What an annotator marked: `words` as somebody's. */
const marked = (words: string, source: string): GoldAttribution => {
  const stretch = (of: string) => ({
    pieces: [[text.indexOf(of), text.indexOf(of) + of.length] as [number, number]],
    text: of,
  });
  return { contents: [stretch(words)], sources: [stretch(source)], cues: [] };
};

const scoresOf = (gold: GoldAttribution[]) =>
  scoreRules([{ name: 'a', text, gold, prose: readProse([{ id: 'p1', text }]), offsets: [0] }]);

test('Each rule has its own score, and the right speaker counts', () => {
  expect(scoresOf([marked('“The mill is safe,”', 'Jane Marsh'), marked('“old”', 'Max Stone')])).toEqual([
    { rule: 'direct behind', found: 1, speech: 1, sourced: 1, speakers: 1 },
    { rule: 'direct before', found: 1, speech: 1, sourced: 1, speakers: 1 },
  ]);
});

test('What nobody marked is no speech, and another source is another speaker', () => {
  expect(scoresOf([marked('“old”', 'Jane Marsh')])).toEqual([
    { rule: 'direct behind', found: 1, speech: 0, sourced: 0, speakers: 0 },
    { rule: 'direct before', found: 1, speech: 1, sourced: 1, speakers: 0 },
  ]);
});
