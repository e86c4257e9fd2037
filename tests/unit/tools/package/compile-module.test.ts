import { expect, test } from 'vitest';
import { compileModule, nameCompiled } from '../../../../scripts/tools/package/compile-module.ts';

test('A module loses its types and keeps its lines, and names its neighbours as they are compiled', () => {
  const code = [
    "import type { Document } from '../record/document.ts';",
    "import { words, type Word } from './words.ts';",
    "import css from './styles.ts?raw';",
    'export const first = <Item>(items: readonly Item[]): Item | undefined => items[0];',
    "const later = async () => (await import('../later.ts')).run(words satisfies Word[]);",
  ].join('\n');
  const lines = compileModule(code).split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]?.trim()).toBe('');
  expect(lines[1]).toContain("from './words.js'");
  expect(lines[2]).toBe("import css from './styles.js?raw';");
  expect(lines[3]?.replace(/\s+/g, ' ')).toBe('export const first = (items ) => items[0];');
  expect(lines[4]).toContain("import('../later.js')");
});

test.each([
  [
    '<script src="../../islands/quotes/filters.ts"></script>',
    '<script src="../../islands/quotes/filters.js"></script>',
  ],
  ["  import '../islands/peek.ts';", "  import '../islands/peek.js';"],
  ["import { quotesWords } from '#words/quotes.ts';", "import { quotesWords } from '#words/quotes.js';"],
  ["export { root } from './own-files.ts';", "export { root } from './own-files.js';"],
])('%s', (source, compiled) => {
  expect(nameCompiled(source)).toBe(compiled);
});

test.each([
  "import typescript from 'typescript.ts';",
  "const said = 'from a file of the name ./words.ts';",
  'import { parse } from "yaml";',
  "new URL('thread.ts', import.meta.url)",
])('No address of a module beside: %s', (source) => {
  expect(nameCompiled(source)).toBe(source);
});
