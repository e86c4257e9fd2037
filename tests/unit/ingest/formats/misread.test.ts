import { expect, test } from 'vitest';
import { readAsFile } from './read-as-file.ts';

const HEAD = 'From: Press Office <press@example.org>\nSubject: Pier\nContent-Type: text/plain; charset=utf-8\n\n';

test.each([
  ['a.txt', 'Pier\n\nThe councilâ€™s vote on the cafÃ© came on Tuesday.\n'],
  ['a.md', '# Pier\n\nThe councilâ€™s vote on the cafÃ© came on Tuesday.\n'],
  ['a.html', '<article><h1>Pier</h1><p>The councilâ€™s vote on the cafÃ© came on Tuesday.</p></article>'],
  ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:04.000\nThe councilâ€™s vote on the cafÃ© came on Tuesday.\n'],
  ['a.eml', `${HEAD}The councilâ€™s vote on the cafÃ© came on Tuesday.\n`],
])('Letters that were decoded wrongly before the file came are corrected, and said so: %s', async (file, text) => {
  const { blocks, corrections } = await readAsFile(file, text);
  expect(JSON.stringify(blocks)).toContain('The council’s vote on the café came on Tuesday.');
  expect(corrections.map(({ from, to }) => [from, to])).toEqual([
    ['councilâ€™s', 'council’s'],
    ['cafÃ©', 'café'],
  ]);
});
