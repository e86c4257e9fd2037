import { expect, test } from 'vitest';
import { outline, turnsOf } from '../../normalize.ts';
import { readAsFile } from '../read-as-file.ts';

const page = (text: string): string =>
  `<html>\n<head><title>Port Record, Volume 3</title></head>\n<body><pre>\n${text}\n</pre></body>\n</html>\n`;

test('A printed text in one preformatted element is read as a text file is', async () => {
  const document = await readAsFile(
    'record.html',
    page(
      [
        '[Port Record Volume 3]',
        'From the Port Record Online [<a href="https://www.port.example">www.port.example</a>]',
        '',
        '[[Page 695]]',
        '',
        '                     THE NORTH PIER &amp; THE SOUTH PIER',
        '',
        '  Mr. HALE. Mr. President, I rise today to speak of the pier, which has',
        'stood in our town for ninety years and has to be rebuilt before the',
        'winter comes.',
        '  There being no objection the letter was ordered to be printed in the',
        'Record, as follows:',
        '    Dear Sir: the pier burned in March.',
        '  Ms. ROE addressed the Chair.',
        '  The PRESIDING OFFICER. The Senator from Elder is recognized.',
        '  Ms. ROE. Mr. President, I thank you, and I yield the floor to those who',
        'want to be heard on this matter, of whom there are a good many.',
      ].join('\n'),
    ),
  );
  expect(
    turnsOf(document).map(({ label, paragraphs }) => [label, paragraphs.map((one) => one.text).join(' / ')]),
  ).toEqual([
    [
      'Mr. HALE',
      'Mr. President, I rise today to speak of the pier, which has stood in our town for ninety years and has to be rebuilt before the winter comes.',
    ],
    ['The PRESIDING OFFICER', 'The Senator from Elder is recognized.'],
    [
      'Ms. ROE',
      'Mr. President, I thank you, and I yield the floor to those who want to be heard on this matter, of whom there are a good many.',
    ],
  ]);
  const lines = outline(document).join('\n');
  expect(lines).toContain('THE NORTH PIER & THE SOUTH PIER');
  expect(lines).not.toMatch(/Page 695|<a /);
});

test('Code and verse beside a text stay as they are set', async () => {
  const text = `<p>The council voted on Tuesday to rebuild the north pier, which burned in March.</p><pre>a pier\n   a mill</pre><p>Work begins in June, and the ferry will sail from the south pier until then.</p>`;
  const document = await readAsFile('pier.html', `<html><body><main><h1>Pier</h1>${text}</main></body></html>`);
  expect(document.blocks[1]).toMatchObject({ text: 'a pier\n   a mill', layout: { kind: 'preformatted' } });
});
