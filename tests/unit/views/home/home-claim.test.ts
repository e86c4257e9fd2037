import { expect, test } from 'vitest';
import { homeClaim } from '../../../../src/views/home/home-claim.ts';
import { paragraph, archiveOf, sampleDocument, turn } from '../../samples/sample-document.ts';

const before = sampleDocument({
  id: 'before',
  date: { value: '2001-05-05', basis: 'stated' },
  blocks: [turn('t1', 'MINISTER', 'official', ['The ferry will run.'])],
});
const after = sampleDocument({
  id: 'after',
  date: { value: '2001-05-07', basis: 'inferred' },
  textState: { value: 'altered', basis: 'supplied' },
  blocks: [paragraph('p1', 'The ferry did not run.')],
});
const settings = {
  claim: {
    heading: 'The ferry',
    expected: { evidence: [{ document: 'before', block: 't1p1', exact: 'will run' }] },
    reported: { evidence: [{ document: 'after', block: 'p1', exact: 'did not run' }] },
  },
};

test('Both sides stand in the documents’ own words, with their days, speakers and altered copies', () => {
  const claim = homeClaim(archiveOf([before, after], settings));
  expect(claim?.expected.passages[0]).toMatchObject({ words: 'will run', when: '5 May 2001', speaker: 'Minister' });
  expect(claim?.reported.passages[0]).toMatchObject({
    words: 'did not run',
    when: '7 May 2001, worked out',
    document: { altered: true },
  });
});

test('Without the words of one side there is no claim', () => {
  const { rights, ...kept } = after;
  const withheld = sampleDocument({ ...kept, rights: { ...rights, publish: 'metadata' } });
  expect(homeClaim(archiveOf([before, withheld], settings))).toBeUndefined();
});
