import { expect, test } from 'vitest';
import { reasonOf } from '../../../../scripts/ingest/broken/reason-of.ts';

const of = (kind: string, file = 'sources/bad.md') =>
  reasonOf({ file, line: 1, column: 1, kind, what: '', why: '', fix: '' }, 'sources/bad.md');

test.each([
  ['broken-file', 'broken'],
  ['other-format', 'format'],
  ['encrypted-file', 'locked'],
  ['no-text', 'without-text'],
  ['unreadable-letters', 'without-text'],
  ['too-many-pages', 'size'],
  ['unpacks-too-large', 'size'],
  ['extraction-too-slow', 'time'],
  ['extraction-failed', 'program'],
  ['duplicate-key', 'front-matter'],
  ['wrong-type', 'front-matter'],
])('A source with the problem %s is left out as %s', (kind, reason) => {
  expect(of(kind)).toBe(reason);
});

test('What no reason is known of says no more than that it could not be read', () => {
  expect(of('something-new')).toBe('unread');
  expect(of('something-new', 'catalog/bad.yaml')).toBe('card');
});
