import { expect, test } from 'vitest';
import type { Event } from '../../../../src/record/authority.ts';
import { eventGroups, eventList } from '../../../../src/views/events/event-list.ts';
import { namedAuthorities } from '../../samples/sample-archive.ts';
import { archiveOf } from '../../samples/sample-document.ts';

test('Beside an event stands how its day is known, in the words of all pages, where it is not stated', () => {
  const evidence = [{ document: 'sample', block: 'p1', exact: 'It' }];
  const events: Event[] = [
    { id: 'a', name: 'A', date: '1999-05-09', basis: 'stated', evidence },
    { id: 'b', name: 'B', date: '1999-05-10', basis: 'inferred', evidence },
    { id: 'c', name: 'C', date: '1999-05-11', basis: 'supplied' },
  ];
  const archive = archiveOf([], {}, { ...namedAuthorities({}), events });
  const [view] = eventList(archive).views;
  if (!view) throw new Error('The list has no view.');
  expect(eventGroups(view, archive).flatMap(({ rows }) => rows.map(({ basis }) => basis))).toEqual([
    undefined,
    'date worked out',
    'date added by the editor',
  ]);
});
