import { expect, test } from 'vitest';
import { showInvisible, sourcePage } from '../../../../src/views/source/source-page.ts';
import { paragraph, archiveOf, sampleDocument } from '../../samples/sample-document.ts';

test('shows characters that can’t be seen by a sign, and loses none', () => {
  expect(showInvisible('\ufeffa\u00a0 b\n\n')).toEqual([
    { sign: '□', name: 'byte order mark', count: 1 },
    { text: 'a' },
    { sign: '⍽', name: 'no-break space', count: 1 },
    { text: ' b' },
    { sign: '↵', name: 'line break', count: 2, breaks: true },
  ]);
});

test('sets each region of the source beside what became of it', () => {
  const document = sampleDocument({
    blocks: [paragraph('p1', 'Text')],
    regions: [
      { role: 'metadata', start: 0, end: 3, field: 'title' },
      { role: 'space', start: 3, end: 4 },
      { role: 'block', start: 4, end: 8, target: 'p1' },
      { role: 'omitted', start: 8, end: 9, reason: 'a lost picture' },
    ],
  });
  const { regions } = sourcePage(document, 'Abc\nText!', archiveOf([document]));
  expect(regions.map(({ says, href, slice }) => ({ says, href, slice }))).toEqual([
    { says: 'title', href: '/documents/sample/', slice: [{ text: 'Abc' }] },
    { says: 'white space', href: undefined, slice: [{ sign: '↵', name: 'line break', count: 1, breaks: true }] },
    { says: '¶1', href: '/documents/sample/#p1', slice: [{ text: 'Text' }] },
    { says: 'a lost picture', href: undefined, slice: [{ text: '!' }] },
  ]);
});
