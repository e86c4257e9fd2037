import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const eslint = new ESLint({
  cwd: root,
  // The rule as the project's configuration has it, without the types that only other rules need.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'record/titles-in-one-place',
});

async function lint(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ message }) => /ask (\w+)/.exec(message)?.[1] ?? message);
}

describe('The lint rule for titles and days reports', () => {
  test.each([
    ['whether a title is supplied', "export const x = title.basis === 'supplied';", 'titleOf'],
    ['the same of a document', "export const x = document.title.basis !== 'supplied';", 'titleOf'],
    ['the same the other way round', "export const x = 'supplied' === summary?.title?.basis;", 'titleOf'],
    ['a choice of days', 'export const x = occurred?.date ?? date?.value;', 'dayOf'],
    ['the same of a document', 'export const x = document.date?.value ?? document.occurred?.date;', 'dayOf'],
    ['the same with “or”', 'export const x = document.occurred.date || document.published;', 'dayOf'],
    ['the same with a condition', 'export const x = occurred ? occurred.date : date.value;', 'dayOf'],
  ])('%s', async (_what, code, owner) => {
    expect(await lint('src/parts/x.ts', code)).toEqual([owner]);
    expect(await lint('src/pages/x.astro', `---\n${code.replace('export ', '')}\n---\n{x}\n`)).toEqual([owner]);
  });
});

describe('It passes over', () => {
  test.each([
    ['the basis of other things', "export const x = speaker.basis === 'supplied' || title.basis === 'inferred';"],
    ['whether a document says when it was held', 'export const x = occurred?.date !== undefined && occurred.date;'],
    ['other dates', 'export const x = event.date ?? document.date?.value;'],
  ])('%s', async (_what, code) => {
    expect(await lint('src/parts/x.ts', code)).toEqual([]);
  });

  test.each(['src/archive/title-of.ts', 'src/record/day-of.ts'])('the owner, %s', async (file) => {
    expect(await lint(file, "export const x = title.basis === 'supplied' ? occurred?.date ?? '' : '';")).toEqual([]);
  });
});
