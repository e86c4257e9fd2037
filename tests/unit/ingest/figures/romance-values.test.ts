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
