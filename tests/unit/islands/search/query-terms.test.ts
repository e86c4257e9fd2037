import { expect, test } from 'vitest';
import { readTerms } from '../../../../src/islands/search/query-terms.ts';

test.each<[query: string, asked: string, words: string[]]>([
  ['  Line 5, then? ', 'line 5 then', ['line', '5', 'then']],
  ['López  Obrador', 'lópez obrador', ['lopez', 'obrador']],
  ['$1.5 — U.S.', '15 us', ['15', 'us']],
  ['“l’hiver”', 'lhiver', ['lhiver']],
  [' "a strain" ', '"a strain"', ['a', 'strain']],
  ['北米 会談', '北米 会談', ['北米', '会談']],
  [' … ', '', []],
])('%s', (query, asked, words) => {
  const read = readTerms(query);
  expect([read.asked, read.terms.map(({ word }) => word)]).toEqual([asked, words]);
});
