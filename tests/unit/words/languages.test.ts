import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/folders.ts';

const folder = join(root, 'src/words');
const filesOf = (language: string): string[] =>
  readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const types = readFileSync(join(import.meta.dirname, 'shipped-languages.test-d.ts'), 'utf8');

describe.each(readdirSync(folder))('The words in %s', (language) => {
  test('stand in the files in which they stand in English, and types compare all of them', () => {
    expect(filesOf(language)).toEqual(expect.arrayContaining(filesOf('en')));
    const compared = filesOf('en').filter((file) => types.includes(`src/words/${language}/${file}'`));
    expect(compared).toEqual(language === 'en' ? [] : filesOf('en'));
  });

  test('take none from another language', () => {
    const others = filesOf(language).filter((file) =>
      /from '(?:#words|[^']*\/(?:en|es|fr)\/)/.test(readFileSync(join(folder, language, file), 'utf8')),
    );
    expect(others).toEqual([]);
  });

  test('say which language they are in, as the folder does', async () => {
    expect(await import(join(folder, language, 'parts/language.ts'))).toMatchObject({ interfaceLanguage: language });
  });
});
