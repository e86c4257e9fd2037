import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const quoted = (...paragraphs: string[]): string[] =>
  normalize(`La nouvelle\n\n${paragraphs.join('\n\n')}\n`)
    .quotes.filter(({ mode }) => mode === 'direct')
    .map(({ parts }) => parts.map(({ exact }) => exact).join(' … '));

test.each<[string, string[]]>([
  [
    'Ils marchent sous le mot " Ne touchez pas au port ". Il est clair que la ville doit entendre cela.',
    ['Ne touchez pas au port'],
  ],
  [
    'Le maire Luc Perrin a dit que " le quai passe avant tout " et que " rien ne changera avant le mois de mai ".',
    ['le quai passe avant tout', 'rien ne changera avant le mois de mai'],
  ],
  [
    'La alcaldesa Marta Ruiz dijo : " Hemos esperado mucho. Ya basta. " Habló también de la lonja.',
    ['Hemos esperado mucho. Ya basta.'],
  ],
  [
    '" Nous rentrons ", a déclaré Laure Morel. " Le port rouvre lundi ", a-t-elle ajouté.',
    ['Nous rentrons', 'Le port rouvre lundi'],
  ],
  ['Ana Ruiz said ( " We are done , " she wrote ) that the pier is closed.', ['We are done ,']],
])('Straight marks with blanks within them are paired as they stand: %s', (paragraph, words) => {
  const next = 'Le lendemain, Jean Oro a déclaré : "Le phare est éteint depuis hier."';
  expect(quoted(paragraph, next)).toEqual([...words, 'Le phare est éteint depuis hier.']);
});

test('A passage without one of its marks is left as it was', () => {
  expect(quoted('Le maire Luc Perrin a dit : " Le quai passe avant tout.')).toEqual([]);
});
