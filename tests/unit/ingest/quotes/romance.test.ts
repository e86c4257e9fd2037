import { describe, expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { linesOf } from './quote-lines.ts';

const linesIn = (language: string, ...paragraphs: string[]) =>
  linesOf(normalize(`${paragraphs.join('\n\n')}\n`, { card: { title: { value: 'X' }, language } }).quotes);

describe('Spanish', () => {
  test.each([
    [
      'El concejal Iván Prado afirmó que la fuente no tenía agua.',
      'reported Iván Prado (named): la fuente no tenía agua',
    ],
    [
      'Marta Solís aseguró ayer que el tren llegaría a tiempo.',
      'reported Marta Solís (named): el tren llegaría a tiempo',
    ],
    [
      'La directora del museo explicó que la sala seguirá cerrada.',
      'reported La directora del museo (role): la sala seguirá cerrada',
    ],
    ['Según el estudio, los peces vuelven al río.', 'reported el estudio (document): los peces vuelven al río'],
    ['Los peces vuelven al río, según la bióloga Eva Lara.', 'reported Eva Lara (named): Los peces vuelven al río'],
    [
      'De acuerdo con Noa Vidal, directora del centro, la nieve llegará tarde.',
      'reported Noa Vidal (named): la nieve llegará tarde',
    ],
    ['El secretario de Pesca, Raúl Ochoa, sostuvo que no habrá veda.', 'reported Raúl Ochoa (named): no habrá veda'],
    [
      'La sala abre el jueves, informó el ayuntamiento.',
      'reported el ayuntamiento (organization): La sala abre el jueves',
    ],
    [
      'Además, el Banco Central advirtió que los precios subirán.',
      'reported el Banco Central (organization): los precios subirán',
    ],
    [
      'El gobernador Luis Mena, dijo que la carretera está lista.',
      'reported Luis Mena (named): la carretera está lista',
    ],
    ['Pilar Ruiz dijo: «No pienso irme de aquí».', 'direct Pilar Ruiz (named): No pienso irme de aquí'],
    [
      'La portavoz Pilar Ruiz dijo que «no queda nadie en la casa».',
      'direct Pilar Ruiz (named): no queda nadie en la casa',
    ],
  ])('%s', (sentence, line) => {
    expect(linesIn('es', sentence)).toEqual([line]);
  });

  test('What goes on is the same person’s, in its own words', () => {
    expect(linesIn('es', 'El alcalde Jon Arce dijo que el parque abrirá y añadió que la entrada será gratis.')).toEqual(
      ['reported Jon Arce (named): el parque abrirá', 'reported Jon Arce (named): la entrada será gratis'],
    );
  });

  test('A verb that carries its subject leaves it open', () => {
    expect(linesIn('es', 'Jon Arce habló con Eva Lara. Añadió que el parque será gratis.')).toEqual([
      'reported  (unknown): el parque será gratis',
    ]);
  });

  test.each([
    'Ningún vecino dijo que el parque fuera seguro.',
    'Jon Arce no dijo que el parque fuera seguro.',
    'Se dijo que el parque era seguro.',
    '¿Dijo Jon Arce que el parque era seguro?',
    'Si Jon Arce dijo que el parque es seguro, será por algo.',
    'El hombre que dijo que el parque era seguro se fue.',
    'Otra cuenta que no cierra es la del agua del pueblo.',
    'El precio cambia según las regiones del país.',
    'Quiere decir que el parque es seguro para todos.',
  ])('Nobody is said to say it: %s', (sentence) => {
    expect(linesIn('es', sentence)).toEqual([]);
  });

  test('Whose role stands in another’s is not named for it', () => {
    expect(linesIn('es', 'Un portavoz del ministro Juan Gil dijo que no hay fecha todavía.')).toEqual([
      'reported Un portavoz del ministro Juan Gil (role): no hay fecha todavía',
    ]);
  });
});

describe('French', () => {
  test.each([
    [
      'Le maire Paul Morin a affirmé que la fontaine était à sec.',
      'reported Paul Morin (named): la fontaine était à sec',
    ],
    [
      'Selon l’étude, les poissons reviennent dans la rivière.',
      'reported l’étude (document): les poissons reviennent dans la rivière',
    ],
    [
      'Les poissons reviennent dans la rivière, selon Jeanne Roy.',
      'reported Jeanne Roy (named): Les poissons reviennent dans la rivière',
    ],
    [
      'D’après Louis Carle, directeur du parc, la neige viendra tard.',
      'reported Louis Carle (named): la neige viendra tard',
    ],
    ['La salle ouvre jeudi, a annoncé la préfecture.', 'reported la préfecture (organization): La salle ouvre jeudi'],
    [
      'Mardi, le ministère a précisé que les prix monteront.',
      'reported le ministère (organization): les prix monteront',
    ],
    [
      'Le gouverneur de la Banque de France estime que la reprise sera lente.',
      'reported Le gouverneur de la Banque de France (role): la reprise sera lente',
    ],
    [
      'La députée Anne Petit a déclaré : « Je ne partirai pas d’ici. »',
      'direct Anne Petit (named): Je ne partirai pas d’ici.',
    ],
    [
      'Jeanne Roy répète qu’elle ne savait rien de la vente.',
      'reported Jeanne Roy (named): elle ne savait rien de la vente',
    ],
  ])('%s', (sentence, line) => {
    expect(linesIn('fr', sentence)).toEqual([line]);
  });

  test('A closing mark with a space before it closes before any stop', () => {
    expect(
      linesIn(
        'fr',
        '« Nous irons tous », a dit Jeanne Roy. Paul Morin juge cela « trop tard ». Il évoque « une erreur ».',
      )[0],
    ).toBe('direct Jeanne Roy (named): Nous irons tous');
  });

  test.each([
    'Aucun voisin n’a dit que la digue était sûre.',
    'Jeanne Roy ne dit pas que la digue est sûre.',
    'On dit que la digue est sûre depuis toujours.',
    'A-t-elle dit que la digue était sûre ?',
    'L’homme qui a dit que la digue était sûre est parti.',
    'Les prix changent selon les régions du pays.',
  ])('Nobody is said to say it: %s', (sentence) => {
    expect(linesIn('fr', sentence)).toEqual([]);
  });
});

test('In a language without rules words in marks are nobody’s, and nothing is reported', () => {
  expect(
    linesIn('ca', '«El parc és obert a tothom avui», va dir Joan Gil. Segons Joan Gil, el parc és obert.'),
  ).toEqual(['direct  (unknown): El parc és obert a tothom avui']);
});
