import { expect, test } from 'vitest';
import { marginHtml } from '../../../../src/components/reading/passage-html.ts';

const source = { href: '/documents/a/source/#p7', corrected: false, first: false };
const namesOf = (html: string) =>
  [...html.matchAll(/<a [^>]*?(?: aria-label="([^"]*)")?>([^<]*)<\/a>/g)].map(([, label, text]) => label ?? text);

test('The links beside a passage are named by its number', () => {
  expect(namesOf(marginHtml({ id: 't2p3', number: '2.3', source }))).toEqual(['2.3', '2.3 source']);
  expect(namesOf(marginHtml({ id: 'p7', number: '7', source: { ...source, first: true } }))).toEqual(['7', '7 source']);
  expect(namesOf(marginHtml({ id: 'p7', number: '7', source: { ...source, corrected: true } }))).toEqual([
    '7',
    '7 source: words corrected',
  ]);
});

test('Where the number is a sign that others have, they are named by what the passage is called', () => {
  expect(namesOf(marginHtml({ id: 'h2', number: '§', name: 'heading 2', source }))).toEqual([
    'heading 2',
    'heading 2 source',
  ]);
});

test('Names that a reader sees are part of the names that are heard', () => {
  for (const own of [source, { ...source, first: true }, { ...source, corrected: true }]) {
    const html = marginHtml({ id: 'p7', number: '7', source: own });
    for (const [, label = '', text = ''] of html.matchAll(/ aria-label="([^"]*)">([^<]*)</g))
      expect(label).toContain(text.replace('✓ ', ''));
  }
});
