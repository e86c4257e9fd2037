import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hintLeavingOut } from '../../scripts/build/hint-leaving-out.ts';
import { root } from '../../scripts/folders.ts';
import { printedCommand } from '../../scripts/printed-command.ts';

test.each([
  [join(root, 'content'), 'npm run build', 'npm run build'],
  ['/tmp/press', 'npm run build', 'npm run build -- --content /tmp/press'],
  ['/tmp/press', 'npm run suggest -- --propose', 'npm run suggest -- --propose --content /tmp/press'],
  ['/tmp/our press', 'npm run review', "npm run review -- --content '/tmp/our press'"],
  ["/tmp/Lind's", 'npm run review', String.raw`npm run review -- --content '/tmp/Lind'\''s'`],
])('A command for %s is printed as it can be typed', (content, command, printed) => {
  expect(printedCommand(command, content)).toBe(printed);
});

const problem = (file: string, document?: string) => ({
  ...{ file, line: 1, column: 1, kind: 'some', what: '', why: '', fix: '' },
  ...(document !== undefined && { document }),
});

test('Where only documents have problems, a build says how to go on without them', () => {
  const own = [problem('/tmp/press/sources/a.txt'), problem('/tmp/press/catalog/b.yaml')];
  const hint =
    'To build it without these, which the pages then name: npm run build -- --leave-out-broken --content /tmp/press\n';
  expect(hintLeavingOut(own, '/tmp/press')).toBe(hint);
  expect(hintLeavingOut([...own, problem('/tmp/press/archive.yaml')], '/tmp/press')).toBe('');
  expect(hintLeavingOut([problem('/tmp/press/authorities/people.yaml', 'a')], '/tmp/press')).toBe(hint);
});
