import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeText, textKinds } from '../../../scripts/tools/bench/growth/text-kinds.ts';
import { fitExponent } from '../../../scripts/tools/bench/growth/measure-growth.ts';
import { normalize, normalizeWithProblems } from './normalize.ts';
import { expectLetters } from './segment/expect-letters.ts';
import { expectPartition } from './segment/expect-partition.ts';
import { readDrafts } from './segment/read-drafts.ts';

const speakersOf = (text: string) => normalize(text).quotes.map(({ attribution }) => attribution.speaker.label);

describe('Capitals before a bracket', () => {
  test.each([
    'Speaking to THE NATIONAL ASSOCIATION OF HARBOUR MASTERS (NAHM), Ana Ruiz said that the dam had held.',
    'At THE ROYAL COLLEGE OF BRIDGE AND TUNNEL ENGINEERS (RCBTE), Ana Ruiz said that the dam had held.',
    'Ana Ruiz met with THE NATIONAL ASSOCIATION OF HARBOUR MASTERS (NAHM), saying that the dam had held.',
    'Ana Ruiz wrote to THE UNITED FEDERATION OF LOCK AND WEIR KEEPERS (UFLWK), adding that the dam had held.',
    'In ELMSTAD AND THE LOWER RIVER VALLEY DISTRICTS (ELRVD), Ana Ruiz said that the dam had held.',
  ])('leave the speaker found, and end: %s', (text) => {
    expect(speakersOf(text)).toEqual(['Ana Ruiz']);
  });
});

describe('Every kind of text', () => {
  // What hangs would run into the time limit of tests; how the time grows is measured by the bench.
  test.each(textKinds)('$name is read or refused with a reason', (kind) => {
    const text = makeText(kind, 20_000);
    expect(text.length).toBeGreaterThan(19_000);
    const read = () => normalizeWithProblems(text, { file: kind.file }).document.regions;
    if (kind.refused) expect(read).toThrow(kind.refused);
    else expect(read().at(-1)?.end).toBe(text.length);
  });
});

describe('Texts that ended a run, or kept it busy', () => {
  const folder = join(import.meta.dirname, '../../fixtures/hostile/texts');
  const repeat = (count: number, piece: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => piece(i)).join('');
  const paragraphs = [
    'The old river rose by the mill on Friday, and 12 people left.',
    '“We go home,” Mara Field said on Tuesday.',
    'Nobody in the northern harbour had seen it since 1999.',
    'The President told Mr. Trent that trade matters.',
  ];
  const texts: [file: string, text: string][] = [
    ...readdirSync(folder).map((file): [string, string] => [file, readFileSync(join(folder, file), 'utf8')]),
    ['long-token.txt', `Title\n\nIt is a text.\n\ndata:image/png;base64,${repeat(10_000, () => 'iVBORw0KGgo')}\n`],
    ['plain-prose.txt', `Heading${repeat(3_200, (i) => `\n\n${paragraphs[i % 4] ?? ''} ${String(i)}`)}\n`],
  ];

  test.each(texts)('%s is read to its end, each letter where it stands', (file, text) => {
    expectPartition(text, normalize(text, { file }));
    if (file.endsWith('.md')) for (const draft of readDrafts(text)) expectLetters(text, draft);
  });

  test.each(['notice.txt', 'met-with.txt'])('%s has its speaker', (file) => {
    expect(speakersOf(readFileSync(join(folder, file), 'utf8'))).toEqual(['Ana Ruiz']);
  });

  test('All of the quotations of a sentence are found', () => {
    expect(normalize(readFileSync(join(folder, 'said-quotes.txt'), 'utf8')).quotes).toHaveLength(640);
  });
});

test('The exponent of a cost that grows with the square is two, of one in proportion one', () => {
  expect(fitExponent([1, 2, 4, 8].map((length) => [length, 3 * length ** 2]))).toBeCloseTo(2);
  expect(fitExponent([1, 2, 4, 8].map((length) => [length, 5 * length]))).toBeCloseTo(1);
});
