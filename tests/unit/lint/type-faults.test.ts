import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TSESLint } from '@typescript-eslint/utils';
import tseslint from 'typescript-eslint';
import { afterAll, expect, test } from 'vitest';
import { typeFaults } from '../../../scripts/lint/type-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'type-faults-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const options = { strict: true, lib: ['es2023'], types: [], noEmit: true, allowImportingTsExtensions: true };
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }));
writeFileSync(
  join(folder, 'piers.ts'),
  'export interface Pier {\n  name: string;\n}\nexport const count: number = 2;\n',
);

/** What the rule says of a file beside `piers.ts`, with types or without. */
async function lint(
  code: string,
  parserOptions: TSESLint.ParserOptions = { projectService: true, tsconfigRootDir: folder },
) {
  writeFileSync(join(folder, 'harbour.ts'), code);
  const eslint = new TSESLint.ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser, parserOptions },
        plugins: { record: { rules: { 'type-faults': typeFaults } } },
        rules: { 'record/type-faults': 'error' },
      },
    ],
  });
  const [result] = await eslint.lintFiles('harbour.ts');
  return (result?.messages ?? []).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('What the compiler says of a file is said where it stands, and with its reasons', async () => {
  const code = `import { count, type Pier } from './piers.ts';

export const pier: Pier = { name: count };
export const length: number = pier.length;
`;
  expect(await lint(code)).toEqual([
    "3:29 TS2322: Type 'number' is not assignable to type 'string'.",
    "4:36 TS2339: Property 'length' does not exist on type 'Pier'.",
  ]);
});

test('Where types agree nothing is said, nor where they are not asked for', async () => {
  expect(await lint("import { count } from './piers.ts';\n\nexport const more: number = count + 1;\n")).toEqual([]);
  expect(await lint("export const pier: number = 'long';\n", {})).toEqual([]);
});
