import type { LoadShard } from './phrase-index.ts';

/** Shards that several ask for, or that are looked into again at the next key. */
const kept = /^(?:start|names-|cards-)/;

/** Loads each of them once. One that could not be loaded is asked for again. */
export function keepShards(load: LoadShard): LoadShard {
  const shards = new Map<string, Promise<unknown>>();
  return (name) => {
    if (!kept.test(name)) return load(name);
    const loading = shards.get(name) ?? load(name);
    shards.set(name, loading);
    loading.catch(() => shards.delete(name));
    return loading;
  };
}
