import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const eslint = new ESLint({
  cwd: root,
  // The rule as the project's configuration has it, without the types that only other rules need.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'record/words-in-one-place',
});

/** The words that the rule finds in a file. */
async function findWords(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ message }) => /^“(.*)” is a word/.exec(message)?.[1] ?? message);
}

const page = (template: string) => findWords('src/pages/x.astro', `---\nconst x = 1;\n---\n${template}\n`);
const model = (code: string) => findWords('src/parts/x.ts', `${code}\n`);

describe('In templates the lint rule for words reports', () => {
  test.each([
    ['text', '<p>All documents</p>', 'All documents'],
    ['one small word', '<p>none</p>', 'none'],
    ['text between expressions', '<p>{x} of {x}</p>', 'of'],
    ['text in an expression', "<p>{x > 1 ? 'All of them' : x}</p>", 'All of them'],
    ['what is read out', '<a aria-label="search">{x}</a>', 'search'],
    ['what is shown over an element', '<a title={`more`}>{x}</a>', 'more'],
    ['what a component is given', '<Pager label="Pages" />', 'Pages'],
  ])('%s', async (_what, template, word) => {
    expect(await page(template)).toEqual([word]);
  });
});

describe('In templates it passes over', () => {
  test.each([
    ['classes', '<p class="home more" class:list={["two words", { open: x }]}>{x}</p>'],
    ['addresses and ids', '<a id="top" href="/documents/" rel="prev next">{x}</a>'],
    ['signs', '<p>{x} → {x}&nbsp;· ¶</p>'],
    ['what is compared', "<p>{x === 'Not known' ? x : ''}</p>"],
    ['scripts', '<script>\n  import "../islands/fold.ts";\n</script>'],
  ])('%s', async (_what, template) => {
    expect(await page(template)).toEqual([]);
  });
});

describe('In code it reports', () => {
  test.each([
    ['a label', "export const label = 'Documents';", 'Documents'],
    ['a sentence', "export const said = 'two of them';", 'two of them'],
    ['words around values', 'export const of = (a: number) => `${a} of ${a}`;', 'of'],
    ['words before a value', 'export const by = (name: string) => `by ${name}`;', 'by'],
    ['a value of a key', "export const names = { people: 'People' };", 'People'],
    ['words that are added', "export const more = (a: string) => a + ' more';", 'more'],
  ])('%s', async (_what, code, word) => {
    expect(await model(code)).toEqual([word]);
  });
});

describe('In code it passes over', () => {
  test.each([
    ['imports', "import type { Block } from '../schema/block of words.ts';\nexport type { Block };"],
    ['types', "export type Side = 'Left side' | 'right';"],
    ['ids', "export const kinds = ['op-ed', 'article', 'pull-quote'];"],
    ['errors for programmers', "throw new Error('The text has gone.');"],
    ['keys', "export const names = { 'Two words': 1 };"],
    [
      'selectors',
      "export const found = document.querySelector('main article');\nexport const box = 'main input[type=search]';",
    ],
    ['classes', "export const element = { class: 'own one' };"],
    ['patterns', "export const doing = 'will be|is going to';"],
    ['markup', 'export const html = (a: string) => `<a class="own one" href="${a}">${a}</a>`;'],
    ['the vocabulary of machines', "export const node = { '@type': 'Person' };"],
  ])('%s', async (_what, code) => {
    expect(await model(code)).toEqual([]);
  });

  test('the words themselves, and scripts of the command line', async () => {
    expect(await findWords('src/words/en/x.ts', "export const label = 'All documents';\n")).toEqual([]);
    expect(await findWords('scripts/x.ts', "console.log('All documents');\n")).toEqual([]);
  });
});
