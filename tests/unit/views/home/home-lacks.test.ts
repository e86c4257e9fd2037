import { expect, test } from 'vitest';
import { homeLacks } from '../../../../src/views/home/home-lacks.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const lacks = (...documents: ReturnType<typeof sampleDocument>[]) =>
  homeLacks(archiveOf(documents)).map(({ label, count, documents: named }) => [label, count, named?.length]);

const whole = sampleDocument({
  date: { value: '2001-05-05', basis: 'stated' },
  contributors: [{ name: 'Ana Ruiz', role: 'author', basis: 'stated' }],
});

test('Nothing is said to be lacking where nothing is known to be', () => {
  expect(lacks(whole)).toEqual([]);
});

test('Documents of which something is not known are counted, and named where they are few', () => {
  const undated = sampleDocument({ ...whole, id: 'undated', date: undefined });
  const inferred = sampleDocument({ ...whole, id: 'inferred', date: { value: '2001', basis: 'inferred' } });
  expect(lacks(whole, undated, inferred)).toEqual([['No publication date found', '2 of 3', 2]]);
  const looked = sampleDocument({ ...inferred, notStated: ['date'] });
  expect(lacks(whole, looked)).toEqual([['No publication date stated', '1 of 2', 1]]);
});

test('Files that were left out are named with their reasons, and those without a published name by their ids', () => {
  const archive = archiveOf([whole], {}, undefined, {
    leftOut: [
      { file: 'a/b.jpg', reasons: ['format'] },
      { id: 'vault', reasons: ['card', 'empty'] },
    ],
  });
  expect(homeLacks(archive)).toMatchObject([
    {
      label: 'Left out',
      count: '2 of 3',
      files: [
        { name: 'a/b.jpg', reasons: ['It is in a format that is not read here.'] },
        { name: '[Document vault]', reasons: [expect.stringContaining('card'), 'It is empty.'] },
      ],
    },
  ]);
});

test('A guide that is left out is named with the documents that it cites, and leads to its own address', () => {
  const leftOutGuides = [{ slug: 'storm', title: 'The storm', documents: ['vault', 'mill'] }];
  expect(homeLacks(archiveOf([whole], {}, undefined, { leftOutGuides }))).toEqual([
    {
      label: 'Guides left out',
      guides: [
        {
          href: '/dossiers/storm/',
          title: 'The storm',
          reason: expect.stringContaining('“vault” and “mill”') as string,
        },
      ],
    },
  ]);
});

test('Many are only counted', () => {
  const many = Array.from({ length: 5 }, (_, at) =>
    sampleDocument({ ...whole, id: `d${String(at)}`, contributors: [] }),
  );
  expect(lacks(...many)).toEqual([['No author found', '5 of 5', undefined]]);
});

test('Nobody writes what is transcribed', () => {
  const transcript = { ...whole, kind: { value: 'transcript' as const, basis: 'stated' as const }, contributors: [] };
  expect(lacks(sampleDocument(transcript))).toEqual([]);
});

test('Who is named in credits as having reported it is named', () => {
  const contributors = [{ name: 'Ana Ruiz', role: 'reporter' as const, basis: 'stated' as const }];
  expect(lacks(sampleDocument({ ...whole, contributors }))).toEqual([]);
});
