import { expect, test } from 'vitest';
import { meetingsOf, participantsOf } from '../../../../src/parts/events/event-people.ts';
import type { Event } from '../../../../src/record/authority.ts';
import { namedAuthorities } from '../../samples/sample-archive.ts';
import { archiveOf } from '../../samples/sample-document.ts';

const event = (id: string, date: string, people?: string[]): Event => ({
  id,
  name: id,
  date,
  basis: 'stated',
  ...(people && { participants: { people, basis: 'inferred' } }),
});
const authorities = {
  ...namedAuthorities({ people: ['Ana', 'Ben', 'Cid'] }),
  events: [event('later', '2002', ['ana', 'cid']), event('talk', '2001', ['ana', 'ben']), event('fair', '2000')],
};
const archive = archiveOf([], {}, authorities);

test('Whom a person met stands in the order of time, without the person', () => {
  const met = meetingsOf('ana', archive).map(({ event: { name }, people }) => [name, ...people.map((one) => one.name)]);
  expect(met).toEqual([
    ['talk', 'Ben'],
    ['later', 'Cid'],
  ]);
});

test('Nobody took part where nobody says so', () => {
  expect(authorities.events[2] && participantsOf(authorities.events[2], archive)).toBeUndefined();
  expect(meetingsOf('nobody', archive)).toEqual([]);
});
