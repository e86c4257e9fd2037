import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  annotationsLink,
  ownAnnotations,
  writeAnnotations,
  zipAnnotations,
} from '../../../../src/parts/annotations/annotation-files.ts';
import { annotationPage } from '../../../../src/parts/annotations/annotation-page.ts';
import type { Document } from '../../../../src/record/document.ts';
import { quote } from '../../samples/sample-archive.ts';
import { archiveOf, paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';
import { findModelFaults, selectWith } from './find-model-faults.ts';

type Node = Record<string, unknown>;

/** A text with a byte order mark, letters of two code units, a composed one, and ends of lines as Windows has them. */
const text = '\ufeff😀 Tolls 🚢\r\n\r\nÉva said: “Ships pay, 😀” and later: “All of them.”\r\n\r\nThe end.\r\n';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const second = 'Éva said: “Ships pay, 😀” and later: “All of them.”';
const part = (exact: string, block = 'p1', within = second) => ({
  block,
  start: within.indexOf(exact),
  end: within.indexOf(exact) + exact.length,
  exact,
  source: at(exact),
});
const tolls = (more: Partial<Document> = {}) =>
  sampleDocument({
    id: 'tolls',
    blocks: [paragraph('p1', second, { source: at(second) }), paragraph('p2', 'The end.', { source: at('The end.') })],
    quotes: [
      quote('q1', 'p1', '', { parts: [part('Ships pay, 😀'), part('All of them.')] }),
      quote('q2', 'p2', '', { parts: [part('The end.', 'p2', 'The end.')], altered: true }),
    ],
    ...more,
  });
const files = { source: () => Buffer.from(text), extracted: () => Buffer.from(text) };
const archiveWith = (document: Document, settings = {}) => archiveOf([document], settings, undefined, { files });
const pageOf = (document = tolls(), settings = {}) =>
  annotationPage(document.id, archiveWith(document, settings)) as unknown as { id: string; items: Node[] };
const targets = (item: Node | undefined): Node[] => [item?.['target'] ?? []].flat() as Node[];

describe('Each passage and statement of a document is an annotation', () => {
  test('by the rules of the model', () => {
    expect(findModelFaults(pageOf() as unknown as Node)).toEqual([]);
    expect(pageOf().items.map(({ id }) => id)).toEqual(['p1', 'q1', 'p2', 'q2'].map((own) => `tolls.jsonld#${own}`));
  });

  test('whose selectors select its words from the file by characters, without the byte order mark', () => {
    // As readers decode a file.
    const decoded = new TextDecoder().decode(Buffer.from(text));
    const selected = pageOf().items.map((item) => targets(item).map((target) => selectWith(target, decoded)));
    expect(selected).toEqual([
      [{ byPlace: second, byQuote: true }],
      [
        { byPlace: 'Ships pay, 😀', byQuote: true },
        { byPlace: 'All of them.', byQuote: true },
      ],
      [{ byPlace: 'The end.', byQuote: true }],
      [{ byPlace: 'The end.', byQuote: true }],
    ]);
    expect(targets(pageOf().items[0])[0]?.['selector']).toEqual([
      { type: 'TextQuoteSelector', exact: second, prefix: '😀 Tolls 🚢\r\n\r\n', suffix: '\r\n\r\nThe end.\r\n' },
      { type: 'TextPositionSelector', start: 13, end: 63 },
    ]);
  });

  test('which says who speaks, how it is known to be said, and that an altered copy is one', () => {
    const bodies = pageOf().items[3]?.['body'] as Node[];
    expect(bodies.filter(({ type }) => type === 'TextualBody').map(({ purpose, value }) => [purpose, value])).toEqual([
      ['identifying', expect.any(String)],
      ['tagging', 'direct'],
      ['describing', 'From an altered copy: the wording may not be what was published or said.'],
    ]);
  });

  test('with whole addresses where that of the site is known, and else with those from where the file is', () => {
    const [passage] = pageOf(tolls(), { site: 'https://tolls.example/a/' }).items;
    expect(passage).toMatchObject({
      id: 'https://tolls.example/a/data/annotations/tolls.jsonld#p1',
      body: { id: 'https://tolls.example/a/documents/tolls/#p1' },
      target: { source: 'https://tolls.example/a/data/sources/sample.txt' },
    });
    expect(pageOf().items[0]).toMatchObject({
      body: { id: '../../documents/tolls/#p1' },
      target: { source: '../sources/sample.txt' },
    });
  });

  test('in a transcript each paragraph of a turn', () => {
    const call = tolls({ blocks: [turn('t1', 'Q', 'press', ['Why?', 'When?'])], quotes: [] });
    expect(pageOf(call).items.map(({ id }) => id)).toEqual(['tolls.jsonld#t1p1', 'tolls.jsonld#t1p2']);
  });
});

test('What was extracted is selected from where the file is no text, and a file in another encoding is decoded', () => {
  const { source } = tolls();
  const mail = tolls({
    source: { ...source, mediaType: 'message/rfc822', extracted: { by: 'x', version: '1', sha256: 'b'.repeat(64) } },
  });
  expect(pageOf(mail).items[0]).toMatchObject({ target: { source: '../extracted/tolls.txt' } });
  const latin = sampleDocument({
    id: 'latin',
    blocks: [paragraph('p1', 'Éva', { source: [0, 3] })],
    source: { ...source, encoding: 'windows-1252' },
  });
  const archive = archiveOf([latin], {}, undefined, {
    files: { ...files, source: () => Buffer.from('Éva\n', 'latin1') },
  });
  expect(annotationPage('latin', archive)?.items[0]?.target).toMatchObject({
    selector: [{ exact: 'Éva' }, { start: 0, end: 3 }],
  });
});

test('Where neither file nor text is given out, there are no annotations', () => {
  for (const rights of [{ publish: 'excerpt' }, { publish: 'metadata' }, { publish: 'full', file: 'hash' }] as const) {
    const closed = tolls({ rights: { statement: 'Kept.', ...rights } });
    if (rights.publish === 'full') expect(annotationPage('tolls', archiveWith(closed))).toBeUndefined();
    const archive = archiveWith(closed);
    expect([ownAnnotations(archive), annotationsLink('tolls', archive)]).toEqual([[], undefined]);
  }
});

test('From 500 documents on they are one file, to be unpacked beside that of the sources', () => {
  const others = Array.from({ length: 499 }, (_, number) => sampleDocument({ id: `d${String(1000 + number)}` }));
  const archive = archiveOf([tolls(), ...others], { site: 'https://tolls.example/' }, undefined, { files });
  expect(ownAnnotations(archive)).toEqual([]);
  expect(annotationsLink('tolls', archive)).toBe('/data/annotations.zip');
  const zip = unzipSync(zipAnnotations(archive));
  expect(Object.keys(zip)).toHaveLength(500);
  expect(Buffer.from(zip['annotations/tolls.jsonld'] ?? []).toString()).toBe(writeAnnotations('tolls', archive));
  expect(writeAnnotations('tolls', archive)).toContain('"source":"../sources/tolls.txt"');
});
