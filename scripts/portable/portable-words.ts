import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { usualInterface } from '../../src/record/archive.ts';
import { wordsFolder } from '../ingest/content/interface-language.ts';
import { ownPath } from '../program/own-files.ts';

/** `src/words/en/portable-copy.ts`, which this reads by its path: the archive has chosen the language. */
interface PortableWords {
  size: (bytes: number) => string;
  /** Lines of the copy's own `read-me.txt`. */
  readMe: readonly string[];
}

/** What is said of the copy: those of an archive with a language of its own are English. */
export async function readPortableWords(language: string): Promise<PortableWords> {
  const fileIn = (name: string) => join(wordsFolder, name, ownPath('portable-copy'));
  const file = existsSync(fileIn(language)) ? fileIn(language) : fileIn(usualInterface);
  const module = (await import(pathToFileURL(file).href)) as { portableWords: PortableWords };
  return module.portableWords;
}
