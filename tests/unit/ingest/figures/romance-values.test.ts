import { expect, test } from 'vitest';
import { linesIn } from './figure-lines.ts';

test.each([
  // Of a thing it is so many or so many; sums and shares may each be another's.
  ['es', 'Son unas 15 o 20 oficinas.', 'unas 15 o 20 oficinas | about 15..20 | oficinas | oficinas | stated'],
  ['es', 'Vienen 2 o 3 mil turistas.', '2 o 3 mil turistas | 2000..3000 | turistas | turistas | stated'],
  ['es', 'Faltan 70 u 80 camas.', '70 u 80 camas | 70..80 | camas | camas | stated'],
  ['fr', 'On attend 30 ou 40 navires.', '30 ou 40 navires | 30..40 | navires | navires | stated'],
  ['fr', 'Il manque environ 200 ou 300 caisses.', 'environ 200 ou 300 caisses | about 200..300 | caisses | caisses | stated'],
  ['es', 'Cuesta 3 o 4 millones de euros.', '3 | 3000000 | EUR |  | stated', '4 millones de euros | 4000000 | EUR |  | stated'],
  ['es', 'Son dos o 300 camas.', '300 camas | 300 | camas | camas | stated'],
  // Somewhat more than it says.
  ['es', 'Tiran 20 y pico de millones de dólares.', '20 y pico de millones de dólares | about 20000000.. | dólares |  | stated'],
  ['es', 'Cuesta treinta y tantos millones de pesos.', 'treinta y tantos millones de pesos | about 30000000.. | pesos |  | stated'],
  ['es', 'Llegaron 50 mil y pico de turistas.', '50 mil y pico de turistas | about 50000.. | turistas | turistas | stated'],
  ['es', 'Eran cuarenta y tantas lanchas.', 'cuarenta y tantas lanchas | about 40.. | lanchas | lanchas | stated'],
  ['fr', 'Il y a vingt et quelques navires.', 'vingt et quelques navires | about 20.. | navires | navires | stated'],
  // A bound stands before an article, too, or behind a verb.
  ['es', 'Votó más de un 40 por ciento.', 'más de un 40 por ciento | 40.. | percent |  | stated'],
  ['es', 'Creció más del 6 por ciento.', 'más del 6 por ciento | 6.. | percent |  | stated'],
  ['es', 'Es menos del 1 por ciento.', 'menos del 1 por ciento | ..1 | percent |  | stated'],
  ['es', 'Cubre, al menos, el 54 por ciento.', 'al menos, el 54 por ciento | 54.. | percent |  | stated'],
  ['es', 'Llega a, al menos, mil 400 municipios.', 'al menos, mil 400 municipios | 1400.. | municipios | municipios | stated'],
  ['es', 'Es alrededor del 17 por ciento.', 'alrededor del 17 por ciento | about 17 | percent |  | stated'],
  ['es', 'Bajó casi un 60 por ciento.', 'casi un 60 por ciento | about 60 | percent |  | stated'],
  ['es', 'El gasto supera los 10 mil millones de pesos.', 'supera los 10 mil millones de pesos | 10000000000.. | pesos |  | stated'],
  ['es', 'Es superior a las 20 mil personas.', 'superior a las 20 mil personas | 20000.. | personas | personas | stated'],
  ['es', 'El barco supera 3 pruebas.', '3 pruebas | 3 | pruebas | pruebas | stated'],
  ['fr', 'La dette dépasse les 10 milliards de dollars.', 'dépasse les 10 milliards de dollars | 10000000000.. | dollars |  | stated'],
  ['fr', 'Le nombre est supérieur à 20 000 habitants.', 'supérieur à 20 000 habitants | 20000.. | habitants | habitants | stated'],
  ['fr', 'On a perdu plus d’un 40 % des voix.', 'plus d’un 40 % | 40.. | percent | des voix | stated'],
  ['fr', 'Il faut moins d’un 5 %.', 'moins d’un 5 % | ..5 | percent |  | stated'],
  // What a rate is of is counted by nobody.
  ['fr', 'On compte 45 cas pour 100 000 habitants.', '45 cas pour 100 000 habitants | 45 | cas per 100 000 habitants | cas | stated'],
  ['fr', 'Le taux est de 12,3 pour 100 000 habitants.'],
  ['fr', 'Il y a 3 noyades par million de baigneurs et 8 accidents par 10 000 trajets.', '3 noyades | 3 | noyades | noyades | stated', '8 accidents par 10 000 trajets | 8 | accidents per 10 000 trajets | accidents | stated'],
  ['es', 'La tasa es de 12.3 por cada 100 mil habitantes.'],
  ['es', 'Hubo 30 robos por 10 mil vecinos.', '30 robos por 10 mil vecinos | 30 | robos per 10 mil vecinos | robos | stated'],
  ['es', 'Paga 300 pesos por 100 cajas.', '300 pesos | 300 | pesos |  | stated'],
])('%s: %s', (language, sentence, ...lines) => {
  expect(linesIn(language, sentence)).toEqual(lines);
}); // prettier-ignore

