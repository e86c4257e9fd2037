import { expect, test } from 'vitest';
import { authorityFiles } from '../../../src/record/authority.ts';
import { readSameAs } from '../../../src/record/same-as.ts';

const problemsOf = (sameAs: unknown, kind: 'people' | 'places' = 'people'): string[] =>
  authorityFiles[kind].safeParse({ id: 'ana', name: 'Ana Ruiz', sameAs }).error?.issues.map(({ message }) => message) ??
  [];

test.each([
  'https://www.wikidata.org/wiki/Q42',
  'http://www.wikidata.org/entity/Q30',
  'https://m.wikidata.org/wiki/Q7',
  'https://viaf.org/viaf/113230702',
  'http://viaf.org/viaf/113230702/',
  'https://orcid.org/0000-0002-1825-0097',
  'https://orcid.org/0000-0002-1694-233X',
  'https://d-nb.info/gnd/118540238',
  'https://id.loc.gov/authorities/names/n79021164',
])('An entry may be the same as %s', (address) => {
  expect(problemsOf([address])).toEqual([]);
});

test.each([
  ['https://www.wikidata.org/wiki/Douglas_Adams', 'An address there looks like https://www.wikidata.org/wiki/Q42'],
  ['https://www.wikidata.org/wiki/Property:P31', 'An address there looks like https://www.wikidata.org/wiki/Q42'],
  ['https://www.wikidata.org/wiki/Q0', 'An address there looks like https://www.wikidata.org/wiki/Q42'],
  ['https://www.wikidata.org/wiki/Q42#P31', 'An address there looks like https://www.wikidata.org/wiki/Q42'],
  ['https://viaf.org/113230702', 'An address there looks like https://viaf.org/viaf/113230702'],
  ['https://viaf.org/viaf/search?query=x', 'An address there looks like https://viaf.org/viaf/113230702'],
  ['https://orcid.org/0000-0002-1825', 'An address there looks like https://orcid.org/0000-0002-1825-0097'],
  [
    'https://orcid.org/0000-0002-1825-0098',
    'Its last digit follows from the others, as in https://orcid.org/0000-0002-1825-0097',
  ],
  [
    'https://orcid.org/0000-0002-1694-2339',
    'Its last digit follows from the others, as in https://orcid.org/0000-0002-1825-0097',
  ],
  ['Q42', 'An address begins with https:// or http://'],
  ['javascript:alert(1)', 'An address begins with https:// or http://'],
])('%s is no such address', (address, message) => {
  expect(problemsOf([address])).toEqual([message]);
});

test('An ORCID is a person’s, and an address stands once', () => {
  expect(problemsOf(['https://orcid.org/0000-0002-1825-0097'], 'places')).toEqual(['An ORCID is a person’s']);
  expect(problemsOf(['https://a.example/1', 'https://a.example/1'])).toEqual(['An address stands here twice']);
  expect(problemsOf([])).toHaveLength(1);
});

test('An address tells the file and the id, and of others the host', () => {
  const read = (address: string) => {
    const { file, id, host } = readSameAs(address);
    return file === undefined ? host : [file, id];
  };
  expect(read('http://www.wikidata.org/entity/Q30')).toEqual(['wikidata', 'Q30']);
  expect(read('https://viaf.org/viaf/113230702/')).toEqual(['viaf', '113230702']);
  expect(read('https://orcid.org/0000-0002-1694-233X')).toEqual(['orcid', '0000-0002-1694-233X']);
  expect(read('https://www.example.org/people/7')).toBe('example.org');
});
