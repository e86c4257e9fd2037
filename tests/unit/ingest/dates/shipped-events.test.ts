import { beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { listPassages } from '../../../../scripts/ingest/text/list-passages.ts';
import type { Content } from '../../../../scripts/ingest/content/content.ts';
import { readContent } from '../../../../scripts/ingest/content/read-content.ts';
import { normalizeDocument } from '../../../../scripts/ingest/normalize-document.ts';
import { readSource } from '../../../../scripts/ingest/source/read-source.ts';
import { root } from '../../../../scripts/folders.ts';
import type { Document } from '../../../../src/record/document.ts';

let content: Content;
let documents: Map<string, Document>;

beforeAll(async () => {
  ({ content } = await readContent(join(root, 'content')));
  const records = await Promise.all(
    content.sources.map(async (listing) => {
      const read = await readSource(listing.path);
      if (!read.ok) throw new Error(listing.path);
      const { document } = normalizeDocument({ listing, bytes: read.bytes, text: read.text }, content);
      if (!document) throw new Error(listing.path);
      return document;
    }),
  );
  documents = new Map(records.map((document) => [document.id, document]));
});

/** `passage words = EDTF`, or why not. */
const datesOf = (id: string): string[] =>
  (documents.get(id)?.dates ?? []).map(({ block, exact, edtf, reason }) => `${block} ${exact} = ${edtf ?? reason}`);

describe('the events of the archive', () => {
  it('each rest on words that stand in a document', () => {
    const { events } = content.authorities;
    expect(events.length).toBeGreaterThanOrEqual(28);
    for (const { id, evidence } of events) {
      expect(evidence?.length, id).toBeGreaterThan(0);
      for (const { document, block, exact } of evidence ?? []) {
        const record = documents.get(document);
        const passage = record && listPassages(record).find((words) => words.id === block);
        expect(passage?.text, `${id}: ${document} ${block}`).toContain(exact);
      }
    }
  });

  it('say so where a day or a place is not from the documents', () => {
    for (const { id, basis, note } of content.authorities.events) {
      if (basis === 'supplied') expect(note, id).toBeDefined();
    }
  });

  it('lie within what they were part of', () => {
    const byId = new Map(content.authorities.events.map((event) => [event.id, event]));
    const parts = content.authorities.events.filter(({ within }) => within !== undefined);
    expect(parts.map(({ id, within }) => [id, byId.get(within ?? '')?.id])).toEqual(
      parts.map(({ id, within }) => [id, within]),
    );
    expect(parts.length).toBeGreaterThan(6);
  });
});

describe('the dates of the documents', () => {
  it('of the call are counted from the day of speech, not of publication', () => {
    const dates = datesOf('background-call-2021');
    expect(dates).toEqual(
      expect.arrayContaining([
        't1p2 tomorrow = 2021-11-18',
        't2p6 June = 2021-06',
        't2p21 March = 2021-03',
        't4p10 October 20th = 2021-10-20',
        't10p3 yesterday = 2021-11-16',
        't25p1 the past three months = 2021-08/2021-11-17',
        't2p13 a couple of months ago = wording',
      ]),
    );
    expect(dates.filter((date) => date.includes(' tomorrow = ')).every((date) => /2021-11-18|wording/.test(date))).toBe(
      true,
    );
  });

  it('do not rest on themselves where the document’s own day was inferred from them', () => {
    expect(datesOf('true-partners-2023').slice(0, 2)).toEqual(['p1 Tuesday = circle', 'p10 Tuesday = 2023-01-10']);
    expect(datesOf('white-house-meeting-2021')[0]).toBe('p1 Thursday = circle');
    expect(datesOf('north-americas-promise-2021')[0]).toBe('p1 Nov. 18 = circle');
  });

  it('stay open where the document’s day is', () =>
    expect(datesOf('summit-explained-2023')).toEqual([
      'p1 January 9th and 10th, 2023 = 2023-01-09/2023-01-10',
      'p3 Last June = open-day',
      'p6 last year = open-day',
    ]));
});
