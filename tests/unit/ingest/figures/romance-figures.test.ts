import { describe, expect, test } from 'vitest';
import { linesIn } from './figure-lines.ts';

describe('A Spanish figure', () => {
  test.each([
    ['El puerto recibe 4.5 millones de cajas cada verano.', '4.5 millones de cajas | 4500000 | cajas | cajas | stated'],
    ['El puerto recibe 4,5 millones de cajas.', '4,5 millones de cajas | 4500000 | cajas | cajas | stated'],
    ['Cuesta 2 mil 300 millones de pesos.', '2 mil 300 millones de pesos | 2300000000 | pesos |  | stated'],
    ['Cuesta 12 mil millones de euros.', '12 mil millones de euros | 12000000000 | EUR |  | stated'],
    ['Llegaron mil 500 maestros.', 'mil 500 maestros | 1500 | maestros | maestros | stated'],
    ['Viven aquí un millón 200 mil personas.', 'un millón 200 mil personas | 1200000 | personas | personas | stated'],
    ['Lo usan dos millones y medio de familias.', 'dos millones y medio de familias | 2500000 | familias | familias | stated'],
    ['Hay medio millón de árboles.', 'medio millón de árboles | 500000 | árboles | árboles | stated'],
    ['Vota el 60 % de la población rural.', '60 % | 60 | percent | la población rural | stated'],
    ['Votó el sesenta por ciento del pueblo.', 'sesenta por ciento | 60 | percent | del pueblo | stated'],
    ['La planta aumentó la producción en 12%.', '12% | 12 | percent | aumentó la producción | stated'],
    ['Subió dos puntos porcentuales.', 'dos puntos porcentuales | 2 | percentage points |  | stated'],
    ['Hay más de 45 nuevas escuelas rurales en la sierra.', 'más de 45 nuevas escuelas | 45.. | escuelas | nuevas escuelas rurales en la sierra | stated'],
    ['Faltan unas treinta y cinco camas.', 'unas treinta y cinco camas | about 35 | camas | camas | stated'],
    ['Se perdieron miles de empleos.', 'miles de empleos | about 1000.. | empleos | empleos | stated'],
    ['Cuesta entre 5 y 10 millones de dólares.', '5 y 10 millones de dólares | 5000000..10000000 | dólares |  | stated'],
    ['Pagó 300 dólares canadienses.', '300 dólares canadienses | 300 | CAD |  | stated'],
    ['Pagan 250 pesos por día.', '250 pesos por día | 250 | pesos per día |  | stated'],
    ['Cuesta $300 pesos y US$20.', '$300 pesos | 300 | pesos |  | stated', 'US$20 | 20 | USD |  | stated'],
    ['La meta es plantar 20 mil árboles.', '20 mil árboles | 20000 | árboles | árboles | target'],
    ['Vamos a invertir 40 millones de pesos.', '40 millones de pesos | 40000000 | pesos |  | target'],
    ['Se espera que lleguen 300 barcos.', '300 barcos | 300 | barcos | barcos | forecast'],
    ['Quizá vengan 300 barcos.', '300 barcos | 300 | barcos | barcos | hedged'],
  ])('%s', (sentence, ...lines) => {
    expect(linesIn('es', sentence)).toEqual(lines);
  }); // prettier-ignore

  test.each([
    'El 5 de mayo de 2021 llegaron a las 10 horas.',
    'El artículo 27 habla de tierras.',
    'Los tres países y las dos embajadas hablaron.',
    'Trabajó 40 años y volvió 3 veces.',
    'Uno de cada 10 barcos es viejo.',
    'La Ruta 45 pasa por pueblos.',
    'Cuesta 2 billones de pesos.',
    'Pesan 1.500 kilos.',
    'Llame al 55 1234 5678 o al 911.',
    'La línea 12 tiene estaciones.',
  ])('None: %s', (sentence) => {
    expect(linesIn('es', sentence)).toEqual([]);
  });
});

