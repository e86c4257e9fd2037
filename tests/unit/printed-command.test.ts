import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hintLeavingOut } from '../../scripts/build/hint-leaving-out.ts';
import { root } from '../../scripts/folders.ts';
import { printedCommand } from '../../scripts/printed-command.ts';

test.each([
  [join(root, 'content'), 'build', 'npm run build'],
  ['/archives/press', 'build', 'npm run build -- --content /archives/press'],
  ['/archives/press', 'suggest --propose', 'npm run suggest -- --propose --content /archives/press'],
  ['/archives/our press', 'review', "npm run review -- --content '/archives/our press'"],
  ["/archives/Lind's", 'review', String.raw`npm run review -- --content '/archives/Lind'\''s'`],
])('A command for %s is printed as it can be typed', (content, command, printed) => {
  expect(printedCommand(command, content)).toBe(printed);
});

const problem = (file: string, document?: string) => ({
  ...{ file, line: 1, column: 1, kind: 'some', what: '', why: '', fix: '' },
  ...(document !== undefined && { document }),
});

test('Where only documents have problems, a build says how to go on without them', () => {
  const own = [problem('/archives/press/sources/a.txt'), problem('/archives/press/catalog/b.yaml')];
  const hint =
    'To build it without these, which the pages then name: npm run build -- --leave-out-broken --content /archives/press\n';
  expect(hintLeavingOut(own, '/archives/press')).toBe(hint);
  expect(hintLeavingOut([...own, problem('/archives/press/archive.yaml')], '/archives/press')).toBe('');
  expect(hintLeavingOut([problem('/archives/press/authorities/people.yaml', 'a')], '/archives/press')).toBe(hint);
});
