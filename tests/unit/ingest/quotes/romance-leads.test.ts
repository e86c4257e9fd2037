import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { speakerOf } from './quote-lines.ts';

const read = (language: string, text: string): string[] =>
  normalize(`${text}\n`, { card: { title: { value: 'X' }, language } }).quotes.map(
    (quote) => `${quote.parts.map(({ exact }) => exact).join(' … ')} — ${speakerOf(quote)}`,
  );

test.each([
  ['es', 'Aunque la obra es cuestionada por los vecinos, la funcionaria señaló que el muelle no se cierra.', 'el muelle no se cierra — la funcionaria (role)'],
  ['es', 'En cuanto al llamado de la comisión, más que tardío, Inés Soto dijo que el tema es de todos.', 'el tema es de todos — Inés Soto (named)'],
  ['es', 'Antes del acto, el secretario general de Puertos, Tomás Ibarra Luna, comentó que la carta llegó tarde.', 'la carta llegó tarde — Tomás Ibarra Luna (named)'],
  ['es', 'Gema Rivas, directora del Consejo de Ciencia, Pesca e Innovación (CPI), aseguró que hay menos redes.', 'hay menos redes — Gema Rivas (named)'],
  ['es', 'El legislador, dijo sin embargo que la ley sigue pendiente.', 'la ley sigue pendiente — El legislador (role)'],
  ['fr', 'Bien que le quai soit fermé, le maire a indiqué que le bac part du sud.', 'le bac part du sud — le maire (role)'],
  ['fr', 'Lorsque la tempête est passée, la mairesse Anne Petit a précisé que le port tiendra.', 'le port tiendra — Anne Petit (named)'],
  ['fr', 'Quant à la digue, longtemps négligée, Luc Perrin a affirmé que les travaux commencent.', 'les travaux commencent — Luc Perrin (named)'],
])('What goes before a subject is no part of it: in %s: %s', (language, text, expected) => {
  expect(read(language, text)).toEqual([expected]);
}); // prettier-ignore

test.each([
  ['es', 'El alcalde Jaime Ortuño dijo desconocer los planes del puerto.', 'desconocer los planes del puerto — Jaime Ortuño (named)'],
  ['es', 'La regidora aseguró no tener noticia de la obra.', 'no tener noticia de la obra — La regidora (role)'],
  ['es', 'Inés Soto ha reconocido haber firmado la carta.', 'haber firmado la carta — Inés Soto (named)'],
  ['fr', 'Le maire a dit appuyer le projet de quai.', 'appuyer le projet de quai — Le maire (role)'],
  ['fr', 'La députée Anne Petit affirme ne pas connaître le dossier.', 'ne pas connaître le dossier — Anne Petit (named)'],
])('An infinitive behind a verb of saying is what was said: in %s: %s', (language, text, expected) => {
  expect(read(language, text)).toEqual([expected]);
}); // prettier-ignore

test.each([
  ['es', 'La alcaldesa dijo ayer muchas cosas del puerto.'],
  ['es', 'Dijo desconocer los planes del puerto.'],
  ['fr', 'Le maire a dit hier beaucoup de choses du port.'],
  [
    'es',
    'La directora de la escuela, Luz Cortés, reconoció la sencillez, la eficiencia y la vocación de los pescadores.',
  ],
  ['fr', 'Selon le ministre des Ports, du Plan et de la Pêche Louis Sarr'],
])('Nobody is said to have said what is no statement: in %s: %s', (language, text) => {
  expect(read(language, text)).toEqual([]);
});

test.each([
  ['El secretario General: "Vamos a abrir el muelle en mayo."', 'El secretario General (role)'],
  ['La directora del hospital: “No tenemos camas para todos.”', 'La directora del hospital (role)'],
  ['Inés Soto: «La paz del puerto es posible.»', 'Inés Soto (named)'],
  ['El alcalde Jaime Ortuño: “No habrá veda este año.”', 'Jaime Ortuño (named)'],
  ['La presidenta Municipal: “El dique es sólido y alto.”', 'La presidenta Municipal (role)'],
])('A paragraph that is an office or a name, a colon and quoted words: %s', (text, speaker) => {
  const { quotes } = normalize(`${text}\n`, { card: { title: { value: 'X' }, language: 'es' } });
  expect(quotes.map(speakerOf)).toEqual([speaker]);
});

test('Where something else stands before the colon nobody speaks', () => {
  const { quotes } = normalize('La frase del día: “No hay agua en el sur.”\n', {
    card: { title: { value: 'X' }, language: 'es' },
  });
  expect(quotes.map(speakerOf)).toEqual([' (unknown)']);
});

test('A part of a whole counts no whole: 16 de 34 estados', () => {
  const { figures } = normalize('Llovió en 16 de 34 estados con costa.\n', {
    card: { title: { value: 'X' }, language: 'es' },
  });
  expect(figures.map(({ exact }) => exact)).not.toContain('34 estados');
});
