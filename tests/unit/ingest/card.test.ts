import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, normalizeWithProblems, outline } from './normalize.ts';

const kinds = (text: string, card: Record<string, unknown>) =>
  normalizeWithProblems(text, { card }).problems.map(({ kind }) => kind);

test('A correction changes whole words everywhere, and says what the source has', () => {
  const text = 'Mr. Garca met Garcas and García.\nGarca, again.';
  const document = normalize(text, {
    card: { corrections: [{ from: 'Garca', to: 'García', reason: 'A letter was lost.' }] },
  });
  expect(outline(document)).toEqual([
    'p1 paragraph: Mr. García met Garcas and García.',
    'p2 paragraph: García, again.',
  ]);
  expect(document.corrections).toEqual([
    { block: 'p1', start: 4, end: 10, from: 'Garca', to: 'García', reason: 'A letter was lost.' },
    { block: 'p2', start: 0, end: 6, from: 'Garca', to: 'García', reason: 'A letter was lost.' },
  ]);
});

test('A correction moves the spans behind it and keeps those around it', () => {
  const document = normalizeMarkdown('*The Garca* and **dam**', {
    card: { corrections: [{ from: 'Garca', to: 'García', reason: 'lost' }] },
  });
  const [block] = document.blocks;
  const spans =
    block?.kind === 'paragraph' ? block.spans.map((span) => [span.kind, block.text.slice(span.start, span.end)]) : [];
  expect(spans).toEqual([
    ['emphasis', 'The García'],
    ['correction', 'García'],
    ['strong', 'dam'],
  ]);
});

test('Odd words are marked and not changed', () => {
  const [block] = normalize('The United State and the United States.', {
    card: { sic: [{ exact: 'United State' }] },
  }).blocks;
  expect(block).toMatchObject({
    text: 'The United State and the United States.',
    spans: [{ kind: 'sic', start: 4, end: 16, basis: 'supplied' }],
  });
});

test('A line can be left out with a reason, or be what the rules would not think', () => {
  const text = 'It rained a long time.\nSign up for our letter!\nThe church door.';
  const card = {
    omissions: [{ exact: 'Sign up for our letter!', reason: 'an invitation' }],
    blocks: [{ exact: 'The church door.', kind: 'caption' }],
  };
  expect(outline(normalize(text, { card }))).toEqual([
    'p1 paragraph: It rained a long time.',
    'p2 caption: The church door.',
  ]);
});

test('What matches nothing is a problem', () => {
  expect(kinds('It rained.', { corrections: [{ from: 'snowed', to: 'rained', reason: 'x' }] })).toEqual([
    'correction-without-match',
  ]);
  expect(kinds('It rained.', { sic: [{ exact: 'snowed' }] })).toEqual(['sic-not-found']);
  expect(kinds('It rained.', { omissions: [{ exact: 'It rain', reason: 'x' }] })).toEqual(['line-not-found']);
});

test('A value on the card is supplied, or inferred where it brings evidence, and overrides the text', () => {
  const evidence = [{ document: 'report', block: 'p1', exact: 'rained' }];
  const document = normalize('It rained a long time.', {
    card: { title: '[Rain]', kind: 'explainer', date: { value: '2020', evidence } },
  });
  expect(document.title).toEqual({ value: '[Rain]', basis: 'supplied' });
  expect(document.kind).toEqual({ value: 'explainer', basis: 'supplied' });
  expect(document.date).toEqual({ value: '2020', basis: 'inferred', evidence });
});

test('Without a card, what is not stated is absent', () => {
  const { date, kind, publisher, event, textState, contributors, originalUrl } = normalize('It rained.');
  expect({ date, kind, publisher, event, textState, originalUrl }).toEqual({});
  expect(contributors).toEqual([]);
});

test('An address on an organization’s own site names the publisher; one that only looks alike does not', () => {
  const organizations = [{ id: 'river-office', name: 'River Office', hosts: ['river.example'] }];
  const publisher = (url: string) =>
    normalizeMarkdown(`---\npermalink: ${url}\n---\nIt rained.`, { organizations }).publisher?.value;
  expect(publisher('https://www.river.example/a')).toBe('river-office');
  expect(publisher('https://news.river.example/a')).toBe('river-office');
  expect(publisher('https://notriver.example/a')).toBeUndefined();
});

test('Times of publication keep their offset', () => {
  const { date, published, modified } = normalizeMarkdown(
    "---\ndate: '2020-03-03'\npublished_time: 2020-03-03 08:33:35-05:00\nmodified_time: 2020-03-04T09:00Z\n---\nIt rained.",
  );
  expect({ date, published, modified }).toEqual({
    date: { value: '2020-03-03', basis: 'stated' },
    published: '2020-03-03T08:33:35-05:00',
    modified: '2020-03-04T09:00:00Z',
  });
});

test('An editor’s heading for an exchange stands in brackets', () => {
  const text = 'Q: Why?\n\nA: Because it rained for three days.\n\nQ: When?\n\nA: On Monday.';
  const { exchanges } = normalizeMarkdown(text, { card: { exchanges: { x2: 'The day' } } });
  expect(exchanges.map(({ heading }) => heading.value)).toEqual(['[Question 1]', '[The day]']);
});

test('A correction that comes again moves what stands before, within and behind each place', () => {
  const document = normalizeMarkdown('*Ana* Garca, **Garca** and *Garca Ruiz* met *Tom*.', {
    card: { corrections: [{ from: 'Garca', to: 'García', reason: 'A letter was lost.' }] },
  });
  const [block] = document.blocks;
  const spans = block && 'spans' in block ? block.spans : [];
  const text = block && 'text' in block ? block.text : '';
  expect(text).toBe('Ana García, García and García Ruiz met Tom.');
  expect(spans.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'emphasis: Ana',
    'correction: García',
    'strong: García',
    'correction: García',
    'emphasis: García Ruiz',
    'correction: García',
    'emphasis: Tom',
  ]);
});
