import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ingestStages, layers } from '../../../scripts/lint/layers.ts';
import { subjects } from '../../../scripts/lint/subjects.ts';

const root = join(import.meta.dirname, '../../..');
const eslint = new ESLint({
  cwd: root,
  // The rule as the project's configuration has it, without the types that only other rules need.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'record/import-directions',
});

async function lint(file: string, line: string): Promise<string[]> {
  const code = file.endsWith('.astro') && !line.startsWith('<') ? `---\n${line}\n---\n<p></p>` : line;
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ message }) => message.replace(/ scripts\/lint.*/, ''));
}

type Forbidden = readonly [file: string, line: string, message: string];

/** A stage of ingest imports none that comes behind it, not for a type either; the last is held to what the stages before have. */
function eachStageAndTheNext(): Forbidden[] {
  const folders = ingestStages.map(({ folder }) => folder);
  return folders.map((folder, place) => {
    const next = folders[place + 1];
    const [target, layer] = next === undefined ? ['../write-records', 'scripts'] : [`../${next}/x`, `ingest/${next}`];
    return [
      `scripts/ingest/${folder}/x.ts`,
      `import type { X } from '${target}.ts';`,
      `"ingest/${folder}" may not import anything from "${layer}".`,
    ];
  });
}

/** A subject imports none beside it, but through what they share, which knows none of them; beside their folders nothing is imported. */
const eachSubject = (storey: string): Forbidden[] => [
  ...subjects.map((subject, place): Forbidden => {
    const other = subjects[(place + 1) % subjects.length] ?? '';
    return [
      `src/${storey}/${subject}/x.ts`,
      `import type { X } from '../${other}/x.ts';`,
      `"${storey}/${subject}" may not import anything from "${storey}/${other}".`,
    ];
  }),
  [
    `src/${storey}/parts/x.ts`,
    `import '../home/x.ts';`,
    `"${storey}/parts" may not import anything from "${storey}/home".`,
  ],
  [`src/${storey}/x.ts`, "import '../paths.ts';", `"${storey}" may not import anything from "paths".`],
];

const forbidden: readonly Forbidden[] = [
  ['src/record/block-kinds.ts', "import '../record/block.ts';", '"kinds" may not import anything from "record".'],
  [
    'src/archive/hash-value.ts',
    "import './publication.ts';",
    '"prints" may not import more than types from "archive".',
  ],
  ['src/bags/minisign.ts', "import '../record/ledger.ts';", '"bags" may not import anything from "record".'],
  ['src/databases/x.ts', "import '../paths.ts';", '"databases" may not import anything from "paths".'],
  ['src/record/archive.ts', "import '../paths.ts';", '"record" may not import anything from "paths".'],
  ['src/record/archive.ts', "import 'yaml';", '"record" may not import the package "yaml".'],
  ['src/words/en/x.ts', "import '../../parts/strip.ts';", '"words" may not import anything from "parts".'],
  ['src/paths.ts', "import './record/archive.ts';", '"paths" may not import more than types from "record".'],
  ['src/archive/x.ts', "import '../parts/strip.ts';", '"archive" may not import anything from "parts".'],
  ['src/archive/x.ts', "import 'node:fs';", '"archive" may not import the package "node:fs".'],
  ['src/parts/x.ts', "import '../archive/read-archive.ts';", '"parts" may not import anything from "reader".'],
  ['src/parts/x.ts', "import 'node:fs';", '"parts" may not import the package "node:fs".'],
  ['src/citations/place-in-record.ts', "import '#words/cite.ts';", '"remarks" may not import anything from "words".'],
  [
    'src/citations/cited-place.ts',
    "import '../parts/strip.ts';",
    '"cited-places" may not import anything from "parts".',
  ],
  ['src/citations/x.ts', "import '../folders.ts';", '"citations" may not import anything from "reader".'],
  ['src/archive/read-archive.ts', "import '../parts/strip.ts';", '"reader" may not import anything from "parts".'],
  ['src/folders.ts', "export * from '../scripts/folders.ts';", '"reader" may not import anything from "scripts".'],
  ['src/phrases/x.ts', "import '../record/block.ts';", '"phrases" may not import anything from "record".'],
  [
    'src/worker/x.ts',
    "import '../islands/reading/fold.ts';",
    '"worker" may not import anything from "islands/reading".',
  ],
  [
    'src/parts/x.ts',
    "import type { X } from '../views/home/x.ts';",
    '"parts" may not import anything from "views/home".',
  ],
  ...['views', 'components', 'islands'].flatMap(eachSubject),
  ['src/views/home/x.ts', "import 'd3-scale';", '"views/home" may not import the package "d3-scale".'],
  ['src/citations/x.ts', "import '../views/home/x.ts';", '"citations" may not import anything from "views/home".'],
  ['src/islands/home/x.ts', "import('../../parts/strip.ts');", '"islands/home" may not import anything from "parts".'],
  ['src/islands/home/x.ts', "import 'pagefind';", '"islands/home" may not import the package "pagefind".'],
  [
    'src/components/home/X.astro',
    "import { x } from '../../parts/strip.ts';",
    '"components/home" may not import more than types from "parts".',
  ],
  [
    'src/components/home/X.astro',
    "import type { X } from '../../views/quotes/x.ts';",
    '"components/home" may not import anything from "views/quotes".',
  ],
  [
    'src/components/home/X.astro',
    "import { getCollection } from 'astro:content';",
    '"components/home" may not import the package "astro:content".',
  ],
  ['src/layouts/Base.astro', "import '../folders.ts';", '"layouts" may not import anything from "reader".'],
  ['src/pages/index.astro', "import '../../scripts/folders.ts';", '"pages" may not import anything from "scripts".'],
  ['scripts/program/x.ts', "import '../folders.ts';", '"program" may not import anything from "scripts".'],
  ['scripts/report/x.ts', "import '../command-line.ts';", '"problems" may not import anything from "scripts".'],
  ['scripts/ingest/dates/x.ts', "import 'node:fs';", '"ingest/dates" may not import the package "node:fs".'],
  [
    'scripts/ingest/quotes/x.ts',
    "import '../normalize-document.ts';",
    '"ingest/quotes" may not import anything from "scripts".',
  ],
  ...eachStageAndTheNext(),
  ['scripts/build.ts', "import 'astro:content';", '"scripts" may not import the package "astro:content".'],
  ['scripts/build.ts', "import './tools/seeded-random.ts';", '"scripts" may not import anything from "tools".'],
  ['scripts/tools/bench.ts', "import '../../src/parts/strip.ts';", '"tools" may not import anything from "parts".'],
  ['scripts/build.ts', "import '../src/parts/strip.ts';", '"scripts" may not import anything from "parts".'],
];

