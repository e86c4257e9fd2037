import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatUnlinked } from '../../../scripts/review/format-unlinked.ts';
import { createUnlinkedSpeakers } from '../../../scripts/review/unlinked-speakers.ts';
import { defaultsSchema } from '../../../src/record/decision.ts';
import { normalize } from '../ingest/normalize.ts';

const talk = (label: string, turns: number, head = ''): string =>
  `${head}${Array.from({ length: turns }, () => `${label}: The ferry is late, and we are sorry.\n\nQ   And the mill?\n\n`).join('')}`;

const listOf = (...documents: ReturnType<typeof normalize>[]) => {
  const unlinked = createUnlinkedSpeakers();
  for (const document of documents) unlinked.add(document);
  return unlinked.list();
};

test('Labels whose speakers nothing links are counted over the archive, those of most turns first', () => {
  const found = listOf(
    normalize(talk('THE MAYOR', 6)),
    normalize(talk('THE MAYOR', 5)),
    normalize(talk('MS. LIND', 7)),
    normalize(talk('MR. ORR', 2)),
    normalize(talk('Speaker 2', 9)),
  );
  expect(found).toEqual([
    { label: 'THE MAYOR', turns: 11, documents: 2 },
    { label: 'MS. LIND', turns: 7, documents: 1 },
  ]);
});

test('Who is linked is not listed, and asks for nothing', () => {
  const people = [{ id: 'ann-lind', name: 'Ann Lind' }];
  expect(listOf(normalize(talk('ANN LIND', 6), { people }))).toEqual([]);
  expect(formatUnlinked([])).toBe('');
});

test('The lines that settle them are those of archive.yaml', () => {
  const text = formatUnlinked(listOf(normalize(talk('THE MAYOR', 6))));
  expect(text).toContain('# 6 turns in 1 document\n');
  const lines = text.slice(text.indexOf('\n')).replaceAll('PERSON-ID', 'ann-lind');
  const { defaults } = parse(lines) as { defaults: unknown[] };
  expect(defaults.map((one) => defaultsSchema.parse(one).speakers)).toEqual([
    [{ label: 'THE MAYOR', speaker: 'ann-lind', reason: 'WHY' }],
  ]);
});
