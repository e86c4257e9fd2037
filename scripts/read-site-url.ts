import { join } from 'node:path';
import { WrongUse } from './command-line.ts';
import { readArchive } from './ingest/content/read-archive.ts';

/**
 * Where the site will be published, if that is known: SITE_URL, or what archive.yaml says.
 * @throws WrongUse where SITE_URL is no address.
 */
export async function readSiteUrl(content: string, env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const given = env.SITE_URL;
  if (!given) return (await readArchive(join(content, 'archive.yaml'))).archive.site;
  if (/^https?:/.test(given) && URL.canParse(given)) return given;
  throw new WrongUse(`SITE_URL is "${given}", which is no address. Give it one like https://example.org/archive/`);
}
