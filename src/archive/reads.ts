/** Notes what is asked of an archive while something is made of it, by name: `documents`, `record:flood`. One thing is made at a time. */
export interface Reads {
  note(name: string): void;
  /** What `make` gives, and all that was noted meanwhile, which whoever made it has asked for too. */
  collect<Value>(make: () => Value): { value: Value; reads: ReadonlySet<string> };
  /** The same for what takes a while. */
  watch: <Value>(make: () => Promise<Value>) => Promise<{ value: Value; reads: ReadonlySet<string> }>;
}

export function createReads(): Reads {
  let noted: Set<string> | undefined;
  return {
    note: (name) => noted?.add(name),
    collect(make) {
      const outer = noted;
      const reads = (noted = new Set<string>());
      try {
        return { value: make(), reads };
      } finally {
        noted = outer;
      }
    },
    watch: async (make) => {
      if (noted) throw new Error('One thing is made at a time.');
      const reads = (noted = new Set<string>());
      try {
        return { value: await make(), reads };
      } finally {
        noted = undefined;
      }
    },
  };
}

/** A map that notes which of its values are asked for: one by its key as `name:key`, all of them as `names`. */
export class NotedMap<Value> extends Map<string, Value> {
  #notes: ((key?: string) => void) | undefined;

  constructor(entries: Iterable<readonly [string, Value]>, notes: (key?: string) => void) {
    super(entries);
    this.#notes = notes;
  }

  override get(key: string): Value | undefined {
    this.#notes?.(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#notes?.(key);
    return super.has(key);
  }

  override get size(): number {
    this.#notes?.();
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.#notes?.();
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.#notes?.();
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    this.#notes?.();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: string, map: Map<string, Value>) => void): void {
    this.#notes?.();
    super.forEach(visit);
  }
}
