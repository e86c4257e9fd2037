import { expect, test } from 'vitest';
import { asides, outline } from '../../normalize.ts';
import { readAsFile } from '../read-as-file.ts';

const text =
  '<p>The council voted on Tuesday to rebuild the north pier, which burned in March of that year, and to borrow for it.</p>' +
  '<h2>What comes next</h2><p>Work begins in June, and the ferry will sail from the south pier until then, the office said.</p>';
const sourceOf = (above: string, below: string): string =>
  `<!doctype html><html><head><title>Council backs new pier</title></head><body><article><h1>Council backs new pier</h1>${above}${text}${below}</article></body></html>`;

test.each([
  ['Similar Articles', '<h4>Similar Articles</h4>'],
  [
    'Auch interessant',
    '<h3>Auch interessant</h3><ul class="related"><li><a href="/a">The mill that turned</a></li></ul>',
  ],
  ['À lire aussi', '<div><h2>Sur le même sujet que cet article</h2><nav><a href="/a">Le moulin</a></nav></div>'],
  ['Leave your mark', '<h3>Leave your mark</h3><form><input name="a"><textarea></textarea></form>'],
  ['two of them', '<h2>From the archive of the paper</h2><h3>The year of the flood</h3>'],
])('A heading below which nothing of the text stands is none of it: %s', async (_what, below) => {
  const document = await readAsFile('pier.html', sourceOf('', below));
  expect(outline(document).map((line) => line.split(':')[0])).toEqual(['p1 paragraph', 'h1 heading', 'p2 paragraph']);
});

test('A heading that says something itself stays, though it is the last', async () => {
  const document = await readAsFile('pier.html', sourceOf('', '<h3>Source: The Elder Courier of 5 May</h3>'));
  expect(outline(document).at(-1)).toContain('Source: The Elder Courier');
});

test.each([
  ['Von', 'Von: <a href="/ana">Ana Ruiz</a>'],
  ['Von two', 'Von <a href="/ana">Ana Ruiz</a> und <a href="/tom">Tom Hale</a>'],
  ['Par', 'Par <a href="/ana">Ana Ruiz</a>'],
  ['Door', 'Door: <span><a href="/ana">Ana Ruiz</a></span>'],
  ['Di', 'Di <a href="/ana">Ana Ruiz</a>'],
])('A line of linked names is a byline, not the text: %s', async (_what, line) => {
  const source = sourceOf(`<p class="x7">${line}</p>`, '');
  const document = await readAsFile('pier.html', source);
  expect(outline(document)[0]).toContain('p1 paragraph: The council');
  expect(asides(document, source).some((aside) => aside.startsWith('byline: '))).toBe(true);
});

test.each(['3 Min Lesezeit', 'Lesezeit: ca. 4 Minuten', '5 minuti di lettura', '4 min de leitura', '2 min. leestijd'])(
  'How long it takes to read a text is none of it: %s',
  async (line) => {
    expect(outline(await readAsFile('pier.html', sourceOf(`<p>${line}</p>`, '')))[0]).toContain(
      'p1 paragraph: The council',
    );
  },
);
