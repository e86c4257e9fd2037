import { expect, test } from 'vitest';
import { linesIn } from './figure-lines.ts';

const claimsIn = (language: string, sentence: string): string[] =>
  linesIn(language, sentence).map((line) => line.split(' | ').at(-1) ?? '');

test.each([
  // The year is what a budget is for, not when it is to be true.
  ['fr', 'Nos dépenses pour 2023 s’élèvent à 5309 $.', 'stated'],
  ['fr', 'Le budget pour 2024 est de 40 millions de dollars.', 'stated'],
  ['fr', 'Les recettes pour 2022 totalisent 900 $.', 'stated'],
  ['es', 'El gasto para 2024 asciende a 40 millones de pesos.', 'stated'],
  ['es', 'El presupuesto para 2025 es de 300 pesos.', 'stated'],
  ['fr', 'L’objectif pour 2030 est de 40 navires.', 'target'],
  ['es', 'Para 2030 queremos 40 barcos.', 'target'],
  // What is to be seen is there.
  ['es', 'Ustedes van a observar seis por ciento de aumento.', 'stated'],
  ['es', 'Vamos a ver que es 14 por ciento.', 'stated'],
  ['es', 'Van a encontrar 300 barcos.', 'stated'],
  ['es', 'Vamos a mostrarles 14 barcos.', 'stated'],
  ['fr', 'Vous allez constater que c’est 14 %.', 'stated'],
  ['fr', 'On va voir 300 navires.', 'stated'],
  ['es', 'Van a llegar 300 barcos.', 'forecast'],
  // A verb of what was begins another clause.
  ['es', 'La obra va a generar muchos empleos y sólo en 2020 se generaron 641 empleos.', 'stated'],
  ['es', 'El puerto crecerá y el año pasado hubo 300 barcos.', 'stated'],
  ['es', 'Vamos a construir más y ya entregaron 45 casas.', 'stated'],
  ['fr', 'La ville va construire ailleurs et en 2020 elle a ouvert 14 quais.', 'stated'],
  ['fr', 'Le port grandira et il y avait 300 navires.', 'stated'],
  // Futures of any person.
  ['es', 'Al año siguiente tendremos 387 centros.', 'forecast'],
  ['es', 'Pondremos 40 camas.', 'forecast'],
  ['es', 'Con eso podremos sumar 30 barcos.', 'forecast'],
  ['fr', 'L’été venu, nous aurons 387 lits.', 'forecast'],
  ['fr', 'Nous serons 300 bénévoles.', 'forecast'],
  ['fr', 'Il y a 45 navires dans les environs.', 'stated'],
])('How a figure is claimed, in %s: %s', (language, sentence, status) => {
  expect(claimsIn(language, sentence)).toEqual([status]);
}); // prettier-ignore
