import type { DocumentSummary } from '../record/document.ts';
import type { Archive } from './archive.ts';
import { getOrSet } from './get-or-set.ts';
import { hashText, hashValue } from './hash-value.ts';
import { questionNamed } from './question.ts';

/** What is told apart by its parts: an archive as published. */
export interface Published {
  /** What is small, by its name. */
  wholes: Readonly<Record<string, unknown>>;
  /** What is read or made for few. */
  of: Readonly<Record<string, () => unknown>>;
  summaries: ReadonlyMap<string, DocumentSummary>;
  /** What tells a document's record and its text from others; false where there is none of that id. */
  recordOf: (id: string) => string | false;
}

/** The name of a question that was asked: `?related:flood`. */
export const nameQuestion = (name: string, key: string | undefined): string =>
  key === undefined ? `?${name}` : `?${name}:${key}`;

/**
 * By which what was read of an archive is told from what it was, by its name (see `Reads`). Each is made once. Undefined where nothing has
 * the name, or nothing that is loaded.
 */
export function createFingerprints(archive: Archive, published: Published): (name: string) => string | undefined {
  const made = new Map<string, string | undefined>();
  const ids = () => [...published.summaries.keys()];
  const ofAll = (prints: readonly unknown[]) => hashText(prints.join('\n'));
  const ofSummary = (id: string) => hashValue(published.summaries.get(id));
  const make = (name: string): string | undefined => {
    const [kind, key] = divide(name);
    if (kind.startsWith('?')) return answerPrint(archive, kind.slice(1), key);
    if (kind === 'document') return ofSummary(key ?? '');
    if (kind === 'record' || kind === 'text') return published.recordOf(key ?? '') || 'none';
    if (kind === 'documents') return ofAll(ids().map(ofSummary));
    if (kind === 'texts') return ofAll(ids().map(published.recordOf));
    const read = published.of[kind];
    if (read) return hashValue(read());
    return kind in published.wholes ? hashValue(published.wholes[kind]) : undefined;
  };
  return (name) => getOrSet(made, name, () => make(name));
}

/** Keys may have colons, names have none. */
function divide(name: string): [name: string, key?: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? [name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function answerPrint(archive: Archive, name: string, key: string | undefined): string | undefined {
  const asked = questionNamed(name);
  if (!asked) return undefined;
  let answer: unknown;
  try {
    answer = archive.ask(asked as never, key as never);
  } catch {
    // It was asked of an archive that had something of this key.
    return undefined;
  }
  return hashValue(answer);
}