describe('A French figure', () => {
  test.each([
    ['Le port reçoit 4,5 millions de caisses.', '4,5 millions de caisses | 4500000 | caisses | caisses | stated'],
    ['Il coûte 1,2 milliard de dollars.', '1,2 milliard de dollars | 1200000000 | dollars |  | stated'],
    ['Il coûte 12 500 $ et 3 M$.', '12 500 $ | 12500 | $ |  | stated', '3 M$ | 3000000 | $ |  | stated'],
    ['Elle a versé 40 millions d’euros.', '40 millions d’euros | 40000000 | EUR |  | stated'],
    ['Deux cents personnes blessées sont venues.', 'Deux cents personnes | 200 | personnes | personnes blessées | stated'],
    ['Quatre-vingt-dix-sept navires sont partis.', 'Quatre-vingt-dix-sept navires | 97 | navires | navires | stated'],
    ['Près de 60 % des ménages louent.', 'Près de 60 % | about 60 | percent | des ménages | stated'],
    ['Pour 40 p. 100 de la population, c’est trop.', '40 p. 100 | 40 | percent | la population | stated'],
    ['Le tarif baisse de 5 p. 100.', '5 p. 100 | 5 | percent |  | stated'],
    ['La loi réduit les émissions de 30 pour cent.', '30 pour cent | 30 | percent | réduit les émissions | stated'],
    ['Il y avait un demi-million d’élèves.', 'un demi-million d’élèves | 500000 | élèves | élèves | stated'],
    ['Des milliers de Canadiens et 12 300 autres voyageurs attendent.', 'milliers de Canadiens | about 1000.. | Canadiens | Canadiens | stated', '12 300 autres voyageurs | 12300 | voyageurs | autres voyageurs | stated'],
    ['On y lit quelque 20 000 livres.', 'quelque 20 000 livres | about 20000 | livres | livres | stated'],
    ['L’objectif est de créer 300 emplois d’ici 2030.', '300 emplois | 300 | emplois | emplois | target'],
    ['Le chantier devrait coûter 50 millions de dollars américains.', '50 millions de dollars américains | 50000000 | USD |  | forecast'],
    ['Il coûtera 5 à 7 millions d’euros.', '5 à 7 millions d’euros | 5000000..7000000 | EUR |  | forecast'],
  ])('%s', (sentence, ...lines) => {
    expect(linesIn('fr', sentence)).toEqual(lines);
  }); // prettier-ignore

  test.each([
    'Le 5 mai 2021, à 10 h 30, tout a fermé.',
    'L’article 27 traite des terres.',
    'Les trois pays ont parlé deux fois en 40 ans.',
    'Un navire sur 10 est vieux.',
    'Le 2e étage a des fenêtres.',
    'La motion n° 12 vise des terres.',
    'Je déclare les motions nos 9, 12 et 19 rejetées.',
    'Il pèse 1.500 grammes.',
  ])('None: %s', (sentence) => {
    expect(linesIn('fr', sentence)).toEqual([]);
  });
});

test('A mark that may part thousands is read where the document’s other numbers tell which it is', () => {
  expect(linesIn('es', 'Cuesta 1.500 euros.', 'Sube un 2,5 %.')[0]).toBe('1.500 euros | 1500 | EUR |  | stated');
  expect(linesIn('es', 'Vinieron 1,500 turistas.', 'Sube 2.5%.')[0]).toBe(
    '1,500 turistas | 1500 | turistas | turistas | stated',
  );
  expect(linesIn('es', 'Cuesta 1.500 euros.', 'Sube un 2,5 %, o 2.5 %.')).toHaveLength(2);
  expect(linesIn('es-MX', 'Vinieron 1,500 turistas.')).toHaveLength(1);
  expect(linesIn('es', 'Vinieron 1,500 turistas.')).toEqual([]);
});

