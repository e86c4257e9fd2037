import { expect, test } from 'vitest';
import { readAnnotations } from '../../../../scripts/tools/quotes-score/read-annotations.ts';
import { namesSource } from '../../../../scripts/tools/quotes-score/names-source.ts';
import { sharesName } from '../../../../scripts/tools/quotes-score/shares-name.ts';

test('Offsets of brat count code points; ours count code units', () => {
  const text = '🚢 “Go,” Ann said.';
  const ann =
    'T1\tSource 8 11\tAnn\nT2\tCue 12 16\tsaid\nT3\tContent 2 7\t“Go,”\nT4\tAttribution 12 16\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n';
  const [attribution] = readAnnotations(ann, text);
  expect(attribution?.sources.map((stretch) => stretch.text)).toEqual(['Ann']);
  expect(attribution?.contents.map((stretch) => stretch.text)).toEqual(['“Go,”']);
});

test('A Content that is tied to nothing is somebody’s words all the same', () => {
  expect(readAnnotations('T1\tContent 0 2\tGo\n', 'Go')).toHaveLength(1);
});

test.each([
  ['Mr. Reed', 'Paul Reed, the engineer', true],
  ['the engineer', 'an engineer of the town', true],
  ['he', 'he', true],
  ['he', 'Paul Reed', false],
  ['Mr. Reed', 'Mr. Cole', false],
  ['the town of Reed', 'the island of Cole', false],
])('“%s” and “%s” share a name or noun: %s', (label, source, expected) => {
  expect(sharesName(label, source)).toBe(expected);
});

test('A relative pronoun stands for the words right before it', () => {
  const text = 'The report, which notes';
  const which = { pieces: [[12, 17]] as [number, number][], text: 'which' };
  expect(namesSource(text, { label: 'The report', end: 10 }, which)).toBe(true);
  expect(namesSource(text, { label: 'The', end: 3 }, which)).toBe(false);
});
