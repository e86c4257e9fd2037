import { describe, expect, test } from 'vitest';
import { linesIn } from './figure-lines.ts';

/** What each figure counts, with its number: `26 États`. */
const countedIn = (language: string, sentence: string): string[] =>
  linesIn(language, sentence).map((line) => line.split(' | ')[0] ?? '');

describe('What is counted may have a capital', () => {
  test.each([
    ['fr', 'La loi existe dans 26 États.', '26 États'],
    ['fr', 'Cela touche près d’un million de Canadiens.', 'près d’un million de Canadiens'],
    ['fr', 'Le port nourrit 50 000 Ontariens et 12 000 Québécois francophones.', '50 000 Ontariens', '12 000 Québécois'],
    ['es', 'Tenemos 100 Unidades y 45 Centros de Salud.', '100 Unidades', '45 Centros'],
    ['es', 'Hubo 19 mil 95 Esavis.', '19 mil 95 Esavis'],
    ['es', 'Abrieron 30 Centros Comunitarios.', '30 Centros'],
  ])('in %s: %s', (language, sentence, ...found) => {
    expect(countedIn(language, sentence)).toEqual(found);
  }); // prettier-ignore

  test.each([
    ['fr', '12 Conclusions'],
    ['fr', 'La ligne 4 Paris passe, et le 12 Mars aussi.'],
    ['es', 'A los 30 Carlos Ruiz vino.'],
    ['es', 'Son 20 Entonces vamos.'],
    ['es', 'El 5 Estados Unidos contestó.'],
  ])('and is no name in %s: %s', (language, sentence) => {
    expect(countedIn(language, sentence)).toEqual([]);
  });
});

describe('Behind “las” a number is an hour’s', () => {
  test.each([
    ['Vinieron de las 32 entidades.', '32 entidades'],
    ['Están las 46 personas en la sala.', '46 personas'],
    ['Son las 110 secciones del sindicato.', '110 secciones'],
    ['Cerraron las 8 escuelas.', '8 escuelas'],
    ['A las 46 lanchas las vimos.', '46 lanchas'],
    ['Recorrió las 300 casas.', '300 casas'],
  ])('no more where something is counted: %s', (sentence, found) => {
    expect(countedIn('es', sentence)).toEqual([found]);
  });

  test.each([
    'Llegó a las 10 y salió a las 12.',
    'Son las 12 del día. Abren desde las 8 horas.',
    'A las 8 personas armadas entraron.',
    'Entre las 12 y las 14 horas.',
  ])('where it may be one: %s', (sentence) => {
    expect(countedIn('es', sentence)).toEqual([]);
  });
});

describe('What is counted', () => {
  test.each([
    // A point may be a place.
    ['es', 'Son dos mil 146 puntos de acceso.', 'dos mil 146 puntos'],
    ['es', 'Hay cinco mil puntos de venta.', 'cinco mil puntos'],
    ['fr', 'Il y a 40 points de vente.', '40 points'],
    // A large number in digits may have a noun behind “de”.
    ['es', 'Son más de 1.000.000 de viviendas.', 'más de 1.000.000 de viviendas'],
    ['fr', 'Il y a 2 000 000 de caisses.', '2 000 000 de caisses'],
    // Units in letters.
    ['fr', 'Le sac (80 kg) est lourd, et le port à 40 km de Montréal.', '80 kg', '40 km'],
    ['es', 'La planta da 300 MW.', '300 MW'],
    // No year, no share, no name.
    ['fr', 'C’est le travail des 2000 coopérateurs.', '2000 coopérateurs'],
    ['es', 'Vinieron más de 2000 personas y los 1900 soldados.', 'más de 2000 personas', '1900 soldados'],
    ['fr', 'Près de 2000 navires sont là.', 'Près de 2000 navires'],
    ['fr', 'Il compte sur 10 personnes donatrices.', '10 personnes'],
    ['es', 'Aquí en Ruiz 2 mil 768 jóvenes pescan.', '2 mil 768 jóvenes'],
    ['es', 'Hubo 557 muy lamentables, terribles defunciones.', '557 muy lamentables, terribles defunciones'],
  ])('in %s: %s', (language, sentence, ...found) => {
    expect(countedIn(language, sentence)).toEqual(found);
  }); // prettier-ignore

  test.each([
    ['es', 'Lleva 20 puntos de ventaja.'],
    ['es', 'Le cobran 3 puntos de Ingresos Brutos.'],
    ['fr', 'Il a 12 points de vue.'],
    ['fr', 'Il roule à 100 km/h.'],
    ['fr', 'En 2000 navires et 2010 barques.'],
    ['es', 'Desde 2015 barcos y hasta 2020 lanchas.'],
    ['fr', 'Pour 9 écoles sur 10 et un élève sur 10 élèves.'],
    ['es', 'Son 20 muy buenos.'],
    ['es', 'Aquí en Ruiz 768 jóvenes pescan.'],
  ])('is not told in %s: %s', (language, sentence) => {
    expect(countedIn(language, sentence)).toEqual([]);
  });
});
