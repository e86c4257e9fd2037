import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElementType, parseDocument } from 'htmlparser2';
import { root } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Stands for whatever a function of words is given. */
const anything = '\u0001';
/** Attributes that are read out or shown. */
const spoken = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** What a site in `language` still says in English: words of `src/words/en` that the language has otherwise, each with a page that says them. */
export async function findEnglish(site: string, language: string): Promise<string[]> {
  const english = await wordsOf('en');
  const own = new Set(await wordsOf(language));
  const other = english.filter((words) => !own.has(words));
  const left = new Map<string, string>();
  for (const page of listFiles(site).filter((file) => file.endsWith('.html'))) {
    const texts = textsOf(parseDocument(readFileSync(join(site, page), 'utf8')).children);
    const [whole, all] = [new Set(texts.map((text) => text.trim())), texts.join('\n')];
    for (const words of other) if (isPhrase(words) ? says(all, words) : whole.has(words.trim())) left.set(words, page);
  }
  return [...left].map(([words, page]) => `${page}: ${words}`);
}

/** A word alone may be a name or a code: it must be all that is said. */
const isPhrase = (words: string): boolean => /\s/.test(words.trim()) && words.length > 8;

/** `a document` is not said by `cada documento`. */
const says = (all: string, words: string): boolean =>
  all
    .split(words)
    .some(
      (before, at, parts) => at + 1 < parts.length && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(parts[at + 1] ?? ''),
    );

/** What a page says: its texts, and what is read out, but no code and nothing that is marked as of another language. */
function textsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === ElementType.Text) return [node.data.replace(/\s+/g, ' ')];
    if (!('attribs' in node) || /^(?:script|style|pre|code)$/.test(node.name)) return [];
    if (node.name !== 'html' && node.attribs.lang !== undefined) return [];
    return [...spoken.flatMap((name) => node.attribs[name] ?? []), ...textsOf(node.children)];
  });
}

/** All texts of a language’s words, of functions what stands around what they are given. */
async function wordsOf(language: string): Promise<string[]> {
  const folder = join(root, 'src/words', language);
  // What programs read.
  const files = listFiles(folder).filter((file) => file.endsWith('.ts') && !/^tables\/|^search-question/.test(file));
  const modules = await Promise.all(files.map((file) => import(join(folder, file)) as Promise<object>));
  return [...new Set(modules.flatMap((module) => piecesOf({ ...module })))];
}

function piecesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(anything).filter((text) => /\p{L}{3}/u.test(text));
  if (typeof value === 'function') return [2, anything].flatMap((given) => piecesOf(attempt(value, given)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(piecesOf) : [];
}

/** Nothing where the function takes something else. */
function attempt(say: Function, given: unknown): unknown {
  try {
    const said: unknown = Reflect.apply(
      say,
      undefined,
      Array.from({ length: say.length }, () => given),
    );
    return typeof said === 'function' ? undefined : said;
  } catch {
    return undefined;
  }
}
