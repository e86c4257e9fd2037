import { expect, test } from 'vitest';
import { findFaultyData } from '../../../scripts/checks/find-faulty-data.ts';
import { makeSite } from './make-site.ts';

const faultsOf = (text: string) =>
  findFaultyData(makeSite({ 'index.html': `<script type="application/ld+json">${text}</script>` })).map(({ what }) =>
    what.replace('The page’s data for machines is faulty: ', '').replace(/^.*faulty: /, ''),
  );

test('Data of schema.org passes, and so does a page without any', () => {
  expect(
    faultsOf('{"@context":"https://schema.org","@type":"Article","author":[{"@type":"Person","name":"A \\u003c B"}]}'),
  ).toEqual([]);
  expect(findFaultyData(makeSite({ 'index.html': '<p>no data' }))).toEqual([]);
});

test('Data that machines would not understand is named with the fault', () => {
  expect(faultsOf('{"@context":')).toEqual(['it is no JSON object.']);
  expect(faultsOf('[]')).toEqual(['it is no JSON object.']);
  expect(faultsOf('{"@type":"Article"}')).toEqual(['its @context is not "https://schema.org".']);
  expect(faultsOf('{"@context":"https://schema.org","@type":"Artikel"}')).toEqual([
    'the @type "Artikel" is not one of those that the site uses.',
  ]);
  expect(faultsOf('{"@context":"https://schema.org","@type":"Article","author":[{"name":"A"}]}')).toEqual([
    'an object in it has no @type.',
  ]);
  expect(faultsOf('{"@context":"https://schema.org","@type":"Article","name":"a<b"}')).toEqual([
    'it holds "<", which can begin the end of its element.',
  ]);
});
