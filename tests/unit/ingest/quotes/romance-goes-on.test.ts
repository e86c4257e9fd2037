import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';
import { linesOf } from './quote-lines.ts';

const lines = (sentence: string): string[] => {
  const language = /^(?:Le|La) (?:maire|ministre|directeur)/.test(sentence) ? 'fr' : 'es';
  const { quotes } = normalizeMarkdown(`---\ntitle: X\nlanguage: ${language}\n---\n\n${sentence}\n`);
  return linesOf(quotes).filter((line) => line.startsWith('reported'));
};

test.each<[string, string[]]>([
  [
    'El alcalde Juan Lara dijo que el muelle abrirá en mayo, pero no informó dónde atracarán las lanchas.',
    ['reported Juan Lara (named): el muelle abrirá en mayo'],
  ],
  [
    'La alcaldesa Ana Ruiz recordó que el puerto es de todos los vecinos y aprovechó para pedir más barcos al gobierno.',
    ['reported Ana Ruiz (named): el puerto es de todos los vecinos'],
  ],
  [
    'El director Tomás Gil refirió que pescar es cosa de valientes, por ende, ofreció que creará una escuela de pesca.',
    ['reported Tomás Gil (named): pescar es cosa de valientes'],
  ],
  [
    'La ministra Eva Soto afirmó que la lonja perdió dinero, además rechazó que la vayan a cerrar este año.',
    ['reported Eva Soto (named): la lonja perdió dinero'],
  ],
  [
    'El regidor Luis Osto dijo que la draga llegó tarde, pero enfatizó que la obra termina en junio.',
    ['reported Luis Osto (named): la draga llegó tarde', 'reported Luis Osto (named): la obra termina en junio'],
  ],
  [
    'Le maire Luc Perrin a affirmé que le quai rouvrira en mai, mais n’a pas précisé où les bateaux iront.',
    ['reported Luc Perrin (named): le quai rouvrira en mai'],
  ],
  [
    'La ministre Laure Morel a déclaré que le phare est éteint et a invité les pêcheurs à rester au port.',
    ['reported Laure Morel (named): le phare est éteint'],
  ],
  [
    'Le directeur Jean Oro a dit que la criée a perdu des clients, puis a appelé à une réunion dès lundi.',
    ['reported Jean Oro (named): la criée a perdu des clients'],
  ],
])('What the reporter goes on with ends what is said: %s', (sentence, wanted) => {
  expect(lines(sentence)).toEqual(wanted);
});

test.each<[string, string]>([
  [
    'El alcalde Juan Lara dijo que la empresa ofreció dos barcos y que el puerto los pagará en mayo.',
    'la empresa ofreció dos barcos y que el puerto los pagará en mayo',
  ],
  [
    'Le maire Luc Perrin a dit que la ministre a promis deux bateaux et que le port les paiera.',
    'la ministre a promis deux bateaux et que le port les paiera',
  ],
])('What somebody else did is said, where no other verb joins it: %s', (sentence, words) => {
  expect(lines(sentence)).toEqual([expect.stringContaining(words)]);
});

test.each([
  'Un incendio que, según informa Radio Lares, habría empezado en el muelle avanza hacia el pueblo.',
  'El barco donde, dijo el alcalde Juan Lara, dormían los marinos se hundió anoche en el puerto.',
  'La lancha que, afirmó la alcaldesa Ana Ruiz, costó mucho sigue en el muelle.',
  'Le bateau qui, a dit le maire Luc Perrin, venait du nord a coulé devant le port.',
  'Le quai dont, selon la ministre Laure Morel, personne ne veut sera vendu en mai.',
])('A tag within a clause of a noun leaves open how far it reaches: %s', (sentence) => {
  expect(lines(sentence)).toEqual([]);
});
