import { WrongUse } from './command-line.ts';

/**
 * Where the site will be published, if that is known: SITE_URL, or what the archive says.
 * @throws WrongUse where SITE_URL is no address.
 */
export function readSiteUrl(
  { site }: { site?: string | undefined },
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const given = env.SITE_URL;
  if (!given) return site;
  if (/^https?:/.test(given) && URL.canParse(given)) return given;
  throw new WrongUse(`SITE_URL is "${given}", which is no address. Give it one like https://example.org/archive/`);
}
