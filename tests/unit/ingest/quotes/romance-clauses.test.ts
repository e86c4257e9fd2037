import { describe, expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { linesOf } from './quote-lines.ts';

const linesIn = (language: string, text: string) =>
  linesOf(normalize(`${text}\n`, { card: { title: { value: 'X' }, language } }).quotes);

describe('What may ask somebody to say it is told by nobody', () => {
  test.each([
    ['es', 'Recuerda que el acuerdo no está firmado.'],
    ['es', 'Y considera que el acuerdo no está firmado.'],
    ['es', 'Cuenta que fueron tres años de obras.'],
    ['es', 'Admite que la obra va tarde.'],
    ['fr', 'Rappelle que la digue est solide.'],
    ['fr', 'Avoue que tout est prêt depuis hier.'],
  ])('%s: %s', (language, text) => {
    expect(linesIn(language, text)).toEqual([]);
  });

  test('also behind what another told in the past', () => {
    expect(linesIn('es', 'El alcalde dijo que el parque abrirá. Recuerda que no está firmado.')).toEqual([
      'reported El alcalde (role): el parque abrirá',
    ]);
  });

  test.each([
    ['El alcalde afirma que el parque abrirá. Añade que la entrada será gratis.', 'reported El alcalde (role): la entrada será gratis'],
    ['El alcalde dijo que el parque abrirá. Añadió que la entrada será gratis.', 'reported El alcalde (role): la entrada será gratis'],
    ['Dice que el parque será gratis.', 'reported  (unknown): el parque será gratis'],
    ['Nos recuerda que el parque será gratis.', 'reported  (unknown): el parque será gratis'],
  ])('but where it tells: %s', (text, line) => {
    expect(linesIn('es', text).at(-1)).toBe(line);
  }); // prettier-ignore
});

describe('A speaker behind a verb that begins its clause', () => {
  test.each([
    ['Me decía recién el presidente de la firma que el dique es sólido.', 'reported el presidente de la firma (role): el dique es sólido'],
    ['Dijo el alcalde Jon Arce que el dique es sólido.', 'reported Jon Arce (named): el dique es sólido'],
    ['Ayer informó la Fiscalía que no hay detenidos.', 'reported la Fiscalía (organization): no hay detenidos'],
    ['Explicó Eva Lara en entrevista que el dique es sólido.', 'reported Eva Lara (named): el dique es sólido'],
    ['Advirtieron los pescadores que no hay peces.', 'reported los pescadores (group): no hay peces'],
    ['Por la tarde, anunció el gobierno de Chile que habrá una veda.', 'reported el gobierno de Chile (organization): habrá una veda'],
  ])('%s', (text, line) => {
    expect(linesIn('es', text)[0]).toBe(line);
  }); // prettier-ignore

  test.each([
    'Vino ayer el hombre que dijo el alcalde que es sólido.',
    'Por la tarde, anunció el gobierno que habrá veda.',
    'La obra sigue bien, dijo el alcalde que la abrió.',
  ])('is none in doubt: %s', (text) => {
    expect(linesIn('es', text)).toEqual([]);
  });
});

describe('Members and callings speak', () => {
  test.each([
    ['fr', 'Les libéraux prétendent que la digue est solide.', 'reported Les libéraux (group): la digue est solide'],
    ['fr', 'Un conservateur a dit que la digue est solide.', 'reported Un conservateur (role): la digue est solide'],
    ['fr', 'Une écologiste a cependant dit que la digue est solide.', 'reported Une écologiste (role): la digue est solide'],
    ['fr', 'Un résident a clairement affirmé que la digue est solide.', 'reported Un résident (role): la digue est solide'],
    ['fr', 'L’opposition officielle a dit que la digue est solide.', 'reported L’opposition officielle (organization): la digue est solide'],
    ['fr', 'La péquiste Anne Petit a dit que la digue est solide.', 'reported Anne Petit (named): la digue est solide'],
    ['es', 'Los liberales sostienen que el dique es sólido.', 'reported Los liberales (group): el dique es sólido'],
    ['es', 'Una residente dijo que el dique es sólido.', 'reported Una residente (role): el dique es sólido'],
    ['es', 'El secretario de Hacienda planteó: “El dique es sólido y seguro”.', 'direct El secretario de Hacienda (role): El dique es sólido y seguro'],
  ])('%s: %s', (language, text, line) => {
    expect(linesIn(language, text)).toEqual([line]);
  }); // prettier-ignore
});

test.each([
  'Le maire n’a toujours pas dit vouloir fermer le port.',
  'Le maire n’avait rien dit vouloir changer.',
  'La ministre n’a pas dit que la digue tiendrait.',
  'Les pêcheurs n’ont pas encore dit que le port fermerait.',
  'Le préfet n’aurait jamais dit que la digue tiendrait.',
])('What somebody did not say in French is no statement: %s', (text) => {
  expect(linesIn('fr', text)).toEqual([]);
});
