import { describe, expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { expectPartition } from './expect-partition.ts';

const read = (text: string) => {
  const document = normalize(text);
  expectPartition(text, document);
  return {
    words: document.blocks.map((block) => (block.kind === 'turn' ? '' : block.text)),
    omitted: document.regions.flatMap((region) =>
      region.role === 'omitted' ? [[text.slice(region.start, region.end), region.reason]] : [],
    ),
  };
};

const HYPHEN = 'the hyphen of a word that goes on in the next line';
const PAGE = 'the number of a page';
const HEAD = 'a line that stands on each page';

/** A paragraph wrapped by a program, whose second line ends within a word. */
const wrapped = (before: string, half: string, rest: string) =>
  `${before}\n\nThe ferry left the old harbor early in the morning and the people\nwho had come to see it off stood for a long while upon the ${half}\n${rest} and looked at the water until nothing of it was to be seen\nfrom the pier any more, and then they all went home.`;

describe('The hyphen at the end of a line', () => {
  test.each([
    ['in English', 'The breakwater is old.', 'break-', 'water', 'breakwater'],
    ['in Spanish', 'El embarcadero es viejo.', 'embarca-', 'dero', 'embarcadero'],
    ['in French', 'Le débarcadère est vieux.', 'débarca-', 'dère', 'débarcadère'],
    ['with its own sign', 'The breakwater is old.', 'break\u2010', 'water', 'breakwater'],
    ['before a mark', 'Nobody saw the breakwater.', 'break-', 'water,', 'breakwater,'],
  ])('is left out where the word stands elsewhere: %s', (_, before, half, rest, word) => {
    const { words, omitted } = read(wrapped(before, half, rest));
    expect(words.join('\n')).toContain(`upon the ${word} and looked`);
    expect(omitted).toEqual([[half.at(-1), HYPHEN]]);
  });

  test('is left out where it is a soft one', () => {
    const { words, omitted } = read(wrapped('The pier is old.', 'break\u00ad', 'water'));
    expect(words.join('\n')).toContain('upon the breakwater and looked');
    expect(omitted).toEqual([['\u00ad', HYPHEN]]);
  });

  test.each([
    ['a compound', 'The plan is old.', 'long-', 'term', 'long-term'],
    ['a word that has one elsewhere, too', 'Take the co-op to the coop.', 'co-', 'op', 'co-op'],
    ['a name', 'The Anglosaxon pier is old.', 'Anglo-', 'Saxon', 'Anglo-Saxon'],
    ['the third part of a word', 'Throughout it is old.', 'well-through-', 'out', 'well-through-out'],
    ['a word that stands nowhere else', 'The pier is old.', 'break-', 'water', 'break-water'],
  ])('stays, and the words are joined: %s', (_, before, half, rest, word) => {
    const { words, omitted } = read(wrapped(before, half, rest));
    expect(words.join('\n')).toContain(`upon the ${word} and looked`);
    expect(omitted).toEqual([]);
  });

  test.each([
    ['a word that stands for two', 'The pier is old.', 'pre-', 'and post-war', 'pre- and post-war'],
    ['pages', 'The pier is old.', 'pages 3-', '5', 'pages 3- 5'],
    ['a dash', 'The pier is old.', 'pier --', 'old', 'pier -- old'],
  ])('stays as it is where it breaks no word: %s', (_, before, half, rest, word) => {
    expect(read(wrapped(before, half, rest)).words.join('\n')).toContain(`upon the ${word} and looked`);
  });
});

describe('A paragraph that a page’s end parts', () => {
  const first = 'The council voted on Tuesday to rebuild the old north pier, which had';
  const last = 'been closed since it burned last winter.';

  test.each([
    ['a number between dashes', '- 2 -', [['- 2 -', PAGE]]],
    ['a number by itself, and a new page', '            12\n\f', [['12', PAGE]]],
    ['a number with its word', 'Página 2 de 4', [['Página 2 de 4', PAGE]]],
    [
      'a head in capitals',
      'THE ELDER COURIER\n\nPage 2',
      [
        ['THE ELDER COURIER', HEAD],
        ['Page 2', PAGE],
      ],
    ],
    [
      'a head and a day',
      '2\n\nThe Courier        May 5, 2021',
      [
        ['2', PAGE],
        ['The Courier        May 5, 2021', HEAD],
      ],
    ],
  ])('is one: %s', (_, between, omitted) => {
    const made = read(`Pier to be rebuilt\n\n${first}\n\n${between}\n\n${last}\n\nThe work begins in June.`);
    expect(made.words).toContain(`${first} ${last}`);
    expect(made.omitted).toEqual(omitted);
  });

  test.each([
    ['a sentence ends above it', `${first} burned.\n\n- 2 -\n\n${last}`],
    ['a sentence begins below it', `${first}\n\n- 2 -\n\nThe work begins in June.`],
    ['no number stands between', `${first}\n\nTHE ELDER COURIER\n\n${last}`],
    ['a sentence stands between', `${first}\n\n2\n\nNobody was hurt.\n\n${last}`],
    ['the lines are verse', `the river rose at night\n\n- 2 -\n\nand nobody saw it rise`],
  ])('is not made where %s', (_, text) => {
    expect(read(`Pier to be rebuilt\n\n${text}`).words.join('\n')).not.toMatch(/had been|had The|night and/);
  });
});

describe('Lines with a blank line below each', () => {
  test.each([
    [
      'The harbor council voted on Tuesday to rebuild the',
      'north pier, which had been closed since it burned',
      'last winter. The mayor said that she would be there',
      'when the ferry ran again in July.',
    ],
    [
      'El consejo del puerto votó el martes reconstruir el',
      'muelle norte, que estaba cerrado desde que se quemó',
      'el invierno pasado. La alcaldesa dijo que ella iría',
      'cuando el ferry volviera en julio.',
    ],
    [
      'Le conseil du port a voté mardi la reconstruction de',
      'la jetée nord, qui était fermée depuis que le feu',
      'l’a détruite en hiver. La mairesse a dit qu’elle y',
      'serait quand le traversier reviendrait.',
    ],
  ])('are paragraphs: %s', (...lines) => {
    const { words } = read(`Pier\n\n${lines.join('\n\n')}\n\nThe work begins in June.`);
    expect(words).toContain(lines.join(' '));
    expect(words).toContain('The work begins in June.');
  });

  test('that part wider are paragraphs of their own', () => {
    const { words } = read(
      'Pier\n\nThe harbor council voted on Tuesday to rebuild the\n\nnorth pier, which had been closed since it burned\n\nlast winter. The mayor said that she would be there\n\n\n\nwhen the ferry ran again in July.',
    );
    expect(words.at(-1)).toBe('when the ferry ran again in July.');
  });

  test.each([
    [
      'items',
      [
        'a new pier for the ferries of the northern islands',
        'a new road along the coast to the village of Elder',
        'a new school for the children of the northern towns',
        'a new boat',
      ],
    ],
    [
      'verse',
      [
        'The river rose at night upon the sleeping village,',
        'and nobody who slept there saw the river as it rose,',
        'and in the morning nobody could find the old mill,',
        'and no one wept.',
      ],
    ],
    [
      'paragraphs',
      [
        'The council voted on Tuesday to rebuild the pier.',
        'The pier had been closed since it burned in winter.',
        'The work begins in June. It will cost two millions.',
        'So be it.',
      ],
    ],
  ])('stay apart where they are %s', (_, lines) => {
    expect(read(`Pier\n\n${lines.join('\n\n')}`).words.slice(-4)).toEqual(lines);
  });
});

describe('In a wrapped text', () => {
  test.each([
    ['an address', ['Elder Harbor Council', '12 Pier Street', 'Port Elder']],
    ['verse', ['The river', 'rose at night', 'and nobody saw it']],
    ['a table', ['Pier      12', 'Road      14', 'Mill      20']],
  ])('short lines stay apart: %s', (_, lines) => {
    const { words } = read(`${wrapped('The pier is old.', 'pier', 'there')}\n\n${lines.join('\n')}\n\nThat is all.`);
    for (const line of lines) expect(words).toContain(line.replace(/ +/g, ' '));
  });

  test('paragraphs begin with an indent where each part of the text does', () => {
    const { words } = read(
      '   Pier to be rebuilt\n\n   The pier is two hundred feet long. It is the only place in the town at\nwhich the ferry can land.\n   The fishers need it too, as they have said again and again at meetings.\n   The work begins in June.',
    );
    expect(words.slice(-2)).toEqual([
      'The fishers need it too, as they have said again and again at meetings.',
      'The work begins in June.',
    ]);
  });
});

test.each(['Page 2', '- 3 -', 'p. 14', 'Página 2 de 4', '[Page 7]'])(
  'A page’s number by itself is left out: %s',
  (line) => {
    expect(read(`The pier burned.\n\n${line}\n\nThe work begins in June.`).omitted).toEqual([[line, PAGE]]);
  },
);

test.each(['Pages 3-5', '2021', '1 of 2', 'Page 2 is missing.'])('What only looks like one stays: %s', (line) => {
  expect(read(`The pier burned.\n\n${line}\n\nThe work begins in June.`).words).toContain(line);
});
