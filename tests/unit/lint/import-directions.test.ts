import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ingestStages, layers } from '../../../scripts/lint/layers.ts';

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

const forbidden: readonly Forbidden[] = [
  ['src/record/block-kinds.ts', "import '../record/block.ts';", '"kinds" may not import anything from "record".'],
  [
    'src/archive/hash-value.ts',
    "import './publication.ts';",
    '"prints" may not import more than types from "archive".',
  ],
  ['src/record/archive.ts', "import '../paths.ts';", '"record" may not import anything from "paths".'],
  ['src/record/archive.ts', "import 'yaml';", '"record" may not import the package "yaml".'],
  ['src/words/x.ts', "import '../parts/strip.ts';", '"words" may not import anything from "model".'],
  ['src/paths.ts', "import './record/archive.ts';", '"paths" may not import more than types from "record".'],
  ['src/archive/x.ts', "import '../parts/strip.ts';", '"archive" may not import anything from "model".'],
  ['src/archive/x.ts', "import 'node:fs';", '"archive" may not import the package "node:fs".'],
  ['src/parts/x.ts', "import '../archive/read-archive.ts';", '"model" may not import anything from "reader".'],
  ['src/parts/x.ts', "import 'node:fs';", '"model" may not import the package "node:fs".'],
  ['src/citations/place-in-record.ts', "import '../words/cite.ts';", '"remarks" may not import anything from "words".'],
  ['src/citations/x.ts', "import '../folders.ts';", '"citations" may not import anything from "reader".'],
  ['src/archive/read-archive.ts', "import '../parts/strip.ts';", '"reader" may not import anything from "model".'],
  ['src/folders.ts', "export * from '../scripts/folders.ts';", '"reader" may not import anything from "scripts".'],
  ['src/phrases/x.ts', "import '../record/block.ts';", '"phrases" may not import anything from "record".'],
  ['src/worker/x.ts', "import '../islands/fold.ts';", '"worker" may not import anything from "islands".'],
  ['src/islands/x.ts', "import('../parts/strip.ts');", '"islands" may not import anything from "model".'],
  ['src/islands/x.ts', "import 'pagefind';", '"islands" may not import the package "pagefind".'],
  [
    'src/components/X.astro',
    "import { x } from '../parts/strip.ts';",
    '"components" may not import more than types from "model".',
  ],
  [
    'src/components/X.astro',
    "import { getCollection } from 'astro:content';",
    '"components" may not import the package "astro:content".',
  ],
  ['src/layouts/Base.astro', "import '../folders.ts';", '"layouts" may not import anything from "reader".'],
  ['src/pages/index.astro', "import '../../scripts/folders.ts';", '"pages" may not import anything from "scripts".'],
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
  ['scripts/tools/bench.ts', "import '../../src/parts/strip.ts';", '"tools" may not import anything from "model".'],
  ['scripts/build.ts', "import '../src/parts/strip.ts';", '"scripts" may not import anything from "model".'],
];

const allowed: readonly [file: string, line: string][] = [
  ['src/record/archive.ts', "import { z } from 'zod';"],
  ['src/record/archive.ts', "import './sourced.ts';"],
  ['src/parts/x.ts', "import type { Block } from '../record/block.ts';"],
  ['src/components/X.astro', "import type { Strip } from '../parts/strip.ts';"],
  ['src/components/X.astro', "import { type Strip } from '../parts/strip.ts';"],
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
    const page = '<p></p>\n<script>import "../../parts/strip.ts";</script>';
    expect((await lint('src/components/X.astro', page)).length).toBeGreaterThan(0);
  });

  test('has a forbidden import tried for every layer that is held to something', () => {
    const tried = new Set(forbidden.map(([, , message]) => /^"([^"]+)"/.exec(message)?.[1]));
    const held = layers.map(({ name }) => name).filter((name) => name !== 'outside' && name !== 'styles');
    expect(held.filter((name) => !tried.has(name))).toEqual([]);
  });

  test('has the stages of ingest that there are, in the order of the README', () => {
    const folders = ingestStages.map(({ folder }) => folder);
    const there = readdirSync(join(root, 'scripts/ingest'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.toSorted()).toEqual(there.map(({ name }) => name).toSorted());
    const [, listed = ''] = /^  ingest\/.*\n((?:    .*\n)*)/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    expect([...listed.matchAll(/^    (\w+)\//gm)].map(([, folder]) => folder)).toEqual(folders);
  });
});
