import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { usualInterface } from '../../../src/record/archive.ts';
import { root } from '../../program/own-files.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import type { Content } from './content.ts';

/** The folder that has the words of each language: `src/words/es/`. */
export const wordsFolder = join(root, 'src', 'words');

/** The languages that the interface is shipped in. */
const shippedLanguages = (): string[] => readdirSync(wordsFolder).toSorted();

/**
 * The language in which pages of an archive speak, before its settings are read whole: what was bundled for it is looked for while its sources
 * are read. That of an archive whose settings have faults is told by who reports them.
 */
export function interfaceLanguageOf(content: string): string {
  try {
    const text = readFileSync(join(content, 'archive.yaml'), 'utf8');
    const named = text.includes('interface') && parseDocument(text).get('interface');
    return typeof named === 'string' && shippedLanguages().includes(named) ? named : usualInterface;
  } catch {
    return usualInterface;
  }
}

/** The interface speaks the language that `archive.yaml` names. */
export function checkInterface({ archive, locateArchive }: Pick<Content, 'archive' | 'locateArchive'>): Problem[] {
  const there = shippedLanguages();
  const named = archive.interface ?? usualInterface;
  if (there.includes(named)) return [];
  return [
    {
      ...locateArchive(['interface']),
      kind: 'no-such-interface',
      what: `The interface does not speak "${named}"${didYouMean(named, there)}`,
      why: 'It is the language of all that pages say themselves, whatever language the documents are in.',
      fix: `Name one of these: ${there.join(', ')}. Without "interface" it is ${usualInterface}.`,
    },
  ];
}
