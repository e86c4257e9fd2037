import { WrongUse } from '../command-line.ts';
import { openZipCopy } from './open-copy.ts';
import type { Copy } from './copy.ts';

/** Where a site has the bag of what it publishes. */
const bagOfSite = 'data/bag.zip';
/** In bytes: more is fetched by hand, and looked at as a file. */
const most = 2 * 1024 ** 3 - 1;

/**
 * Fetches a bag by its address, or by that of the site that has it.
 * @throws WrongUse where nothing can be had there
 */
export async function fetchCopy(address: string): Promise<Copy> {
  const base = address.replace(/(?<!\/)$/, '/');
  if (!URL.canParse(base)) throw new WrongUse(`${address} is no address.`);
  const from = address.endsWith('.zip') ? new URL(address) : new URL(bagOfSite, base);
  const response = await fetch(from).catch((error: unknown) => {
    throw new WrongUse(`Nothing could be fetched from ${from.href}: ${String(error)}`);
  });
  if (!response.ok) throw new WrongUse(`${from.href} answers with ${String(response.status)}.`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) throw new WrongUse(`${from.href} has more than 2 GB. Fetch it, and check the file.`);
    chunks.push(chunk);
  }
  return openZipCopy(from.href, Buffer.concat(chunks));
}
