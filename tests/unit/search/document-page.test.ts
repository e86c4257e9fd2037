import { expect, test } from 'vitest';
import type { ReadWords } from '../../../src/phrases/passages-file.ts';
import { documentPage } from '../../../scripts/search/pagefind/document-page.ts';

const call: ReadWords = {
  id: 'call',
  title: 'A <call>',
  kind: 'Transcript',
  year: '1999',
  passages: {
    title: { text: 'A <call>', name: 'title' },
    deck: { text: 'On tolls', name: 'deck' },
    h1: { text: 'Questions', name: 'heading 1' },
    p1: {
      text: 'The toll & the ferry.',
      name: '¶1',
      received: [{ start: 4, end: 8, from: 'tol "l"' }],
      topics: ['Tolls'],
    },
    t1p1: { text: 'Who pays?', name: 'turn 1, ¶1', turn: 't1', speaker: 'Reporter', label: 'Q' },
    t2p1: { text: 'You do.', name: 'turn 2, ¶1', turn: 't2', speaker: 'The keeper', label: 'THE KEEPER' },
    t2p2: { text: 'All of you.', name: 'turn 2, ¶2', turn: 't2', speaker: 'The keeper', label: 'THE KEEPER' },
    p2: { text: 'The end.', name: '¶2' },
  },
  quotes: [
    { id: 'q1', mode: 'spoken', speaker: 'The keeper', parts: [['t2p1', 0, 7]] },
    { id: 'q2', mode: 'direct', speaker: 'Ana & Bo', parts: [['p1', 0, 3]] },
  ],
};

test('The index reads the words of each passage under its id, and the label of a turn where it is printed', () => {
  const page = documentPage(call);
  expect(page).toContain('<h1 id="title" data-pagefind-meta="title">A &lt;call&gt;</h1>');
  expect(page).toContain('<p id="deck">On tolls</p>\n<h2 id="h1">Questions</h2>');
  expect(page).toContain('<section id="t1">\n<p id="t1p1">Who pays?</p>\n</section>');
  expect(page).toContain(
    '<section id="t2">\n<b>The keeper</b>\n<p id="t2p1">You do.</p>\n<p id="t2p2">All of you.</p>\n</section>\n<p id="p2">',
  );
});

test('A correction is found as corrected and as received', () => {
  expect(documentPage(call)).toContain(
    '<p id="p1">The <a data-from="tol &quot;l&quot;" data-pagefind-index-attrs="data-from">toll</a> &amp; the ferry.</p>',
  );
});

test('A title that the archive has put is shown and not searched', () => {
  const { title: _title, ...passages } = call.passages;
  expect(documentPage({ ...call, passages })).toContain('data-pagefind-meta="title" data-pagefind-ignore="">');
});

test('A document is filtered by what is said in it, and found by who is quoted in it', () => {
  const page = documentPage(call);
  const filters = [...page.matchAll(/data-pagefind-filter="(\w+)\[data-value\]" data-value="([^"]*)"/g)];
  expect(filters.map(([, name, value]) => `${name}: ${value}`)).toEqual([
    ...['kind: Transcript', 'year: 1999', 'speaker: The keeper', 'speaker: Ana &amp; Bo'],
    ...['mode: spoken', 'mode: direct', 'topic: Tolls'],
  ]);
  expect(page).toContain('data-pagefind-meta="speakers[data-value]" data-value="The keeper, Ana &amp; Bo"');
});
