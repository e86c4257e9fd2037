import { expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { homeTimeline } from '../../../../src/views/home/home-timeline.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

test('Events and dated documents stand in the order of time, with what is not stated said', () => {
  const documents = [
    sampleDocument({ id: 'after', date: { value: '[1999-05-06..]', basis: 'inferred' } }),
    sampleDocument({ id: 'undated' }),
    sampleDocument({ id: 'eve', occurred: { date: '1999-05-04' }, shortTitle: 'The eve' }),
  ];
  const events = [{ id: 'fair', name: 'The Fair', date: '1999-05-05/1999-05-06', basis: 'supplied' as const }];
  const lines = homeTimeline(
    archiveOf(documents, { lead: ['fair', 'gone'] }, { ...noAuthorities(), events }),
    documents,
  );
  expect(lines.map(({ when, title, href }) => `${when}: ${title.text} ${href}`)).toEqual([
    '4 May 1999: The eve /documents/eve/',
    '5–6 May 1999: The Fair /events/fair/',
    'on or after 6 May 1999, inferred: A sample /documents/after/',
  ]);
});
