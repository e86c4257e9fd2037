import { expect, test } from 'vitest';
import { formerAnchors } from '../../../src/parts/former-anchors.ts';
import type { Quote } from '../../../src/record/quote.ts';
import { sampleDocument } from '../samples/sample-document.ts';

const quote = (id: string, block: string, mode: Quote['mode']): Quote => ({
  id,
  mode,
  parts: [{ block, start: 0, end: 3, exact: 'Yes', source: [0, 3] }],
  attribution: { speaker: { status: 'unknown', label: '' }, basis: 'context' },
});
const heading = { value: '[Question 1]', basis: 'supplied' as const };
const document = sampleDocument({
  quotes: [quote('q5', 'p2', 'direct'), quote('q6', 't3p1', 'spoken')],
  exchanges: [{ id: 'x1', turns: ['t2', 't3'], question: 't2', heading }],
  moved: { p7: 'p1', q3: 'q5', q4: 'q6', x2: 'x1', t9: 'other#t4', p8: 'p8', r4: 'r2', p9: 'p99' },
});

test('Old addresses stand at the new place, or at what stands for it on that page', () => {
  const { at } = formerAnchors(document, new Set(['p1', 'p2', 'p8', 't2', 't3', 't3p1', 'x1']));
  expect([at('p1'), at('p2'), at('t3'), at('t3p1'), at('x1'), at('t2'), at('p8')]).toEqual([
    ['p7'],
    ['q3'],
    ['q4'],
    [],
    ['x2'],
    [],
    [],
  ]);
  // Among the citations statements have places of their own, exchanges have none, and a turn is one place.
  const cited = formerAnchors(document, new Set(['p1', 'q5', 't2', 't3']));
  expect([cited.at('q5'), cited.at('t3'), cited.at('t2')]).toEqual([['q3'], ['q4'], ['x2']]);
});

test('A page says once which of its addresses have changed, and where those of other documents are', () => {
  const { changed, away } = formerAnchors(document, new Set(['p1', 'p2', 'p8', 't3', 'r2']));
  expect(changed.map(({ old, now, name }) => `${old} ${now} ${name}`)).toEqual([
    'p7 p1 ¶1',
    'q3 p2 ¶2',
    'q4 t3 turn 3',
    'r4 r2 r2',
  ]);
  expect(away).toEqual([{ id: 't9', href: '/documents/other/#t4' }]);
});
