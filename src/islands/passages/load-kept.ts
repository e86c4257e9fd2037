import type { FormerPassagesFile, PassagesFile } from '../../phrases/passages-file.ts';
import { readPassages, type LeanPassages } from '../../phrases/lean-passages.ts';
import type { KeptPlace } from '../parts/kept-address.ts';
import { runShard } from '../parts/run-shard.ts';
import { isFromDisk, servedRoot } from '../parts/served-root.ts';
import { keptEntry, type KeptEntry } from './kept-entry.ts';

/** Why nothing is shown of a place: nothing of it is published here, or it can't be loaded now. */
export type Lacking = 'gone' | 'unloaded';

type Loaded = PassagesFile | FormerPassagesFile | undefined;
/** Reads a document's `passages.json`: undefined where there is none. @throws where it can't be loaded */
export type LoadDocument = (id: string) => Promise<Loaded>;

/** Nobody renames or moves one thing more often. */
const mostSteps = 8;

/** What a place has now, old ids led on to where their words went. */
export async function loadKept(place: KeptPlace, load: LoadDocument = loadDocument): Promise<KeptEntry | Lacking> {
  let at = place;
  try {
    for (let step = 0; step < mostSteps; step += 1) {
      const file = await load(at.document);
      if (!file) return 'gone';
      if ('now' in file) at = { ...at, document: file.now };
      else {
        const entry = keptEntry(file, at.place);
        if (entry) return entry;
        const next = file.moved && Object.hasOwn(file.moved, at.place) ? file.moved[at.place] : undefined;
        if (next === undefined) return 'gone';
        const [document, id] = next.includes('#') ? next.split('#', 2) : [at.document, next];
        at = { document: document ?? '', place: id ?? '' };
      }
    }
  } catch {
    return 'unloaded';
  }
  return 'gone';
}

const loaded = new Map<string, Promise<Loaded>>();

/** Each document once; what failed is tried again. */
function loadDocument(id: string): Promise<Loaded> {
  const known = loaded.get(id) ?? readDocument(id);
  known.catch(() => loaded.delete(id));
  loaded.set(id, known);
  return known;
}

function read(file: unknown): Loaded {
  const stored = file as LeanPassages | FormerPassagesFile | undefined;
  return stored && !('now' in stored) ? readPassages(stored) : stored;
}

async function readDocument(id: string): Promise<Loaded> {
  const name = `documents/${id}/passages`;
  // A script that can't be loaded does not say why: from disk it is not there.
  if (isFromDisk()) return read(await runShard(name, new URL(`${name}.js`, servedRoot())).catch(() => undefined));
  const response = await fetch(new URL(`${name}.json`, servedRoot()));
  if (response.ok) return read(await response.json());
  if (response.status === 404 || response.status === 410) return undefined;
  throw new Error(`${name}.json answers ${String(response.status)}`);
}
