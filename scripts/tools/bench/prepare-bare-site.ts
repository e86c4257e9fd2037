import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listSources } from '../../ingest/content/list-sources.ts';
import { splitFrontMatter } from '../../ingest/source/split-front-matter.ts';

/** What somebody would set up in an hour: a collection of Markdown files, a page for each, an index of them. */
const files: Record<string, string> = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ output: 'static', devToolbar: { enabled: false }, markdown: { syntaxHighlight: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { documents: defineCollection({ loader: glob({ pattern: '*.md', base: './texts' }) }) };
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('documents')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.id}</title></head>
<body><main data-pagefind-body><h1>{entry.id}</h1><Content /></main></body></html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const entries = await getCollection('documents');
---
<html lang="en"><head><meta charset="utf-8" /><title>Documents</title></head>
<body><ul>{entries.map(({ id }) => <li><a href={'/' + id + '/'}>{id}</a></li>)}</ul></body></html>
`,
};

/** Writes into `folder` an Astro project of the same texts, without their front matter, as plain pages. */
export async function prepareBareSite(folder: string, sources: string): Promise<void> {
  for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
  const { sources: listed } = await listSources(sources);
  for (const [index, { path, file }] of listed.entries()) {
    const text = readFileSync(path, 'utf8');
    const split = splitFrontMatter(text, file);
    if (!split.ok) continue;
    const body = text.slice(split.frontMatter.bodyStart);
    // Astro would look for the picture's file, and fail.
    write(join(folder, 'texts', `document-${String(index)}.md`), body.replaceAll('![', '\\!['));
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
