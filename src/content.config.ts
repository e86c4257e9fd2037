import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './folders.ts';

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

export const collections = { dossiers, texts };
