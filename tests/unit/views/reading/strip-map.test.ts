import { expect, test } from 'vitest';
import { stripMap } from '../../../../src/views/reading/strip-map.ts';
import { paragraph, turn } from '../../samples/sample-document.ts';

test('Leads to each turn and paragraph, by name', () => {
  const links = stripMap([
    paragraph('p1', 'aaa'),
    turn('t1', 'Q', 'press', ['Why?']),
    turn('t2', 'MS. LEE', 'official', ['So.']),
  ]);
  expect(links.map(({ href, name }) => `${href} ${name}`)).toEqual([
    '#p1 ¶1',
    '#t1 Turn 1, Reporter',
    '#t2 Turn 2, Ms. lee',
  ]);
});

test('Leads to the paragraphs of a speech', () => {
  const links = stripMap([turn('t1', 'MS. LEE', 'speaker', ['One.', 'Two.', 'Three.'])]);
  expect(links.map(({ href, name }) => `${href} ${name}`)).toEqual([
    '#t1p1 turn 1, ¶1',
    '#t1p2 turn 1, ¶2',
    '#t1p3 turn 1, ¶3',
  ]);
});

test('Draws what leads to one part as the picture has it, and what leads to several not at all', () => {
  const own = stripMap([
    paragraph('p1', 'aaa'),
    turn('t1', 'Q', 'press', ['Why?']),
    turn('t2', 'A', 'official', ['So.']),
  ]);
  expect(own.map(({ drawn }) => drawn?.texture)).toEqual(['paragraph', 'question', 'speech']);
  const many = stripMap(Array.from({ length: 250 }, (_, index) => turn(`t${index + 1}`, 'Q', 'press', ['Why?'])));
  expect(many[0]?.drawn).toBeUndefined();
});

test('Is not there where a glance is enough', () => {
  expect(stripMap([paragraph('p1', 'aaa'), paragraph('p2', 'bbb')])).toEqual([]);
});

test('Takes neighbours together where there are too many to hit', () => {
  const links = stripMap(Array.from({ length: 250 }, (_, index) => turn(`t${index + 1}`, 'Q', 'press', ['Why?'])));
  expect(links).toHaveLength(84);
  expect(links[0]).toMatchObject({ href: '#t1', name: 'Turns 1 to 3', x: 0 });
  expect(links.at(-1)).toMatchObject({ href: '#t250', name: 'Turn 250, Reporter' });
});

test('Leads nowhere in a document without words', () => expect(stripMap([])).toEqual([]));
