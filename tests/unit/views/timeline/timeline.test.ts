import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../../../src/views/timeline/timeline-drawing.ts';
import { sliceTimeline } from '../../../../src/views/timeline/timeline-slices.ts';
import { describeTimeline, mostInYear, timeline, type Timeline } from '../../../../src/views/timeline/timeline.ts';
import { noAuthorities, type Event } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { sampleDocument } from '../../samples/sample-document.ts';

const event = (id: string, date: string): Event => ({ id, name: `The ${id}`, date, basis: 'supplied' });
const document = (id: string, date?: string): Document =>
  sampleDocument({
    id,
    title: { value: id, basis: 'stated' },
    ...(date && { date: { value: date, basis: 'stated' } }),
  });
const timelineOf = (events: Event[], documents: Document[] = []): Timeline =>
  timeline({ authorities: { ...noAuthorities(), events }, documents }, (by, value) => `/list/${by}/${value}/`);
const markOf = (date: string) => {
  const [mark] = drawTimeline(timelineOf([event('fair', date), event('end', '1999-12-31')]).items, 40).marks;
  if (!mark) throw new Error('nothing is drawn');
  return mark;
};

describe('timeline', () => {
  it('has every event and every document once, in date order', () => {
    const { items, rows } = timelineOf(
      [event('fair', '1999-05-05'), event('strike', '1999-05'), event('flood', '[..1999-05-04]')],
      [document('report', '1999-05-05'), document('call', '1998-01-01'), document('letter')],
    );
    expect(items.map(({ title }) => title)).toEqual(['call', 'The strike', 'The flood', 'The fair', 'report']);
    expect(rows.map(({ title }) => title)).toEqual(['call', 'The strike', 'The flood', 'The fair', 'report', 'letter']);
  });

  it('says what has no date', () => {
    const shown = timelineOf([event('fair', '1999')], [document('letter')]);
    expect(shown.undated).toBe(1);
    expect(shown.rows.at(-1)).toMatchObject({ title: 'letter', date: 'none found' });
    expect(describeTimeline(shown).remarks).toEqual([]);
    const drawn = timelineOf(
      [event('fair', '1999'), event('end', '2000'), event('start', '1998')],
      [document('letter')],
    );
    expect(describeTimeline(drawn).remarks).toEqual(['In the table only, without a date: 1 entry.']);
  });

  it.each([
    ['1999-05-05', 'day'],
    ['1999-05-05/1999-05-07', 'interval'],
    ['1999-05', 'part'],
    ['1999', 'part'],
    ['[..1999-05-05]', 'set-before'],
    ['[1999-05-05..]', 'set-after'],
    ['[1999-05-05..1999-05-07]', 'set-between'],
  ])('draws %s as %s', (date, shape) => expect(timelineOf([event('fair', date)]).items[0]?.shape).toBe(shape));

  it('counts the documents of a crowded year by the month, each with its list, and none of another year', () => {
    const many = Array.from({ length: mostInYear + 1 }, (_, index) =>
      document(`d${index}`, `1999-0${1 + (index % 2)}-10`),
    );
    const shown = timelineOf([event('fair', '1999-01-10')], [...many, document('other', '2000-01-01')]);
    expect(shown.items.map(({ title }) => title)).toEqual(['31 documents', 'The fair', '30 documents', 'other']);
    expect(shown.rows.map(({ title, date, href }) => [date, title, href])).toEqual([
      ['January 1999', '31 documents', '/list/month/1999-01/'],
      ['10 January 1999', 'The fair', '/events/fair/'],
      ['February 1999', '30 documents', '/list/month/1999-02/'],
      ['1 January 2000', 'other', '/documents/other/'],
    ]);
    expect(shown.items.map(({ share }) => share && Math.round(100 * share))).toEqual([100, undefined, 97, undefined]);
    expect(describeTimeline(shown)).toEqual({
      sentence: '1 event and 62 documents from 1999 to 2000, in date order. Long gaps are shortened.',
      remarks: ['Years with more than 60 documents are counted by the month: 61 documents.'],
    });
  });

  it('puts no document into a month that is not known', () => {
    const many = Array.from({ length: mostInYear + 1 }, (_, index) => document(`d${index}`, '1999-02-10'));
    const vague = [document('some-day', '1999'), document('some-other', '1999'), document('later', '[1999-12-24..]')];
    const { items, counted } = timelineOf([], [...many, ...vague]);
    expect(items.map(({ title, date }) => `${title}, ${date}`)).toEqual([
      '2 documents, 1999',
      '61 documents, February 1999',
      'later, 24 December 1999 or later',
    ]);
    expect(counted).toBe(63);
  });

  it('says so when there is nothing', () =>
    expect(describeTimeline(timelineOf([])).sentence).toMatch('No event or document has a date.'));
});

