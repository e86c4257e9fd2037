import { expect, test } from 'vitest';
import { createRepeatedFinder, type Line } from '../../../scripts/suggest/repeated/find-repeated.ts';
import { formatRepeated } from '../../../scripts/suggest/repeated/format-repeated.ts';
import { linesOfDocument } from '../../../scripts/suggest/repeated/lines-of-document.ts';
import { normalize } from '../ingest/normalize.ts';

const HEAD = ['Elder River Board Newsroom', '12 Quay Street', 'Port Ellery'];
const FOOT = 'The River Board looks after the rivers of Elder and its dams.';

const own = (id: number): string[] => Array.from({ length: 4 }, (_, i) => `Paragraph ${i} of text ${id} is its own.`);

function find(texts: readonly (readonly (string | Line)[])[], folderOf = (id: number) => `press/${id % 2}`) {
  const finder = createRepeatedFinder();
  texts.forEach((lines, id) => {
    finder.add({
      id: `doc-${id}`,
      file: `${folderOf(id)}/doc-${id}.txt`,
      lines: lines.map((line) => (typeof line === 'string' ? { text: line, tells: false } : line)),
    });
  });
  return finder.list();
}

const times = (count: number, make: (id: number) => (string | Line)[]) =>
  Array.from({ length: count }, (_, id) => make(id));

test('A letterhead of several lines is one proposal, and a footer another', () => {
  const found = find(times(20, (id) => [...HEAD, ...own(id), FOOT]));
  expect(found.map(({ lines, documents, folder }) => [lines, documents.length, folder])).toEqual([
    [HEAD, 20, 'press'],
    [[FOOT], 20, 'press'],
  ]);
});

test('Lines that mostly stand apart are proposed apart', () => {
  const found = find(times(20, (id) => [HEAD[0] ?? '', ...(id % 2 ? [FOOT] : []), ...own(id)]));
  expect(found.map(({ lines }) => lines)).toEqual([[HEAD[0]], [FOOT]]);
});

test.each<[string, (id: number) => (string | Line)[]]>([
  ['few documents have', (id) => (id < 4 ? [...HEAD, ...own(id)] : own(id))],
  ['is short and alone', (id) => [...own(id), 'Thank you.']],
  ['comes again and again', (id) => [FOOT, ...own(id), FOOT, FOOT]],
  [
    'stands amid a text',
    (id) => [...times(16, (i) => [`${id} ${i}`]).flat(), FOOT, ...times(16, (i) => [`${id} z${i}`]).flat()].map(String),
  ],
  ['tells what the record needs', (id) => [{ text: FOOT, tells: true }, ...own(id)]],
])('Nothing is proposed that %s', (_, make) => {
  expect(find(times(20, make))).toEqual([]);
});

test('Ten thousand documents take a moment', () => {
  const start = performance.now();
  expect(find(times(10_000, (id) => [...HEAD, ...own(id), FOOT]))).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('The line that is proposed leaves it out, and the source shows it with its reason', () => {
  const sources = Array.from({ length: 6 }, (_, id) =>
    [`Dam ${id} is raised`, 'PRESS RELEASE', ...own(id), ...HEAD].join('\n\n'),
  );
  const finder = createRepeatedFinder();
  sources.forEach((text, id) => {
    finder.add(linesOfDocument({ ...normalize(text), id: `doc-${id}` }));
  });
  expect(formatRepeated(finder.list())).toMatchInlineSnapshot(`
    "# Lines that stand in many documents and may be of none. Those that are a letterhead, a footer or the like are left out of all by one
    # line under \`defaults\` in archive.yaml; the reason is shown to readers beside what it leaves out.
    # 6 documents: doc-0, doc-1, doc-2, 3 more
    - { omissions: [{ lines: ["Elder River Board Newsroom", "12 Quay Street", "Port Ellery"], reason: repeats in many documents }] }
    "
  `);
  const omissions = [{ lines: finder.list()[0]?.lines, reason: 'the address of its newsroom' }];
  const { blocks, regions } = normalize(sources[0] ?? '', { archive: { defaults: [{ omissions }] } });
  expect(blocks).toHaveLength(4);
  expect(regions.filter((region) => region.role === 'omitted').map(({ reason }) => reason)).toEqual(
    Array.from({ length: 3 }, () => 'the address of its newsroom'),
  );
});

test('Nothing is printed where nothing repeats', () => {
  expect(formatRepeated([])).toBe('');
});
