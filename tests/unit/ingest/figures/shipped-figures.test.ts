import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../scripts/ingest/content/read-content.ts';
import { normalizeDocument } from '../../../../scripts/ingest/normalize-document.ts';

test('Every quantity of the five documents is found, and no other number', async () => {
  const { content } = await readContent(join(import.meta.dirname, '../../../../content'));
  const lines: string[] = [];
  for (const listing of content.sources) {
    const bytes = await readFile(listing.path);
    const { document } = normalizeDocument({ listing, bytes, text: bytes.toString('utf8') }, content);
    for (const { block, exact, unit, of, status } of document?.figures ?? [])
      lines.push([`${listing.id}#${block} ${exact}`, unit, of, status].join(' | '));
  }
  expect(lines).toEqual([
    'background-call-2021#t2p9 10.9 million vaccines | vaccines | vaccines | stated',
    'background-call-2021#t2p9 10 percent | percent | the total stock of vaccines | stated',
    'background-call-2021#t2p15 60 to 75 percent | percent | reduce methane emissions from oil and gas sector | target',
    'background-call-2021#t4p10 6 million Venezuelans | Venezuelans | Venezuelans displaced in the next month or two | forecast',
    'background-call-2021#t8p4 $1.2 trillion | USD |  | stated',
    'north-americas-promise-2021#p3 about $2 million in trade per minute | USD per minute | trade | stated',
    'north-americas-promise-2021#p3 over 12 million jobs | jobs | jobs for U.S. workers and farmers | stated',
    'north-americas-promise-2021#p3 millions more | jobs | jobs | stated',
    'north-americas-promise-2021#p4 many millions of their citizens | citizens | citizens | stated',
    'summit-explained-2023#p3 twenty-one governments | governments | governments | stated',
    'white-house-meeting-2021#p6 over 11 million migrants | migrants | migrants living in the US | target',
    'white-house-meeting-2021#p9 More than 70 human rights and immigration advocacy organizations | organizations | human rights and immigration advocacy organizations | stated',
    'white-house-meeting-2021#p15 millions of vaccine doses | doses | vaccine doses | target',
    'white-house-meeting-2021#p17 thousands of Haitians | Haitians | Haitians | stated',
  ]);
});
