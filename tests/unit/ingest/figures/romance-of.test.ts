import { expect, test } from 'vitest';
import { linesIn } from './figure-lines.ts';

const ofEach = (language: string, sentence: string): string[] =>
  linesIn(language, sentence).map((line) => line.split(' | ').at(-2) ?? '');

test.each([
  // Where another figure begins.
  ['fr', 'Il plaît à 18% des citoyens de plus de 65 ans et 20% des électeurs.', 'des citoyens de plus de 65 ans', 'des électeurs'],
  ['fr', 'Le tarif couvre 12 % de la pêche et 300 caisses.', 'la pêche', 'caisses'],
  ['es', 'Hay 460 centros de salud y 440 hospitales.', 'centros de salud', 'hospitales'],
  ['es', 'Llega al 40 % de las familias y 20 % de los talleres.', 'las familias', 'los talleres'],
  ['es', 'Tiene 300 casas para familias y 12 escuelas.', 'casas para familias', 'escuelas'],
  // A time is not what is changed.
  ['fr', 'Elle est fière d’avoir accru cette année de deux millions de dollars le budget.', ''],
  ['fr', 'On a augmenté hier de 12 % le tarif.', ''],
  ['es', 'Logró aumentar este año en 12 % la pesca.', ''],
  ['es', 'Bajó el mes pasado en 12 %.', ''],
  ['es', 'Bajó la pesca en 12 %.', 'Bajó la pesca'],
  // What says nothing of it.
  ['es', 'Le resta 29 por ciento de hecho para cerrar.', ''],
  ['es', 'Sube 6 % en promedio.', ''],
  ['es', 'Son 300 casas por ejemplo.', 'casas'],
  ['fr', 'La hausse est de 6 % en moyenne, et de 12 % de fait.', '', ''],
  ['fr', 'Il y a 300 caisses en tout.', 'caisses'],
  ['fr', 'Il compte 12 % de nouvelles écoles.', 'nouvelles écoles'],
])('What a figure is of, in %s: %s', (language, sentence, ...of) => {
  expect(ofEach(language, sentence)).toEqual(of);
}); // prettier-ignore
