import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { usualInterface } from '../../../src/record/archive.ts';
import { isLanguageTag } from '../../../src/record/language.ts';
import { root } from '../../program/own-files.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import type { Content } from './content.ts';
import { isFolder } from './shared-authorities.ts';

/** The folder that has the words of each language: `src/words/es/`. */
export const wordsFolder = join(root, 'src', 'words');

/** The languages that the interface is shipped in. */
const shippedLanguages = (): string[] => readdirSync(wordsFolder).toSorted();

/** The folder in which an archive has words of a language that is not shipped: `words/de/`. */
export const ownWordsFolder = (content: string, language: string): string | undefined =>
  isLanguageTag(language) && !shippedLanguages().includes(language) ? join(content, 'words', language) : undefined;

/** What a folder of words must have: it says numbers, plurals and lists. */
const first = 'parts/language';

function isThere(content: string, language: string): boolean {
  const own = ownWordsFolder(content, language);
  return own === undefined ? shippedLanguages().includes(language) : isFolder(own);
}

/**
 * The language in which pages of an archive speak, before its settings are read whole: what was bundled for it is looked for while its sources
 * are read. That of an archive whose settings have faults is told by who reports them.
 */
export function interfaceLanguageOf(content: string): string {
  try {
    const text = readFileSync(join(content, 'archive.yaml'), 'utf8');
    const named = text.includes('interface') && parseDocument(text).get('interface');
    return typeof named === 'string' && isThere(content, named) ? named : usualInterface;
  } catch {
    return usualInterface;
  }
}

/** The interface speaks the language that `archive.yaml` names, and has words of it. */
export function checkInterface(
  { archive, locateArchive }: Pick<Content, 'archive' | 'locateArchive'>,
  content: string,
): Problem[] {
  const named = archive.interface ?? usualInterface;
  const own = ownWordsFolder(content, named);
  const place = locateArchive(['interface']);
  if (!isThere(content, named)) return [reportNoWords(named, place)];
  const hasFirst = own === undefined || ['.ts', '.js'].some((ending) => existsSync(join(own, first + ending)));
  return hasFirst ? [] : [reportNoLanguage(named, place)];
}

const reportNoWords = (named: string, place: Pick<Problem, 'file' | 'line' | 'column'>): Problem => ({
  ...place,
  kind: 'no-such-interface',
  what: `The interface does not speak "${named}"${didYouMean(named, shippedLanguages())}`,
  why: 'It is the language of all that pages say themselves, whatever language the documents are in.',
  fix: `Name one of these: ${shippedLanguages().join(', ')}. Without "interface" it is ${usualInterface}. For another, put its words into a folder words/ of the archive, as docs/adding-documents.md says.`,
});

const reportNoLanguage = (named: string, place: Pick<Problem, 'file' | 'line' | 'column'>): Problem => ({
  ...place,
  kind: 'words-without-language',
  what: `words/${named}/ has no ${first}.ts.`,
  why: 'It says numbers, plurals and lists; without it those of English would stand among your words.',
  fix: `Copy src/words/en/${first}.ts there, and set interfaceLanguage to '${named}'.`,
});
