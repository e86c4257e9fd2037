import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { fitsOnePage } from '../../parts/quotes/listed-values.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { quotesPath, statementsPath } from '../../paths.ts';
import { statementsFile } from '../../views/quotes/statements-file.ts';

export async function getStaticPaths() {
  // Where one page has all statements, filters need no more.
  if (fitsOnePage(quoteIndex(await readArchive()))) return [];
  return [{ params: { file: statementsPath().slice(quotesPath().length, -'.json'.length) } }];
}

export const GET: APIRoute = async () => Response.json(statementsFile(await readArchive()));
