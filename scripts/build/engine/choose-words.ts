import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { ownWordsFolder, wordsFolder } from '../../ingest/content/interface-language.ts';
import { ownModule, ownPath } from '../../program/own-files.ts';

const prefix = '#words/';
/** Of modules that have a language's words and, for what it lacks, English ones. */
const completed = '\0words:';

/**
 * For Vite: `#words/quotes.ts` is the file of the language that the interface speaks, `src/words/es/quotes.ts`, so that a bundle has the words
 * of one. For Node, types and tests it is the English one, by `imports` of package.json. Of a language that is not shipped it is made of the archive's
 * own file and the English one.
 */
export function chooseWords(language: string, content: string): Plugin {
  const own = ownWordsFolder(content, language);
  return {
    name: 'choose-words',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(completed)) return id;
      const file = id.startsWith(prefix) ? id.slice(prefix.length) : own && fileBeside(id, importer, own);
      if (file === undefined) return undefined;
      if (own !== undefined) return completed + withoutEnding(file);
      return this.resolve(join(wordsFolder, language, file), importer, { skipSelf: true });
    },
    load: (id) =>
      own && id.startsWith(completed) ? completedModule(id.slice(completed.length), own, language) : undefined,
  };
}

const withoutEnding = (file: string): string => file.replace(/\.[jt]s$/, '');

/** What a file of the archive's own words imports beside it: `./parts/counts.ts`. */
function fileBeside(id: string, importer: string | undefined, own: string): string | undefined {
  if (!id.startsWith('.') || importer?.startsWith(own + sep) !== true) return undefined;
  const file = relative(own, join(dirname(importer), id));
  return file.startsWith('..') ? undefined : file.split(sep).join('/');
}

/** A file of the archive's own words, if it has it. */
export const findOwnFile = (own: string, name: string): string | undefined =>
  ['.ts', '.js'].map((ending) => join(own, name + ending)).find(existsSync);

/** What a file of words exports, but types. */
export const exportedNames = (code: string): string[] =>
  [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name);

function completedModule(name: string, own: string, language: string): string {
  const english = join(wordsFolder, 'en', ownPath(name));
  const mine = findOwnFile(own, name);
  if (mine === undefined) return `export * from ${JSON.stringify(english)};`;
  // A helper of the archive's own.
  if (!existsSync(english)) return `export * from ${JSON.stringify(mine)};`;
  const exported = exportedNames(readFileSync(english, 'utf8')).map((word) =>
    word === 'interfaceLanguage'
      ? `export const interfaceLanguage = ${JSON.stringify(language)};`
      : `export const ${word} = words.${word};`,
  );
  return [
    `import * as english from ${JSON.stringify(english)};`,
    `import * as own from ${JSON.stringify(mine)};`,
    `import { completeWords } from ${JSON.stringify(fileURLToPath(ownModule('complete-words', import.meta.url)))};`,
    `export * from ${JSON.stringify(mine)};`,
    'const words = completeWords(english, own);',
    ...exported,
  ].join('\n');
}
