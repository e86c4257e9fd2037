import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';

const TEXT =
  'Le port de Saint-Aubin a rouvert lundi et les navires sont revenus à quai. La ville en attend douze de plus avant la fin du mois de mai.';

const kindOf = (head: string, text = TEXT) => normalizeMarkdown(`---\n${head}\nlang: fr\n---\n\n${text}\n`).kind?.value;

test.each([
  ['Éditorial', 'editorial'],
  ['Chroniques', 'op-ed'],
  ['Libre opinion', 'op-ed'],
  ['Points de vue', 'op-ed'],
  ['Lettres', 'letter'],
  ['Communiqués', 'press-release'],
  ['Déclarations', 'statement'],
  ['Allocutions', 'speech'],
  ['Nouvelles', 'article'],
  ['Actualités', 'article'],
  ['Noticias', 'article'],
  ['Journal', undefined],
  ['Blogue', undefined],
])('A category of a French page says its kind: %s', (category, kind) => {
  expect(kindOf(`title: Le port\ncategory: ${category}`)).toBe(kind);
});

test.each([
  ['Lettres - Un pays déshonoré', 'letter'],
  ['Courrier des lecteurs - Le port est à nous', 'letter'],
  ['Libre opinion - Le port est à nous', 'op-ed'],
  ['Chronique - Le port est à nous', 'op-ed'],
  ['Éditorial - Le port est à nous', 'editorial'],
  ['Lettres et chiffres du port', undefined],
  ['Opinion publique et port', undefined],
])('The part of a newspaper before a title says its kind: %s', (title, kind) => {
  expect(kindOf(`title: "${title}"`)).toBe(kind);
});

test('A letter that is signed for others is one', () => {
  const letter = (last: string) =>
    kindOf('title: "Lettre adressée à la ministre au sujet du port"', `Nous vous écrivons.\n\n${TEXT}\n\n${last}`);
  expect(letter('Signé au nom des pêcheurs de Saint-Aubin')).toBe('letter');
  expect(letter('Signée par les membres du comité')).toBe('letter');
  expect(letter('Les pêcheurs n’ont rien signé.')).toBeUndefined();
});
