import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown } from '../normalize.ts';
import { speakerOf } from './quote-lines.ts';

test.each([
  ['es', 'Intervino el concejal Juan Ramón Lara: "La perrita está viva y bajo custodia".', 'Juan Ramón Lara (named)'],
  ['es', 'Intervino el secretario general, Juan Camilo Arredondo: "Les hago entrega del cronograma".', 'Juan Camilo Arredondo (named)'],
  ['es', '(03:32:15 en video) Intervino la presidenta Ana Ruiz: “Es un momento de profunda carga”.', 'Ana Ruiz (named)'],
  ['es', 'Tomó la palabra la diputada Inés Soto: «No vamos a votar esto».', 'Inés Soto (named)'],
  ['es', 'Explicó la alcaldesa: «El dique es sólido y alto».', 'la alcaldesa (role)'],
  ['es', 'Y añadió Tomás Ibarra, director del puerto: «No habrá veda este año».', 'Tomás Ibarra (named)'],
  ['fr', 'Intervient le conseiller Luc Perrin : « La digue est solide et haute ».', 'Luc Perrin (named)'],
  ['fr', 'Puis a pris la parole la mairesse Anne Petit : « Nous ne voterons pas cela ».', 'Anne Petit (named)'],
  ['fr', 'Est intervenue la députée Anne Petit : « Le port est plein de bateaux ».', 'Anne Petit (named)'],
])('A verb that begins its sentence, who speaks, and a colon: in %s: %s', (language, text, speaker) => {
  const { quotes } = normalize(`${text}\n`, { card: { title: { value: 'X' }, language } });
  expect(quotes.map(speakerOf)).toEqual([speaker]);
}); // prettier-ignore

test('So do minutes in Markdown, which set it in bold type on a line above the words', () => {
  const { quotes } = normalizeMarkdown(
    '# X\n\n*(03:35:45 en video)*\n**Intervino el presidente Sebastián López:**\n"Dejaremos una nueva urna para que sea abierta".\n',
    { card: { title: { value: 'X' }, language: 'es' } },
  );
  expect(quotes.map(speakerOf)).toEqual(['Sebastián López (named)']);
});

test('Where something else stands before the colon nobody is named', () => {
  const { quotes } = normalize('Intervino la policía por un motivo: “ruido en la calle mayor”.\n', {
    card: { title: { value: 'X' }, language: 'es' },
  });
  expect(quotes.map(speakerOf).filter((speaker) => speaker.includes('policía'))).toEqual([]);
});
