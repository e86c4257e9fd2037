import { describe, expect, test } from 'vitest';
import { relationToEvent } from '../../../../src/parts/documents/event-relation.ts';

describe('relationToEvent', () => {
  test.each([
    ['2021-11-17', '2021-11-18', 'the day before'],
    ['2021-11-01', '2021-11-18', 'before'],
    ['2021-11-18', '2021-11-18', 'on the day'],
    ['2021-11-19', '2021-11-18', 'the day after'],
    ['2021-12-01', '2021-11-18', 'after'],
    ['2023-01-09', '2023-01-09/2023-01-11', 'on the first day'],
    ['2023-01-10', '2023-01-09/2023-01-11', 'during'],
    ['2023-01-11', '2023-01-09/2023-01-11', 'on the last day'],
    ['[..2021-11-18]', '2021-11-18', '18 November or earlier'],
    ['[2023-01-10..]', '2023-01-09/2023-01-10', '10 January or later'],
    ['[2023-01-12..]', '2023-01-09/2023-01-10', 'after'],
  ])('places %s beside %s as "%s"', (document, event, relation) =>
    expect(relationToEvent({ occurred: { date: document } }, { date: event })).toBe(relation),
  );

  test.each([
    ['2021', '2021-11-18'],
    ['someday', '2021-11-18'],
    ['2021-11-18', '2021-11-18/..'],
  ])('says nothing of %s beside %s', (document, event) =>
    expect(relationToEvent({ occurred: { date: document } }, { date: event })).toBeUndefined(),
  );

  test('says nothing where the document has no day', () =>
    expect(relationToEvent({}, { date: '2021-11-18' })).toBeUndefined());
});
