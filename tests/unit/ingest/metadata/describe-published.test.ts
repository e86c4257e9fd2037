import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/record/document.ts';
import { normalize, normalizeMarkdown } from '../normalize.ts';

const entryOf = (publish: 'full' | 'excerpt' | 'metadata', text: string, card: Record<string, unknown> = {}) =>
  normalizeMarkdown(text, { card: { ...card, rights: { publish } } }).catalogueEntry;

const front = (fields: string, body = 'The lamp was dark.') => `---\n${fields}\n---\n${body}\n`;

/** A source in which every field that ingest reads has a word of its own. */
const telling = `---
title: Hidtitle
subtitle: Hiddeck
author: Hidauthor Field
date: 2020-05-07
category: opinion about hidcategory
language: en-x-hidden
publisher: Hidpublisher
permalink: https://example.org/hidaddress
hidkey: x
---
HIDPLACE — The lamp hidopening was dark, and it was dark for a whole night, said the keeper of it on Monday.

The keeper hidmiddle said so to reporters once more, and then nobody in the town of the lamp said a word about it.

Hidname Stone is a fellow at the Institute of Hidbiography. He was a keeper for ten years.
`;

describe('Of a document that is published in full', () => {
  test('there is no entry beside the record itself', () => {
    expect(entryOf('full', telling)).toBeUndefined();
  });
});

describe('Where only metadata is published, the entry has', () => {
  test('what the card says, and nothing of the text or of the metadata in the source', () => {
    const entry = entryOf('metadata', telling);
    expect(entry).toEqual({
      id: 'report',
      title: expect.objectContaining({ value: '[Document report]', basis: 'supplied' }) as unknown,
      rights: { statement: 'The text belongs to its publisher.', publish: 'metadata' },
      contributors: [],
      relations: [],
      language: { value: 'en', basis: 'inferred', note: 'Told from its words.' },
      formerIds: [],
      moved: {},
    });
  });

  test('every value that the card gives, but for the document’s own words', () => {
    const card = {
      title: 'Of a lamp',
      shortTitle: 'Lamp',
      kind: 'article',
      date: '2020-05-08',
      published: '2020-05-08T10:00:00Z',
      originalUrl: 'https://example.org/lamp',
      textState: 'verbatim',
      language: 'en-GB',
      deck: 'Hiddeck of the card',
      contributors: [{ name: 'Ana Field', role: 'author', place: 'Harbour', bio: 'Hidbio' }],
    };
    const entry = entryOf('metadata', telling, card);
    expect(JSON.stringify(entry)).not.toMatch(/hid/i);
    expect(entry).toMatchObject({
      title: { value: 'Of a lamp', basis: 'supplied' },
      shortTitle: 'Lamp',
      kind: { value: 'article' },
      date: { value: '2020-05-08' },
      published: '2020-05-08T10:00:00Z',
      originalUrl: 'https://example.org/lamp',
      language: { value: 'en-GB', basis: 'supplied' },
      contributors: [{ name: 'Ana Field', place: 'Harbour' }],
    });
  });

  const titleOf = (document: Document) => document.catalogueEntry?.title.value;
  const closed = { card: { rights: { publish: 'metadata' } } };

  test.each([
    ['the text has none', 'The lamp was dark.\n'],
    ['the text’s first line may be one', 'Of the lamp\n\nThe lamp was dark.\n'],
    ['the text is Japanese without one', '港の灯台は一晩中暗かった。\n'],
  ])('a neutral title where %s', (_case, text) => {
    expect(titleOf(normalize(text, closed))).toBe('[Document report]');
  });

  test('a neutral title where the source’s own metadata has one: it may be made of the text’s words', () => {
    expect(titleOf(normalizeMarkdown(front('title: Of the lamp'), closed))).toBe('[Document report]');
  });

  test('the language and script that the source’s own metadata states, which a page must have, and nothing behind them', () => {
    const languageOf = (tag: string) => entryOf('metadata', front(`language: ${tag}`))?.language.value;
    expect(['ja', 'zh-Hant-TW', 'en-hidden-x-hidden', 'hidden'].map(languageOf)).toEqual(['ja', 'zh-Hant', 'en', 'en']);
  });
});

describe('Of an excerpt, the entry has', () => {
  test('what the source’s own metadata and the lines above its text say, and nothing behind the cut', () => {
    const entry = entryOf('excerpt', telling);
    expect(JSON.stringify(entry)).not.toMatch(/hid(?!title|author|publisher|address|den|place)/i);
    expect(entry).toMatchObject({
      title: { value: 'Hidtitle' },
      dateline: { place: 'HIDPLACE' },
      date: { value: '2020-05-07' },
      contributors: [{ name: 'Hidauthor Field' }],
      publisherName: 'Hidpublisher',
      originalUrl: 'https://example.org/hidaddress',
    });
  });

  test('no line that is long enough to be the text', () => {
    const long = 'hid '.repeat(40).trim();
    const lines = `title: ${long}\nauthor: [${long}]\npublisher: ${long}\npermalink: https://example.org/${'hid'.repeat(100)}`;
    expect(JSON.stringify(entryOf('excerpt', front(lines)))).not.toContain('hid');
    const place = `${'HID '.repeat(60).trim()} — The lamp was dark, and it was dark for a whole night.`;
    expect(entryOf('excerpt', place)?.dateline).toBeUndefined();
  });

  test('no list of authors that is long enough to be the text', () => {
    const names = Array.from({ length: 50 }, (_, index) => `Ana${String(index)}`);
    expect(entryOf('excerpt', front(`author: [${names.join(', ')}]`))?.contributors).toHaveLength(20);
  });

  test('the kind that the whole text shows, without the words that show it', () => {
    const talk =
      'KEEPER:  The lamp is dark tonight, and so it is.\n\nQ    Why is that so?\n\nKEEPER:  Nobody knows it yet.\n';
    expect(normalize(talk, { card: { rights: { publish: 'excerpt' } } }).catalogueEntry?.kind).toEqual({
      value: 'transcript',
      basis: 'inferred',
    });
  });

  test('first words for a title only from the excerpt', () => {
    const title = normalize('The lamp is out.\n', { card: { rights: { publish: 'excerpt' } } }).catalogueEntry?.title;
    expect(title?.value).toBe('[The lamp]');
  });
});
