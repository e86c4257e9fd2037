import { expect, test } from 'vitest';
import { normalizeWithProblems } from '../normalize.ts';
import { linesOf, quotesOf } from './quote-lines.ts';

const direct = (...paragraphs: string[]): string[] =>
  linesOf(quotesOf(...paragraphs)).filter((line) => line.startsWith('direct'));

test.each([
  ['"The ferry was late, said engineer Lou Park. The crowd then left.'],
  ['“The ferry was late, said engineer Lou Park. The crowd then left. It rained.', 'The mayor came.'],
  ['“The ferry was late.', 'The crowd then left.'],
  ['The crowd left. “It was late, he thought, and went home.'],
  ['We have waited long enough,” said Lou Park.'],
])('What nothing closes or opens is nobody’s words: %s', (...paragraphs) => {
  expect(linesOf(quotesOf(...paragraphs))).toEqual([]);
});

test('A mark without its other half is a warning with its place, and the words are shown', () => {
  const { warnings, document } = normalizeWithProblems(
    'Harbour news\n\nIt rained. “The ferry was late, said Lou Park.\n',
    {
      file: 'harbour.txt',
    },
  );
  expect(warnings.map(({ line, column, what }) => [line, column, what])).toEqual([
    [3, 12, 'The quotation mark “ has no other half.'],
  ]);
  expect(document.quotes).toEqual([]);
});

test('What is left open ends before the next quotation of its passage', () => {
  expect(direct('“The ferry was late, said Lou Park. “We are done,” said Mayor Ivo Brandt.')).toEqual([
    'direct Ivo Brandt (named): We are done,',
  ]);
});

test('A quotation goes on where the next paragraph opens it again', () => {
  expect(direct('“We waited,” said Lou Park. “It was cold.', '“Then it was open,” she said.')).toEqual([
    'direct Lou Park (named): We waited, / It was cold. / Then it was open,',
  ]);
});

test.each([
  ['an opening mark that closes', '“We are ready,“ said Lou Park. The crowd left.'],
  ['a single mark that closes', '“We are ready,’ said Lou Park. The crowd left.'],
  ['a straight mark that closes', '“We are ready," said Lou Park. The crowd left.'],
  ['a closing mark that opens', '”We are ready,” said Lou Park. The crowd left.'],
  ['single marks', '‘We are ready,’ said Lou Park. The boatmen’s hut was full.'],
  ['straight single marks', "'We are ready,' said Lou Park. The boatmen's hut was full."],
  ['grave accents and apostrophes', "``We are ready,'' said Lou Park. The crowd left."],
  ['two apostrophes', "''We are ready,'' said Lou Park. The crowd left."],
  ['low marks', '„We are ready,“ said Lou Park. The crowd left.'],
  ['low and high marks', '„We are ready,” said Lou Park. The crowd left.'],
  ['guillemets', '«We are ready,» said Lou Park. The crowd left.'],
  ['guillemets with spaces', '« We are ready, » said Lou Park. The crowd left.'],
  ['guillemets turned inwards', '»We are ready,« said Lou Park. The crowd left.'],
])('Words are read in %s', (_, paragraph) => {
  expect(direct(paragraph)).toEqual(['direct Lou Park (named): We are ready,']);
});

test.each([
  '"He told me "never again" and left," said Lou Park.',
  '“He told me “never again” and left,” said Lou Park.',
  '“He told me ‘never again’ and left,” said Lou Park.',
  '"The plank is 6" thick and dry," said Lou Park.',
  '“He said it’s the boys’ room,” said Lou Park.',
])('A quotation holds those within it, and what only looks like a mark: %s', (paragraph) => {
  expect(direct(paragraph)).toHaveLength(1);
});

test.each([
  'The board is 4" by 8" and the pole 12" long.',
  "It was built in the '90s, and the '80s were good years.",
  'The workers’ hall was full, and ’twas the boatmen’s.',
  'The dogs’ “yard” and the cats’ were closed.',
  "Rock 'n' roll was played in the miners' hall.",
])('Measures and apostrophes are no marks: %s', (paragraph) => {
  expect(direct(paragraph)).toEqual([]);
});

test.each([
  [['—No hay prisa —respondió Tomás Ibarra—. El mar espera.'], ['Tomás Ibarra: No hay prisa / El mar espera.']],
  [['—¿Quién paga? —preguntó la capitana Inés Robles. La sala calló.'], ['Inés Robles: ¿Quién paga?']],
  [
    ['—Ahora no —dijo Ana Gil.', '—Nunca.'],
    ['Ana Gil: Ahora no', ': Nunca.'],
  ],
  [['«Quien diga “no” no sabe», afirmó el pescador Tomás Ibarra.'], ['Tomás Ibarra: Quien diga “no” no sabe']],
  [['«Le port, dit Luc Perrin, est à nous.»'], ['Luc Perrin: Le port / est à nous.']],
  [['« Le pont, a précisé Mme Roux, sera fermé. » Le maire a souri.'], ['Mme Roux: Le pont / sera fermé.']],
  [['“No hay más”, afirmó ayer el secretario de Hacienda, Tomás Ibarra.'], ['Tomás Ibarra: No hay más']],
  [['« On attend », a dit la présidente du syndicat, Sylvie Garnier.'], ['Sylvie Garnier: On attend']],
])('Who speaks in Spanish and French is told by the verb at the marks: %s', (paragraphs, expected) => {
  const found = quotesOf(...paragraphs).map(
    ({ parts, attribution: { speaker } }) =>
      `${speaker.name ?? speaker.label}: ${parts.map(({ exact }) => exact).join(' / ')}`,
  );
  expect(found).toEqual(expected);
});

test.each([
  [
    'Ana Roe said: "We waited. "It was cold. "Then it was open."',
    'direct Ana Roe (named): We waited. / It was cold. / Then it was open.',
  ],
  ['The boats left. "We waited. "It was cold," said Lou Park.', 'direct Lou Park (named): We waited. / It was cold,'],
  [
    '“We waited all day. “Nobody came to the pier,” Ana Roe said.',
    'direct Ana Roe (named): We waited all day. / Nobody came to the pier,',
  ],
  [
    '"Was it late? "It was, by an hour," Ana Roe said. The boats left.',
    'direct Ana Roe (named): Was it late? / It was, by an hour,',
  ],
  [
    '"We go," Ana Roe said. "It is cold. "The pier is old."',
    'direct Ana Roe (named): We go, / It is cold. / The pier is old.',
  ],
])('Paragraphs that were joined, each with an opening mark, are one quotation: %s', (sentence, line) => {
  expect(direct(sentence)).toEqual([line]);
});

test.each([
  ["'It is one of our 'very best' boats,' the mayor said.", "It is one of our 'very best' boats,"],
  ["'She says 'help me' when she falls,' one guest said.", "She says 'help me' when she falls,"],
  ['‘We call it the ‘long pier’ here,’ the mayor said.', 'We call it the ‘long pier’ here,'],
])('Single marks within single ones close what they opened: %s', (text, words) => {
  expect(quotesOf(text).map(({ parts }) => parts[0]?.exact)).toEqual([words]);
});
