import { join } from 'node:path';
import type { Plugin } from 'vite';
import { wordsFolder } from '../../ingest/content/interface-language.ts';

const prefix = '#words/';

/**
 * For Vite: `#words/quotes.ts` is the file of the language that the interface speaks, `src/words/es/quotes.ts`, so that a bundle has the words
 * of one. For Node, types and tests it is the English one, by `imports` of package.json.
 */
export function chooseWords(language: string): Plugin {
  return {
    name: 'choose-words',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.startsWith(prefix)) return undefined;
      return this.resolve(join(wordsFolder, language, id.slice(prefix.length)), importer, { skipSelf: true });
    },
  };
}
