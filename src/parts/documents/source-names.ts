import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { givesExtracted, givesFile } from '../../record/given-source.ts';
import { isWindowsDevice } from '../../record/windows-names.ts';

/** What stands below the folder of the data: the sources under their names, and the texts that were extracted from some. */
export const sourcesFolder = 'sources/';
export const extractedFolder = 'extracted/';

/** How names end that every host sends as text, as captions, or as what nobody opens in a browser as a page. */
const harmless = /\.(?:txt|text|md|markdown|vtt|srt|pdf|docx|odt|rtf|eml)$/i;
const longestName = 120;

/** A web page is given out as a text: under its own name a host would send it as a page of the site, with all that runs in it. */
const servedAs = (file: string): string => (harmless.test(file) ? file : `${file}.txt`);

/** Whether a path means the same on every host, disk and in every command line. */
const isPlain = (file: string): boolean =>
  file.length <= longestName &&
  file
    .split('/')
    .every((name) => /^[a-z0-9](?:[\w.-]*[\w-])?$/i.test(name) && !isWindowsDevice(name.split('.', 1).join()));

const endingOf = (file: string): string => /\.[a-z0-9]+$/i.exec(file)?.[0].toLowerCase() ?? '';

/**
 * The names under which sources are given out, by document: their own path, or where that is not plain or somebody else has it, their
 * document's id.
 */
export function sourceNames({ documents }: Archive): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const folders = new Set<string>();
  const isFree = (name: string) => {
    const lower = name.toLowerCase();
    return !taken.has(lower) && !folders.has(lower) && !foldersOf(lower).some((folder) => taken.has(folder));
  };
  const given = documents.filter(givesFile).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const named = given.map(({ id, source: { file, sha256 } }): [string, string] => {
    const own = isPlain(file) ? [servedAs(file)] : [];
    const ending = endingOf(file);
    const names = [...own, servedAs(`${id}${ending}`), servedAs(`${id}.${sha256.slice(0, 16)}${ending}`)];
    const name = names.find(isFree) as string;
    taken.add(name.toLowerCase());
    for (const folder of foldersOf(name.toLowerCase())) folders.add(folder);
    return [id, name];
  });
  return new Map(named);
}

/** `a/b/c.txt` → `a`, `a/b` */
const foldersOf = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, at, all) => all.slice(0, at + 1).join('/'));

/** The name under which a document's source is given out, below the folder of the sources. Undefined where it is not. */
export const sourceName = (id: string, archive: Archive): string | undefined =>
  archive.ask(nameOfSource, id) ?? undefined;

/** Into which file a document's offsets are, below the folder of the data. Undefined where it is not given out. */
export function checkedFile({ id, source, rights }: DocumentSummary, archive: Archive): string | undefined {
  if (source.extracted) return givesExtracted({ source, rights }) ? `${extractedFolder}${id}.txt` : undefined;
  const name = sourceName(id, archive);
  return name === undefined ? undefined : sourcesFolder + name;
}

// An answer is data, which has no undefined.
const nameOfSource = question(
  'source-name',
  (archive, id: string): string | null => archive.derive(sourceNames).get(id) ?? null,
);
