import { describe, expect, test } from 'vitest';
import { passagesFile } from '../../../src/model/passages.ts';
import { publishedAuthorities, publishedDocument, publishedSummary } from '../../../src/model/publication.ts';
import { readingPage } from '../../../src/model/reading-page.ts';
import { sourcePage } from '../../../src/model/source-page.ts';
import { noAuthorities } from '../../../src/schema/authority.ts';
import type { Document } from '../../../src/schema/document.ts';
import { paragraph, sampleCatalogue, sampleDocument, turn } from './sample-document.ts';

const words = (token: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${token}${index + 1}`).join(' ');

/** Every place where a record holds the document's words has a token of its own. */
const secretive = (publish: 'full' | 'excerpt' | 'metadata'): Document =>
  sampleDocument({
    rights: { statement: 'Kept.', publish },
    deck: 'TOKENDECK',
    dateline: { place: 'TOKENPLACE', text: 'TOKENPLACE —' },
    date: {
      value: '2020-01-01',
      basis: 'inferred',
      evidence: [{ document: 'sample', block: 'p3', exact: 'TOKENTAIL' }],
    },
    terms: { value: 'TOKENTERMS', basis: 'stated' },
    contributors: [{ name: 'A Writer', role: 'author', bio: 'TOKENBIO', basis: 'stated' }],
    blocks: [
      { ...paragraph('p1', words('open', 40)), spans: [] } as never,
      paragraph('p2', words('middle', 40)),
      paragraph('p3', 'TOKENTAIL'),
      { kind: 'caption', id: 'p4', text: 'TOKENCAPTION', spans: [], source: [0, 1] },
      turn('t1', 'TOKENLABEL', 'official', ['TOKENTURN'], {
        oneOf: { count: 2, evidence: [{ document: 'sample', block: 't1p1', exact: 'TOKENTURN' }] },
      }),
    ],
    exchanges: [{ id: 'x1', turns: ['t1'], question: 't1', heading: { value: 'TOKENHEADING', basis: 'supplied' } }],
    mentions: [{ entity: 'token', kind: 'places', block: 'p3', start: 0, end: 9 }],
    corrections: [{ block: 'p3', start: 0, end: 9, from: 'TOKENFROM', to: 'TOKENTAIL', reason: 'lost' }],
    counts: { words: 82, paragraphs: 4, turns: 1, corrections: 1 },
    regions: [{ role: 'block', start: 0, end: 9, target: 'p1' }],
  });

const none = () => 'metadata' as const;

/** All that any page or file could show of it. */
function everythingShown(record: Document): string {
  const document = publishedDocument(record, none);
  const catalogue = sampleCatalogue([record]);
  catalogue.documents = catalogue.documents.map((summary) => publishedSummary(summary, none));
  const pages = [
    readingPage(document, catalogue),
    sourcePage(document, 'TOKENSOURCE', catalogue),
    passagesFile(document, 0, catalogue),
  ];
  return JSON.stringify([document, catalogue, pages]);
}

describe('publishedDocument', () => {
  test('leaves a document that is published in full as it is', () => {
    const record = secretive('full');
    expect(publishedDocument(record, () => 'full')).toEqual(record);
  });

  test('leaves no word of a document of which only metadata is published', () => {
    expect(everythingShown(secretive('metadata'))).not.toMatch(/TOKEN|open1|middle1/);
  });

  test('keeps what is known about it, and where the evidence stands', () => {
    const { title, date, counts } = publishedDocument(secretive('metadata'), none);
    expect({ title, date, counts }).toMatchObject({
      title: { value: 'A sample' },
      date: { value: '2020-01-01', evidence: [{ block: 'p3', exact: '' }] },
      counts: { words: 82 },
    });
  });

  test('leaves the first sixty words of an excerpt, at a word’s end', () => {
    const { blocks, mentions } = publishedDocument(secretive('excerpt'), none);
    expect(mentions).toEqual([]);
    expect(blocks.map((block) => (block.kind === 'turn' ? '' : block.text))).toEqual([
      words('open', 40),
      words('middle', 20),
    ]);
  });

  test('leaves nothing of an excerpt’s rest', () => {
    const shown = everythingShown(secretive('excerpt'));
    expect(shown).not.toMatch(/TOKEN(?!PLACE)|middle21/);
    expect(shown).toContain('middle20');
  });

  test('drops a figure of an excerpt if what it measures is behind the cut', () => {
    const figure = {
      block: 'p1',
      start: 0,
      end: 8,
      exact: '30 ships',
      quantity: {},
      unit: 'ships',
      status: 'stated' as const,
    };
    const record = sampleDocument({
      rights: { statement: 'Kept.', publish: 'excerpt' },
      blocks: [paragraph('p1', `30 ships ${words('more', 60)} TOKENTAIL`)],
      figures: [
        { ...figure, of: 'ships' },
        { ...figure, of: 'TOKENTAIL' },
      ],
    });
    expect(publishedDocument(record, none).figures.map(({ of }) => of)).toEqual(['ships']);
  });

  test('drops marks that reach past the end of an excerpt', () => {
    const record = sampleDocument({
      rights: { statement: 'Kept.', publish: 'excerpt' },
      blocks: [
        paragraph('p1', words('word', 70), {
          spans: [
            { kind: 'correction', start: 0, end: 5, from: 'wrod1', reason: 'a slip' },
            { kind: 'correction', start: 400, end: 420, from: 'TOKENFROM', reason: 'a slip' },
          ],
        }),
      ],
    });
    expect(JSON.stringify(publishedDocument(record, none))).not.toContain('TOKENFROM');
    expect(publishedDocument(record, none).blocks[0]).toMatchObject({ spans: [{ from: 'wrod1' }] });
  });

  test('withholds words of another document that is not published in full, and keeps their place', () => {
    const record = sampleDocument({
      date: { value: '2020', basis: 'inferred', evidence: [{ document: 'other', block: 'p9', exact: 'TOKENOTHER' }] },
    });
    const published = publishedDocument(record, (id) => (id === 'other' ? 'excerpt' : 'full'));
    expect(published.date?.evidence).toEqual([{ document: 'other', block: 'p9', exact: '' }]);
    const page = readingPage(published, sampleCatalogue([published]));
    expect(page.facts[0]?.evidence).toEqual([{ href: '/documents/other/', place: 'other, ¶9', exact: [] }]);
  });
});

test('Quotations are published with all the words of their document, and not with an excerpt or less', () => {
  const part = { block: 'p1', start: 0, end: 2, exact: 'Go', source: [0, 2] as [number, number] };
  const attribution = { speaker: { status: 'unknown' as const, label: '' }, basis: 'context' as const };
  const quotes = [{ id: 'q1', mode: 'direct' as const, parts: [part], attribution }];
  const left = (publish: 'full' | 'excerpt' | 'metadata') =>
    publishedDocument(sampleDocument({ quotes, rights: { statement: 'Ours.', publish } }), () => 'full').quotes.length;
  expect([left('full'), left('excerpt'), left('metadata')]).toEqual([1, 0, 0]);
});

describe('publishedAuthorities', () => {
  test('leaves out the evidence’s words where they are not published, of entries and of roles', () => {
    const evidence = [
      { document: 'open', block: 'p1', exact: 'shown' },
      { document: 'closed', block: 'p1', exact: 'TOKEN' },
    ];
    const roles = [{ title: 'Mayor', basis: 'stated' as const, evidence }];
    const people = [{ id: 'ana', name: 'Ana', basis: 'stated' as const, evidence, roles }];
    const published = publishedAuthorities({ ...noAuthorities(), people }, (id) =>
      id === 'open' ? 'full' : 'excerpt',
    );
    const left = [evidence[0], { document: 'closed', block: 'p1', exact: '' }];
    expect(published.people).toEqual([{ ...people[0], evidence: left, roles: [{ ...roles[0], evidence: left }] }]);
  });
});
