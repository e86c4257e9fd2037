import { shardCall } from '../../phrases/shards.ts';

/** What to do with a shard that is being loaded as a script. */
const awaited = new Map<string, (payload: unknown) => void>();

/** Pages from disk may fetch nothing, but run scripts: a shard calls a function with its name and what it holds. */
export function runShard(name: string, address: URL): Promise<unknown> {
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