test.each([
  ['es', 'Hablamos de 20, 22 millones de pesos.', '20, 22 millones de pesos | 20000000..22000000 | pesos |  | stated'],
  ['es', 'Vienen unos 4, 5 mil turistas.', 'unos 4, 5 mil turistas | about 4000..5000 | turistas | turistas | stated'],
  [
    'es',
    'Son cuatro, cinco millones de familias.',
    'cuatro, cinco millones de familias | 4000000..5000000 | familias | familias | stated',
  ],
  ['fr', 'On attend 30, 40 mille navires.', '30, 40 mille navires | 30000..40000 | navires | navires | stated'],
  [
    'fr',
    'Il manque 12, 13 millions de caisses.',
    '12, 13 millions de caisses | 12000000..13000000 | caisses | caisses | stated',
  ],
  // What stands before the comma is of something else.
  ['es', 'En el artículo 20, 22 millones de pesos se destinan.', '22 millones de pesos | 22000000 | pesos |  | stated'],
  [
    'es',
    'El 20, 22 millones de familias cobraron.',
    '22 millones de familias | 22000000 | familias | familias | stated',
  ],
  [
    'es',
    'En 2020, 22 millones de familias cobraron.',
    '22 millones de familias | 22000000 | familias | familias | stated',
  ],
  [
    'es',
    'De 3, 22 millones de familias cobraron.',
    '22 millones de familias | 22000000 | familias | familias | stated',
  ],
  // The comma may be the number's own.
  ['es', 'Subió 20, 22 % la tarifa.'],
  ['fr', 'Le tarif monte de 5, 6 %.'],
  // Thousands of millions, whatever mark the other numbers have.
  [
    'es',
    'Cuesta 2.500 millones de euros, un 2.4 % más.',
    '2.500 millones de euros | 2500000000 | EUR |  | stated',
    '2.4 % | 2.4 | percent |  | stated',
  ],
  ['es', 'Cuesta 1.350 millones de euros.', '1.350 millones de euros | 1350000000 | EUR |  | stated'],
  [
    'fr',
    'Il coûte 2.500 millions d’euros, soit 2.4 % de plus.',
    '2.500 millions d’euros | 2500000000 | EUR |  | stated',
    '2.4 % | 2.4 | percent |  | stated',
  ],
  ['es', 'Cuesta 2.125 millones de euros, un 2.4 % más.', '2.4 % | 2.4 | percent |  | stated'],
  [
    'es',
    'Vienen 12,500 millones de crías, un 2,4 % más.',
    '12,500 millones de crías | 12500000000 | crías | crías | stated',
    '2,4 % | 2.4 | percent |  | stated',
  ],
])('What is said of %s as people speak is read as they mean it: %s', (language, sentence, ...lines) => {
  expect(linesIn(language, sentence)).toEqual(lines);
});
