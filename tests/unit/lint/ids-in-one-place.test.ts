import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const eslint = new ESLint({
  cwd: root,
  // The rule as the project's configuration has it, without the types that only other rules need.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'record/ids-in-one-place',
});

async function countReports(file: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result?.messages.length ?? 0;
}

describe('The lint rule for ids reports', () => {
  test.each([
    ['a turn that is spelled', 'export const is = (id: string) => /^t\\d+$/.test(id);'],
    ['its paragraph', 'export const turn = (id: string) => /^(t\\d+)p\\d+$/.exec(id)?.[1];'],
    ['several kinds at once', 'export const is = (id: string) => /^[pt]\\d/.test(id);'],
    ['any kind', 'export const is = (id: string) => /^([a-z]+?)(\\d+)$/.test(id);'],
    ['a quotation behind a document', 'export const is = (hash: string) => /^#(.+)-(q\\d+)$/.test(hash);'],
    ['a turn that is made', 'export const make = (number: number) => `t${number}`;'],
    ['its address', 'export const make = (number: number) => `#t${number}`;'],
    ['its first paragraph', 'export const make = (turn: string) => `${turn}p1`;'],
    ['any of its paragraphs', 'export const make = (turn: string, at: number) => `${turn}p${at}`;'],
    ['how an address begins', "export const is = (href: string) => href.startsWith('#x');"],
    ['a letter that is cut off', 'export const number = (turn: { id: string }) => turn.id.slice(1);'],
  ])('%s', async (_what, code) => {
    expect(await countReports('src/parts/x.ts', `${code}\n`)).toBe(1);
  });

  test('the same in templates and in scripts', async () => {
    const page = '---\nconst { turn } = Astro.props;\n---\n<p>{turn.id.slice(1)}</p>\n';
    expect(await countReports('src/components/X.astro', page)).toBe(1);
    expect(await countReports('scripts/ingest/x.ts', 'export const is = (id: string) => /^x\\d+$/.test(id);\n')).toBe(
      1,
    );
  });
});

describe('The lint rule for ids passes over', () => {
  test.each([
    ['other numbers', 'export const is = (text: string) => /^\\d{4}|com\\d|page\\/\\d+/.test(text);'],
    ['pictures', 'export const path = (x: number, y: number) => `M${x} ${y}h${x}`;'],
    ['addresses without their sign', 'export const target = (hash: string) => hash.slice(1);'],
    ['other texts', 'export const told = (count: number) => `to ${count}`;'],
  ])('%s', async (_what, code) => {
    expect(await countReports('src/parts/x.ts', `${code}\n`)).toBe(0);
  });

  test('the one place', async () => {
    expect(
      await countReports('src/record/passage-id.ts', 'export const is = (id: string) => /^t\\d+$/.test(id);\n'),
    ).toBe(0);
  });
});
