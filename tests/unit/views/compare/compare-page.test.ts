import { describe, expect, it } from 'vitest';
import { hasComparison } from '../../../../src/parts/compare/compare-events.ts';
import { comparePage } from '../../../../src/views/compare/compare-page.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';

const supplied = 'supplied' as const;
const event = (id: string, date: string) => ({
  id,
  name: `Fair of ${date}`,
  label: date.slice(0, 4),
  date,
  basis: supplied,
});
const authorities = {
  ...noAuthorities(),
  events: [event('first', '2001-05-05'), event('second', '2003-07-01/2003-07-02')],
  people: [{ id: 'ana', name: 'Ana Ruiz', basis: supplied }],
  topics: [{ id: 'trade', name: 'Trade', basis: supplied, terms: ['trade'] }],
};

const of = (id: string, eventId: string, date: string | undefined, more: Partial<Document> = {}): Document =>
  sampleDocument({ id, event: eventId, ...(date && { date: { value: date, basis: 'stated' } }), ...more });

const compare = (documents: Document[], settings: Record<string, unknown> = {}) =>
  comparePage(archiveOf(documents, { lead: ['first', 'second'], ...settings }, authorities));

const says = (id: string, date: string | undefined, text: string, more: Partial<Document> = {}) =>
  of(id, 'first', date, { blocks: [paragraph('p1', text)], ...more });

