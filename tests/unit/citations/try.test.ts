import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { citedDocument } from '../../../src/citations/cited-document.ts';
import { styleCitations } from '../../../src/citations/styled-citation.ts';
import { citationRecords } from '../../../src/citations/citation-records.ts';
import { sampleCatalogue } from '../model/sample-document.ts';
test('try', () => {
  const docs = JSON.parse(readFileSync('content/records/index.json','utf8')).documents;
  const cat = sampleCatalogue([], { title: 'The Summit Record' });
  cat.authorities.organizations.push({id:'white-house',name:'White House',basis:'supplied'} as never);
  let t=performance.now();
  const out = docs.map((d: never) => {const c=citedDocument(d, cat); return [c, styleCitations(c)] as const;});
  for (const [c,s] of out) { for (const [k,v] of Object.entries(s)) console.log(k.padEnd(13), (v as any[]).map(p=>'slot' in p?'{}':p.italic?`_${p.text}_`:p.text).join('')); console.log(c.conditions, c.basis); }
  const r = citationRecords(out.map(([c])=>c)); console.log(r.bibtex, r.ris, r.cslJson.slice(0,900));
});
