import { describe, expect, it } from 'vitest';
import { linkedEvents, type EventLink } from '../../../../src/parts/events/event-links.ts';
import { eventPage } from '../../../../src/views/events/event-page.ts';
import { togetherWithEvents } from '../../../../src/parts/events/event-passages.ts';
import { noAuthorities, type Event } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { paragraph, archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  name: `The ${id}`,
  date: '1999-05-05',
  basis: 'stated',
  ...more,
});
const fair = event('fair', { at: 'arland', evidence: [{ document: 'report', block: 'p2', exact: 'yesterday' }] });

const report = sampleDocument({
  id: 'report',
  shortTitle: 'Report',
  event: 'fair',
  date: { value: '1999-05-06', basis: 'stated' },
  blocks: [
    paragraph('p1', 'Jo came to the fair.'),
    paragraph('p2', 'It began yesterday.'),
    paragraph('p3', 'Al slept.'),
  ],
  mentions: [
    { entity: 'jo', kind: 'people', block: 'p1', start: 0, end: 2 },
    { entity: 'fair', kind: 'events', block: 'p1', start: 15, end: 19 },
    { entity: 'al', kind: 'people', block: 'p3', start: 0, end: 2 },
  ],
  dates: [
    { block: 'p2', start: 9, end: 18, exact: 'yesterday', edtf: '1999-05-05', basis: 'relative', anchor: '1999-05-06' },
  ],
  quotes: [
    {
      id: 'q1',
      mode: 'direct',
      parts: [{ block: 'p1', start: 0, end: 2, exact: 'Jo', source: [0, 2] }],
      attribution: { speaker: { status: 'named', label: 'he', name: 'Jo Doe' }, basis: 'cue' },
    },
  ],
});

const pageOf = (documents: Document[], settings: Record<string, unknown> = {}, of = fair) => {
  const people = ['jo', 'al'].map((id) => ({ id, name: id, basis: 'stated' as const }));
  const archive = archiveOf(documents, settings, { ...noAuthorities(), people, events: [of] });
  return eventPage(of, archive, () => undefined);
};

describe('the page of an event', () => {
  it('has its documents by the side on which they stand, each with its relation', () => {
    const on = (id: string, value: string) => sampleDocument({ id, event: 'fair', date: { value, basis: 'stated' } });
    const documents = [on('a', '1999-05-04'), on('b', '1999-05-05'), report, on('d', '[..1999-05-05]')];
    expect(
      pageOf(documents).documents.map(({ title, rows }) => [title, ...rows.map(({ relation }) => relation)]),
    ).toEqual([
      ['Before', 'the day before'],
      ['On the day', 'on the day'],
      ['After', 'the day after'],
      ['Not known whether before or after', '5 May or earlier'],
    ]);
  });

  it('has the passages that name it or are evidence, with what their relative dates mean', () =>
    expect(pageOf([report]).passages).toEqual([
      {
        document: { text: 'Report', supplied: false, language: 'en' },
        href: '/documents/report/',
        links: [],
        words: [
          { href: '/documents/report/#p1', name: '¶1', text: 'Jo came to the fair.', dates: [] },
          {
            href: '/documents/report/#p2',
            name: '¶2',
            text: 'It began yesterday.',
            dates: ['“yesterday” is 5 May 1999 (counted from 6 May 1999)'],
          },
        ],
      },
    ]));

  it('names a document whose words are evidence, even where they are not published', () => {
    const withheld = { ...report, blocks: [], mentions: [], dates: [] };
    expect(pageOf([withheld]).passages).toEqual([
      {
        document: { text: 'Report', supplied: false, language: 'en' },
        href: '/documents/report/',
        words: [],
        links: [],
      },
    ]);
  });

  it('names whom these passages name, and nobody else', () =>
    expect(pageOf([report]).together).toEqual([
      { label: 'People', items: [{ name: 'jo', href: '/people/jo/', count: '1', remarks: [] }] },
    ]));

  it('counts the statements of its documents and shows a few, with the mark of an altered copy', () => {
    const altered = { ...report, textState: { value: 'altered' as const, basis: 'supplied' as const } };
    expect(pageOf([altered]).statements).toMatchObject({
      count: '1 statement',
      href: '/quotes/event/fair/',
      few: [{ speaker: { name: 'Jo Doe' }, place: { name: '¶1' }, marks: ['altered copy'] }],
    });
  });

  it('says what is lacking', () => {
    expect(pageOf([report], { lead: ['fair'], notHeld: ['the programme'] }).lacking).toEqual([
      'No document here is known to be earlier.',
      'No document here is known to be from the event itself.',
      'Who took part is not recorded here.',
      'Not held here: the programme.',
    ]);
    expect(pageOf([{ ...report, event: undefined }]).lacking).toEqual(['No document is listed under this event.']);
    expect(pageOf([], {}, event('regatta')).lacking).toEqual([
      'No document is listed under this event, and no passage published here names it.',
    ]);
  });

  it('says of a set that it is one day, and of a month that the day is not known', () => {
    const noteOf = (date: string) => pageOf([], {}, event('fair', { date })).dateNote;
    expect(noteOf('[1999-05-05..]')).toBe('One of these days; it is not known which.');
    expect(noteOf('1999-05')).toBe('The day is not known.');
    expect(noteOf('1999-05-05/1999-05-06')).toBeUndefined();
  });
});

describe('links between events and others', () => {
  const parade = event('parade', { within: 'fair' });
  const second = event('second-fair', { follows: 'fair', date: '2000-05-05' });
  const all = [second, parade, fair];

  it('go both ways between an event and its parts and followers', () => {
    const ids = (of: Event) => {
      const { within, parts, previous, next } = linkedEvents(of, all);
      const list = (links: EventLink[]) => links.map(({ id }) => id).join();
      return [`within: ${list(within)}`, `parts: ${list(parts)}`, `previous: ${list(previous)}`, `next: ${list(next)}`];
    };
    expect(ids(fair)).toEqual(['within: ', 'parts: parade', 'previous: ', 'next: second-fair']);
    expect(ids(parade)).toEqual(['within: fair', 'parts: ', 'previous: ', 'next: ']);
    expect(ids(second)).toEqual(['within: ', 'parts: ', 'previous: fair', 'next: ']);
  });

  it('lead from an event to whom its evidence names, and back', () => {
    const nap = event('nap', { evidence: [{ document: 'report', block: 'p3', exact: 'slept' }] });
    const graph = togetherWithEvents(archiveOf([report], {}, { ...noAuthorities(), events: [fair, nap] }));
    const plain = (entity: string) => Object.fromEntries(graph.get(entity) ?? []);
    expect([plain('nap'), plain('al')]).toEqual([{ al: 1 }, { nap: 1 }]);
    expect([plain('fair'), plain('jo')]).toEqual([{ jo: 1 }, { fair: 1 }]);
  });
});
