import { describe, expect, test } from 'vitest';
import { archiveText } from '../../../src/archive/archive-text.ts';
import {
  publishedDocument,
  publishedSummary,
  publishedParallels,
  publishedAuthorities,
} from '../../../src/archive/publication.ts';
import { takenAlong } from '../../../src/citations/taken-along.ts';
import { passagesFile } from '../../../src/views/search/make-passages-file.ts';
import { readingPage } from '../../../src/views/reading/reading-page.ts';
import { sourcePage } from '../../../src/views/source/source-page.ts';
import { documentData } from '../../../src/parts/structured-data/document-data.ts';
import { archiveCard, documentCard } from '../../../src/views/frame/title-card.ts';
import { noAuthorities } from '../../../src/record/authority.ts';
import { documentSchema, type Document } from '../../../src/record/document.ts';
import { excerptBounds } from '../../../src/record/excerpt.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../samples/sample-document.ts';

const words = (token: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${token}${index + 1}`).join(' ');

/** Every field of a record has a token of its own; only those of the catalogue entry may be seen. */
const secretive = (publish: 'full' | 'excerpt' | 'metadata'): Document => {
  const evidence = [{ document: 'sample', block: 'p3', exact: 'TOKENTAIL' }];
  const part = { block: 'p1', start: 0, end: 5, exact: 'open1', source: [0, 5] as [number, number] };
  const rights = { statement: 'Kept.', publish };
  return sampleDocument({
    rights,
    ...(publish !== 'full' && {
      catalogueEntry: {
        id: 'sample',
        title: { value: 'Shown title', basis: 'supplied', evidence, note: 'Shown note' },
        date: { value: '2020-01-01', basis: 'inferred', evidence },
        rights,
        contributors: [{ name: 'Shown Writer', role: 'author', basis: 'inferred', evidence }],
        relations: [],
        language: { value: 'en', basis: 'stated' as const },
        formerIds: [],
        moved: {},
      },
    }),
    title: { value: 'TOKENTITLE', basis: 'stated', note: 'TOKENNOTE', evidence },
    kind: { value: 'transcript', basis: 'inferred', note: 'TOKENKIND', evidence },
    shortTitle: 'TOKENSHORT',
    deck: 'TOKENDECK',
    dateline: { place: 'TOKENPLACE', text: 'TOKENPLACE —' },
    date: { value: '2020-01-01', basis: 'inferred', evidence },
    published: 'TOKENPUBLISHED',
    modified: 'TOKENMODIFIED',
    occurred: { place: 'TOKENHALL', medium: 'TOKENMEDIUM', timezone: 'TOKENZONE' },
    terms: { value: 'TOKENTERMS', basis: 'stated' },
    notStated: ['date'],
    event: 'tokenevent',
    publisher: { value: 'tokenpublisher', basis: 'stated' },
    publisherName: 'TOKENPRINTED',
    originalUrl: 'https://example.org/TOKENURL',
    archivedUrl: 'https://example.org/TOKENARCHIVED',
    recording: { url: 'https://example.org/TOKENRECORDING' },
    textState: { value: 'unknown', basis: 'supplied', note: 'TOKENSTATE' },
    contributors: [
      { name: 'TOKENWRITER', role: 'author', place: 'TOKENCITY', bio: 'TOKENBIO', basis: 'stated', evidence },
    ],
    relations: [{ kind: 'answers', document: 'tokenrelated' }],
    formerIds: ['tokenformer'],
    moved: { p1: 'tokenmoved#p1' },
    language: { value: 'en-x-token', basis: 'stated' },
    source: {
      ...sampleDocument().source,
      file: 'TOKENFILE.txt',
      receivedAs: 'TOKENRECEIVED.txt',
      byLine: ['TOKENLINE'],
    },
    blocks: [
      paragraph('p1', words('open', 10)),
      paragraph('p2', words('middle', 40)),
      paragraph('p3', 'TOKENTAIL'),
      { kind: 'caption', id: 'p4', text: 'TOKENCAPTION', spans: [], source: [0, 1] },
      { kind: 'heading', id: 'h1', depth: 2, text: 'TOKENHEAD', spans: [], source: [0, 1] },
      { kind: 'note', id: 'n1', purpose: 'credits', text: 'TOKENCREDITS', spans: [], source: [0, 1] },
      {
        kind: 'pull-quote',
        id: 'pq1',
        repeats: 'p3',
        heading: { text: 'TOKENOVER', source: [0, 1] },
        text: 'TOKENPULL',
        spans: [],
        source: [0, 1],
      },
      turn('t1', 'TOKENLABEL', 'official', ['TOKENTURN'], {
        addressedAs: { name: 'TOKENNAME', evidence: { document: 'sample', block: 't1p1', exact: 'TOKENTURN' } },
        oneOf: { count: 2, evidence: [{ document: 'sample', block: 't1p1', exact: 'TOKENTURN' }] },
      }),
    ],
    exchanges: [{ id: 'x1', turns: ['t1'], question: 't1', heading: { value: 'TOKENHEADING', basis: 'supplied' } }],
    mentions: [{ entity: 'token', kind: 'places', block: 'p3', start: 0, end: 9 }],
    figures: [
      {
        block: 'p3',
        start: 0,
        end: 9,
        exact: 'TOKENFIGURE',
        quantity: {},
        unit: 'TOKENUNIT',
        of: 'TOKENOF',
        status: 'stated',
      },
    ],
    dates: [{ block: 'p3', start: 0, end: 9, exact: 'TOKENDATE', basis: 'unresolved' }],
    quotes: [
      {
        id: 'q1',
        mode: 'direct',
        parts: [part],
        attribution: { speaker: { status: 'named', label: 'TOKENSPEAKER' }, basis: 'cue' },
      },
    ],
    notQuotations: [
      {
        mode: 'direct',
        parts: [part],
        attribution: { speaker: { status: 'named', label: 'TOKENNOBODY' }, basis: 'cue' },
        reason: 'TOKENREASON',
      },
    ],
    corrections: [{ block: 'p3', start: 0, end: 9, from: 'TOKENFROM', to: 'TOKENTAIL', reason: 'TOKENREASON' }],
    counts: { words: 62, paragraphs: 4, turns: 1, corrections: 1 },
    regions: [
      { role: 'block', start: 0, end: 9, target: 'p1' },
      { role: 'metadata', start: 9, end: 12, field: 'TOKENFIELD' },
      { role: 'omitted', start: 12, end: 15, reason: 'TOKENOMITTED' },
    ],
  });
};

const none = () => 'metadata' as const;

/** All that any page or file could show of it. */
function everythingShown(record: Document): string {
  const archive = archiveOf([record]);
  const document = archive.record(record.id);
  const texts = [...archive.texts.values()].map(({ passages, ...text }) => [text, [...passages.values()]]);
  const pages = [
    readingPage(document, archive),
    sourcePage(document, 'TOKENSOURCE', archive),
    passagesFile(document, archive),
    takenAlong(document, archive),
    documentCard(document, archive),
    archiveCard(archive),
    documentData(document, archive),
  ];
  return JSON.stringify([archive, texts, pages]);
}

test('The made-up record has a value for every field, so that a new one is looked for too', () => {
  expect(Object.keys(secretive('metadata')).sort()).toEqual(Object.keys(documentSchema.shape).sort());
});

describe('publishedDocument', () => {
  test('leaves a document that is published in full as it is', () => {
    const record = secretive('full');
    expect(publishedDocument(record, () => 'full')).toEqual(record);
    expect(publishedSummary(record, () => 'full')).toEqual(record);
  });

  test('leaves of a document of which only metadata is published no word but its catalogue entry’s', () => {
    const shown = everythingShown(secretive('metadata'));
    expect(shown).not.toMatch(/token|open1|middle1/i);
    expect(shown).toMatch(/Shown title.*Shown note.*Shown Writer/);
  });

  test('leaves nothing of an excerpt’s rest', () => {
    const shown = everythingShown(secretive('excerpt'));
    // The name of the file stands beside its hash.
    expect(shown).not.toMatch(/token(?!file|received)|middle20/i);
    expect(shown).toContain('open1');
  });

  test('keeps where the evidence of what is shown stands, without its words', () => {
    const evidence = [{ document: 'sample', block: 'p3', exact: '' }];
    expect(publishedDocument(secretive('metadata'), none)).toMatchObject({
      title: { evidence },
      date: { value: '2020-01-01', evidence },
      counts: { words: 62 },
    });
  });

  test('keeps of a withheld file its hash and sizes, and of its stretches what became of them', () => {
    const { source, regions } = publishedDocument(secretive('metadata'), none);
    expect(source).toMatchObject({ file: '', receivedAs: '', sha256: 'a'.repeat(64), bytes: 9 });
    expect(regions).toEqual([
      { role: 'block', start: 0, end: 9, target: 'p1' },
      { role: 'metadata', start: 9, end: 12, field: '' },
      { role: 'omitted', start: 12, end: 15, reason: '' },
    ]);
  });

  test('publishes nothing of a record that does not say what is shown of it', () => {
    const { catalogueEntry: _entry, ...record } = secretive('metadata');
    expect(() => publishedDocument(record, none)).toThrow('sample is not published in full and has no catalogue entry');
    expect(() => publishedSummary(record, none)).toThrow('no catalogue entry');
  });

  test('drops of an excerpt the figures of the passage that is cut: what they measure may stand behind the cut', () => {
    const exact = '30 ships';
    const figure = { start: 0, end: 8, exact, quantity: {}, unit: 'ships', of: 'ships', status: 'stated' as const };
    const record = sampleDocument({
      rights: { statement: 'Kept.', publish: 'excerpt' },
      blocks: [paragraph('p1', `${exact} came.`), paragraph('p2', `${exact} ${words('more', 60)} TOKENTAIL`)],
      figures: [
        { ...figure, block: 'p1' },
        { ...figure, block: 'p2' },
      ],
    });
    expect(publishedDocument(record, none).figures.map(({ block }) => block)).toEqual(['p1']);
  });

  test('keeps marks and mentions that end before the cut, and drops those that straddle it or lie behind it', () => {
    const cut = excerptBounds.words * 'word '.length - 1;
    const mention = { entity: 'word', kind: 'places' as const, block: 'p1' };
    const correction = { kind: 'correction' as const, reason: 'a slip' };
    const ends = [
      [0, 4],
      [cut - 4, cut],
      [cut - 4, cut + 5],
      [300, 304],
    ].map(([start = 0, end = 0]) => ({ start, end }));
    const record = sampleDocument({
      rights: { statement: 'Kept.', publish: 'excerpt' },
      blocks: [
        paragraph('p1', 'word '.repeat(100).trim(), {
          spans: ends.map((at, index) => ({ ...correction, ...at, from: `wrod${String(index)}` })),
        }),
      ],
      mentions: ends.map((at) => ({ ...mention, ...at })),
    });
    const published = publishedDocument(record, none);
    expect(published.mentions.map(({ end }) => end)).toEqual([4, cut]);
    expect(published.blocks[0]).toMatchObject({ spans: [{ from: 'wrod0' }, { from: 'wrod1' }] });
    expect(JSON.stringify(published)).not.toMatch(/wrod[23]/);
  });

  test('leaves out of what it finds in an excerpt each field that nothing was decided of', () => {
    const at = { block: 'p1', start: 0, end: 4 };
    const record = sampleDocument({
      rights: { statement: 'Kept.', publish: 'excerpt' },
      blocks: [paragraph('p1', 'word it is'), paragraph('p2', words('more', 60))],
      mentions: [{ ...at, entity: 'word', kind: 'places' }],
      dates: [{ ...at, exact: 'word', basis: 'unresolved' }],
      figures: [{ ...at, exact: 'word', quantity: {}, unit: 'word', of: '', status: 'stated' }],
      corrections: [{ ...at, from: 'wrod', to: 'word', reason: 'A slip.' }],
    });
    const findings = ({ mentions, dates, figures, corrections }: Document) => [mentions, dates, figures, corrections];
    const plain = findings(publishedDocument(record, none));
    expect(plain.map((list) => list.length)).toEqual([1, 1, 1, 1]);
    for (const found of findings(record).flat()) Object.assign(found, { added: 'TOKENADDED' });
    expect(findings(publishedDocument(record, none))).toEqual(plain);
  });

  test('withholds words of another document that is not published in full, and keeps their place', () => {
    const record = sampleDocument({
      date: { value: '2020', basis: 'inferred', evidence: [{ document: 'other', block: 'p9', exact: 'TOKENOTHER' }] },
    });
    const published = publishedDocument(record, (id) => (id === 'other' ? 'excerpt' : 'full'));
    expect(published.date?.evidence).toEqual([{ document: 'other', block: 'p9', exact: '' }]);
    const page = readingPage(published, archiveOf([published]));
    expect(page.head.facts[0]?.evidence).toEqual([{ href: '/documents/other/', place: 'other, ¶9', exact: [] }]);
  });
});

test('Of what is missing, pages say that it was not found only where every word is published', () => {
  const missing = (publish: 'full' | 'metadata') => {
    const archive = archiveOf([sampleDocument({ rights: { statement: 'Kept.', publish } })]);
    return readingPage(archive.record('sample'), archive).head.facts.flatMap(({ label, missing: said }) =>
      said === undefined ? [] : [[label, said]],
    );
  };
  expect(missing('full')).toEqual([
    ['Date', 'none found'],
    ['Author', 'none found'],
    ['Publisher', 'none found'],
  ]);
  expect(missing('metadata')).toEqual([
    ['Date', 'not shown here'],
    ['Author', 'not shown here'],
    ['Publisher', 'not shown here'],
    ['Kind', 'not shown here'],
  ]);
});

describe('publishedParallels', () => {
  const sideOf = (document: string, block: string, end: number) => ({ document, block, start: 0, end });
  const documents = (publish: 'full' | 'excerpt' | 'metadata') => [
    sampleDocument({ id: 'open', blocks: [paragraph('p1', words('open', 60))] }),
    sampleDocument({
      id: 'other',
      rights: { statement: 'Kept.', publish },
      title: { value: words('open', 5), basis: 'stated' },
      blocks: [paragraph('p1', words('open', 60))],
    }),
  ];
  const shownOf = (publish: 'full' | 'excerpt' | 'metadata', other: ReturnType<typeof sideOf>) => {
    const publishOf = (id: string) => (id === 'other' ? publish : 'full');
    const shown = documents(publish).map((document) => archiveText(publishedDocument(document, publishOf)));
    const texts = new Map(shown.map((text) => [text.id, text]));
    const pair = { kind: 'wording' as const, a: sideOf('open', 'p1', other.end), b: other, words: 5 };
    const copies: [string, string][] = [['open', 'other']];
    const { pairs, copies: same } = publishedParallels({ pairs: [pair], copies }, texts, publishOf);
    return [pairs.length, same.length];
  };

  test('keeps shared words only where both sides publish them', () => {
    expect(shownOf('full', sideOf('other', 'p1', 29))).toEqual([1, 1]);
    expect(shownOf('excerpt', sideOf('other', 'p1', 29))).toEqual([1, 0]);
    expect(shownOf('excerpt', sideOf('other', 'p1', 300))).toEqual([0, 0]);
    expect(shownOf('metadata', sideOf('other', 'p1', 29))).toEqual([0, 0]);
  });

  test('does not tell the words of a withheld title by those of a text that shares them', () => {
    expect(shownOf('full', sideOf('other', 'title', 10))).toEqual([1, 1]);
    expect(shownOf('metadata', sideOf('other', 'title', 10))).toEqual([0, 0]);
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
