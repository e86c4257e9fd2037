import type { APIContext } from 'astro';
import { expect, test } from 'vitest';
import { onRequest } from '../../../scripts/dev/direct-pages.ts';

const context = {} as APIContext;
const answer = async (body: string, type: string): Promise<string | undefined> => {
  const headers = { 'content-type': type, etag: '"1"' };
  const response = await onRequest(context, () => Promise.resolve(new Response(body, { headers })));
  expect(response?.headers.get('etag')).toBe('"1"');
  return response?.text();
};
const page = '<p lang="ar">سلام</p>';

test('A page says the direction of its words', async () => {
  expect(await answer(page, 'text/html; charset=utf-8')).toBe('<p lang="ar" dir="rtl">سلام</p>');
});

test('What is no page stays as it is', async () => {
  expect(await answer(page, 'text/plain')).toBe(page);
});