test.each([
  ['es', 'Cuesta 17 pesos con 80 centavos por litro.', '17 pesos con 80 centavos por litro | 17.8 | pesos per litro |  | stated'],
  ['es', 'Costará entre mil 200 y 2 mil millones de euros.', 'mil 200 y 2 mil millones de euros | 1200000000..2000000000 | EUR |  | forecast'],
  ['es', 'Subió 3 por ciento al año pasado.', '3 por ciento | 3 | percent |  | stated'],
  ['es', 'Paga 40 pesos al año.', '40 pesos al año | 40 | pesos per año |  | stated'],
  ['es', 'Hay 300 mil jóvenes becados en la sierra.', '300 mil jóvenes | 300000 | jóvenes | jóvenes becados en la sierra | stated'],
  ['es', 'Son 7 mil millones demandados y 20 mil adicionales.'],
  ['es', 'Gastan 2 billones 640 mil millones de pesos.'],
  ['es', 'Gastan millones de pesos.', 'millones de pesos | about 1000000.. | pesos |  | stated'],
  ['es', 'El barril está en 60 dólares con 25 hoy.'],
  ['es', 'Queremos un dólar fuerte.'],
  ['es', 'Cuesta un peso con 20 centavos.', 'un peso con 20 centavos | 1.2 | pesos |  | stated'],
  ['fr', 'C’est 300 millions ou 4 p. 100 du total.', '4 p. 100 | 4 | percent | du total | stated'],
  ['fr', 'Il y a 60 bonnes écoles et 20 supplémentaires.', '60 bonnes écoles | 60 | écoles | bonnes écoles | stated'],
  ['es', 'El 80 por ciento de los talleres trabajan.', '80 por ciento | 80 | percent | los talleres | stated'],
  ['es', 'Vamos a reducir en un 80 por ciento la espera.', '80 por ciento | 80 | percent |  | target'],
  ['fr', 'Il a perdu 161 milliards, 167 milliards et 173 milliards de dollars.', '167 milliards | 167000000000 | dollars |  | stated', '173 milliards de dollars | 173000000000 | dollars |  | stated'],
  ['fr', 'Le TSE n’a augmenté que de 60 p. 100 en seulement cinq ans.', '60 p. 100 | 60 | percent |  | stated'],
  ['fr', 'On paie 3 milliards de dollars de moins qu’en 1989.', '3 milliards de dollars | 3000000000 | dollars |  | stated'],
])('%s: %s', (language, sentence, ...lines) => {
  expect(linesIn(language, sentence)).toEqual(lines);
}); // prettier-ignore

test.each([
  ['es', 'Producía un millón 900 barriles, y el millón 700 barriles que recibimos.'],
  ['fr', 'Loral-67,5 millions de dollars.'],
])('A number that goes on from what is not known is none: %s: %s', (language, sentence) => {
  expect(linesIn(language, sentence)).toEqual([]);
});

