import { expect, test } from 'vitest';
import { explainSystemError } from '../../../scripts/report/explain-system-error.ts';

const refused = (code: string, message: string) =>
  Object.assign(new Error(`${code}: ${message}`), { code, syscall: 'write' });

test.each([
  refused('ENOSPC', 'no space left on device, write'),
  refused('EDQUOT', 'disk quota exceeded, open'),
  new Error('Pagefind failed: Io Error: No space left on device (os error 28)'),
  new Error('database or disk is full'),
  new Error('ENOSPC: no space left on device, copyfile\n    at a trace'),
])('A full disk is told of in one line: %s', (error) => {
  const message = explainSystemError(error);
  expect(message).toMatch(/^The disk is full \(.+\)\. What was there before is as it was\. Make room and try again\.$/);
});

test('So is what the system refuses', () => {
  expect(explainSystemError(refused('EACCES', "permission denied, open '/x'"))).toBe(
    "This user may not do that here (EACCES: permission denied, open '/x'). What was there before is as it was.",
  );
});

test('A fault of the program is none of these', () => {
  expect(explainSystemError(new TypeError('x is not a function'))).toBeUndefined();
  expect(explainSystemError(refused('ENOENT', 'no such file, open'))).toBeUndefined();
  expect(explainSystemError('ENOSPC')).toBeUndefined();
});
