import { describe, expect, test } from 'vitest';
import type { Archive, Question } from '../../../../src/archive/archive.ts';
import { authorityPage, type AuthorityOverview } from '../../../../src/views/authorities/authority-page.ts';
import type { NameGroup } from '../../../../src/parts/authorities/authority-names.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Authorities } from '../../../../src/record/authority.ts';
import { namedAuthorities, quote, sampleArchive } from '../../samples/sample-archive.ts';
import { paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const authorities = namedAuthorities({ people: ['Ana', 'Bo', 'Cy'], places: ['Port'], topics: ['trade'] });

const open = (id: string, documents: Document[], known: Authorities = authorities, page = 1) => {
  const archive = sampleArchive(documents, known);
  return authorityPage(id, page, archive);
};
const factsOf = (...args: Parameters<typeof open>): AuthorityOverview => {
  const facts = open(...args)?.facts;
  if (!facts) throw new Error('There is no such page');
  return facts;
};
const names = (groups: NameGroup[]) =>
  groups.flatMap(({ items }) => items.map(({ name, count, href }) => `${name} ${count ?? '-'} ${href ?? 'no link'}`));
const said = ({ weightiest }: AuthorityOverview) =>
  (weightiest?.isOwn ? weightiest.statements : []).map(({ mode, words }) => `${mode}: ${words}`);

const one = sampleDocument({
  id: 'one',
  blocks: [
    paragraph('p1', 'Ana and Bo were in Port. Ana spoke.'),
    paragraph('p2', 'Cy left.'),
    paragraph('p3', 'Ana!'),
  ],
});
const two = sampleDocument({ id: 'two', blocks: [turn('t1', 'Q', 'press', ['Where is Ana?'])] });

describe('The page of an authority', () => {
  test('counts what the records hold', () => {
    expect(open('ana', [one, two])?.counts).toEqual({
      mentions: 4,
      passages: 3,
      documents: 2,
      line: '3 passages in 2 documents',
      places: '3 passages in 2 documents',
    });
  });

  test('lists every passage by document, with its place and who speaks', () => {
    const groups = open('ana', [one, two])?.groups ?? [];
    expect(groups.map(({ anchor, count }) => [anchor, count])).toEqual([
      ['in-one', '2 passages'],
      ['in-two', '1 passage'],
    ]);
    expect(groups.flatMap(({ passages }) => passages.map(({ href, speaker }) => [href, speaker]))).toEqual([
      ['/documents/one/#p1', undefined],
      ['/documents/one/#p3', undefined],
      ['/documents/two/#t1p1', 'Reporter'],
    ]);
  });

  test('says so where no passage names it', () => {
    const page = open('cy', [two]);
    expect(page?.counts.line).toBe('Not named in the passages published here');
    expect(page?.groups).toEqual([]);
  });

  test('is not there for an id that no authority has', () => expect(open('nobody', [one])).toBeUndefined());

  test('continues after forty passages, then after a hundred, within a document too', () => {
    const blocks = Array.from({ length: 130 }, (_, index) => paragraph(`p${index + 1}`, 'Ana.'));
    const documents = [one, sampleDocument({ id: 'ones', blocks })];
    const [first, second] = [open('ana', documents), open('ana', documents, authorities, 2)];
    const count = (page: typeof first) => page?.groups.map(({ continued, passages }) => [continued, passages.length]);
    expect(count(first)).toEqual([
      [false, 2],
      [false, 38],
    ]);
    expect(count(second)).toEqual([[true, 92]]);
    expect(second?.facts).toBeUndefined();
    expect(second?.documents.items.map(({ href }) => href)).toEqual(['/people/ana/#in-one', '/people/ana/#in-ones']);
  });

  test('continues after a hundred documents of its own making', () => {
    const contributors = [{ name: 'Ana', role: 'author' as const, person: 'ana', basis: 'stated' as const }];
    const documents = Array.from({ length: 101 }, (_, index) =>
      sampleDocument({ id: `d${100 + index}`, contributors }),
    );
    const made = [1, 2].map((page) => open('ana', documents, authorities, page)?.made ?? []);
    expect(open('ana', documents)?.pages).toBe(2);
    expect(made.map(({ length }) => length)).toEqual([100, 1]);
    expect(made[1]).toMatchObject([{ document: { href: '/documents/d200/' }, remarks: ['author'] }]);
  });

  test('looks up no more for each of its pages, however many documents mention it', () => {
    const blocks = Array.from({ length: 10 }, (_, index) => paragraph(`p${index + 1}`, 'Ana.'));
    const lookupsOf = (count: number, page: number): number => {
      const archive = sampleArchive(
        Array.from({ length: count }, (_, index) => sampleDocument({ id: `d${1000 + index}`, blocks })),
        authorities,
      );
      authorityPage('ana', 1, archive);
      let lookups = 0;
      const document = (id: string) => {
        lookups += 1;
        return archive.document(id);
      };
      const { texts } = archive;
      const counted = Object.assign(Object.create(texts) as typeof texts, {
        get: (id: string) => {
          lookups += 1;
          return texts.get(id);
        },
      });
      const counting: Archive = {
        ...archive,
        document,
        texts: counted,
        ask: ({ answer }: Question<unknown, never>, key?: string) => answer(counting, key as never) as never,
      };
      authorityPage('ana', page, counting);
      return lookups;
    };
    expect(lookupsOf(400, 20)).toBe(lookupsOf(40, 2));
  });

  test('names who stands in the same passages, most frequent first', () => {
    expect(names(factsOf('ana', [one, two]).together)).toEqual(['Bo 1 /people/bo/', 'Port 1 /places/port/']);
  });

  test('lists the forms as printed with their count', () => {
    expect(factsOf('ana', [one, two]).printed).toEqual({ forms: [{ form: 'Ana', count: '4' }] });
  });
});

describe('What a person said', () => {
  const spoken = (more: Partial<Document> = {}) =>
    sampleDocument({
      id: 'one',
      blocks: [paragraph('p1', 'Bo knows trade.'), paragraph('p2', 'Cy was there.'), paragraph('p3', 'All of it.')],
      quotes: [
        quote('q1', 'p1', 'Bo knows trade.', { by: 'ana' }),
        quote('q2', 'p2', 'Cy was there.', { by: 'ana', mode: 'reported' }),
        quote('q3', 'p3', 'All of it.'),
      ],
      ...more,
    });

  test('is what the text ascribes to them by name: quoted words first, then reports', () => {
    expect(said(factsOf('ana', [spoken()]))).toEqual(['direct: Bo knows trade.', 'reported: Cy was there.']);
  });

  test('is never what an unnamed role said', () => {
    const all = ['ana', 'bo', 'cy'].flatMap((id) => said(factsOf(id, [spoken()])));
    expect(JSON.stringify(all)).not.toContain('All of it.');
  });

  test('stands on the pages of those whom it names, with the speaker and the form printed', () => {
    const section = factsOf('bo', [spoken()]).about;
    expect(section?.statements).toMatchObject([{ speaker: { name: 'Ana', printed: 'she' }, marks: [] }]);
    expect(section?.statements[0]?.pieces?.filter(({ marked }) => marked)).toEqual([{ text: 'Bo', marked: true }]);
  });

  test('leads from the speaker to whom and what they speak of, and back', () => {
    expect(names(factsOf('ana', [spoken()]).speaksOf)).toEqual([
      'Bo 1 /people/bo/',
      'Cy 1 /people/cy/',
      'trade 1 /topics/trade/',
    ]);
    expect(names(factsOf('trade', [spoken()]).speakers?.known ?? [])).toEqual(['Ana 1 /people/ana/']);
  });

  test('carries the mark of an altered copy and of an interpreter wherever it is shown', () => {
    const quotes = [quote('q1', 'p1', 'Bo knows trade.', { by: 'ana', interpreted: true })];
    const documents = [spoken({ quotes, textState: { value: 'altered', basis: 'supplied' } })];
    const shown = [factsOf('ana', documents).weightiest, factsOf('bo', documents).about];
    const marks = ['altered copy', 'through an interpreter'];
    expect(shown.map((section) => section?.statements.map((one) => one.marks))).toEqual([[marks], [marks]]);
  });

  test('is counted at the head as in its sections: a headline that shortens a statement is no further one', () => {
    const quotes = [
      quote('q1', 'title', 'Bo knows', { by: 'ana', shortens: 'q2' }),
      quote('q2', 'p1', 'Bo knows trade.', { by: 'ana' }),
    ];
    expect(open('ana', [spoken({ quotes })])?.counts.line).not.toContain('2 statements');
    expect(said(factsOf('ana', [spoken({ quotes })]))).toEqual(['direct: Bo knows trade.']);
  });

  test('counts a quotation within a statement, and one that a headline shortens, once', () => {
    const quotes = [
      quote('q1', 'title', 'Bo knows', { shortens: 'q2' }),
      quote('q2', 'p1', 'Bo knows trade.', { by: 'ana', mode: 'reported' }),
      quote('q3', 'p1', 'Bo knows', { by: 'ana', within: 'q2' }),
    ];
    expect(factsOf('bo', [spoken({ quotes })]).about?.count).toBe('1 statement');
  });
});

describe('The page of a topic', () => {
  test('names the documents that are silent on it, and claims nothing of those not published in full', () => {
    const closed = sampleDocument({ id: 'closed', rights: { statement: 'Kept.', publish: 'metadata' } });
    expect(factsOf('trade', [one, closed]).silence).toEqual({
      titles: ['A sample'],
      foreign: [],
      unknown: '1 document',
    });
  });

  test('names who speaks on it: labels without an entry as printed, and how often nobody is named', () => {
    const unnamed = { speaker: { status: 'unknown' as const, label: 'he' }, basis: 'cue' as const };
    const document = sampleDocument({
      blocks: [paragraph('p1', 'trade is good'), paragraph('p2', 'trade is all')],
      quotes: [quote('q1', 'p1', 'trade is good'), quote('q2', 'p2', 'trade is all', { attribution: unnamed })],
    });
    expect(factsOf('trade', [document]).speakers).toEqual({
      known: [],
      others: [
        { label: 'Named only by a label', items: [{ name: 'an official', count: '1', remarks: [] }] },
        { label: 'Not named', items: [{ name: 'in the text', count: '1', remarks: [] }] },
      ],
    });
  });
});

describe('The page of a place', () => {
  const tied: Authorities = {
    ...authorities,
    people: [
      { id: 'ana', name: 'Ana', basis: 'supplied', country: 'port' },
      {
        id: 'bo',
        name: 'Bo',
        basis: 'supplied',
        roles: [{ title: 'Mayor', of: 'port', from: '2001', to: '2005', basis: 'supplied' }],
      },
    ],
    events: [{ id: 'fair', name: 'Fair', basis: 'supplied', date: '2003', at: 'port' }],
  };

  test.each([
    ['that the evidence prints has it as stated and the years as the editor’s', 'the Mayor of Port', 'stated', true],
    ['that the evidence does not print is the editor’s with its years', 'who leads Port', 'supplied', undefined],
  ])('of a person a role %s', (_, exact, basis, yearsAdded) => {
    const evidence = [{ document: 'one', block: 'p1', exact }];
    const roles = [{ title: 'Mayor', from: '2001', basis: 'supplied' as const, evidence }];
    const people = [{ id: 'ana', name: 'Ana', basis: 'stated' as const, roles }];
    const document = sampleDocument({ id: 'one', blocks: [paragraph('p1', `Ana, ${exact}.`)] });
    expect(factsOf('ana', [document], { ...authorities, people }).facts[0]).toMatchObject({
      basis,
      years: 'from 2001',
    });
    expect(factsOf('ana', [document], { ...authorities, people }).facts[0]?.yearsAdded).toBe(yearsAdded);
  });

  test('says where others keep the same', () => {
    const sameAs = ['https://www.wikidata.org/wiki/Q42', 'https://www.example.org/ports/7'];
    const places = [{ id: 'port', name: 'Port', basis: 'supplied' as const, sameAs }];
    expect(factsOf('port', [], { ...authorities, places }).facts.slice(0, -1)).toEqual([
      { label: 'Wikidata', text: '', evidence: [], link: { href: sameAs[0], name: 'Q42', rel: 'noopener' } },
      { label: 'Also at', text: '', evidence: [], link: { href: sameAs[1], name: 'example.org', rel: 'noopener' } },
    ]);
  });

  test('lists those whose country it is, who had a role there and what was held there', () => {
    const items = factsOf('port', [], tied).belongings.flatMap((group) => group.items);
    expect(items).toEqual([
      { name: 'Ana', href: '/people/ana/', remarks: [] },
      { name: 'Bo', href: '/people/bo/', remarks: ['Mayor, 2001–2005'] },
      { name: 'Fair', href: '/events/fair/', remarks: [] },
    ]);
  });

  test('is where a person’s role leads, with its years and basis', () => {
    expect(factsOf('bo', [], tied).facts[0]).toEqual({
      label: 'Role',
      text: 'Mayor',
      link: { href: '/places/port/', name: 'Port' },
      years: '2001–2005',
      basis: 'supplied',
      evidence: [],
    });
  });
});

describe('Events on the pages of others', () => {
  const evidence = [{ document: 'one', block: 'p2', exact: 'Cy left' }];
  const events = [{ id: 'fair', name: 'Fair', basis: 'stated' as const, date: '2003', evidence }];
  const known = { ...authorities, events };
  const document = sampleDocument({
    id: 'one',
    blocks: [paragraph('p1', 'Ana at the Fair of Port.'), paragraph('p2', 'Cy left.')],
  });
  const eventsOf = (id: string) =>
    factsOf(id, [document], known).together.flatMap(({ label, items }) => (label === 'Events' ? items : []));

  test('are those that a passage names or is evidence for, linked because their pages lead back', () => {
    const linked = [{ name: 'Fair', href: '/events/fair/', count: '1', remarks: [] }];
    expect(eventsOf('ana')).toEqual(linked);
    expect(eventsOf('cy')).toEqual(linked);
    expect(eventsOf('port')).toEqual(linked);
    expect(eventsOf('bo')).toEqual([]);
  });
});
