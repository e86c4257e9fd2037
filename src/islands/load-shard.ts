import { unwrapShard } from '../phrases/shards.ts';
import { siteRoot } from './site-root.ts';

/** Loads a file of the phrase index. */
export async function loadShard(name: string): Promise<unknown> {
  const address = new URL(`phrases/${name}.js`, siteRoot());
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} answers ${String(response.status)}`);
  return unwrapShard(await response.text());
}
