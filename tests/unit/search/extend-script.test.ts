import { createIndex, close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { extendScript } from '../../../scripts/search/pagefind/extend-script.ts';

afterAll(() => close());

test('Pagefind’s script as installed has what ours is built on', async () => {
  const { index } = await createIndex();
  const { files } = (await index?.getFiles()) ?? { files: [] };
  const script = files.find(({ path }) => path === 'pagefind.js');
  const text = new TextDecoder().decode(script?.content);
  expect(extendScript(text).slice(text.length)).toContain('enterPlaygroundMode');
});

test('Another script is refused by what it lacks', () => {
  expect(() => extendScript('var pagefind=1;')).toThrow('pagefind.js has no "var init_pagefind="');
});
