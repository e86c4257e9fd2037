import { shardCall, unwrapShard } from '../../phrases/shards.ts';
import { isFromDisk, servedRoot } from '../parts/served-root.ts';

/** Loads a file of the phrase index. */
export async function loadShard(name: string): Promise<unknown> {
  const address = new URL(`phrases/${name}.js`, servedRoot());
  if (isFromDisk()) return runShard(name, address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} answers ${String(response.status)}`);
  return unwrapShard(await response.text());
}

/** What to do with a shard that is being loaded as a script. */
const awaited = new Map<string, (payload: unknown) => void>();

/** Pages from disk may fetch nothing, but run scripts: a shard calls a function with its name and what it holds. */
function runShard(name: string, address: URL): Promise<unknown> {
  Object.assign(window, { [shardCall]: (called: string, payload: unknown) => awaited.get(called)?.(payload) });
  return new Promise((resolve, reject) => {
    awaited.set(name, resolve);
    const script = document.createElement('script');
    const end = (): void => {
      awaited.delete(name);
      script.remove();
      // Without effect where the shard has called.
      reject(new Error(`${address.pathname} could not be loaded`));
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    script.src = address.href;
    document.head.append(script);
  });
}