describe('a comparison', () => {
  it('is there only where the archive leads with two events that it knows', () => {
    const lead = (ids: string[]) => archiveOf([], { lead: ids }, authorities);
    expect([[], ['first'], ['first', 'gone'], ['first', 'second']].map((ids) => hasComparison(lead(ids)))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('counts passages that name a person or are about a topic, each once, and gives the share', () => {
    const text = 'Ana on trade and trade.';
    const mention = (kind: 'people' | 'topics', entity: string, word: string, from = 0) => {
      const start = text.indexOf(word, from);
      return { kind, entity, block: 'p1', start, end: start + word.length };
    };
    const page = compare([
      of('a', 'first', '2001-05-05', {
        blocks: [paragraph('p1', text), paragraph('p2', 'No more.')],
        mentions: [
          mention('people', 'ana', 'Ana'),
          mention('topics', 'trade', 'trade'),
          mention('topics', 'trade', 'trade', 12),
        ],
      }),
    ]);
    expect(page.topics[0]?.cells.map(({ count, share }) => [count, share])).toEqual([
      [1, 0.5],
      [0, 0],
    ]);
    expect(page.people[0]).toMatchObject({ name: 'Ana Ruiz', href: '/people/ana/' });
    expect(page.people[0]?.cells[0]?.links[0]?.href).toBe('/documents/a/#p1:~:text=Ana,-on%20trade%20and');
  });

  it('counts statements by speaker and mode; an unnamed “he” is nobody', () => {
    const quote = (id: string, mode: Quote['mode'], speaker: Quote['attribution']['speaker']): Quote => ({
      id,
      mode,
      parts: [{ block: 'p1', start: 0, end: 3, exact: 'Yes', source: [0, 3] }],
      attribution: { speaker, basis: 'cue' },
    });
    const page = compare([
      says('a', '2001-05-05', 'Yes.', {
        quotes: [
          quote('q1', 'direct', { status: 'named', label: 'Ana', ref: 'ana' }),
          quote('q2', 'reported', { status: 'named', label: 'Ms. Ruiz', ref: 'ana' }),
          quote('q3', 'direct', { status: 'named', label: 'he' }),
        ],
      }),
    ]);
    expect(
      page.speakers.map(({ name, cells }) => [
        name,
        cells[0]?.map(({ mode, cell }) => `${String(cell.count)} ${mode}`),
      ]),
    ).toEqual([
      ['Ana Ruiz', ['1 direct', '1 reported']],
      ['Speaker not named', ['1 direct']],
    ]);
  });

  it.each([
    ['2001-05-04', 'The leaders will announce a fund.', 'announced'],
    ['2001-05-04', 'They are going to share grain with the towns.', 'announced'],
    ['2001-05-04', 'One element is a pledge on grain by the two countries.', 'announced'],
    ['2001-05-04', 'The leaders agreed to share grain.', 'neither'],
    ['2001-05-04', 'I’ll hold the leaders’ places.', 'neither'],
    ['2001-05-04', 'The leaders will not sign it.', 'neither'],
    ['2001-05-04', 'Will the leaders sign it?', 'neither'],
    ['2001-05-04', 'The rain will start.', 'neither'],
    ['2001-05-05', 'The leaders agreed to share grain.', 'agreed'],
    ['2001-05-06', 'They struck an agreement on grain.', 'agreed'],
    ['2001-05-06', 'The leaders will announce a fund.', 'neither'],
    ['2001-05-06', 'The leaders have not agreed to share it.', 'neither'],
    ['2001-05-06', 'Last June, twenty governments agreed to it.', 'neither'],
    ['2001-05-06', 'In 1999 and 2000, leaders agreed to it.', 'neither'],
    [undefined, 'The leaders agreed to share grain.', 'neither'],
    ['[..2001-05-05]', 'The leaders will announce a fund.', 'neither'],
  ] as const)('of a document of %s takes “%s” as: %s', (date, text, expected) => {
    const column = compare([says('a', date, text)]).columns[0];
    const found = [
      column?.announced.sentences.length ? 'announced' : '',
      column?.agreed.sentences.length ? 'agreed' : '',
    ].filter(Boolean);
    expect(found).toEqual(expected === 'neither' ? [] : [expected]);
  });

  it('shows the sentence itself, linked, and marks an altered copy', () => {
    const text = 'Rain fell. The leaders agreed to share grain. Night fell.';
    const page = compare([says('a', '2001-05-05', text, { textState: { value: 'altered', basis: 'supplied' } })]);
    expect(page.columns[0]?.agreed.sentences).toEqual([
      {
        text: 'The leaders agreed to share grain.',
        href: '/documents/a/#p1:~:text=Rain%20fell.-,The%20leaders%20agreed%20to%20share%20grain.,-Night%20fell.',
        place: 'A sample, ¶1',
        altered: true,
      },
    ]);
  });

  it('takes no announcement from an opinion piece or a reporter’s question', () => {
    const text = 'The leaders will announce a fund.';
    const page = compare([
      says('a', '2001-05-04', text, { kind: { value: 'op-ed', basis: 'stated' } }),
      of('b', 'first', '2001-05-04', { blocks: [turn('t1', 'Q', 'press', [text])] }),
    ]);
    expect(page.columns[0]?.announced.sentences).toEqual([]);
  });

  it('says what it has of one event and not of the other, and which documents it could not place in time', () => {
    const page = compare(
      [
        of('a', 'first', '2001-05-04', { kind: { value: 'transcript', basis: 'stated' } }),
        of('b', 'second', undefined),
      ],
      { notHeld: ['the photographs'] },
    );
    expect(page.columns.map(({ lacks }) => lacks)).toEqual([
      ['no news report', 'no document known to be from the event or later'],
      [
        'no transcript',
        'no document known to be earlier',
        'no document known to be from the event or later',
        '1 document that may be from before or after its first day',
      ],
    ]);
    expect(page.columns[1]?.undecided.titles).toEqual(['A sample']);
    expect(page.notHeld).toEqual(['the photographs']);
  });

  it('never shows an event’s evidence in the words of a document that is not published in full', () => {
    const evidence = [{ document: 'a', block: 'p1', exact: 'secret words' }];
    const document = says('a', '2001-05-05', 'x', { rights: { statement: '', publish: 'metadata' } });
    const events = authorities.events.map((one) => ({ ...one, evidence }));
    const archive = archiveOf([document], { lead: ['first', 'second'] }, { ...authorities, events });
    expect(JSON.stringify(comparePage(archive))).not.toContain('secret');
  });
});
