import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { documentSummarySchema } from './schema/document.ts';
import { contentFolder, recordsFolder } from './folders.ts';

/** The light index only: bodies are read when their page is rendered, so that a build's memory does not grow with them. */
const documents = defineCollection({
  loader: file(pathToFileURL(resolve(recordsFolder, 'index.json')).href, {
    parser: (text) => (JSON.parse(text) as { documents: { id: string }[] }).documents,
  }),
  schema: documentSummarySchema,
});

/** Pages that the archive writes itself: `about.mdx`. */
const texts = defineCollection({
  // Astro warns where a pattern matches nothing; an archive may do without.
  loader: existsSync(resolve(contentFolder, 'about.mdx'))
    ? glob({ base: pathToFileURL(`${resolve(contentFolder)}/`), pattern: 'about.mdx' })
    : () => [],
});

/** Editors' guides. Ingest has checked their front matter and made `records/dossiers.json` of it. */
const dossierFolder = resolve(contentFolder, 'dossiers');
const dossiers = defineCollection({
  loader:
    existsSync(dossierFolder) && readdirSync(dossierFolder).length > 0
      ? glob({ base: pathToFileURL(`${dossierFolder}/`), pattern: '*.mdx' })
      : () => [],
});

export const collections = { documents, dossiers, texts };
