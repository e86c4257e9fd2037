import type { PassagesFile } from '../../phrases/passages-file.ts';
import type { PeeksFile } from '../../phrases/peeks-file.ts';
import { readPassages, type LeanPassages } from '../../phrases/lean-passages.ts';
import { pathOf } from '../parts/served-root.ts';

let peeks: Promise<PeeksFile> | undefined;

/** What this page can show of its names and passages. Fetched once; what failed is tried again. */
export const loadPeeks = (): Promise<PeeksFile> =>
  (peeks ??= fetchJson<PeeksFile>(new URL('peeks.json', location.href)).catch((error: unknown) => {
    peeks = undefined;
    throw error;
  }));

const files = new Map<string, Promise<PassagesFile>>();

/** What is published of the words of the page at `address`; fetched once, and what failed is tried again. */
export function loadWords(address: string): Promise<PassagesFile> {
  const { href } = new URL('passages.json', address);
  const loading = files.get(href) ?? fetchJson<LeanPassages>(new URL(href)).then(readPassages);
  loading.catch(() => files.delete(href));
  files.set(href, loading);
  return loading;
}

/** A passage that a link leads to: of this page as it stands here, of another one as it is published. */
export interface LinkedPassage {
  /** `Short title`; absent of a passage of this page. */
  title?: string;
  name: string;
  text: string;
  language?: string;
  date?: string;
  altered?: boolean;
}

export async function loadPassage({ href, textContent }: HTMLAnchorElement): Promise<LinkedPassage | undefined> {
  const { hash } = new URL(href);
  const id = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
  const path = pathOf(href);
  if (path === pathOf(location.href)) {
    const text = document.getElementById(id)?.textContent.trim();
    return text ? { name: textContent.trim(), text } : undefined;
  }
  if (!/^documents\/[^/]+\/$/.test(path)) return undefined;
  const { passages, title, shortTitle, date, language, altered } = await loadWords(href);
  const passage = passages[id];
  return (
    passage && {
      title: shortTitle ?? title,
      name: passage.name,
      text: passage.text,
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
      ...(altered && { altered }),
    }
  );
}

async function fetchJson<Value>(address: URL): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} answers ${String(response.status)}`);
  return (await response.json()) as Value;
}
