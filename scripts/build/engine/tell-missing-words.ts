import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ownWordsFolder, wordsFolder } from '../../ingest/content/interface-language.ts';
import { listFiles } from '../../list-files.ts';
import { ownPath, root } from '../../program/own-files.ts';
import { findOwnFile } from './choose-words.ts';
import { countWords, type Words } from './complete-words.ts';

const entry = 'virtual:words-of-both';

/**
 * What an archive's own words lack, in one line: how many, and in which files. Undefined where the language is shipped, and where nothing is
 * missing.
 */
export async function tellMissingWords(language: string, content: string): Promise<string | undefined> {
  const own = ownWordsFolder(content, language);
  if (own === undefined) return undefined;
  const names = listFiles(join(wordsFolder, 'en')).map((file) => file.replace(/\.[jt]s$/, ''));
  const counts = names.map((name) => ({ name, mine: findOwnFile(own, name) }));
  const lines = counts.flatMap(({ name, mine }, at) => [
    `import * as english${String(at)} from ${JSON.stringify(join(wordsFolder, 'en', ownPath(name)))};`,
    mine === undefined ? `const own${String(at)} = {};` : `import * as own${String(at)} from ${JSON.stringify(mine)};`,
  ]);
  const pairs = names.map((_, at) => `[{ ...english${String(at)} }, { ...own${String(at)} }]`);
  const code = [...lines, `export const pairs = [${pairs.join(', ')}];`].join('\n');
  const { module } = await runnerImport<{ pairs: [Words, Words][] }>(entry, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'words-of-both',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const counted = module.pairs.map(([english, mine], at) => ({ name: names[at] ?? '', ...countWords(english, mine) }));
  const lacking = counted.filter(({ missing }) => missing > 0);
  if (lacking.length === 0) return undefined;
  const sum = (key: 'all' | 'missing') => counted.reduce((total, one) => total + one[key], 0);
  const files = lacking.map(({ name, missing }) => `${name}.ts ${String(missing)}`).join(', ');
  return `words/${language}/ lacks ${String(sum('missing'))} of ${String(sum('all'))} words, which are said in English: ${files}`;
}
