import { unwrapShard } from '../../phrases/shards.ts';
import { runShard } from '../parts/run-shard.ts';
import { isFromDisk, servedRoot } from '../parts/served-root.ts';

/** Loads a file of the phrase index. */
export async function loadShard(name: string): Promise<unknown> {
  const address = new URL(`phrases/${name}.js`, servedRoot());
  if (isFromDisk()) return runShard(name, address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} answers ${String(response.status)}`);
  return unwrapShard(await response.text());
}