test.each([
  // The noun of the second number is the first one's, too.
  ['es', 'Cuesta entre mil 800 y 3 mil millones de dólares.', 'mil 800 y 3 mil millones de dólares | 1800000000..3000000000 | dólares |  | stated'],
  ['es', 'Cuesta entre mil 200 y mil 500 millones de pesos.', 'mil 200 y mil 500 millones de pesos | 1200000000..1500000000 | pesos |  | stated'],
  ['es', 'Vienen entre 800 mil y 3 millones de turistas.', '800 mil y 3 millones de turistas | 800000..3000000 | turistas | turistas | stated'],
  // What is compared is no rate.
  ['es', 'Es superior 2 por ciento al año pasado.', '2 por ciento | 2 | percent |  | stated'],
  ['es', 'Bajó 5 por ciento al mes anterior.', '5 por ciento | 5 | percent |  | stated'],
  ['es', 'Equivale a 300 pesos al día de hoy.', '300 pesos | 300 | pesos |  | stated'],
  ['es', 'Ganan 300 pesos al día.', '300 pesos al día | 300 | pesos per día |  | stated'],
  // Periods.
  ['es', 'Reciben 2 mil pesos mensuales.', '2 mil pesos mensuales | 2000 | pesos per mes |  | stated'],
  ['es', 'Sacan 900 barriles diarios.', '900 barriles diarios | 900 | barriles per día | barriles diarios | stated'],
  ['fr', 'Elle gagne 25 $ de l’heure.', '25 $ de l’heure | 25 | $ per heure |  | stated'],
  ['fr', 'Il touche 900 $ mensuels.', '900 $ mensuels | 900 | $ per mois |  | stated'],
  ['fr', 'Il pleut 25 % de cette année.', '25 % | 25 | percent | cette année | stated'],
  // Areas.
  ['es', 'Son 18 mil metros cuadrados.', '18 mil metros cuadrados | 18000 | metros cuadrados | metros cuadrados | stated'],
  ['fr', 'Il y a 300 mètres carrés.', '300 mètres carrés | 300 | mètres carrés | mètres carrés | stated'],
  // What describes is no unit.
  ['es', 'Hay 700 buenos empleos.', '700 buenos empleos | 700 | empleos | buenos empleos | stated'],
  ['es', 'Son 900 mil jóvenes contratados.', '900 mil jóvenes | 900000 | jóvenes | jóvenes contratados | stated'],
  ['es', 'Son 250 empleos adicionales.', '250 empleos | 250 | empleos | empleos adicionales | stated'],
  ['es', 'Abrieron 45 tramos nuevos.', '45 tramos | 45 | tramos | tramos nuevos | stated'],
  ['fr', 'Il a créé 700 bons emplois.', '700 bons emplois | 700 | emplois | bons emplois | stated'],
  // A sum of one.
  ['es', 'Cuesta un peso por litro.', 'un peso por litro | 1 | pesos per litro |  | stated'],
  ['fr', 'Il coûte un dollar de plus.', 'un dollar | 1 | dollars |  | stated'],
  ['fr', 'Plus d’un million de personnes, plus d’1 million de dollars.', 'Plus d’un million de personnes | 1000000.. | personnes | personnes | stated', 'plus d’1 million de dollars | 1000000.. | dollars |  | stated'],
  ['es', 'En el año 2008, 532.000 empresas cerraron, y 2,5 % creció.', '532.000 empresas | 532000 | empresas | empresas | stated', '2,5 % | 2.5 | percent |  | stated'],
  ['fr', 'Cela fait 5 p. 100 de 500 millions ou 6 p. 100 de 800 millions de dollars.', '5 p. 100 | 5 | percent |  | stated', '6 p. 100 | 6 | percent |  | stated', '800 millions de dollars | 800000000 | dollars |  | stated'],
  ['fr', 'Il demande 5 ou 6 p. 100.', '5 | 5 | percent |  | target', '6 p. 100 | 6 | percent |  | target'],
  // How it is claimed.
  ['fr', 'En 2020, on comptait 319 décès.', '319 décès | 319 | décès | décès | stated'],
  ['fr', 'En 2022, le port compte 319 navires.', '319 navires | 319 | navires | navires | stated'],
  ['es', 'Como ustedes verán, Canadá tuvo un 14 %.', '14 % | 14 | percent |  | stated'],
  ['es', 'Como podrán observar, son 300 barcos.', '300 barcos | 300 | barcos | barcos | stated'],
  ['es', 'Llegarán 300 barcos.', '300 barcos | 300 | barcos | barcos | forecast'],
  ['es', 'Antes de 2030 habrá 300 barcos.', '300 barcos | 300 | barcos | barcos | forecast'],
])('%s, as it is said: %s', (language, sentence, ...lines) => {
  expect(linesIn(language, sentence)).toEqual(lines);
}); // prettier-ignore

test.each([
  ['es', 'Llegó a 20 pesos con 15 por dólar.'],
  ['es', 'Es un peso competitivo, y un dólar caro.'],
  ['fr', 'On a un dollar fort et un euro faible.'],
  ['es', 'La deuda es de 1 billón 790.055.000 millones de pesos.'],
  ['es', 'Se debe 1.601 billón 690 millones de pesos, o 2 billones y 300 millones de pesos.'],
  ['es', 'Son 16 mil millones querellados.'],
  ['es', 'Son 250 mil adicionales.'],
  ['es', 'De 3,57 aumentamos mucho, y de 20 bajábamos.'],
  ['fr', 'Il en faut 300 supplémentaires, ou 40 bons.'],
])('No figure: %s: %s', (language, sentence) => {
  expect(linesIn(language, sentence)).toEqual([]);
});