describe('drawTimeline', () => {
  it('draws days as points, and what lasted as long as it lasted', () => {
    const [day, week, month] = [markOf('1999-05-05'), markOf('1999-05-05/1999-05-12'), markOf('1999-05-05/1999-06-12')];
    expect(day.top).toBe(day.bottom);
    expect(week.bottom - week.top).toBeGreaterThan(0);
    expect(month.bottom - month.top).toBeGreaterThan(week.bottom - week.top);
  });

  it('draws a set of days as a point with a tail to its open side, however many days there are', () => {
    const [before, after] = [markOf('[..1999-05-05]'), markOf('[1999-05-05..]')];
    expect([before.top < before.y, before.bottom]).toEqual([true, before.y]);
    expect([after.top, after.bottom > after.y]).toEqual([after.y, true]);
  });

  it('puts later things lower and lets none of their words overlap', () => {
    const events = ['1950-01-01', '1999-05-05', '1999-05-05', '1999-05-06', '1999-05-06/1999-06-01', '1999-06'];
    const { marks, height } = drawTimeline(timelineOf(events.map((date, index) => event(`e${index}`, date))).items, 4);
    const lines = marks.flatMap((mark) => mark.lines.map(({ y }) => y));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(Math.min(...lines.slice(1).map((y, index) => y - (lines[index] ?? 0)))).toBeGreaterThanOrEqual(18);
    expect(height).toBeGreaterThan(lines.at(-1) ?? 0);
  });

  it('keeps bars that overlap apart', () => {
    const { items } = timelineOf([event('a', '1999-05-01/1999-05-20'), event('b', '1999-05-10/1999-05-30')]);
    const [first, second] = drawTimeline(items, 40).marks;
    expect(first?.x).not.toBe(second?.x);
  });

  it('does not reach into what begins on its last day', () => {
    const { items } = timelineOf([event('a', '1999-05-01/1999-05-02'), event('b', '1999-05-02/1999-05-30')]);
    const [first, second] = drawTimeline(items, 40).marks;
    expect(first?.bottom).toBeLessThan(second?.y ?? 0);
  });

  it('says how long it drew nothing', () => {
    const { items } = timelineOf([event('a', '1996-06-29'), event('b', '1999-08-01')]);
    expect(drawTimeline(items, 40).gaps.map(({ text }) => text)).toEqual(['nothing for 3 years 1 month']);
  });

  it('does not say so of a time in which something lasted', () => {
    const { items } = timelineOf([event('a', '1996'), event('b', '1996-12-31')]);
    expect(drawTimeline(items, 40).gaps.map(({ text }) => text)).toEqual(['']);
  });

  it.each([
    ['1999-05-05', ['5 May']],
    ['1999-05-05~', ['~5 May']],
    ['[..1999-05-05]', ['by 5 May']],
    ['[1999-05-05..]', ['from 5 May']],
    ['[1999-05-05..1999-06-07]', ['5 May –', '7 Jun?']],
    ['1999-05-05/1999-05-07', ['5–7 May']],
    ['1999-05-05/1999-06-07', ['5 May –', '7 Jun']],
    ['1999-05-05/..', ['from 5 May']],
    ['../1999-05-05', ['until 5 May']],
    ['1999-05', ['May']],
    ['1999', ['1999']],
  ])('writes %s as %s beside its year', (date, when) => expect(markOf(date).when).toEqual(when));
});

describe('sliceTimeline', () => {
  it('parts the picture between years, and long years between marks, so that nothing is lost or drawn twice', () => {
    const days = Array.from({ length: 28 }, (_, place) => `1999-02-${String(place + 1).padStart(2, '0')}`);
    const dates = ['1998-05-05', ...days, ...days.map((day) => day.replace('-02-', '-03-')), '2000-01-01'];
    const drawing = drawTimeline(timelineOf(dates.map((date, place) => event(`e${place}`, date))).items, 40);
    const slices = sliceTimeline(drawing);
    expect(slices.flatMap(({ years }) => years)).toEqual(drawing.years);
    expect(slices.flatMap(({ marks }) => marks)).toEqual(drawing.marks);
    expect(slices.flatMap(({ gaps }) => gaps)).toEqual(drawing.gaps);
    expect(slices.reduce((end, { top, height }) => (top === end ? top + height : NaN), 0)).toBe(drawing.height);
    expect(slices.length).toBeGreaterThan(4);
    expect(Math.max(...slices.map(({ height }) => height))).toBeLessThan(700);
  });

  it('is whole where nothing is drawn', () => expect(sliceTimeline(drawTimeline([], 40))).toHaveLength(1));
});
