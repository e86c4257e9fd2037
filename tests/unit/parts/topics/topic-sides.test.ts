import { expect, test } from 'vitest';
import { topicSides, topicsOfEvent } from '../../../../src/parts/topics/topic-sides.ts';
import { namedAuthorities, sampleArchive } from '../../samples/sample-archive.ts';
import { paragraph, sampleDocument } from '../../samples/sample-document.ts';

const authorities = {
  ...namedAuthorities({ topics: ['Ferries', 'Bridges'] }),
  events: [{ id: 'fair', name: 'The fair', date: '2001-05-06', label: '2001', basis: 'stated' as const }],
};
const document = (id: string, date: string, ...texts: string[]) =>
  sampleDocument({
    id,
    event: 'fair',
    date: { value: date, basis: 'stated' },
    blocks: texts.map((text, at) => paragraph(`p${String(at + 1)}`, text)),
  });

function sample() {
  const documents = [
    document('before', '2001-05-05', 'The leaders will announce more Ferries. Ferries are slow.', 'Roads are dull.'),
    document('after', '2001-05-07', 'The leaders agreed on Ferries. They left.'),
    document('open', '2001', 'Ferries again.'),
  ];
  return sampleArchive(documents, authorities, { lead: ['fair'] });
}

function sides(topic: string) {
  const archive = sample();
  return topicSides(topic, archive);
}

test('What was announced before an event stands apart from what was reported since', () => {
  const [fair] = sides('ferries');
  expect(fair?.extent).toBe('3 of 4 passages, in 3 of 3 documents');
  expect(fair?.announced.few.map(({ text }) => text)).toEqual(['The leaders will announce more Ferries.']);
  expect(fair?.reported.few.map(({ text }) => text)).toEqual(['The leaders agreed on Ferries.']);
});

test('A document that may be from before or after is in neither, and named', () => {
  expect(sides('ferries')[0]?.open.titles).toHaveLength(1);
});

test('A topic that no event’s documents speak of has no sides', () => {
  expect(sides('bridges')).toEqual([]);
});

test('An event lists the topics whose pages set it beside others, by their share of its passages', () => {
  const archive = sample();
  const topics = topicsOfEvent('fair', archive);
  expect(topics?.items).toEqual([{ name: 'Ferries', href: '/topics/ferries/', count: '75%', remarks: [] }]);
  expect(topicsOfEvent('another', archive)).toBeUndefined();
});