const allowed: readonly [file: string, line: string][] = [
  ['src/record/archive.ts', "import { z } from 'zod';"],
  ['src/record/archive.ts', "import './sourced.ts';"],
  ['src/parts/x.ts', "import type { Block } from '../record/block.ts';"],
  ['src/components/home/X.astro', "import type { Strip } from '../../parts/strip.ts';"],
  ['src/components/home/X.astro', "import { type Strip } from '../../parts/strip.ts';"],
  ['src/components/home/X.astro', "import '../parts/Title.astro';"],
  ['src/views/home/x.ts', "import '../../parts/strip.ts';"],
  ['src/views/frame/x.ts', "import '../events/event-page.ts';"],
  ['src/pages/index.astro', "import '../views/home/home-page.ts';"],
  ['src/pages/index.astro', "import { readArchive } from '../archive/read-archive.ts';"],
  ['src/parts/x.ts', "import type { Archive } from '../archive/archive.ts';"],
  ['scripts/ingest/dates/x.ts', "import { splitSentences } from '../quotes/split-sentences.ts';"],
  ['scripts/ingest/segment/x.ts', "import 'micromark-util-edit-map';"],
  ['scripts/build.ts', "import '../src/paths.ts';"],
  ['scripts/build.ts', "import 'astro';"],
  ['scripts/tools/bench.ts', "import { resolveFolder } from '../folders.ts';"],
];

describe('the lint rule for import directions', () => {
  test.each(forbidden)('in %s reports %s', async (file, line, message) => {
    expect(await lint(file, line)).toEqual([message]);
  });

  test.each(allowed)('in %s allows %s', async (file, line) => {
    expect(await lint(file, line)).toEqual([]);
  });

  test('looks into the scripts of Astro files', async () => {
    const page = '<p></p>\n<script>import "../../../parts/strip.ts";</script>';
    expect((await lint('src/components/home/X.astro', page)).length).toBeGreaterThan(0);
  });

  test('has a forbidden import tried for every layer that is held to something', () => {
    const tried = new Set(forbidden.map(([, , message]) => /^"([^"]+)"/.exec(message)?.[1]));
    const held = layers.map(({ name }) => name).filter((name) => name !== 'outside' && name !== 'styles');
    expect(held.filter((name) => !tried.has(name))).toEqual([]);
  });

  test('knows the subjects by their folders', () => {
    expect(subjects).toEqual(expect.arrayContaining(['about', 'home', 'offline', 'reading']));
    expect(subjects).not.toContain('parts');
  });

  test('has the stages of ingest that there are, in the order of the README', () => {
    const folders = ingestStages.map(({ folder }) => folder);
    const there = readdirSync(join(root, 'scripts/ingest'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.toSorted()).toEqual(there.map(({ name }) => name).toSorted());
    const [, listed = ''] = /^  ingest\/.*\n((?:    .*\n)*)/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    expect([...listed.matchAll(/^    (\w+)\//gm)].map(([, folder]) => folder)).toEqual(folders);
  });
});
