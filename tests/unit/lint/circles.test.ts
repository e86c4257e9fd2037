import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCircles } from '../../../scripts/lint/find-circles.ts';
import { readCode } from '../../../scripts/lint/read-code.ts';
import { readImports } from '../../../scripts/lint/read-imports.ts';

const circlesOf = (code: Record<string, string>): string[][] => findCircles(readImports(new Map(Object.entries(code))));

test('No file of the project imports itself, by whatever way, and be it for a type', () => {
  const graph = readImports(readCode(join(import.meta.dirname, '../../..')));
  expect(graph.get('src/pages/404.astro')).toContain('src/layouts/Base.astro');
  expect(findCircles(graph)).toEqual([]);
});

describe('A circle is found', () => {
  test('of two files, of which one takes only a type', () => {
    const code = {
      'src/a.ts': "import { b } from './b.ts';\nexport type A = string;\nexport const a = b;",
      'src/b.ts': "import type { A } from './a.ts';\nexport const b: A = '';",
    };
    expect(circlesOf(code)).toEqual([['src/a.ts', 'src/b.ts']]);
  });

  test('of three, in the order in which they import each other, but not those that only lead into it', () => {
    const code = {
      'src/a.ts': "import './in/c.ts';",
      'src/in/b.ts': "import '../d.ts';",
      'src/in/c.ts': "import './b.ts';",
      'src/d.ts': "export { c } from './in/c.ts';",
    };
    expect(circlesOf(code)).toEqual([['src/d.ts', 'src/in/c.ts', 'src/in/b.ts']]);
  });

  test('of what is only loaded when it is needed', () => {
    const code = { 'src/a.ts': "await import('./b.ts');", 'src/b.ts': "import type { A } from './a.ts';" };
    expect(circlesOf(code)).toEqual([['src/a.ts', 'src/b.ts']]);
  });

  test('of a type that is named where it is used', () => {
    const code = { 'src/a.ts': "export type A = import('./b.ts').B;", 'src/b.ts': "import type { A } from './a.ts';" };
    expect(circlesOf(code)).toEqual([['src/a.ts', 'src/b.ts']]);
  });

  test('through the front matter and the scripts of pages', () => {
    const code = {
      'src/A.astro': "---\nimport B from './B.astro';\n---\n<B />",
      'src/B.astro': '<p></p>\n<script>\n  import "./c.ts";\n</script>',
      'src/c.ts': "import type A from './A.astro';",
    };
    expect(circlesOf(code)).toEqual([['src/A.astro', 'src/B.astro', 'src/c.ts']]);
  });

  test('through a script in a file of its own', () => {
    const code = {
      'src/A.astro': '<script src="./b.ts"></script>',
      'src/b.ts': "import type A from './A.astro';",
    };
    expect(circlesOf(code)).toEqual([['src/A.astro', 'src/b.ts']]);
  });
});

test('Two ways to one file are no circle, nor is an import that a text only shows', () => {
  const code = {
    'src/a.ts': "import './b.ts';\nimport './c.ts';",
    'src/b.ts': "import './d.ts';",
    'src/c.ts': "import './d.ts';",
    'src/d.ts': "export const text = \"import './a.ts'\"; // import './a.ts';",
  };
  expect(circlesOf(code)).toEqual([]);
});
