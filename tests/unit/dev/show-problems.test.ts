import { expect, test } from 'vitest';
import { createProblemPages, type ProblemPages } from '../../../scripts/dev/show-problems.ts';
import type { Problem } from '../../../scripts/report/problem.ts';

const problem: Problem = {
  file: 'catalog/flood.yaml',
  line: 3,
  column: 7,
  kind: 'card',
  what: 'The date "<b>May</b>" is none.',
  why: 'Nobody can sort it.',
  fix: 'Write 2021-05-03.',
};

const ask = ({ answer }: ProblemPages, accept: string) => {
  const got = { status: 200, body: 'the page' };
  const writeHead = (status: number) => ({ end: (body: string) => Object.assign(got, { status, body }) });
  answer({ headers: { accept } }, { writeHead }, () => undefined);
  return got;
};

test('Problems stand in the place of pages until they are mended, as text', () => {
  const pages = createProblemPages();
  expect(ask(pages, 'text/html').body).toBe('the page');
  pages.tell([problem]);
  const { status, body } = ask(pages, 'text/html,*/*');
  expect(status).toBe(500);
  expect(body).toContain('catalog/flood.yaml:3:7 The date "&lt;b&gt;May&lt;/b&gt;" is none.');
  expect(body).toContain('Fix: Write 2021-05-03.');
  expect(ask(pages, '*/*').body).toBe('the page');
  pages.tell([]);
  expect(ask(pages, 'text/html').body).toBe('the page');
});
