import { describe, expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { linesOf } from './quote-lines.ts';

const linesIn = (language: string, text: string) =>
  linesOf(normalize(`${text}\n`, { card: { title: { value: 'X' }, language } }).quotes);

describe('What somebody says within marks', () => {
  test.each([
    ['fr', '« J’ai gagné la course, a-t-il expliqué. »', 'direct  (unknown): J’ai gagné la course'],
    ['fr', '"Je suis fière de tous, ajoute-t-elle. Merci encore."', 'direct  (unknown): Je suis fière de tous / Merci encore.'],
    ['fr', '« En société, dit-il, il y a des gens qui travaillent. »', 'direct  (unknown): En société / il y a des gens qui travaillent.'],
    ['fr', '« Ce port, ont-ils répété, est à nous. »', 'direct  (unknown): Ce port / est à nous.'],
    ['fr', '« Je pars, s’est-elle exclamée, et pour toujours. »', 'direct  (unknown): Je pars / et pour toujours.'],
    // Who he is, behind a comma.
    ['fr', '« Je pars, a dit Karim Zeghal, installé à Lyon depuis 2008. Je reviendrai. »', 'direct Karim Zeghal (named): Je pars / Je reviendrai.'],
    ['fr', '« Je pars, a dit Karim Zeghal, qui vit à Lyon, et pour toujours. »', 'direct Karim Zeghal (named): Je pars / et pour toujours.'],
    ['fr', '« Je pars, a dit Karim Zeghal, 45 ans. »', 'direct Karim Zeghal (named): Je pars'],
    ['es', '«Me voy, dijo Juan Gil, radicado en la sierra, pero volveré».', 'direct Juan Gil (named): Me voy / pero volveré'],
    ['es', '«Me voy, explicó Juan Gil, quien vive en la sierra. Ya volveré».', 'direct Juan Gil (named): Me voy / Ya volveré'],
  ])('is without who speaks, in %s: %s', (language, text, line) => {
    expect(linesIn(language, text)).toEqual([line]);
  }); // prettier-ignore

  test('holds what “one” says', () => {
    expect(linesIn('fr', '« C’est, dit-on, la plus belle ville. »')).toEqual([
      'direct  (unknown): C’est, dit-on, la plus belle ville.',
    ]);
  });
});

describe('What is likened to another’s words is the writer’s', () => {
  test.each([
    ['es', 'Regar significa tener más maíz y, como decía Toño, cuando hay maíz, alcanza para todos.'],
    ['es', 'Vamos a terminar este año, como decía el señor gobernador, que ayer vino.'],
    ['es', 'La obra sigue su curso, como dice la alcaldesa.'],
    ['es', 'La obra, como explicó Eva Lara, sigue su curso.'],
    ['fr', 'La digue est solide, comme dit le maire.'],
    ['fr', 'La digue est solide, comme l’a rappelé Paul Morin.'],
  ])('%s: %s', (language, text) => {
    expect(linesIn(language, text)).toEqual([]);
  });

  test('but not what is told by them', () => {
    expect(linesIn('es', 'La obra sigue su curso, según dijo la alcaldesa.')).toEqual([
      'reported la alcaldesa (role): La obra sigue su curso',
    ]);
  });
});

describe('Who somebody is, behind “according to”', () => {
  test.each([
    ['fr', 'Selon les experts, qui ont revu les études, il n’y a aucun doute.', 'reported les experts (group): il n’y a aucun doute'],
    ['fr', 'Selon Anne Petit, installée à Lyon, le port est plein.', 'reported Anne Petit (named): le port est plein'],
    ['fr', 'D’après Anne Petit, de l’Université Laval, le port est plein.', 'reported Anne Petit (named): le port est plein'],
    ['fr', 'Selon Anne Petit, de nombreux navires arrivent.', 'reported Anne Petit (named): de nombreux navires arrivent'],
    ['es', 'Según la directora, quien llegó ayer, no hay ninguna duda.', 'reported la directora (role): no hay ninguna duda'],
    ['es', 'De acuerdo con Eva Lara, de la Universidad Central, no hay ninguna duda.', 'reported Eva Lara (named): no hay ninguna duda'],
  ])('is none of what is said, in %s: %s', (language, text, line) => {
    expect(linesIn(language, text)).toEqual([line]);
  }); // prettier-ignore

  test('leaves open where it ends, with more commas', () => {
    expect(linesIn('fr', 'Selon les experts, qui ont revu les lois, les cas, il n’y a aucun doute.')).toEqual([]);
  });
});
