import { describe, expect, test } from 'vitest';
import { namedHere } from '../../../../src/views/reading/named-here.ts';
import { footWords } from '#words/reading.ts';
import type { Authorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { mentioning, namedAuthorities, quote } from '../../samples/sample-archive.ts';
import { paragraph, archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const named = (document: Document, authorities: Authorities) =>
  namedHere(document, archiveOf([document], {}, authorities)).groups.flatMap(({ label, items }) =>
    items.map(({ name, href = '', count = '-', remarks }) => [label, name, href, count, ...remarks].join(' ')),
  );

describe('namedHere', () => {
  test('lists those whom the document mentions by kind, with the number of passages; who is named once is linked there', () => {
    const authorities = namedAuthorities({ people: ['Ana', 'Bo'], topics: ['trade'] });
    const text = sampleDocument({
      blocks: [paragraph('p1', 'Ana on trade.'), paragraph('p2', 'Bo, Bo.'), paragraph('p3', 'Bo.')],
    });
    const [document = text] = mentioning([text], authorities);
    expect(named(document, authorities)).toEqual(['People Bo /people/bo/ 2', 'Topics trade /topics/trade/ 1']);
    const { groups, counts } = namedHere(document, archiveOf([document], {}, authorities));
    expect(groups.map(({ more }) => more)).toEqual(['1', undefined]);
    expect(footWords.named(counts)).toBe('2 people, 1 topic');
  });

  test('a kind of which all are linked in the text has no line, and is counted', () => {
    const authorities = namedAuthorities({ people: ['Ana'], places: ['Port'] });
    const text = sampleDocument({ blocks: [paragraph('p1', 'Ana saw Port.'), paragraph('p2', 'Port.')] });
    const [document = text] = mentioning([text], authorities);
    const { groups, counts } = namedHere(document, archiveOf([document], {}, authorities));
    expect(groups.map(({ label }) => label)).toEqual(['Places']);
    expect(footWords.named(counts)).toBe('1 person, 1 place');
  });

  test('lists those who are quoted, made it or are its event, though no passage names them', () => {
    const document = sampleDocument({
      blocks: [paragraph('p1', 'It is so.')],
      quotes: [quote('q1', 'p1', 'It is so.', { by: 'ana' })],
      contributors: [{ name: 'Bo', role: 'author', person: 'bo', basis: 'stated' }],
      publisher: { value: 'paper', basis: 'stated' },
      event: 'fair',
    });
    const events = [{ id: 'fair', name: 'Fair', basis: 'supplied' as const, date: '2003' }];
    expect(
      named(document, { ...namedAuthorities({ people: ['Ana', 'Bo', 'Cy'], organizations: ['Paper'] }), events }),
    ).toEqual([
      'People Ana /people/ana/ - quoted',
      'People Bo /people/bo/ - author',
      'Organizations Paper /organizations/paper/ - publisher',
      'Events Fair /events/fair/ - this document’s event',
    ]);
  });

  test('lists those whose entry or role rests on its words', () => {
    const evidence = [{ document: 'sample', block: 'p1', exact: 'It' }];
    const authorities = namedAuthorities({ people: [], places: ['Port'] });
    const people = [
      {
        id: 'ana',
        name: 'Ana',
        basis: 'supplied' as const,
        roles: [{ title: 'Mayor', basis: 'stated' as const, evidence }],
      },
    ];
    const places = [{ id: 'port', name: 'Port', basis: 'stated' as const, evidence }];
    expect(named(sampleDocument(), { ...authorities, people, places })).toEqual([
      'People Ana /people/ana/ - evidence',
      'Places Port /places/port/ - evidence',
    ]);
  });

  test('does not count as named those whose entry rests on its words and whom no passage names', () => {
    const evidence = [{ document: 'sample', block: 'p1', exact: 'It' }];
    const authorities = {
      ...namedAuthorities({ people: ['Ana'] }),
      places: [{ id: 'port', name: 'Port', basis: 'stated' as const, evidence }],
    };
    const text = sampleDocument({ blocks: [paragraph('p1', 'It was Ana.')] });
    const [document = text] = mentioning([text], authorities);
    const { groups, counts } = namedHere(document, archiveOf([document], {}, authorities));
    expect(groups.map(({ label }) => label)).toEqual(['Places']);
    expect(footWords.named(counts)).toBe('1 person');
  });
});
